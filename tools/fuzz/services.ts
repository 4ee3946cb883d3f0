/**
 * Amazon's services on loopback, each as the token of a request says: they work, refuse, break down or answer
 * nonsense. They keep nothing, so that whoever asks the same is answered the same.
 */
import { createServer } from 'node:http';
import fc from 'fast-check';
import { SCOPES } from '../../lambda/alexa/consent';
import { SERVICES, type Service } from '../../lambda/coach/errand';
import type { Access } from '../../simulator/amazon/amazon';
import { listen } from '../../simulator/loopback';
import { MARK } from './garbage';
import { START_MS } from './states';

const code = (word: string) => JSON.stringify({ code: `${word}${MARK}`, message: MARK });
const BREAKS = {
  unauthorized: [401, code('UNAUTHORIZED')],
  forbidden: [403, code('MAX_EXCEEDED')],
  notHere: [403, code('DEVICE_NOT_SUPPORTED')],
  missing: [404, code('NOT_FOUND')],
  down: [500, code('INTERNAL')],
  garbage: [200, `<html>${MARK}`],
  null: [200, 'null'],
  nothing: [200, ''],
} as const satisfies Readonly<Record<string, readonly [status: number, body: string]>>;
const HOW = [
  ...(['works', 'works', 'works', 'cut'] as const),
  ...(Object.keys(BREAKS) as (keyof typeof BREAKS)[]),
] as const;
const ZONES = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'nowhere', MARK];

/** How they are to a user; null for a device that names none. */
export const services = fc.option(
  fc.record({
    timers: fc.constantFrom(...HOW),
    reminders: fc.constantFrom(...HOW),
    zone: fc.constantFrom(...ZONES),
    /** As it stands in the request. */
    granted: fc.record({
      timers: fc.constantFrom(null, 'GRANTED', 'DENIED', MARK),
      reminders: fc.constantFrom(null, 'GRANTED', 'DENIED', MARK),
    }),
  }),
  { freq: 4 },
);
export type Services = NonNullable<typeof services extends fc.Arbitrary<infer T> ? T : never>;

/** What a request carries of services that are to be so. */
export function accessTo(how: Services, endpoint: string): Access {
  const scopes = SERVICES.flatMap((service) => {
    const status = how.granted[service];
    return status === null ? [] : [[SCOPES[service], { status }] as const];
  });
  return {
    apiEndpoint: endpoint,
    apiAccessToken: Buffer.from(JSON.stringify(how)).toString('base64url'),
    permissions: { scopes: Object.fromEntries(scopes) } as Access['permissions'],
  };
}

const iso = (ms: number) => new Date(ms).toISOString();
const TRIGGER = {
  type: 'SCHEDULED_ABSOLUTE',
  scheduledTime: '2026-01-06T18:30:00.000',
  recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=18;BYMINUTE=30;BYSECOND=0;INTERVAL=2;'] },
};
/** What there is where they work, whatever is asked of them. */
const SET: Readonly<Record<Service, object>> = {
  timers: {
    totalCount: 2,
    timers: [
      { id: 'other', status: 'ON', timerLabel: MARK, triggerTime: iso(START_MS + 300_000) },
      { id: 'ice', status: 'ON', timerLabel: 'ice', triggerTime: iso(START_MS + 600_000) },
    ],
  },
  reminders: {
    totalCount: '2',
    alerts: [{ alertToken: MARK }, { alertToken: 'one', status: 'ON', trigger: TRIGGER }],
  },
};

/** How they are, by the token of a request; null where that was damaged, and Amazon would not know it. */
function servicesOf(token: string): Services | null {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Services;
  } catch {
    return null;
  }
}

/** Starts them, for as long as `use` takes, and hands over where they listen. */
export async function withServices<T>(use: (endpoint: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const how = servicesOf(String(request.headers.authorization).replace(/^Bearer /, ''));
      const [, name] = /^\/v1\/alerts\/(timers|reminders)/.exec(request.url ?? '') ?? [];
      // A line of its own for each call: one that is cut cuts no other.
      response.setHeader('Connection', 'close');
      if (how === null) return void response.writeHead(401).end();
      if (name === undefined) return void response.end(JSON.stringify(how.zone));
      const is = how[name as Service];
      if (is === 'cut') return void request.socket.destroy();
      const [status, body] =
        is === 'works' ? [200, JSON.stringify(SET[name as Service])] : BREAKS[is];
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
    });
  });
  const { address, close } = await listen(server);
  try {
    return await use(address);
  } finally {
    await close();
  }
}
