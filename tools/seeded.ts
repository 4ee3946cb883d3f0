/** What the commands that play at random have in common: a count, a seed, a bundle for the occasion, figures. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './fuzz/handler';

/** How often, of an option: throws where it is no whole number above 0. */
export function countOf(name: string, given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} is a whole number above 0`);
  return count;
}

/** The seed given, or one of the moment; throws where it is no whole number. */
export function seedOf(given: string | undefined): number {
  if (given === undefined) return Date.now() % 2 ** 31;
  const seed = Number(given);
  if (!Number.isInteger(seed)) throw new Error('--seed is a whole number');
  return seed;
}

/** Builds the skill into a folder of its own, which is gone when `use` is done with the bundle. */
export async function withBundle<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'knee-coach-'));
  try {
    return await use(await build(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints a name and a figure a line; a figure that is null is left out. */
export function printFigures(figures: object): void {
  for (const [name, figure] of Object.entries(figures)) {
    if (figure !== null) console.log(`${name.padEnd(10)} ${figure}`);
  }
}
