/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import { isDanger } from '../../model/danger';
import { FALLBACK, type InteractionModel } from '../../model/types';
import { dangersInside, isAnothers, isNotNow, withoutIdioms } from './danger';
import { barer, HUM, SCRAP, SHADE } from './fillers';
import { type Grammar, type Match, readGrammar, type Slots } from './grammar';
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

type Verdict = Match & { readonly score: number };
const NOTHING: Verdict = { intent: FALLBACK, slots: {}, score: 0 };
const OPENED: Verdict = { intent: 'LaunchRequest', slots: {}, score: 1 };
const PAINS = ['PainIntent', 'PainBeforeIntent'];

/**
 * Makes the ear of a model. The same words are always heard the same way.
 * Promise: every answer's intent stands in the model, or is "LaunchRequest".
 */
export function makeEar(model: InteractionModel): (utterance: string) => Heard {
  const grammar = readGrammar(model);
  const guess = makeGuess(grammar);
  const name = model.interactionModel.languageModel.invocationName;

  /** The sample that words are without what surrounds it: to the letter, or else in other words. */
  function sampleIn(words: readonly string[]): Match | undefined {
    const ways = [words, ...barer(words)];
    const found = (by: Grammar['exact']) => ways.map(by).find((match) => match !== null);
    return found(grammar.exact) ?? found(grammar.alike) ?? undefined;
  }

  /** Whether of two samples side by side one tells of pain: "how long left it hurts". */
  function isPainBeside(words: readonly string[]): boolean {
    if (words.length > grammar.longest) return false;
    return words.some((_, at) => {
      const first = sampleIn(words.slice(0, at))?.intent;
      const last = first && sampleIn(words.slice(at))?.intent;
      if (!first || !last) return false;
      const isKnee = last === 'KneePainIntent' && !/^(?:Why|WhatTo)/.test(first);
      return isKnee || PAINS.includes(first) || PAINS.includes(last);
    });
  }

  function verdictOf(words: readonly string[]): Verdict {
    const exact = grammar.exact(words);
    if (exact) return { ...exact, score: 1 };
    const clear = words.filter((word) => !HUM.test(word));
    if (clear.length < 3 && clear.every((word) => SCRAP.test(word))) return NOTHING;
    const plainly = clear.filter((word) => !SHADE.test(word));
    const { given, denied } = dangersInside(clear, grammar);
    const told = given ?? dangersInside(plainly, grammar).given;
    if (told) return { intent: told, slots: {}, score: MOST };
    const sample = sampleIn(clear);
    if (sample) return { ...sample, score: MOST };
    const two = grammar.besides(clear);
    const first = two && verdictOf(two.words);
    if (first && grammar.slotsOf.get(first.intent)?.includes('also')) {
      return { ...first, slots: { ...first.slots, ...two.slots }, score: MOST };
    }
    if (isPainBeside(clear)) return { intent: 'PainIntent', slots: {}, score: MOST };
    // A single word that is no sample is as good as noise.
    return clear.length === 1 ? NOTHING : guess(clear, denied);
  }

  return (utterance) => {
    const spoken = utterance.trim().replace(/^alexa[,.!?]?\s+/i, '');
    const call = invocation(spoken, name);
    const { intent, slots, score } = call === '' ? OPENED : verdictOf(wordsOf(call ?? spoken));
    const how = intent === FALLBACK ? 'none' : score === 1 ? 'exact' : 'near';
    return { utterance, intent, slots, how, score: Math.round(score * 1000) / 1000 };
  };
}

/** What words that are no sample are likeliest; `denied` is what they say is not so. */
function makeGuess({ templates, vocabulary, slotsOf, maskings, besides, kindOf }: Grammar) {
  /** Learnt at the first guess: most of what is said is a sample to the letter. */
  let learnt: ReturnType<typeof makeLikeliest> | undefined;
  // Which of two slots a word fills is no sign of what is meant: "spared" stands in one intent alone, and any leg fits it.
  const kinds = (words: readonly string[]) => words.map((word) => kindOf.get(word) ?? word);

  const likeSample = (words: readonly string[], intent: string) =>
    Math.max(
      ...templates.map((sample) => (sample.intent === intent ? likeness(words, sample.words) : 0)),
    );

  function likeliest(words: readonly string[]): Verdict {
    learnt ??= makeLikeliest(templates.map((t) => ({ intent: t.intent, words: kinds(t.words) })));
    const guessed = learnt;
    const strange = words.filter((word) => !vocabulary.has(word)).length / words.length;
    // What stands behind "and" is a slot of what stands before it, or it is none.
    const isBeside = besides(words) !== null;
    const ways = maskings(words)
      .filter(({ slots }) => !(isBeside && 'also' in slots))
      .slice(0, MASKINGS)
      .map((way) => ({ ...way, ...guessed(kinds(way.words)) }))
      .sort(
        (a, b) =>
          b.share - a.share || likeSample(b.words, b.intent) - likeSample(a.words, a.intent),
      );
    const { intent, share } = ways[0] ?? { intent: FALLBACK, share: 0 };
    const own = slotsOf.get(intent) ?? [];
    // One way to read the words: no word fills two slots.
    const slots = ways
      .map((way) => Object.entries(way.slots).filter(([slot]) => own.includes(slot)))
      .find((some) => some.length > 0);
    const score = Math.min(MOST, share * (1 - strange) ** 2);
    return { intent, slots: Object.fromEntries(slots ?? []), score };
  }

  return (all: readonly string[], denied: ReadonlySet<string>): Verdict => {
    const words = all.slice(0, GUESSED_AT);
    const found = likeliest(words);
    if (denied.has(found.intent)) return { intent: 'FeedbackIntent', slots: {}, score: LIKELY };
    if (!isDanger(found.intent)) return found.score < LIKELY ? NOTHING : found;
    if (isAnothers(words, found.intent) || isNotNow(words, found.intent)) return NOTHING;
    // An idiom is no danger: what is left without it must be.
    const left = likeliest(withoutIdioms(words));
    return left.intent === found.intent && left.score >= LIKELY_DANGER ? found : NOTHING;
  };
}
