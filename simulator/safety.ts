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
  'dad|daddy|father|mum|mummy|mom|mother|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|flatmate|roommate|neighbour|neighbor|boss|uncle|aunt|cousin|gran|nan|grandma|grandad|grandpa|baby|kid|kids|toddler|dog|cat|puppy';
const THINGS =
  'phone|tablet|laptop|computer|watch|car|bike|chair|table|shelf|sofa|couch|bed|bench|door|drawer|lid|window|mat|band|roller|ball';
const HAVE_OR_BE =
  'is|are|was|were|has|had|have|got|gets|gave|feels|felt|fell|broke|tore|twisted|keeps|can|just';
/** What may stand between that and what is told: "has had a". */
const BETWEEN = `${HAVE_OR_BE}|been|a|an|the|his|her|their|some|really|very|all`;
/** What a thing may do; what it causes is the runner's: "the roller is causing sharp pain". */
const GIVE_WAY =
  '(?:gave|giving|given) (?:way|out)|broke|broken|collapsed|locked|stuck|jammed|dead|died|frozen|buckled';
const PARTS = 'knee|kneecap|leg|foot|calf|chest|heart|thigh|hip|ankle';
/** Someone or something else, and up to what is told of them: "my dad had a", "my mum's knee is", "the chair gave". */
const ANOTHER = new RegExp(
  `\\b(?:my|our|the|his|her|their|your) (?:(?:${PEOPLE}) (?:${HAVE_OR_BE})(?: (?:${BETWEEN}))*|(?:${THINGS})(?: (?:is|has|just|keeps))* (?:${GIVE_WAY})|(?:${PEOPLE})s (?:${PARTS})(?: (?:${BETWEEN}))*)\\b`,
);
/** Said after that, these speak of the runner all the same: "my dog ran into my knee". */
const OF_ONESELF = new RegExp(
  `\\b(?:i|me|my|mine|it|that|this|(?:${PARTS}) (?:is|has|feels|hurts|gave|keeps))\\b`,
);
const JOINT = /\b(?:and|but|because|so|though|although|while|then|since) /;

/** Whether the last clause tells of someone or something else, and not of the runner, what is said from a word on. */
export function tellsOfAnother(words: readonly string[], from = 0): boolean {
  const text = words.join(' ');
  const clause = text.split(JOINT).at(-1) ?? '';
  const found = ANOTHER.exec(clause);
  if (!found) return false;
  const rest = clause.slice(found.index + found[0].length);
  const told = words.length - rest.split(' ').length + 1;
  return from <= told && !OF_ONESELF.test(rest);
}

/** The intent of a safety sample inside the words, unless just before it stands a "not" or someone else. */
export function warningInside(words: readonly string[], grammar: Grammar): string | null {
  for (let size = Math.min(words.length, LONGEST_SAMPLE); size >= 2; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const intent = grammar.plain(words.slice(at, at + size));
      if (intent === undefined || !isWarning(intent)) continue;
      const denied = isNegated(words.slice(Math.max(0, at - 3), at));
      if (!denied && !tellsOfAnother(words.slice(0, at + size), at)) return intent;
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
