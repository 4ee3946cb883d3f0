/**
 * The small language the samples are written in, one template a line:
 *   (a|b)   one of these        [a]   with or without
 *   <word>  a word that differs from region to region
 *   {slot}  a slot              ~     in front of a line: also politely ("please …", "can you …")
 */

/** Words that differ by region: name → the ways to say it, the usual one first. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** A polite line says each phrase plainly and in one of these wrappers, in turn. */
const POLITE: readonly ((phrase: string) => string)[] = [
  (phrase) => `please ${phrase}`,
  (phrase) => `can you ${phrase}`,
  (phrase) => `${phrase} please`,
  (phrase) => `could you ${phrase}`,
  (phrase) => `can you please ${phrase}`,
];

/** Above this many phrases a line is thinned: see `thin`. */
const WHOLE = 36;

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
 * choice is said once, with the first way of all the others; so the first ways must make a sentence.
 */
function thin(row: readonly string[][]): string[] {
  return row.flatMap((ways, at) =>
    ways.map((way) => row.map((others, place) => (place === at ? way : others[0])).join('')),
  );
}

function phrasesOf(template: string): string[] {
  const row = choices(template);
  const count = row.reduce((product, ways) => product * ways.length, 1);
  return count <= WHOLE ? combine(row) : thin(row);
}

function fillWords(template: string, words: Words): string {
  return template.replace(/<([a-z]+)>/g, (_, name: string) => {
    const ways = words[name];
    if (!ways) throw new Error(`no words for <${name}>`);
    return `(${ways.join('|')})`;
  });
}

function tidy(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').trim();
}

/** Left hanging where a choice was left out: "what can i", "should i have a". */
const HANGING =
  /( (i|my|your|the|a|an|if|because|into)|\b(is|was|does|be) ((it|this|that) )?be\b.*)$/;

/**
 * The phrases the template lines stand for, in order, each once.
 * @throws Error on an unclosed bracket or an unknown region word
 */
export function expand(lines: string, words: Words): string[] {
  const phrases = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const polite = line.startsWith('~');
      const plain = phrasesOf(fillWords(polite ? line.slice(1) : line, words)).map(tidy);
      if (!polite) return plain;
      return plain.flatMap((phrase, at) => [
        phrase,
        POLITE[at % POLITE.length]?.(phrase) ?? phrase,
      ]);
    });
  return [...new Set(phrases)].filter((phrase) => !HANGING.test(phrase));
}
