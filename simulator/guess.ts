/**
 * Guesses the intent of words that are no sample: the nearest samples, and the intent's way with words; and of
 * words that are close to none, what they are likeliest.
 */
import { CARE } from '../model/intents/care';
import { SAFETY } from '../model/intents/safety';
import { FALLBACK, type Filled, type Grammar, type Masked, type Slots } from './grammar';
import { makeLikeliest } from './likeliest';
import { makeLikelihood } from './likelihood';
import { isNegated, makeNearest } from './nearest';
import { once } from './once';

export interface Guess {
  readonly intent: string;
  readonly slots: Slots;
  /** Below 1: what is exact is no guess. */
  readonly score: number;
  /** Whether it is close enough to be believed. */
  readonly fits: boolean;
}

/** Below this similarity a guess is worse than asking: found on phrases out of scope. */
export const NEAR = 0.63;
/** Less similar is enough where the words themselves are so much the intent's own (log likelihood). */
const NEAR_ENOUGH = 0.5;
const WELL_WORDED = 1.5;
/** And less still of what may mean harm: of 1020 phrases never seen it finds four more, and alarms at no other. */
const NEAR_HARM = 0.45;
const HARM_WORDED = 0.9;
/** And so is a little less where two ways to guess agree and the words name something of the coach's own. */
const NEAR_AND_AGREED = 0.52;
const OWN_WORDS =
  /(?:^| )(?:knees?|kneecaps?|patella|legs?|thighs?|muscles?|exercises?|stretch(?:es|ing)?|routine|soreness|sore|aches?|pain|roller|sets?|reps|\{(?!only)\w+\})(?= |$)/;
const MOST = 0.97;
const NEIGHBOURS = 30;
const MASKINGS = 12;
/** "Tell me about the {exercise}" is far from the same with something unknown in the slot's place. */
const EMPTY_SLOT = 0.75;
/** A word the model never says speaks of something else. */
const STRANGE_WORD = 0.5;
/** Words close to no sample are believed from this share on: found on phrases never seen, and on some out of scope. */
const LIKELY = 0.7;
/** Wishes that lose the place, or more: "i don't want to go back" is none of them. */
const LOSING = new Set([
  'ForgetMeIntent',
  'LeaveOutIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
]);
/** How much the next samples of the same intent add, and how much its way with words does. */
const SUPPORTERS = 4;
const SUPPORT = 0.3;
const WORDING = 0.05;

/** The samples of one intent that are close to the words. */
interface Close {
  readonly scores: number[];
  /** The masking of the closest, and its score. */
  masked: Masked;
  best: number;
}

export interface Guesses {
  /** What the words are nearest to. */
  readonly near: (words: readonly string[]) => Guess | null;
  /** What they are likeliest, close to a sample or not. */
  readonly likely: (words: readonly string[]) => Guess | null;
}

/** Learns the samples at the first guess: most of what is said is a sample to the letter. */
export function makeGuesses(grammar: Grammar): Guesses {
  const { templates, vocabulary } = grammar;
  const nearest = once(() =>
    makeNearest(
      templates.map((item) => ({ words: item.words, item, strict: LOSING.has(item.intent) })),
    ),
  );
  const likelihood = once(() => makeLikelihood(templates));
  const likeliest = once(() => makeLikeliest(templates));

  function closeTo(maskings: readonly Masked[]): Map<string, Close> {
    const close = new Map<string, Close>();
    for (const masked of maskings) {
      for (const { item, score } of nearest()(masked.words, NEIGHBOURS)) {
        const empty = item.words.some((w) => w.startsWith('{') && !masked.words.includes(w));
        const fit = empty ? score * EMPTY_SLOT : score;
        const mine = close.get(item.intent) ?? { scores: [], masked, best: 0 };
        close.set(item.intent, mine);
        mine.scores.push(fit);
        if (fit > mine.best) Object.assign(mine, { masked, best: fit });
      }
    }
    return close;
  }

  function likelyFor(maskings: readonly Masked[]): Map<string, number> {
    const likely = new Map<string, number>();
    for (const masked of maskings) {
      for (const [intent, ratio] of likelihood()(masked.words)) {
        likely.set(intent, Math.max(likely.get(intent) ?? ratio, ratio));
      }
    }
    return likely;
  }

  function slotsFor(intent: string, maskings: readonly Masked[]): Slots {
    const known = grammar.slotsOf.get(intent) ?? [];
    const slots: Record<string, Filled> = {};
    for (const masked of maskings) {
      for (const [slot, filled] of Object.entries(masked.slots)) {
        if (known.includes(slot) && !slots[slot]) slots[slot] = filled;
      }
    }
    return slots;
  }

  const strangeIn = (words: readonly string[]) =>
    words.filter((word) => !vocabulary.has(word)).length / words.length;

  function likely(words: readonly string[]): Guess | null {
    const maskings = grammar.maskings(words).slice(0, MASKINGS);
    const first = maskings
      .map((masked) => ({ masked, ...likeliest()(masked.words) }))
      .sort((x, y) => y.share - x.share)[0];
    if (!first || first.intent === FALLBACK) return null;
    const { intent, masked, share } = first;
    const score = share * (1 - strangeIn(words));
    const isTurned = LOSING.has(intent) && isNegated(words);
    const slots = slotsFor(intent, [masked, ...maskings]);
    return { intent, slots, score: Math.min(MOST, score), fits: score >= LIKELY && !isTurned };
  }

  function near(words: readonly string[]): Guess | null {
    const maskings = grammar.maskings(words).slice(0, MASKINGS);
    const worded = likelyFor(maskings);
    const most = [...worded].sort((x, y) => y[1] - x[1])[0]?.[0];
    const ranked = [...closeTo(maskings)].map(([intent, { scores, masked, best }]) => {
      const own = worded.get(intent) ?? 0;
      const score = best + SUPPORT * support(scores) + WORDING * own;
      return { intent, masked, own, score };
    });
    const first = ranked.sort((x, y) => y.score - x.score)[0];
    if (!first) return null;
    const strange = strangeIn(words);
    const score = first.score * (1 - STRANGE_WORD * strange);
    return {
      intent: first.intent,
      slots: slotsFor(first.intent, [first.masked, ...maskings]),
      score: Math.min(MOST, Math.max(0, score)),
      fits:
        isEnough(first.intent, score, first.own) ||
        (score >= NEAR_AND_AGREED &&
          most === first.intent &&
          strange === 0 &&
          !isNegated(words) &&
          namesItsOwn(maskings)),
    };
  }

  return { near, likely };
}

/** Whether a guess is close enough to be believed; `worded` is the words' log likelihood. */
function isEnough(intent: string, score: number, worded: number): boolean {
  if (score >= NEAR || (score >= NEAR_ENOUGH && worded >= WELL_WORDED)) return true;
  return (intent in SAFETY || intent in CARE) && score >= NEAR_HARM && worded >= HARM_WORDED;
}

function namesItsOwn(maskings: readonly Masked[]): boolean {
  return maskings.some((masked) => OWN_WORDS.test(masked.words.join(' ')));
}

/** What samples beside the closest add to it, 0 to 1. */
function support(scores: readonly number[]): number {
  const others = [...scores].sort((x, y) => y - x).slice(1, 1 + SUPPORTERS);
  return others.reduce((sum, score) => sum + score, 0) / SUPPORTERS;
}
