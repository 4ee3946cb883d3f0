/** The figures by name, and which of them shows an exercise. */
import type { ExerciseId, KitId, WorkSide } from '../../routine/types';
import { ballSquat } from './ball-squat';
import { type Figure, mirror } from './figure';
import { foamRoll } from './foam-roll';
import { hipFlexor } from './hip-flexor';
import { outerHamstring } from './outer-hamstring';
import { sideLunge } from './side-lunge';
import { hipFlexorStanding, rollingSeated, tubeWalkPlain, wallSquat } from './stand-ins';
import { tubeWalk } from './tube-walk';

/** Drawn for the right leg, or for both. */
export const FIGURES = {
  foamRoll,
  hipFlexor,
  outerHamstring,
  sideLunge,
  tubeWalk,
  ballSquat,
  rollingSeated,
  hipFlexorStanding,
  tubeWalkPlain,
  wallSquat,
} as const satisfies Readonly<Record<string, Figure>>;
export type FigureName = keyof typeof FIGURES;

/** What keeps a runner from the usual position. */
export interface Without {
  readonly missing: readonly KitId[];
  readonly offTheFloor: boolean;
}

/** The figure of the way this exercise is done now. */
export function figureNameOf(exercise: ExerciseId, { missing, offTheFloor }: Without): FigureName {
  if (exercise === 'foamRoll' && (offTheFloor || missing.includes('roller')))
    return 'rollingSeated';
  if (exercise === 'hipFlexor' && offTheFloor) return 'hipFlexorStanding';
  if (exercise === 'tubeWalk' && missing.includes('band')) return 'tubeWalkPlain';
  if (exercise === 'ballSquat' && missing.includes('ball')) return 'wallSquat';
  return exercise;
}

/** The figure with that leg at work. */
export function figureOf(name: FigureName, side: WorkSide): Figure {
  return side === 'left' ? mirror(FIGURES[name]) : FIGURES[name];
}
