/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import { isDanger } from '../../model/danger';
import { FALLBACK, type InteractionModel } from '../../model/types';
import { dangersInside, isAnothers, isNotNow, withoutIdioms } from './danger';
import { barer, HUMS, SCRAPS, SHADES } from './fillers';
import { type Grammar, type Masked, type Match, readGrammar, type Slots } from './grammar';
import { invocation } from './invocation';
import { likeness, makeLikeliest } from './likeliest';
import { wordsOf } from './words';

export interface Heard {
  readonly utterance: string;
  /** An intent of the model, or "LaunchRequest" for the bare invocation. */
  readonly intent: string;
  readonly slots: Slots;
  /** exact: a sample to the letter. near: most like one. none: nothing fits, which is Fallback. */
  readonly how: 'exact' | 'near' | 'none';
  /** 0 to 1; 1 is exact. */
  readonly score: number;
}

/** From this share on a guess is believed: chosen on the tables in test/data and on what is out of scope there. */
const LIKELY = 0.5;
/** What may mean harm is believed sooner. */
const LIKELY_DANGER = 0.4;
/** Less than exact, however sure. */
const MOST = 0.99;
/** In words: a guess looks no further. */
const GUESSED_AT = 40;
const MASKINGS = 12;

interface Verdict extends Match {
  readonly score: number;
}
const NOTHING: Verdict = { intent: FALLBACK, slots: {}, score: 0 };

/**
 * Makes the ear of a model. The same words are always heard the same way.
 * Promise: every answer's intent stands in the model, or is "LaunchRequest".
 */
export function makeEar(model: InteractionModel): (utterance: string) => Heard {
  const grammar = readGrammar(model);
  const guess = makeGuess(grammar);
  const name = model.interactionModel.languageModel.invocationName;

  function verdictOn(utterance: string): Verdict {
    const spoken = utterance.trim().replace(/^alexa[,.!?]?\s+/i, '');
    const call = invocation(spoken, name);
    if (call?.kind === 'launch') return { intent: 'LaunchRequest', slots: {}, score: 1 };
    return verdictOf(wordsOf(call?.kind === 'oneShot' ? call.utterance : spoken));
  }

  function verdictOf(words: readonly string[]): Verdict {
    const exact = grammar.exact(words);
    if (exact) return { ...exact, score: 1 };
    const clear = words.filter((word) => !HUMS.has(word));
    if (clear.length < 3 && clear.every((word) => SCRAPS.has(word))) return NOTHING;
    const plainly = clear.filter((word) => !SHADES.has(word));
    const { given, denied } = dangersInside(clear, grammar);
    const told = given ?? dangersInside(plainly, grammar).given;
    if (told) return { intent: told, slots: {}, score: MOST };
    const ways = [clear, ...barer(clear)];
    for (const sampleOf of [grammar.exact, grammar.alike]) {
      const sample = ways.map(sampleOf).find((found) => found !== null);
      if (sample) return { ...sample, score: MOST };
    }
    const two = grammar.besides(clear);
    const first = two && verdictOf(two.words);
    const own = first && grammar.slotsOf.get(first.intent);
    if (first && Object.keys(two.slots).every((slot) => own?.includes(slot))) {
      return { ...first, slots: { ...first.slots, ...two.slots }, score: MOST };
    }
    if (isPainBeside(clear, grammar)) return { intent: 'PainIntent', slots: {}, score: MOST };
    // A single word that is no sample is as good as noise.
    return clear.length === 1 ? NOTHING : guess(clear, denied);
  }

  return (utterance) => {
    const { intent, slots, score } = verdictOn(utterance);
    const how = intent === FALLBACK ? 'none' : score === 1 ? 'exact' : 'near';
    return { utterance, intent, slots, how, score: Math.round(score * 1000) / 1000 };
  };
}

const PAINS = ['PainIntent', 'PainBeforeIntent'];

/** Two samples side by side, of which one tells of pain: "how long left it hurts". */
function isPainBeside(words: readonly string[], { exact, alike, longest }: Grammar): boolean {
  if (words.length > longest) return false;
  const intentOf = (part: readonly string[]) =>
    [part, ...barer(part)].map((way) => exact(way) ?? alike(way)).find((sample) => sample !== null)
      ?.intent ?? '';
  return words.some((_, at) => {
    const [first, last] = [intentOf(words.slice(0, at)), intentOf(words.slice(at))];
    if (first === '' || last === '') return false;
    const isKnee = last === 'KneePainIntent' && !/^(?:Why|WhatTo)/.test(first);
    return isKnee || PAINS.includes(first) || PAINS.includes(last);
  });
}

/** What words that are no sample are likeliest; `denied` is what they say is not so. */
type Guess = (words: readonly string[], denied: ReadonlySet<string>) => Verdict;

/** Learns the samples at the first guess: most of what is said is a sample to the letter. */
function makeGuess(grammar: Grammar): Guess {
  const { templates, vocabulary, slotsOf, maskings, besides, kindOf } = grammar;
  let learnt: ReturnType<typeof learn> | undefined;
  // Which of two slots a word fills is no sign of what is meant: "spared" stands in one intent alone, and any leg fits it.
  const kinds = (words: readonly string[]) => words.map((word) => kindOf.get(word) ?? word);
  const learn = () => ({
    guessed: makeLikeliest(templates.map(({ intent, words }) => ({ intent, words: kinds(words) }))),
    known: vocabulary(),
  });

  function likeliest(words: readonly string[]): Verdict {
    learnt ??= learn();
    const { guessed, known } = learnt;
    const strange = words.filter((word) => !known.has(word)).length / words.length;
    // What stands behind "and" is a slot of what stands before it, or it is none.
    const second = Object.keys(besides(words)?.slots ?? {});
    const ways = maskings(words)
      .filter(({ slots }) => second.every((slot) => !(slot in slots)))
      .slice(0, MASKINGS)
      .map((way) => ({ ...way, ...guessed(kinds(way.words)) }));
    const [most = { intent: FALLBACK, share: 0 }] = [...ways].sort((a, b) => b.share - a.share);
    const { intent, share } = most;
    const samples = templates.filter((template) => template.intent === intent);
    const likeSample = ({ words: masked }: Masked) =>
      Math.max(...samples.map((sample) => likeness(masked, sample.words)));
    const likely = ways.filter((way) => way.share === share);
    if (likely.length > 1) likely.sort((a, b) => likeSample(b) - likeSample(a));
    const own = slotsOf.get(intent) ?? [];
    // One way to read the words: no word fills two slots.
    const filled = [...likely, ...ways].map(({ slots }) =>
      Object.entries<Slots[string]>(slots).filter(([slot]) => own.includes(slot)),
    );
    const slots = filled.find((some) => some.length > 0) ?? [];
    const score = Math.min(MOST, share * (1 - strange) ** 2);
    return { intent, slots: Object.fromEntries(slots), score };
  }

  return (all, denied) => {
    const words = all.slice(0, GUESSED_AT);
    const found = likeliest(words);
    if (denied.has(found.intent)) return { intent: 'FeedbackIntent', slots: {}, score: LIKELY };
    const refused = { ...NOTHING, score: found.score };
    if (!isDanger(found.intent)) return found.score < LIKELY ? refused : found;
    // An idiom is no danger: what is left without it must be.
    const left = likeliest(withoutIdioms(words));
    const isLike = left.intent === found.intent && left.score >= LIKELY_DANGER;
    const isNone = isAnothers(words, found.intent) || isNotNow(words, found.intent);
    return isLike && !isNone ? found : refused;
  };
}
