/// <reference lib="dom" />
/** A chime where the coach has one, and a short buzz where a hold begins and ends: for who lies with closed eyes. */
import type { Picture } from '../lambda/screen/picture';
import { CHIMES } from '../lambda/script/chimes';

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
/** In Hertz, one after the other: up where it begins, down where it ends. */
const TONES = { begin: [660, 880], end: [880, 587] } as const;
const TONE_SECONDS = 0.22;
const LOUDNESS = 0.12;

export interface Signals {
  on: boolean;
  /** Buzzes. */
  give(kind: Signal['kind']): void;
  /** Sounds instead of a sound of Amazon's library. */
  chime(source: string): void;
  /** To be called in a tap: a page may sound only from then on. */
  unlock(): void;
}

export function makeSignals(): Signals {
  let audio: AudioContext | null = null;

  function ring(kind: Signal['kind']) {
    if (audio === null) return;
    for (const [index, tone] of TONES[kind].entries()) {
      const at = audio.currentTime + index * TONE_SECONDS * 0.6;
      const source = audio.createOscillator();
      const loudness = audio.createGain();
      source.frequency.value = tone;
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.001, at + TONE_SECONDS);
      source.connect(loudness).connect(audio.destination);
      source.start(at);
      source.stop(at + TONE_SECONDS);
    }
  }

  const signals: Signals = {
    on: true,
    give(kind) {
      if (!signals.on) return;
      navigator.vibrate?.(BUZZES[kind] as unknown as number[]);
    },
    chime(source) {
      if (signals.on) ring(source === CHIMES.begin.source ? 'begin' : 'end');
    },
    unlock() {
      if (typeof AudioContext === 'undefined') return;
      audio ??= new AudioContext();
      if (audio.state === 'suspended') void audio.resume();
    },
  };
  return signals;
}
