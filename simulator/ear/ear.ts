/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import { isDanger } from '../../model/danger';
import { FALLBACK, type InteractionModel } from '../../model/types';
import { dangersInside, isIdle, isNegated, tellsOfAnother, withoutIdioms } from './danger';
import { barer, HUMS, SCRAPS } from './fillers';
import { type Grammar, type Match, readGrammar, type Slots } from './grammar';
import { invocation } from './invocation';
import { makeLikeliest } from './likeliest';
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
const LIKELY = 0.55;
/** What may mean harm is believed sooner. */
const LIKELY_DANGER = 0.4;
/** Less than exact, however sure. */
const MOST = 0.99;
/** In words: a guess looks no further. */
const GUESSED_AT = 40;
const MASKINGS = 12;
/** Where a fresh thought begins that may carry the danger. */
const JOINT = / (?:but|and|because|though|although|while|then|since) /;

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
    const { given, denied } = dangersInside(clear, grammar);
    if (given) return { intent: given, slots: {}, score: MOST };
    for (const way of [clear, ...barer(clear)]) {
      const sample = grammar.exact(way);
      if (sample) return { ...sample, score: MOST };
    }
    const two = grammar.besides(clear);
    const first = two && verdictOf(two.words);
    if (two && first && takesAll(first.intent, two.slots, grammar)) {
      return {
        intent: first.intent,
        slots: { ...first.slots, ...two.slots },
        score: Math.min(MOST, first.score),
      };
    }
    const wish = askedTwice(clear, grammar);
    if (wish) return { ...wish, score: MOST };
    // A single word that is no sample is as good as noise.
    return clear.length === 1 ? NOTHING : guess(clear, denied);
  }

  return (utterance) => {
    const { intent, slots, score } = verdictOn(utterance);
    const how = intent === FALLBACK ? 'none' : score === 1 ? 'exact' : 'near';
    return { utterance, intent, slots, how, score: Math.round(score * 1000) / 1000 };
  };
}

/** The intent has these slots. */
function takesAll(intent: string, slots: Slots, { slotsOf }: Grammar): boolean {
  const own = slotsOf.get(intent) ?? [];
  return Object.keys(slots).every((slot) => own.includes(slot));
}

const PAINS = new Set(['PainIntent', 'PainBeforeIntent']);
/** What moves the routine: of two in one breath the last counts. */
const WISHES = new Set([
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.NoIntent',
  'ChooseExerciseIntent',
  'HowLongLeftIntent',
  'WaitIntent',
]);

/**
 * Two samples side by side. Pain wins over what is beside it: "how long left it hurts". Of two wishes the last
 * counts: "skip this and do the squats".
 */
function askedTwice(words: readonly string[], grammar: Grammar): Match | null {
  if (words.length > grammar.longest) return null;
  const sampleOf = (part: readonly string[]) =>
    [part, ...barer(part)].map(grammar.exact).find((sample) => sample !== null);
  let wish: Match | null = null;
  for (const at of words.keys()) {
    const first = sampleOf(words.slice(0, at));
    const last = first && sampleOf(words.slice(at));
    if (!first || !last) continue;
    const isWish = WISHES.has(first.intent);
    const isPain = PAINS.has(first.intent) || PAINS.has(last.intent);
    if (isPain || (isWish && last.intent === 'KneePainIntent'))
      return { intent: 'PainIntent', slots: {} };
    if (isWish && WISHES.has(last.intent) && words.length - at > 1) wish ??= last;
  }
  return wish;
}

/** What words that are no sample are likeliest; `denied` is what they say is not so. */
type Guess = (words: readonly string[], denied: ReadonlySet<string>) => Verdict;

/** Learns the samples at the first guess: most of what is said is a sample to the letter. */
function makeGuess({ templates, vocabulary, slotsOf, maskings, besides }: Grammar): Guess {
  let learnt: ReturnType<typeof learn> | undefined;
  const learn = () => ({ guessed: makeLikeliest(templates), known: vocabulary() });

  function likeliest(words: readonly string[]): Verdict {
    learnt ??= learn();
    const { guessed, known } = learnt;
    const strange = words.filter((word) => !known.has(word)).length / words.length;
    let best = NOTHING;
    // What stands behind "and" is a slot of what stands before it, or it is none.
    const second = Object.keys(besides(words)?.slots ?? {});
    const ways = maskings(words)
      .filter(({ slots }) => second.every((slot) => !(slot in slots)))
      .slice(0, MASKINGS);
    for (const { words: masked, slots } of ways) {
      const { intent, share } = guessed(masked);
      const score = Math.min(MOST, share * (1 - strange) ** 2);
      if (score > best.score) best = { intent, slots, score };
    }
    const own = slotsOf.get(best.intent) ?? [];
    // One way to read the words: no word fills two slots.
    const filled = [best, ...ways].map(({ slots }) =>
      Object.entries<Slots[string]>(slots).filter(([slot]) => own.includes(slot)),
    );
    const slots = filled.find((some) => some.length > 0) ?? [];
    return { ...best, slots: Object.fromEntries(slots) };
  }

  return (all, denied) => {
    const words = all.slice(0, GUESSED_AT);
    const parts = words.join(' ').split(JOINT);
    // An idiom is no danger: what is left without it must be.
    const isMeant = (intent: string, said: readonly string[]) => {
      const left = withoutIdioms(said);
      return left.length === said.length || likeliest(left).intent === intent;
    };
    const isBelieved = ({ intent, score }: Verdict, said: readonly string[]) =>
      isDanger(intent)
        ? score >= LIKELY_DANGER &&
          !tellsOfAnother(said) &&
          !isIdle(said, intent) &&
          isMeant(intent, said)
        : score >= LIKELY;

    for (const part of parts.length > 1 ? parts : []) {
      const said = part.split(' ');
      const found = said.length > 2 ? likeliest(said) : NOTHING;
      if (isDanger(found.intent) && !isNegated(said) && isBelieved(found, said)) return found;
    }
    const found = likeliest(words);
    if (denied.has(found.intent)) return { intent: 'FeedbackIntent', slots: {}, score: LIKELY };
    return isBelieved(found, words) ? found : { ...NOTHING, score: found.score };
  };
}
