/** What there is to pronounce in English text, counted by spelling: good enough to say how long it takes. */

/** The counts that the seconds of a text are made of. */
export interface Sounds {
  readonly syllables: number;
  readonly consonants: number;
  /** Words that carry stress; "the", "of" and their like are swallowed. */
  readonly stressed: number;
  /** Short pauses inside the text: commas, colons, semicolons, dashes. */
  readonly commas: number;
  /** Ends of sentences inside the text. The last sentence's own end is not one of them. */
  readonly ends: number;
}

const UNSTRESSED = new Set(
  'a an and are as at but can for from if in into is it its of on or so than that the to with you your'.split(
    ' ',
  ),
);

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number as it is read aloud; one of more than six digits is read digit by digit. */
export function numberAsWords(digits: string): string {
  const n = Number(digits);
  if (digits.length > 6) return [...digits].map((digit) => ONES[Number(digit)]).join(' ');
  if (n < 20) return ONES[n] ?? '';
  const [size, name] = n >= 1000 ? [1000, ' thousand'] : n >= 100 ? [100, ' hundred'] : [10, ''];
  const head = size === 10 ? TENS[Math.floor(n / 10)] : numberAsWords(`${Math.floor(n / size)}`);
  const rest = n % size;
  return `${head}${name}${rest > 0 ? ` ${numberAsWords(`${rest}`)}` : ''}`;
}

const SILENT_END = /(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e|[aeiou](?:re|se|ve|ne|te))$/;
const VOWELS = /[aeiouy]+/g;
const SPLIT_VOWELS = /i[aou]|eu[sm]$|uo|[^q]ua/g;
const JOINED_VOWELS = /[tscg]io|[tc]ia/g;
/** "gh" is nearly always silent: thigh, straight, right, through. */
const SILENT = /gh/g;
const CONSONANTS = /th|sh|ch|ck|ph|ng|qu|wh|([b-df-hj-np-tv-xz])\1|[b-df-hj-np-tv-xz]/g;

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

function syllablesOf(word: string): number {
  const heard = word.length > 3 ? word.replace(SILENT_END, (end) => end.charAt(0)) : word;
  return Math.max(
    1,
    count(VOWELS, heard) + count(SPLIT_VOWELS, heard) - count(JOINED_VOWELS, heard),
  );
}

const WORD = /[a-z]+/g;
const FINAL_MARKS = /[^a-z]+$/;
/** Marks beyond ASCII are written as escapes: one of them in the bundle, and V8 keeps all of it in two bytes a letter. */
const SENTENCE_END = /[.?!\u2026]+["')\]]*\s/g;
const COMMA = /[,;:]["')\]]*\s|\s[-\u2013]\s|\u2014/g;

/** Counts what is heard of `text`; text without a Latin letter or a digit counts nothing. */
export function soundsOf(text: string): Sounds {
  const heard = text
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/\d+/g, (digits) => numberAsWords(digits))
    .replace(FINAL_MARKS, '');
  const words = heard.match(WORD) ?? [];
  let syllables = 0;
  let consonants = 0;
  let stressed = 0;
  for (const word of words) {
    syllables += syllablesOf(word);
    consonants += count(CONSONANTS, word.replace(SILENT, ''));
    if (!UNSTRESSED.has(word)) stressed += 1;
  }
  return {
    syllables,
    consonants,
    stressed,
    commas: count(COMMA, heard),
    ends: count(SENTENCE_END, heard),
  };
}
