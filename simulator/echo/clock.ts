/** Time for the simulated Echo: the laptop's own, scaled or not, or one that a program turns. */

export interface Clock {
  /** Seconds since 1970. */
  now(): number;
  /** Runs something once, so many seconds from now; the answer calls it off. */
  after(seconds: number, run: () => void): () => void;
}

/** The laptop's time, going `speed` times as fast from now on. */
export function realClock(speed = 1): Clock {
  const began = Date.now() / 1000;
  return {
    now: () => began + (Date.now() / 1000 - began) * speed,
    after(seconds, run) {
      const timer = setTimeout(run, (seconds * 1000) / speed);
      return () => clearTimeout(timer);
    },
  };
}

export type VirtualClock = ReturnType<typeof virtualClock>;

/** Time that stands still until it is told to go on. */
export function virtualClock(start = Date.now() / 1000) {
  let now = start;
  const due = new Set<{ at: number; run: () => void }>();
  const first = () => [...due].sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    /** When the next thing is due; null where none is. */
    get next() {
      return first()?.at ?? null;
    },
    after(seconds: number, run: () => void) {
      const entry = { at: now + seconds, run };
      due.add(entry);
      return () => due.delete(entry);
    },
    /** Goes to the next thing due, no further than `until`, and runs it; false when none is due. */
    step(until = Number.POSITIVE_INFINITY) {
      const next = first();
      if (next === undefined || next.at > until) return false;
      due.delete(next);
      now = next.at;
      next.run();
      return true;
    },
    /** Goes to a moment that nothing is due before. */
    goTo(seconds: number) {
      now = Math.max(now, seconds);
    },
  };
}
