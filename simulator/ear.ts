/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import type { InteractionModel } from '../model/types';
import { bareOf, barer, HUMS, isFiller, plainly, shadeless, without } from './fillers';
import { FALLBACK, type Grammar, readGrammar, type Slots } from './grammar';
import { type Guess, makeGuesses, NEAR } from './guess';
import { invocation } from './invocation';
import { isNegated } from './nearest';
import { once } from './once';
import { isElsewhere, isFeltNow, painInside, saysPain } from './pain';
import { criedOut, isWarning, tellsOfAnother, warningNearby, warningsInside } from './safety';
import { askedForAtLast, lastWish, opensWithWait, wishBeforeReason } from './wishes';
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

/** What was said, on its way through the rules. */
interface Sentence {
  /** Whether the skill was called by its name, and no more. */
  readonly isLaunch: boolean;
  readonly words: readonly string[];
  /** The words without hums. */
  readonly clear: readonly string[];
  /** The clear words without what leads up to them or trails after them. */
  readonly bare: readonly string[];
  /** What the bare words are nearest to. */
  readonly near: () => Guess | null;
}

/** What was learnt from the model. */
interface Learnt {
  readonly grammar: Grammar;
  readonly guess: (words: readonly string[]) => Guess | null;
  readonly likely: (words: readonly string[]) => Guess | null;
}

interface Verdict {
  readonly intent: string;
  readonly slots?: Slots;
  readonly score: number;
}

type Rule = (sentence: Sentence, learnt: Learnt) => Verdict | null;

/** The order in which the ear decides: the first rule with a verdict is believed. */
const RULES: readonly Rule[] = [
  opensTheSkill,
  isASample,
  saysNothing,
  holdsAWarning,
  isACry,
  isASampleUnderFillers,
  holdsPainFeltNow,
  isASamplePutPlainly,
  comesCloseToAWarning,
  wishesForAReason,
  wishesTwice,
  comesCloseToASample,
  tellsOfPainNow,
  beginsWithWait,
  asksAtLast,
  isLikelyASample,
];

/**
 * Makes the ear of a model. The same words are always heard the same way.
 * Promise: every answer's intent stands in the model, or is "LaunchRequest".
 */
export function makeEar(model: InteractionModel): (utterance: string) => Heard {
  const grammar = readGrammar(model);
  const { near, likely } = makeGuesses(grammar);
  const learnt = { grammar, guess: near, likely };
  const name = model.interactionModel.languageModel.invocationName;

  return (utterance) => {
    const sentence = sentenceOf(utterance, name, learnt);
    const { intent, slots = {}, score } = verdictOn(sentence, learnt);
    const how = intent === FALLBACK ? 'none' : score === 1 ? 'exact' : 'near';
    return { utterance, intent, slots, how, score: Math.round(score * 1000) / 1000 };
  };
}

/** Where no rule has a verdict, nothing fits. */
function verdictOn(sentence: Sentence, learnt: Learnt): Verdict {
  for (const rule of RULES) {
    const verdict = rule(sentence, learnt);
    if (verdict) return verdict;
  }
  return { intent: FALLBACK, score: sentence.near()?.score ?? 0 };
}

function sentenceOf(utterance: string, name: string, { guess }: Learnt): Sentence {
  const spoken = utterance.trim().replace(/^alexa[,.!?]?\s+/i, '');
  const call = invocation(spoken, name);
  const words = wordsOf(call?.kind === 'oneShot' ? call.utterance : spoken);
  const clear = without(words, HUMS);
  const bare = bareOf(clear);
  return { isLaunch: call?.kind === 'launch', words, clear, bare, near: once(() => guess(bare)) };
}

/** A sentence this close to one sample is not two wishes. */
const WHOLE = 0.85;

/** "Open knee coach", and no more. */
function opensTheSkill({ isLaunch }: Sentence): Verdict | null {
  return isLaunch ? { intent: 'LaunchRequest', score: 1 } : null;
}

/** "How long left", to the letter. */
function isASample({ words }: Sentence, { grammar }: Learnt): Verdict | null {
  const exact = grammar.exact(words);
  return exact && { ...exact, score: 1 };
}

/** "Um." */
function saysNothing({ clear }: Sentence): Verdict | null {
  return clear.every((word) => HUMS.has(word)) ? { intent: FALLBACK, score: 0 } : null;
}

/** "Okay go but my knee is swollen." */
function holdsAWarning({ clear }: Sentence, { grammar }: Learnt): Verdict | null {
  const intent =
    warningsInside(clear, grammar).given ?? warningsInside(shadeless(clear), grammar).given;
  return intent === null ? null : { intent, score: 0.95 };
}

/** "Ow my calf." */
function isACry({ clear }: Sentence, { grammar, guess }: Learnt): Verdict | null {
  const intent = criedOut(clear, grammar, guess);
  return intent === null ? null : { intent, score: 0.9 };
}

/** "Okay so how long is this please." */
function isASampleUnderFillers({ clear, bare }: Sentence, { grammar }: Learnt): Verdict | null {
  return firstSample([...barer(clear), shadeless(bare)], clear, grammar, 0.98);
}

/** "How long left my knee hurts." */
function holdsPainFeltNow({ bare }: Sentence, learnt: Learnt): Verdict | null {
  const standing = (words: readonly string[]) => standingOf(words, learnt);
  const found = painInside(shadeless(bare), learnt.grammar.plain, standing);
  return found ? { intent: 'PainIntent', score: 0.9 } : null;
}

