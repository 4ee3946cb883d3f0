/**
 * Time that passes as this process gets to work: while other programs have the processor, it stands still. Timers of
 * a deadline and what they wait for then keep their order, however busy the machine is.
 */
export interface OwnTime {
  readonly performance: { now(): number };
  setTimeout(run: (...given: never[]) => void, ms?: number, ...given: unknown[]): OwnTimer;
  clearTimeout(timer?: unknown): void;
}

interface OwnTimer {
  atMs: number;
  readonly run: () => void;
  ref(): OwnTimer;
  unref(): OwnTimer;
}

/** Each goes on by so much once the event loop has come round. Milliseconds; little less is counted by any timer. */
const STEP_MS = 2;

/** Own time from 0. It goes on while something waits for it. */
export function ownTime(): OwnTime {
  const waiting = new Set<OwnTimer>();
  let nowMs = 0;
  let going: NodeJS.Timeout | null = null;

  function step() {
    nowMs += STEP_MS;
    const due = [...waiting].filter(({ atMs }) => atMs <= nowMs).sort((a, b) => a.atMs - b.atMs);
    going = null;
    for (const timer of due) if (waiting.delete(timer)) timer.run();
    goOn();
  }
  function goOn() {
    if (going === null && waiting.size > 0) going = realSetTimeout(step, STEP_MS);
  }

  return {
    performance: { now: () => nowMs },
    setTimeout(run, ms = 0, ...given) {
      const timer: OwnTimer = {
        atMs: nowMs + Math.max(1, Number(ms) || 0),
        run: () => run(...(given as never[])),
        ref: () => timer,
        unref: () => timer,
      };
      waiting.add(timer);
      goOn();
      return timer;
    },
    clearTimeout(timer) {
      if (!waiting.delete(timer as OwnTimer)) realClearTimeout(timer as NodeJS.Timeout);
    },
  };
}

// As they are when this is loaded: own time may stand in their place later.
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
