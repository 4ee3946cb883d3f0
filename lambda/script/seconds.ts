import type { Speed } from '../language/language';
import { remembering } from './remember';
import { soundsOf } from './sounds';
import type { Pace, Script, Segment } from './types';

/** How fast each pace is, as a part of the voice's own: what SSML's prosody rate is set to. */
export const SPEED_OF_PACE: Readonly<Record<Pace, number>> = { slow: 0.85, normal: 1, quick: 1.15 };

/** Counting a text takes some microseconds, and the same few hundred texts of a language come again and again. */
const rememberedBy = new WeakMap<Speed, ReturnType<typeof remembering<number>>>();

function counted(text: string, { secondsPer, spelling }: Speed): number {
  const { syllables, consonants, stressed, commas, ends } = soundsOf(text, spelling);
  if (syllables === 0) return 0;
  return (
    secondsPer.syllable * syllables +
    secondsPer.consonant * consonants +
    secondsPer.stress * stressed +
    secondsPer.comma * commas +
    secondsPer.end * ends +
    secondsPer.breath
  );
}

/**
 * The estimated seconds a voice needs for one breath of words, the pause after its last sentence
 * included; 0 for a text without words. A language's `speed` tells what it was calibrated on.
 */
export function secondsOfWords(text: string, speed: Speed, pace: Pace = 'normal'): number {
  const remembered = rememberedBy.get(speed) ?? remembering<number>(2000);
  rememberedBy.set(speed, remembered);
  return remembered(text, () => counted(text, speed)) / SPEED_OF_PACE[pace];
}

/** Seconds to one decimal, as they are kept and written into breaks. */
export function toTenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Seconds of one segment: of words estimated, of pauses, holds and sounds exact whatever the pace. */
export function secondsOfSegment(segment: Segment, speed: Speed, pace: Pace = 'normal'): number {
  return segment.kind === 'words' ? secondsOfWords(segment.text, speed, pace) : segment.seconds;
}

/** Seconds of a whole script: of words estimated, of pauses and holds exact whatever the pace. */
export function secondsOf(script: Script, speed: Speed, pace: Pace = 'normal'): number {
  let seconds = 0;
  for (const segment of script) seconds += secondsOfSegment(segment, speed, pace);
  return seconds;
}
