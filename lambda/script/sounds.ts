/** What there is to pronounce in a text, counted by spelling: good enough to say how long it takes. */
import type { Spelling } from '../language/language';

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

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

function syllablesOf(word: string, spelling: Spelling): number {
  const { vowels, splitVowels, joinedVowels, silentEnd } = spelling;
  const heard = word.length > 3 ? word.replace(silentEnd, (end) => end.charAt(0)) : word;
  return Math.max(1, count(vowels, heard) + count(splitVowels, heard) - count(joinedVowels, heard));
}

const WORD = /\p{L}+/gu;
const FINAL_MARKS = /\P{L}+$/u;
/** Marks beyond ASCII are written as escapes: one of them in the bundle, and V8 keeps all of it in two bytes a letter. */
const SENTENCE_END = /[.?!\u2026]+["')\]]*\s/g;
const COMMA = /[,;:]["')\]]*\s|\s[-\u2013]\s|\u2014/g;

/** Counts what is heard of `text`; text without a letter or a digit counts nothing. */
export function soundsOf(text: string, spelling: Spelling): Sounds {
  const { numberAsWords, unstressed, silent } = spelling;
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
    syllables += syllablesOf(word, spelling);
    consonants += count(spelling.consonants, word.replace(silent, ''));
    if (!unstressed.has(word)) stressed += 1;
  }
  return {
    syllables,
    consonants,
    stressed,
    commas: count(COMMA, heard),
    ends: count(SENTENCE_END, heard),
  };
}
