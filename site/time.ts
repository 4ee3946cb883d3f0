/**
 * Time as the runner has it: it stands still while a sound is late, and while the page was stopped, as a locked phone
 * does. What nobody heard has not passed.
 */
import type { Clock } from '../simulator/echo/clock';

/** How often the clock looks. A hidden page's own timers come once a second, so that much is no stop. Seconds. */
export const BEAT_SECONDS = 0.1;
/** Without a worker, the page looks less often. Seconds. */
export const SLOW_BEAT_SECONDS = 0.25;
const LONGEST_BEAT_SECONDS = 1.5;

/** Calls back about every BEAT_SECONDS, from now until the answer is called. */
export type Beats = (beat: () => void) => () => void;

export interface PacedClock extends Clock {
  /** Nothing comes due, and no time passes, until the answer is called. */
  hold(): () => void;
  /** Is told after each beat. */
  onBeat(tell: () => void): void;
}

/** A clock that goes by beats; with nothing to come it is the real one. */
export function pacedClock(beats: Beats, realNow = () => Date.now() / 1000): PacedClock {
  const due = new Set<{ readonly at: number; readonly run: () => void }>();
  const tellers: (() => void)[] = [];
  let real = realNow();
  let now = real;
  let holds = 0;
  let isRunning = false;
  let stop: (() => void) | null = null;

  /** How far time may go. */
  function reached(): number {
    const before = real;
    real = realNow();
    if (due.size === 0 && holds === 0) return Math.max(now, real);
    if (holds > 0) return now;
    return now + Math.min(LONGEST_BEAT_SECONDS, Math.max(0, real - before));
  }

  function beat() {
    const until = reached();
    isRunning = true;
    while (holds === 0) {
      const [next] = [...due].sort((a, b) => a.at - b.at);
      if (next === undefined || next.at > until) break;
      due.delete(next);
      now = Math.max(now, next.at);
      next.run();
    }
    isRunning = false;
    if (holds === 0) now = Math.max(now, until);
    for (const tell of tellers) tell();
    if (due.size > 0 || holds > 0) return;
    stop?.();
    stop = null;
  }

  return {
    now() {
      if (!isRunning) now = reached();
      return now;
    },
    after(seconds, run) {
      if (!isRunning) now = reached();
      const entry = { at: now + seconds, run };
      due.add(entry);
      stop ??= beats(beat);
      return () => due.delete(entry);
    },
    hold() {
      if (!isRunning) now = reached();
      holds += 1;
      let isHeld = true;
      return () => {
        if (isHeld) {
          if (!isRunning) reached();
          holds -= 1;
        }
        isHeld = false;
      };
    },
    onBeat: (tell) => void tellers.push(tell),
  };
}
