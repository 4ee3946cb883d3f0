/** Where the device is in the day: its time zone, and the clock on its wall. */
import type { Call } from './call';

/** The clock on a wall. */
export interface Local {
  /** Days since 1970. */
  readonly day: number;
  /** Of the day. */
  readonly minute: number;
}

const DAY_MS = 24 * 3600 * 1000;

/** "Europe/London"; null where it cannot be told. No permission is needed to ask. */
export async function zoneOf(deviceId: unknown, call: Call): Promise<string | null> {
  if (typeof deviceId !== 'string') return null;
  const path = `/v2/devices/${encodeURIComponent(deviceId)}/settings/System.timeZone`;
  const { kind, ...given } = await call('GET', path);
  const zone = kind === 'done' && 'body' in given ? given.body : null;
  return typeof zone === 'string' && isZone(zone) ? zone : null;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The clock on a wall there; `ms` is milliseconds since 1970. */
export function localAt(ms: number, zone: string): Local {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  const parts = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute } = parts;
  return {
    day: Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS,
    minute: Number(hour) * 60 + Number(minute),
  };
}

/** "2026-11-27T18:30:00.000", as Amazon writes what stands on a wall. */
export function written({ day, minute }: Local): string {
  return new Date(day * DAY_MS + minute * 60_000).toISOString().replace('Z', '');
}
