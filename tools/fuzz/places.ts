/**
 * The routine and its places, told a second time: the order of the exercises, read off the article and not from
 * the skill's code. Shares nothing with lambda/coach or lambda/routine.
 */

export interface Place {
  readonly exercise: string;
  readonly sides: readonly string[];
  readonly moment: string;
}
export type Maybe = Place | null;

export const LEGS = ['right', 'left'];
/** The article's order, each with its group and its sides. */
export const ORDER: readonly (readonly [string, string, readonly string[]])[] = [
  ['foamRoll', 'rolling', LEGS],
  ['hipFlexor', 'stretches', LEGS],
  ['outerHamstring', 'stretches', LEGS],
  ['sideLunge', 'strength', LEGS],
  ['tubeWalk', 'strength', LEGS],
  ['ballSquat', 'strength', ['both']],
];

/** None for what is no exercise. */
export const sidesOf = (exercise: string) => ORDER.find(([id]) => id === exercise)?.[2] ?? [];
export const groups = new Set(ORDER.map(([, group]) => group));
export const today = (only: string | null) => ORDER.filter(([, group]) => !only || group === only);
export const startOf = (exercise: string): Place => ({
  exercise,
  sides: sidesOf(exercise),
  moment: 'setUp',
});
export const FIRST = startOf('foamRoll');
export const lastOf = (only: string | null) => startOf(today(only).at(-1)?.[0] ?? '');

/** The beginning of the exercise so many steps on; null past either end of today's. */
export function beside(exercise: string, step: number, only: string | null): Maybe {
  const ids = today(only).map(([id]) => id);
  const at = ids.indexOf(exercise);
  const id = at < 0 ? undefined : ids[at + step];
  return id === undefined ? null : startOf(id);
}

/** Sides the exercise does not have are dropped. */
export function mended(place: Place): Place {
  const sides = place.sides.filter((side) => sidesOf(place.exercise).includes(side));
  return sides.length === 0 ? startOf(place.exercise) : { ...place, sides };
}

/** A place in words. */
export const written = (place: Maybe) =>
  place === null ? 'nowhere' : `${place.exercise} ${place.moment} ${place.sides.join('+')}`;
