/**
 * Passages that a transcript names instead of repeating them, so that their words are held where they are the point:
 * «hipFlexor.usual.setUp right» is how to get into that stretch on the right leg, «notices.warningSigns» whom to see
 * first. A name is the way to them in the language; that of an exercise's begins with its id.
 */
import { EN } from '../../lambda/language/en';
import { regionOf } from '../../lambda/language/en/regions';
import { EXERCISES, usualAmount } from '../../lambda/routine/routine';
import type { WorkSide } from '../../lambda/routine/types';

const NAME = /«([\w.]+)(?: (right|left))?»/g;
const REGION = regionOf('en-US');

/** Throws where there is no such passage. */
function passage(name: string, side: WorkSide): string {
  const [root = '', ...rest] = name.split('.');
  const exercise = EXERCISES.find(({ id }) => id === root);
  let found: unknown = exercise?.words.en ?? EN[root as never];
  for (const step of rest) found = (found as Record<string, unknown> | undefined)?.[step];
  const texts = [found].flat();
  if (!texts.every((text) => typeof text === 'string')) throw new Error(`No passage is «${name}».`);
  const said = EN.inRegion(EN.sided(texts.join(' '), side), REGION);
  return exercise ? EN.amounted(said, usualAmount(exercise)) : said;
}

/** What is written, with its passages spelt out. */
export const speltOut = (written: string): string =>
  written.replaceAll(NAME, (_, name, side) => passage(name, side ?? 'both'));

/** What is said, with the passages named that are named in what was written. */
export function named(said: string, written: string): string {
  const names = [...new Set(written.match(NAME))];
  return names.reduce((text, name) => text.replaceAll(speltOut(name), () => name), said);
}
