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

/** Letters, near enough: for \p{L} a cold start would wait until Unicode's own tables are loaded. */
const WORD = /[a-z\u00c0-\u1fff\u2c00-\ud7ff]+/g;
/** Marks beyond ASCII are written as escapes: one of them in the bundle, and V8 keeps all of it in two bytes a letter. */
const SENTENCE_END = /[.?!\u2026]+["')\]]*\s/g;
const COMMA = /[,;:]["')\]]*\s|\s[-\u2013]\s|\u2014/g;

/** Counts what is heard of `text`; text without a letter or a digit counts nothing. */
export function soundsOf(text: string, spelling: Spelling): Sounds {
  const { numberAsWords } = spelling;
  const told = text
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/\d+/g, (digits) => numberAsWords(digits));
  const words = told.match(WORD) ?? [];
  const last = words.at(-1);
  const heard = last === undefined ? '' : told.slice(0, told.lastIndexOf(last) + last.length);
  const sumOf = (inWord: (word: string) => number) =>
    words.reduce((sum, word) => sum + inWord(word), 0);
  return {
    syllables: sumOf((word) => syllablesOf(word, spelling)),
    consonants: sumOf((word) => count(spelling.consonants, word.replace(spelling.silent, ''))),
    stressed: words.filter((word) => !spelling.unstressed.has(word)).length,
    commas: count(COMMA, heard),
    ends: count(SENTENCE_END, heard),
  };
}
