/** The lines someone types or pipes, waiting to be said. */
import type { Interface } from 'node:readline';

export type Lines = ReturnType<typeof linesOf>;

/** The lines of `input` as they arrive, in order; the interface must not have been read from before. */
export function linesOf(input: Interface) {
  const waiting: string[] = [];
  let ended = false;
  let arrived = () => {};
  input.on('line', (line) => {
    waiting.push(line);
    arrived();
  });
  input.on('close', () => {
    ended = true;
    arrived();
  });
  return {
    /** The next line, left where it is; undefined when none is waiting. */
    peek: () => waiting[0],
    take: () => waiting.shift(),
    get ended() {
      return ended;
    },
    /** Called whenever a line or the end arrives. */
    onArrival(run: () => void) {
      arrived = run;
    },
  };
}

/** "@12 how long left": said so many seconds into the speech; null for a line that just waits. */
export function bargeIn(line: string): { seconds: number; utterance: string } | null {
  const [, seconds, utterance] = /^\s*@(\d+(?:\.\d+)?)\s+(.*\S)\s*$/.exec(line) ?? [];
  return utterance === undefined ? null : { seconds: Number(seconds), utterance };
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 24 * 3600,
};

/** "(15 minutes later)" or "(a day later)", in seconds; null for any other line. */
export function timeLater(line: string): number | null {
  const [, count, unit = ''] = /^\((an?|\d+) (second|minute|hour|day)s? later\)$/.exec(line) ?? [];
  if (count === undefined) return null;
  return (/^an?$/.test(count) ? 1 : Number(count)) * (UNIT_SECONDS[unit] ?? 0);
}
