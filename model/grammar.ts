/**
 * The small language the samples are written in, one template a line:
 *   (a|b)   one of these        [a]   with or without
 *   <word>  a word that differs from region to region
 *   {slot}  a slot
 */

import { isOdd } from './odd';

/** Words that differ by region: name → the ways to say it, the usual one first. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Above this many phrases a line of samples is thinned: see `thin`. */
const SAMPLES_WHOLE = 3;
/** So it is for what may mean harm, which is looked for to the letter inside longer sentences. */
export const DANGER_WHOLE = 6;
/** The ways to say a slot's value are few, and each is needed. */
export const VALUES_WHOLE = 36;

function splitTop(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth--;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[') depth++;
    if (text[at] === ')' || text[at] === ']') depth--;
    if (depth === 0) return at;
  }
  throw new Error(`unclosed bracket in "${text}"`);
}

/** The line as a row of choices; plain text is a choice of one. */
function choices(template: string): string[][] {
  const open = template.search(/[([]/);
  if (open < 0) return [[template]];
  const close = closing(template, open);
  const ways = splitTop(template.slice(open + 1, close)).flatMap((way) => combine(choices(way)));
  if (template[open] === '[') ways.unshift('');
  return [[template.slice(0, open)], ways, ...choices(template.slice(close + 1))];
}

function combine(row: readonly string[][]): string[] {
  return row.reduce((heads, ways) => heads.flatMap((head) => ways.map((way) => head + way)), ['']);
}

/**
 * A long line would stand for thousands of phrases that teach nothing new. Instead each way of each
 * choice is said once, with the first ways of the others that it goes with.
 */
function thin(row: readonly string[][]): string[] {
  return row.flatMap((ways, at) => ways.flatMap((way) => fitting(row, at, way) ?? []));
}

/** A phrase with this way at its place: with the first ways of the others, or one of them changed. */
function fitting(row: readonly string[][], at: number, way: string): string | undefined {
  const first = row.map((others, place) => (place === at ? way : (others[0] ?? '')));
  const changed = row.flatMap((others, place) =>
    place === at ? [] : others.slice(1).map((other) => first.with(place, other)),
  );
  return [first, ...changed].map((parts) => tidy(parts.join(''))).find((said) => !isOdd(said));
}

function phrasesOf(template: string, whole: number): string[] {
  const row = choices(template);
  const count = row.reduce((product, ways) => product * ways.length, 1);
  return count <= whole
    ? combine(row)
        .map(tidy)
        .filter((said) => !isOdd(said))
    : thin(row);
}

function fillWords(template: string, words: Words): string {
  return template.replace(/<([a-z]+)>/g, (_, name: string) => {
    const ways = words[name];
    if (!ways) throw new Error(`no words for <${name}>`);
    return `(${ways.join('|')})`;
  });
}

const linesIn = (lines: string, words: Words) =>
  (lines.match(/\S.*/g) ?? []).map((line) => fillWords(line.trim(), words));

function tidy(phrase: string): string {
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/ '(?=(?:ve|m|d|re|s)\b)/g, "'")
    .trim();
}

/**
 * The phrases the template lines stand for, in order, each once; no odd one among them.
 * @throws Error on an unclosed bracket or an unknown region word
 */
export function expand(lines: string, words: Words, whole = SAMPLES_WHOLE): string[] {
  const phrases = linesIn(lines, words).flatMap((line) => phrasesOf(line, whole));
  const first = new Map<string, string>();
  for (const phrase of phrases) {
    const key = contracted(phrase);
    if (!first.has(key)) first.set(key, phrase);
  }
  return [...first.values()];
}

/** Every phrase the lines stand for, however many: for lines that have been written out. */
export function wholly(lines: string, words: Words): string[] {
  const phrases = linesIn(lines, words).flatMap((line) => combine(choices(line)));
  return [...new Set(phrases.map(tidy))];
}

/** The phrase with its words run together: of "it is" and "it's" one is enough to learn from, and space is short. */
function contracted(phrase: string): string {
  return phrase
    .replace(/\b(i) am\b/g, "$1'm")
    .replace(/\b(can) ?not\b/g, "can't")
    .replace(/\b(do|does|did|is|are|was|were|could|would|should|have|has|had) not\b/g, "$1n't")
    .replace(/\b(it|that|what|where|who|how|there|knee|kneecap|leg|foot|calf|pain) is\b/g, "$1's")
    .replace(/\b(i|you|we|they) have\b/g, "$1've")
    .replace(/\b(i|you|we|they) would\b/g, "$1'd")
    .replace(/\b(you|we|they) are\b/g, "$1're");
}

/** Words that change nothing of what a longer phrase means; before a slot an article stays. */
const FILLERS =
  /\b(?:please|okay|oh|ooh|just|really|so|very|now|then|today|here|a bit|a little|a lot|absolutely|completely|yeah|right(?! (?:leg|side|knee|one|foot))|actually|still|quite|(?:a|an|the|my)(?! \{))(?= |$)/g;
/** Ways to ask for something, and to say that it is wanted: without them it is the same. */
const ASKED =
  /^(?:(?:can|could|may|shall|would) (?:we|i|you)|let'?s|let me|i'll|i will|i'd like to|i want to|i need to|i wanna|i'd rather|i'd (?:sooner|prefer to)|i'd like|i want|give me|let me have) /;
/** What is pointed at: which word for it is all one. */
const THAT = /\b(?:this|that|these|those|it|them)(?: (?:one|exercise|stretch))?(?!\S)/g;
/** In words; a shorter phrase is said as it is. */
const SHORT = 3;

/**
 * The plain phrases, each of them, and the others without those that say the same as an earlier one, but for fillers
 * and how it is asked for.
 */
export function distinct(phrases: readonly string[], plain: readonly string[] = []): string[] {
  const stated = new Set(plain);
  const known = new Set(plain.map(bared));
  const others = phrases.filter((phrase) => {
    if (stated.has(phrase)) return false;
    const bare = bared(phrase);
    const isKnown =
      known.has(bare) && phrase.split(' ').length >= SHORT && !/^(?:no|just) .*\{/.test(phrase);
    known.add(bare);
    return !isKnown;
  });
  return [...plain, ...others];
}

/** Words of which one is as good as the other, and what stands for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\bthe (?=\{(?:exercise|other|third)\})/g, ''],
  [/\bare we\b/g, 'am i'],
  [/\bwe\b/g, 'i'],
  [
    /\b(?:do|must|ought|should|shall|will|would|could|can|may) (i|we|you)(?: (?:need|have|got) to| to)?\b/g,
    'do $1',
  ],
  [/\bit (?:all right|fine|safe|alright)\b/g, 'it okay'],
  [/\b(?:till|til)\b/g, 'until'],
  [/\b(?:begin|commence)\b/g, 'start'],
  [/\b(?:leave|miss) out\b/g, 'skip'],
  [/\b(?:carry|keep) on\b/g, 'go on'],
  [/\b(?:once more|one more time)\b/g, 'again'],
  [/\b(?:session|workout|programme|program)\b/g, 'routine'],
  [/\bwhich\b/g, 'what'],
  [/\bleg\b/g, 'side'],
  [/\b(?:finished|completed)\b/g, 'done'],
  [/\b(i've) got\b/g, '$1'],
  [/\bhaven't got\b/g, "don't have"],
  [/\b(?:miss|cut|take) out\b|\b(?:omit|drop)\b/g, 'skip'],
  [/\bspeak(ing)?\b/g, 'talk$1'],
  [/\bquick(?:ly)?\b/g, 'fast'],
  [/\bquicker\b/g, 'faster'],
  [/\b(?:difficult|tough)\b/g, 'hard'],
  [/\b(?:more hard|tougher)\b/g, 'harder'],
];

/** What is left of a phrase without fillers and how it is asked for, of words that are alike one: what says the same. */
export function bared(phrase: string): string {
  let bare = tidy(contracted(phrase).replace(FILLERS, '')).replace(ASKED, '');
  if (bare.split(' ').length < SHORT) return bare;
  for (const [words, one] of ALIKE) bare = bare.replace(words, one);
  return bare.replace(THAT, 'it');
}
