/** Finds a warning inside a longer sentence: it outweighs whatever else was said. */
import { SAFETY as SAMPLES } from '../model/intents/safety';
import { partsOf } from './clauses';
import { bareOf, without } from './fillers';
import type { Grammar } from './grammar';
import { type Guess, NEAR } from './guess';
import { isNegated } from './nearest';

/** Meanings that win inside a longer sentence; of pain alone it depends on what stands beside it. */
const WARNINGS = new Set(Object.keys(SAMPLES).filter((name) => name !== 'PainIntent'));
/** Cries of pain. What follows one is no calm wish. */
const CRIES = new Set('ow oww ouch argh'.split(' '));
/** A part must be this close to a safety sample to outweigh the rest of its sentence. */
const SAFETY_NEAR = 0.75;
/** In words; no sample of the model is longer. */
const LONGEST_SAMPLE = 16;

type Guessing = (words: readonly string[]) => Guess | null;

/** Whether an intent wins inside a longer sentence. */
export function isWarning(intent: string): boolean {
  return WARNINGS.has(intent);
}

/** The intent of a safety sample inside the words, unless just before it stands a "not". */
export function warningInside(words: readonly string[], grammar: Grammar): string | null {
  for (let size = Math.min(words.length, LONGEST_SAMPLE); size >= 2; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const intent = grammar.plain(words.slice(at, at + size));
      if (intent === undefined || !isWarning(intent)) continue;
      if (!isNegated(words.slice(Math.max(0, at - 3), at))) return intent;
    }
  }
  return null;
}

/** The guess at the first part of a sentence that comes close to a safety sample. */
export function warningNearby(words: readonly string[], guess: Guessing): Guess | null {
  for (const part of partsOf(words)) {
    const close = part.length > 2 ? guess(part) : null;
    if (close && isWarning(close.intent) && close.score >= SAFETY_NEAR) return close;
  }
  return null;
}

/** What hurts, when it is cried out: pain at least. Null without a cry. */
export function criedOut(
  words: readonly string[],
  grammar: Grammar,
  guess: Guessing,
): string | null {
  if (!words.some((word) => CRIES.has(word))) return null;
  const rest = bareOf(without(words, CRIES));
  const exact = grammar.exact(rest);
  const near = exact ? { ...exact, score: 1 } : guess(rest);
  return near && isWarning(near.intent) && near.score >= NEAR ? near.intent : 'PainIntent';
}
