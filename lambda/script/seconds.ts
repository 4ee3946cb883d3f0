import { remembering } from './remember';
import { soundsOf } from './sounds';
import type { Pace, Script, Segment } from './types';

/**
 * Seconds per sound, by least squares over 143 breaths typical of the coach (tools/speech/breaths.txt)
 * as espeak-ng 1.51 says them in `en-us` at `-s 145`: about 157 words a minute of running prose with
 * the sentence pauses in, within the 150 to 160 usual for Alexa. A breath is off by 4 % on average, a
 * script of several by less than 5 %. `npx tsx tools/calibrate-speech.ts` measures and fits again.
 */
export const SECONDS_PER = {
  syllable: 0.057,
  consonant: 0.076,
  stress: 0.1034,
  /** A comma, colon, semicolon or dash inside the breath. */
  comma: 0.3248,
  /** The end of a sentence inside the breath. */
  end: 0.5289,
  /** Once a breath: the pause after its last sentence, and its slowed last word. */
  breath: 0.5472,
} as const;

/** How fast each pace is, as a part of the voice's own: what SSML's prosody rate is set to. */
export const SPEED_OF_PACE: Readonly<Record<Pace, number>> = { slow: 0.85, normal: 1, quick: 1.15 };

/** Counting a text takes some microseconds, and the same few hundred texts come again and again. */
const remembered = remembering(2000);
const LONGEST_REMEMBERED = 1000;

function secondsAtOwnPace(text: string): number {
  return text.length > LONGEST_REMEMBERED ? counted(text) : remembered(text, () => counted(text));
}

function counted(text: string): number {
  const { syllables, consonants, stressed, commas, ends } = soundsOf(text);
  if (syllables === 0) return 0;
  return (
    SECONDS_PER.syllable * syllables +
    SECONDS_PER.consonant * consonants +
    SECONDS_PER.stress * stressed +
    SECONDS_PER.comma * commas +
    SECONDS_PER.end * ends +
    SECONDS_PER.breath
  );
}

/**
 * The estimated seconds a voice needs for one breath of words, the pause after its last sentence
 * included; 0 for a text without words. English. See SECONDS_PER for what it was calibrated on.
 */
export function secondsOfWords(text: string, pace: Pace = 'normal'): number {
  return secondsAtOwnPace(text) / SPEED_OF_PACE[pace];
}

/** Seconds to one decimal, as they are kept and written into breaks. */
export function toTenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Seconds of one segment: of words estimated, of pauses, holds and sounds exact whatever the pace. */
export function secondsOfSegment(segment: Segment, pace: Pace = 'normal'): number {
  return segment.kind === 'words' ? secondsOfWords(segment.text, pace) : segment.seconds;
}

/** Seconds of a whole script: of words estimated, of pauses and holds exact whatever the pace. */
export function secondsOf(script: Script, pace: Pace = 'normal'): number {
  let seconds = 0;
  for (const segment of script) seconds += secondsOfSegment(segment, pace);
  return seconds;
}
