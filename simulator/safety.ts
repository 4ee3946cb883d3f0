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

const PEOPLE =
  'dad|daddy|father|mum|mummy|mom|mother|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|flatmate|roommate|neighbour|neighbor|boss|uncle|aunt|cousin|gran|grandma|grandad|grandpa|baby|kid|kids|toddler|dog|cat|puppy';
const THINGS =
  'phone|tablet|laptop|computer|watch|car|bike|chair|table|shelf|sofa|couch|bed|bench|door|drawer|lid|window|mat|band|roller|ball';
/** What a thing may do; what it causes is the runner's: "the roller is causing sharp pain". */
const OF_THINGS =
  '(?:(?:is|has|just|keeps) )*(?:gave|giving|given|broke|broken|collapsed|locked|stuck|jammed|dead|died|frozen|buckled)';
const VERBS =
  'is|are|was|were|has|had|have|got|gets|gave|gives|feels|felt|fell|broke|tore|twisted|keeps|can|just';
const OWNED = 'knee|kneecap|leg|foot|calf|chest|heart|thigh|hip|ankle';
/** Someone or something else, and that it did or had something: "my dad had", "my mum's knee", "the chair gave". */
const ANOTHER = new RegExp(
  `\\b(?:my|our|the|his|her|their|your) (?:(?:${PEOPLE}) (?:${VERBS})|(?:${THINGS}) ${OF_THINGS}|(?:${PEOPLE})s (?:${OWNED}))\\b`,
);
/** Said after that, these speak of the runner all the same: "my dog ran into my knee". */
const OF_ONESELF = /\b(?:i|me|my|mine|it|that|this)\b/;
const CLAUSES = /\b(?:and|but|because|so|though|although|while|then|since)\b/;

/** Whether the last clause tells of someone or something else, and not of the runner. */
export function tellsOfAnother(words: readonly string[]): boolean {
  const clause = words.join(' ').split(CLAUSES).at(-1) ?? '';
  const found = ANOTHER.exec(clause);
  return found !== null && !OF_ONESELF.test(clause.slice(found.index + found[0].length));
}

/** The intent of a safety sample inside the words, unless just before it stands a "not" or someone else. */
export function warningInside(words: readonly string[], grammar: Grammar): string | null {
  for (let size = Math.min(words.length, LONGEST_SAMPLE); size >= 2; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const intent = grammar.plain(words.slice(at, at + size));
      if (intent === undefined || !isWarning(intent)) continue;
      const denied = isNegated(words.slice(Math.max(0, at - 3), at));
      if (!denied && !tellsOfAnother(words.slice(0, at + size))) return intent;
    }
  }
  return null;
}

/** The guess at the first part of a sentence that comes close to a safety sample. */
export function warningNearby(words: readonly string[], guess: Guessing): Guess | null {
  for (const part of partsOf(words)) {
    const close = part.length > 2 ? guess(part) : null;
    const isClose = close && isWarning(close.intent) && close.score >= SAFETY_NEAR;
    if (isClose && !tellsOfAnother(part)) return close;
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
