/** The figure of each exercise and side. */
import type { ExerciseId, WorkSide } from '../../routine/types';
import { ballSquat } from './ball-squat';
import { type Figure, mirror } from './figure';
import { foamRoll } from './foam-roll';
import { hipFlexor } from './hip-flexor';
import { outerHamstring } from './outer-hamstring';
import { sideLunge } from './side-lunge';
import { tubeWalk } from './tube-walk';

/** Drawn for the right leg, or for both. */
export const FIGURES: Readonly<Record<ExerciseId, Figure>> = {
  foamRoll,
  hipFlexor,
  outerHamstring,
  sideLunge,
  tubeWalk,
  ballSquat,
};

/** The position of an exercise, with that leg at work. */
export function figureOf(exercise: ExerciseId, side: WorkSide): Figure {
  return side === 'left' ? mirror(FIGURES[exercise]) : FIGURES[exercise];
}
