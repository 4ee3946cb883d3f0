/// <reference lib="dom" />
/** A chime where the coach has one, and a short buzz where a hold begins and ends: for who lies with closed eyes. */
import type { Picture } from '../lambda/screen/picture';
import { openBell, ringBell, unlockBell } from '../simulator/browser/bell';

export interface Signal {
  readonly kind: 'begin' | 'end';
  /** Seconds into the picture's speech. */
  readonly atSeconds: number;
}

/** Rounding apart, this much of a hold is none. Seconds. */
const NOTHING = 0.05;

/** The signals of a picture, in order: of holds and rolling, not of repetitions, which are counted aloud. */
export function signalsOf({ changes }: Pick<Picture, 'changes'>): Signal[] {
  return changes.flatMap(({ atSeconds, ring }, index) => {
    const next = changes[index + 1];
    if (!ring?.runs || ring.count !== null) return [];
    const begins = ring.left >= ring.seconds - NOTHING;
    const ends = next !== undefined && next.atSeconds - atSeconds >= ring.left - NOTHING;
    return [
      ...(begins ? [{ kind: 'begin', atSeconds } as const] : []),
      ...(ends ? [{ kind: 'end', atSeconds: atSeconds + ring.left } as const] : []),
    ];
  });
}

const BUZZES = { begin: [90], end: [90, 80, 90] } as const;

export function makeSignals() {
  const signals = {
    on: true,
    /** Buzzes. */
    give(kind: Signal['kind']) {
      if (!signals.on) return;
      navigator.vibrate?.(BUZZES[kind] as unknown as number[]);
    },
    /** Sounds instead of a sound of Amazon's library. */
    chime(source: string, seconds: number) {
      if (signals.on) ringBell(source, seconds);
    },
    /** To be called before the first tap, when there is time. */
    open: openBell,
    /** To be called in a tap: a page may sound only from then on. */
    unlock: unlockBell,
  };
  return signals;
}
