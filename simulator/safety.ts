/** Finds a warning inside a longer sentence: it outweighs whatever else was said. */
import { CARE } from '../model/intents/care';
import { SAFETY } from '../model/intents/safety';
import { partsOf } from './clauses';
import { bareOf, without } from './fillers';
import type { Grammar } from './grammar';
import { type Guess, NEAR } from './guess';
import { isNegated } from './nearest';

/** Meanings that win inside a longer sentence; of pain alone it depends on what stands beside it. */
const PAINS = ['PainIntent', 'PainBeforeIntent', 'KneePainIntent'];
const WARNINGS = new Set(
  Object.keys({ ...CARE, ...SAFETY }).filter((name) => !PAINS.includes(name)),
);
/** What turns from the thought before to another. */
const TURNS = new Set('but because though although stop wait'.split(' '));
const ARTICLES = new Set('a an the any'.split(' '));
/** Cries of pain. What follows one is no calm wish. */
const CRIES = new Set('ow oww ouch argh yow yowch owie'.split(' '));
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
  '(?:gave|giving|given) (?:way|out)|broke|broken|collapsed|locked|stuck|jammed|dead|died|frozen|buckled|(?:(?:very|really|too|so) )?hot';
const PARTS = 'knee|kneecap|leg|foot|calf|chest|heart|thigh|hip|ankle';
/** Someone or something else, and up to what is told of them: "my dad had a", "my mum's knee is", "the chair gave". */
const ANOTHER = new RegExp(
  `\\b(?:my|our|the|his|her|their|your) (?:(?:${PEOPLE}) (?:${HAVE_OR_BE})(?: (?:${BETWEEN}))*|(?:${THINGS})(?: (?:is|has|just|keeps))* (?:${GIVE_WAY})|(?:${PEOPLE})s (?:${PARTS})(?: (?:${BETWEEN}))*)\\b`,
);
/** Said after that, these speak of the runner all the same: "my dog ran into my knee". */
const OF_ONESELF = new RegExp(
  `\\b(?:i|me|my|mine|it|that|this|(?:${PARTS}) (?:is|has|feels|hurts|gave|keeps))\\b`,
);
/** "I can't stand my boss", unless it is the pain, or a leg. */
const DISLIKED =
  /\bcan not stand (?:my|this|that|the|your|his|her|these|those)\b(?! (?:pain|ache|knee|leg|foot|side)\b)/;
const JOINT = /\b(?:and|but|because|so|though|although|while|then|since) /;

/** Whether what is said from word `from` on, in the last clause, is of someone or something else than the runner. */
export function tellsOfAnother(words: readonly string[], from = 0): boolean {
  const text = words.join(' ');
  const clause = text.split(JOINT).at(-1) ?? '';
  const found = ANOTHER.exec(clause) ?? DISLIKED.exec(clause);
  if (!found) return false;
  const rest = clause.slice(found.index + found[0].length);
  const told = words.length - rest.split(' ').length + 1;
  return from <= told && !OF_ONESELF.test(rest);
}

/** What begins a thought of its own: the "not" of the one before does not reach it. */
const SUBJECTS = new Set('it my i there this that the'.split(' '));
/** Unless one of these leads on: "i don't think it's swollen". */
const LEADING_ON = new Set('think believe say said mean sure that like if feel'.split(' '));

/** Whether a "not" just before a warning takes it back; "not just sore" and "not sharp, but" don't. */
function isDeniedBy(before: readonly string[], first: string): boolean {
  const thought = before
    .slice(before.findLastIndex((word) => TURNS.has(word)) + 1)
    .filter((word) => !ARTICLES.has(word))
    .join(' ')
    .replace(/\bnot (?:just|only)\b/, 'just');
  if (!isNegated(thought.split(' ').slice(-3))) return false;
  const last = before.at(-1) ?? '';
  return !SUBJECTS.has(first) || LEADING_ON.has(last) || isNegated([last]);
}

/** Warnings in a sentence: the one that is given, and those a "not" stands before. */
interface Warnings {
  readonly given: string | null;
  readonly denied: ReadonlySet<string>;
}

/** The safety samples inside the words, but for what is told of someone else. */
export function warningsInside(words: readonly string[], grammar: Grammar): Warnings {
  const denied = new Set<string>();
  const spans: { from: number; to: number }[] = [];
  for (let size = Math.min(words.length, LONGEST_SAMPLE); size >= 2; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const to = from + size;
      const intent = grammar.plain(words.slice(from, to));
      if (intent === undefined || !isWarning(intent)) continue;
      // What is inside of what is denied is denied too.
      const inside = spans.some((span) => span.from <= from && to <= span.to);
      if (inside || isDeniedBy(words.slice(0, from), words[from] ?? '')) {
        denied.add(intent);
        spans.push({ from, to });
        continue;
      }
      const disliked = words[to - 1] === 'stand' && DISLIKED.test(words.slice(from).join(' '));
      if (!disliked && !tellsOfAnother(words.slice(0, to), from)) return { given: intent, denied };
    }
  }
  return { given: null, denied };
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