/** "Yep skip", "could you tell me that again". */
function isASamplePutPlainly({ clear, bare }: Sentence, { grammar }: Learnt): Verdict | null {
  const named = (words: readonly string[]) => opensWithAName(words, grammar);
  const ways = [...barer(plainly(clear, named)), bareOf(plainly(bare, named))];
  return firstSample(ways, clear, grammar, 0.9);
}

/** "Next one but my knee looks rather swollen." */
function comesCloseToAWarning({ clear }: Sentence, learnt: Learnt): Verdict | null {
  const warning = warningNearby(clear, learnt.guess);
  return warning && (isDenied(warning, clear, learnt) ? null : warning);
}

/** "Skip this and do the squats." */
function wishesTwice({ bare, near }: Sentence, { grammar }: Learnt): Verdict | null {
  const score = near()?.score ?? 0;
  const wish = score >= WHOLE ? null : lastWish(bare, grammar);
  return wish && { ...wish, score };
}

/** "Speak slowly please my english is not good." */
function wishesForAReason({ clear, bare, near }: Sentence, learnt: Learnt): Verdict | null {
  const score = near()?.score ?? 0;
  if (score >= WHOLE || saysPain(clear)) return null;
  const found = wishBeforeReason(bare, learnt.grammar);
  const reason = found && learnt.guess(found.reason);
  if (!found || (reason?.fits && isWarning(reason.intent))) return null;
  return { ...found.wish, score };
}

/** "Carry on where we left it last night." */
function comesCloseToASample({ clear, near }: Sentence, learnt: Learnt): Verdict | null {
  return believed(near(), clear, learnt);
}

/** "I've got my mat down and my shoes off can we begin please". */
function asksAtLast({ bare, clear }: Sentence, learnt: Learnt): Verdict | null {
  const asked = bareOf(askedForAtLast(bare) ?? []);
  if (asked.length < 3) return null;
  const sample = learnt.grammar.exact(asked);
  if (sample) return sample.intent === FALLBACK ? null : { ...sample, score: NEAR };
  return believed(learnt.guess(asked), clear, learnt);
}

/** "Could you keep it short I don't need all the details": far from every sample, and most like those of one intent. */
function isLikelyASample({ clear, bare }: Sentence, learnt: Learnt): Verdict | null {
  return believed(learnt.likely(bare), clear, learnt);
}

/** A guess that fits, unless the words say that it is not so, or that it is someone else's. */
function believed(guessed: Guess | null, clear: readonly string[], learnt: Learnt): Verdict | null {
  if (!guessed?.fits || (isWarning(guessed.intent) && tellsOfAnother(clear))) return null;
  if (isDenied(guessed, clear, learnt)) return { intent: 'FeedbackIntent', score: NEAR };
  return { ...guessed, intent: orPain(guessed.intent, clear) };
}

/** "Yes kneeling is painful at the moment." */
function tellsOfPainNow({ clear }: Sentence): Verdict | null {
  return isFeltNow(clear) ? { intent: 'PainIntent', score: NEAR } : null;
}

/** "Hold on the baby's crying": whatever comes after it, to wait is never wrong. */
function beginsWithWait({ clear }: Sentence, { grammar }: Learnt): Verdict | null {
  return opensWithWait(clear, grammar) ? { intent: 'WaitIntent', score: NEAR } : null;
}

/** The first of several ways to put what was said that is a sample. */
function firstSample(
  ways: readonly (readonly string[])[],
  said: readonly string[],
  grammar: Grammar,
  score: number,
): Verdict | null {
  for (const way of ways) {
    const fit = grammar.exact(way);
    if (fit) return { intent: orPain(fit.intent, said), slots: fit.slots, score };
  }
  return null;
}

/** Whether the words begin with a slot's value; of legs, "no left leg" corrects. */
function opensWithAName(words: readonly string[], grammar: Grammar): boolean {
  const first = grammar.maskings(words)[0]?.words[0] ?? '';
  return first.startsWith('{') && first !== '{side}' && first !== '{spared}';
}

/** "My knee hurts" asks why; "my knee hurts right now" tells of pain; of an elbow there is nothing to tell. */
function orPain(intent: string, words: readonly string[]): string {
  if (intent !== 'WhyPainIntent' && intent !== 'KneePainIntent') return intent;
  if (isElsewhere(words)) return 'MedicalAdviceIntent';
  return isFeltNow(words) ? 'PainIntent' : intent;
}

/** "I wouldn't call it a sharp pain" comes close to "i felt a sharp pain", and says it is none. */
function isDenied({ intent }: Guess, words: readonly string[], { grammar }: Learnt): boolean {
  return warningsInside(words, grammar).denied.has(intent);
}

/** What words mean that are a sentence of their own; a "not" is only believed to the letter. */
function standingOf(words: readonly string[], { grammar, guess }: Learnt): string | null {
  const own = bareOf(words);
  if (isFiller(own)) return FALLBACK;
  const exact = grammar.exact(own);
  if (exact) return exact.intent;
  const near = isNegated(own) ? null : guess(own);
  return near && near.score >= NEAR && !isWarning(near.intent) ? near.intent : null;
}
