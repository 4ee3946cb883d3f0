/** Two wishes in one breath, and the wish to wait before anything else. */
import { bareOf } from './fillers';
import { FALLBACK, type Grammar, type Match } from './grammar';
import { isNegated } from './nearest';

/** A wish in one word, which may stand beside another one. */
const IN_A_WORD = new Set([
  'WaitIntent',
  'DoneIntent',
  'SlowerIntent',
  'AMAZON.PauseIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StopIntent',
]);
/** Said beside another wish, these only lead up to it. */
const LEADING_UP = new Set([
  'ReadyIntent',
  'SocialIntent',
  'FeedbackIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  FALLBACK,
]);

/** What ends in these goes on: "i don't want to" is no answer before "start over". */
const UNFINISHED = new Set(['not', 'to']);

/** The sample that words are, an answer "no" in front or not: "no not that one". */
function exactly(words: readonly string[], grammar: Grammar): Match | null {
  const exact = grammar.exact(words);
  return exact ?? (words[0] === 'no' ? grammar.exact(words.slice(1)) : null);
}

/** What half a sentence wishes, when it is a sample by itself; a name alone is none. */
function wishIn(words: readonly string[], grammar: Grammar): Match | null {
  const own = bareOf(words);
  const wish = UNFINISHED.has(own.at(-1) ?? '') ? null : exactly(own, grammar);
  const said = Object.values(wish?.slots ?? {}).map(({ said }) => said);
  if (!wish || said.includes(own.join(' ')) || said.includes(own.slice(1).join(' '))) return null;
  return own.length > 1 || IN_A_WORD.has(wish.intent) ? wish : null;
}

/** Of two wishes side by side the last counts, unless it is only a courtesy; null when there are no two. */
export function lastWish(words: readonly string[], grammar: Grammar): Match | null {
  const middle = words.length / 2;
  const cuts = words.map((_, at) => at).slice(1);
  for (const at of cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const first = wishIn(words.slice(0, at), grammar);
    const last = first && wishIn(words.slice(at), grammar);
    if (!first || !last) continue;
    const kept = LEADING_UP.has(last.intent) || first.intent === 'KneelHurtsIntent';
    return kept ? first : last;
  }
  return null;
}

/** Whether the words begin with "wait", or with another way to say it. */
export function opensWithWait(words: readonly string[], grammar: Grammar): boolean {
  if (words[0] === 'wait') return true;
  return [4, 3, 2].some((size) => grammar.plain(words.slice(0, size)) === 'WaitIntent');
}

/** What begins a reason, and not another wish. */
const REASON =
  /^(?:because|please (?:i|my|it|the|this|there)(?! (?:want|would|need|will|can|could)\b))\b/;

/** A wish to the letter and the reason given for it: "speak slowly please my english is not good". */
export function wishBeforeReason(
  words: readonly string[],
  grammar: Grammar,
): { readonly wish: Match; readonly reason: readonly string[] } | null {
  for (const at of words.keys()) {
    if (at === 0 || !REASON.test(words.slice(at).join(' '))) continue;
    const wish = wishIn(words.slice(0, at), grammar);
    if (wish && !LEADING_UP.has(wish.intent)) return { wish, reason: words.slice(at + 1) };
  }
  return null;
}

/** What asks for something in the middle of a sentence: all that matters comes after it. */
const ASKING = /^(?:(?:can|could|would|will) (?:you|we)|let us|tell me|how (?:long|many|much))\b/;

/** The words from where something is asked for: "my wife's calling can we stop for a moment". */
export function askedForAtLast(words: readonly string[]): readonly string[] | null {
  const at = words.findIndex(
    (_, from) =>
      from > 1 &&
      ASKING.test(words.slice(from).join(' ')) &&
      !isNegated(words.slice(Math.max(0, from - 3), from)),
  );
  return at < 0 ? null : words.slice(at);
}
