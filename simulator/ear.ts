/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import type { InteractionModel } from '../model/types';
import { type Filled, type Masked, readGrammar, type Slots } from './grammar';
import { makeLikelihood } from './likelihood';
import { isNegated, makeNearest } from './nearest';
import { painInside } from './pain';
import { wordsOf } from './words';

export interface Heard {
  readonly utterance: string;
  /** An intent of the model, or "LaunchRequest" for the bare invocation. */
  readonly intent: string;
  readonly slots: Slots;
  /** exact: a sample to the letter. near: close to one. none: nothing fits, which is Fallback. */
  readonly how: 'exact' | 'near' | 'none';
  /** 0 to 1; 1 is exact. */
  readonly score: number;
}

const FALLBACK = 'AMAZON.FallbackIntent';

/** Meanings that win inside a longer sentence. */
const SAFETY = new Set([
  'SharpPainIntent',
  'SwollenKneeIntent',
  'LockedKneeIntent',
  'GivingWayIntent',
  'NoWeightIntent',
  'KneeInjuryIntent',
  'NumbLegIntent',
  'CalfOrChestIntent',
  'FeverIntent',
  'NightPainIntent',
  'UnwellIntent',
]);

/** Below this similarity a guess is worse than asking: found on phrases out of scope. */
const NEAR = 0.63;
/** A clause must be this close to a safety sample to outweigh the rest of its sentence. */
const SAFETY_NEAR = 0.75;
const NEIGHBOURS = 30;
const MASKINGS = 12;
/** In words; no sample of the model is longer. */
const LONGEST_SAMPLE = 16;
/** "Tell me about the {exercise}" is far from the same with something unknown in the slot's place. */
const EMPTY_SLOT = 0.75;
/** A word the model never says speaks of something else. */
const STRANGE_WORD = 0.5;

const OPENERS = 'um uh er erm oh hey so well actually please alexa and hmm ah like'.split(' ');
const CLOSERS = 'please alexa now then thanks coach um uh though again actually today'.split(' ');
const JOINTS = new Set('but and because cause though although while then since'.split(' '));

