/** Reading phrases with known meanings, and counting how many were understood. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const SAFETY_MEANING =
  /^(red_flag_|pain_sharp|pain_now|unwell_now|emergency|crisis|cant_get_up|ask_first)/;

export interface Phrase {
  readonly utterance: string;
  readonly meaning: string;
}

export interface Miss extends Phrase {
  readonly heard: string;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Measured {
  readonly all: Share;
  readonly safety: Share;
  readonly byMeaning: Readonly<Record<string, Share>>;
  readonly misses: readonly Miss[];
}

/** The rows of a table below its head line. */
export function tableOf(text: string): string[][] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\r$/, '').split('\t'));
}

/** The text of a file of phrases. */
export function phraseFile(name: string): string {
  return readFileSync(join(ROOT, 'test', 'data', name), 'utf8');
}

/** Phrases of a table whose columns are utterance and meaning. */
export function phrasesOf(text: string): Phrase[] {
  return tableOf(text).map(([utterance = '', meaning = '']) => ({ utterance, meaning }));
}

/** Meaning → the intents it may end in. */
function meanings(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    tableOf(phraseFile('meanings.tsv')).map(([meaning = '', intents = '']) => [
      meaning,
      intents.split(','),
    ]),
  );
}

/** Counts the phrases whose intent is one that their meaning may end in. */
export function measure(
  phrases: readonly Phrase[],
  intentOf: (utterance: string) => string,
): Measured {
  const allowed = meanings();
  const byMeaning: Record<string, { right: number; of: number }> = {};
  const all = { right: 0, of: 0 };
  const safety = { right: 0, of: 0 };
  const misses: Miss[] = [];
  for (const phrase of phrases) {
    const heard = intentOf(phrase.utterance);
    const right = allowed.get(phrase.meaning)?.includes(heard) ?? false;
    const mine = byMeaning[phrase.meaning] ?? { right: 0, of: 0 };
    byMeaning[phrase.meaning] = mine;
    const tallies = SAFETY_MEANING.test(phrase.meaning) ? [all, mine, safety] : [all, mine];
    for (const tally of tallies) {
      tally.of++;
      if (right) tally.right++;
    }
    if (!right) misses.push({ ...phrase, heard });
  }
  return { all, safety, byMeaning, misses };
}

/** A share in per cent, with one decimal. */
export function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`;
}
