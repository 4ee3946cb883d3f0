/** The seconds that each sound takes, fitted to what a voice was measured to need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageName } from '../../lambda/exercises/kinds';
import type { Speed, Spelling } from '../../lambda/language/language';
import { soundsOf } from '../../lambda/script/sounds';

/** A breath and the seconds that the voice took over it. */
export interface Measured {
  readonly text: string;
  readonly seconds: number;
}

/** Seconds per sound, by its name in a language's `speed`. */
const TERMS = ['syllable', 'consonant', 'stress', 'comma', 'end', 'breath'] as const;
export type Weights = Speed['secondsPer'];

/** The breaths of a language's breaths.txt, script by script. */
export function readBreaths(language: LanguageName): string[][] {
  const text = readFileSync(join(__dirname, language, 'breaths.txt'), 'utf8').replace(
    /^#.*\n/gm,
    '',
  );
  return text
    .split(/\n{2,}/)
    .map((script) => script.split('\n').filter(Boolean))
    .filter((script) => script.length > 0);
}

function row(text: string, spelling: Spelling): number[] {
  const { syllables, consonants, stressed, commas, ends } = soundsOf(text, spelling);
  return [syllables, consonants, stressed, commas, ends, 1];
}

/** Solves `matrix · x = right` by elimination with pivots; the matrix must not be singular. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((cells, i) => [...cells, right[i] ?? 0]);
  const size = rows.length;
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(cell(i, column)) > Math.abs(cell(pivot, column))) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = cell(i, column) / cell(column, column);
      rows[i] = rows[i]?.map((value, j) => value - factor * cell(column, j)) ?? [];
    }
  }
  return rows.map((cells, i) => (cells[size] ?? 0) / cell(i, i));
}

/** Least squares, each breath weighted by one over its seconds: neither the cues nor the prose rule. */
export function fitWeights(measured: readonly Measured[], spelling: Spelling): Weights {
  const size = TERMS.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  for (const { text, seconds } of measured) {
    const sounds = row(text, spelling);
    for (let i = 0; i < size; i++) {
      const scaled = (sounds[i] ?? 0) / seconds;
      right[i] = (right[i] ?? 0) + scaled * seconds;
      const cells = matrix[i] ?? [];
      for (let j = 0; j < size; j++) cells[j] = (cells[j] ?? 0) + scaled * (sounds[j] ?? 0);
    }
  }
  const solution = solve(matrix, right);
  return Object.fromEntries(TERMS.map((term, i) => [term, solution[i] ?? 0])) as Weights;
}