function without(words: readonly string[], fillers: readonly string[], end: 'start' | 'end') {
  const rest = [...words];
  while (rest.length > 1 && fillers.includes(rest.at(end === 'start' ? 0 : -1) ?? '')) {
    if (end === 'start') rest.shift();
    else rest.pop();
  }
  return rest;
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Clauses of a sentence; one that starts a fresh thought may carry the meaning that matters. */
function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (JOINTS.has(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** What stands after "ask knee coach to", an empty row for a bare invocation, or null without one. */
function afterInvocation(words: readonly string[], name: string): string[] | null {
  const text = words.join(' ');
  const verbs =
    'open|launch|start|run|begin|load|play|use|enable|resume|ask|tell|talk to|go to|get';
  const found = new RegExp(`^(?:(?:please|can you) )?(?:(?:${verbs}) )?${name}\\b ?(.*)$`).exec(
    text,
  );
  if (!found) return null;
  const rest = (found[1] ?? '').replace(/^(?:to|and|for|about|if|whether|that)\b ?/, '');
  return rest === '' || rest === 'please' ? [] : rest.split(' ');
}

/**
 * Makes the ear of a model. The same words are always heard the same way.
 * Promise: every answer's intent stands in the model, or is "LaunchRequest".
 */
export function makeEar(model: InteractionModel): (utterance: string) => Heard {
  const grammar = readGrammar(model);
  const name = wordsOf(model.interactionModel.languageModel.invocationName).join(' ');
  // Built at the first guess: most of what is said is a sample to the letter.
  const nearest = once(() =>
    makeNearest(grammar.templates.map((t) => ({ words: t.words, item: t }))),
  );
  const likelihood = once(() => makeLikelihood(grammar.templates));
  const vocabulary = grammar.vocabulary;

  /** A safety sample inside the words, unless just before it stands a "not". */
  function safetyInside(words: readonly string[]) {
    for (let size = Math.min(words.length, LONGEST_SAMPLE); size >= 2; size--) {
      for (let at = 0; at + size <= words.length; at++) {
        const intent = grammar.plain(words.slice(at, at + size));
        if (intent === undefined || !SAFETY.has(intent)) continue;
        if (!isNegated(words.slice(Math.max(0, at - 3), at))) return { intent, slots: {} };
      }
    }
    return null;
  }

  /** The intent with the nearest samples, helped by others close by and by its way with words. */
  function guess(words: readonly string[]): { intent: string; slots: Slots; score: number } | null {
    const maskings = grammar.maskings(words).slice(0, MASKINGS);
    const close = new Map<string, { scores: number[]; masked: Masked; best: number }>();
    const likely = new Map<string, number>();
    for (const masked of maskings) {
      for (const [intent, ratio] of likelihood()(masked.words)) {
        likely.set(intent, Math.max(likely.get(intent) ?? ratio, ratio));
      }
      for (const { item, score } of nearest()(masked.words, NEIGHBOURS)) {
        const empty = item.words.some((w) => w.startsWith('{') && !masked.words.includes(w));
        const fit = empty ? score * EMPTY_SLOT : score;
        const mine = close.get(item.intent) ?? { scores: [], masked, best: 0 };
        close.set(item.intent, mine);
        mine.scores.push(fit);
        if (fit > mine.best) Object.assign(mine, { masked, best: fit });
      }
    }
    const ranked = [...close].map(([intent, { scores, masked, best }]) => {
      const others = scores.sort((x, y) => y - x).slice(1, 5);
      const support = others.reduce((sum, score) => sum + score, 0) / 4;
      return { intent, masked, score: best + 0.3 * support + 0.05 * (likely.get(intent) ?? 0) };
    });
    const first = ranked.sort((x, y) => y.score - x.score)[0];
    if (!first) return null;
    const known = grammar.slotsOf.get(first.intent) ?? [];
    const slots: Record<string, Filled> = {};
    for (const masked of [first.masked, ...maskings]) {
      for (const [slot, filled] of Object.entries(masked.slots)) {
        if (known.includes(slot) && !slots[slot]) slots[slot] = filled;
      }
    }
    const strange = words.filter((word) => !vocabulary.has(word)).length / words.length;
    const score = first.score * (1 - STRANGE_WORD * strange);
    return { intent: first.intent, slots, score: Math.min(0.97, Math.max(0, score)) };
  }

  /** What words mean that are a sentence of their own; a "not" is only believed to the letter. */
  function standing(words: readonly string[]): string | null {
    const own = without(without(words, OPENERS, 'start'), CLOSERS, 'end');
    if (own.every((word) => OPENERS.includes(word) || CLOSERS.includes(word))) return FALLBACK;
    const exact = grammar.exact(own);
    if (exact) return exact.intent;
    const near = isNegated(own) ? null : guess(own);
    return near && near.score >= NEAR && !SAFETY.has(near.intent) ? near.intent : null;
  }

  return (utterance) => {
    const answer = (
      how: Heard['how'],
      score: number,
      intent: string,
      slots: Slots = {},
    ): Heard => ({
      utterance,
      intent,
      slots,
      how: intent === FALLBACK ? 'none' : how,
      score: Math.round(score * 1000) / 1000,
    });

    const spoken = without(wordsOf(utterance), ['alexa'], 'start');
    const asked = afterInvocation(spoken, name);
    if (asked?.length === 0) return answer('exact', 1, 'LaunchRequest');
    const words = asked ?? spoken;
    if (words.length === 0) return answer('none', 0, FALLBACK);

    const exact = grammar.exact(words);
    if (exact) return answer('exact', 1, exact.intent, exact.slots);

    const bare = without(without(words, OPENERS, 'start'), CLOSERS, 'end');
    const stripped = grammar.exact(bare);
    const inside = safetyInside(words);
    if (inside) return answer('near', 0.95, inside.intent, inside.slots);
    if (stripped) return answer('near', 0.98, stripped.intent, stripped.slots);

    if (painInside(bare, grammar.plain, standing)) return answer('near', 0.9, 'PainIntent');

    const clauses = clausesOf(words);
    if (clauses.length > 1) {
      for (const clause of clauses) {
        const fit = grammar.exact(clause);
        if (fit && SAFETY.has(fit.intent)) return answer('near', 0.9, fit.intent, fit.slots);
        const close = guess(clause);
        if (close && SAFETY.has(close.intent) && close.score >= SAFETY_NEAR) {
          return answer('near', close.score, close.intent, close.slots);
        }
      }
    }

    const near = guess(bare);
    if (!near || near.score < NEAR) return answer('none', near?.score ?? 0, FALLBACK);
    return answer('near', near.score, near.intent, near.slots);
  };
}
