/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import type { InteractionModel } from '../model/types';
import { type Masked, readGrammar, type Slots } from './grammar';
import { makeNearest } from './nearest';
import { isNegated } from './nearest';
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
const NEAR = 0.5;
/** A clause must be this close to a safety sample to outweigh the rest of its sentence. */
const SAFETY_NEAR = 0.62;
const NEIGHBOURS = 5;

const OPENERS = 'um uh er erm oh hey so well actually please alexa and hmm ah like'.split(' ');
const CLOSERS = 'please alexa now then thanks coach um uh though again actually today'.split(' ');
const JOINTS = new Set('but and because cause though although while so then since'.split(' '));

function without(words: readonly string[], fillers: readonly string[], end: 'start' | 'end') {
  const rest = [...words];
  while (rest.length > 1 && fillers.includes(rest.at(end === 'start' ? 0 : -1) ?? '')) {
    if (end === 'start') rest.shift();
    else rest.pop();
  }
  return rest;
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
  const verbs = 'open|launch|start|run|begin|load|play|use|enable|resume|ask|tell|talk to|go to|get';
  const found = new RegExp(`^(?:(?:please|can you) )?(?:(?:${verbs}) )?${name}\\b ?(.*)$`).exec(text);
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
  const nearest = makeNearest(grammar.templates.map((t) => ({ words: t.words, item: t })));

  /** A safety sample inside the words, unless just before it stands a "not". */
  function safetyInside(words: readonly string[]) {
    for (let size = words.length; size >= 2; size--) {
      for (let at = 0; at + size <= words.length; at++) {
        const heard = grammar.exact(words.slice(at, at + size));
        if (!heard || !SAFETY.has(heard.intent)) continue;
        if (!isNegated(words.slice(Math.max(0, at - 3), at))) return heard;
      }
    }
    return null;
  }

  function guess(words: readonly string[]): { intent: string; slots: Slots; score: number } | null {
    let best: { intent: string; masked: Masked; score: number } | null = null;
    const votes = new Map<string, number>();
    const maskings = grammar.maskings(words).slice(0, 12);
    for (const masked of maskings) {
      for (const { item, score } of nearest(masked.words, NEIGHBOURS)) {
        votes.set(item.intent, Math.max(votes.get(item.intent) ?? 0, score));
        if (!best || score > best.score) best = { intent: item.intent, masked, score };
      }
    }
    if (!best) return null;
    const { intent, masked, score } = best;
    const known = grammar.slotsOf.get(intent) ?? [];
    const said = [masked, ...maskings].flatMap((m) => Object.entries(m.slots));
    const slots: Record<string, { said: string; id: string | null }> = {};
    for (const [slot, filled] of said) {
      if (known.includes(slot) && !slots[slot]) slots[slot] = filled;
    }
    return { intent, slots, score };
  }

  return (utterance) => {
    const answer = (how: Heard['how'], score: number, intent: string, slots: Slots = {}): Heard => ({
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

    const clauses = clausesOf(words);
    if (clauses.length > 1) {
      for (const clause of clauses) {
        const fit = grammar.exact(clause);
        if (fit && (SAFETY.has(fit.intent) || fit.intent === 'PainIntent')) {
          return answer('near', 0.9, fit.intent, fit.slots);
        }
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
