/** The figures by name: of each exercise as usual, and of the ways that look different. */
import type { ExerciseId, OtherFigure, WorkSide } from '../../routine/types';
import { ballSquat } from './ball-squat';
import { type Figure, mirror } from './figure';
import { foamRoll } from './foam-roll';
import { hipFlexor } from './hip-flexor';
import { outerHamstring } from './outer-hamstring';
import { sideLunge } from './side-lunge';
import { hipFlexorStanding, rollingSeated, tubeWalkPlain, wallSquat } from './stand-ins';
import { tubeWalk } from './tube-walk';

export type FigureName = ExerciseId | OtherFigure;

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
} as const satisfies Readonly<Record<FigureName, Figure>>;

/** The figure with that leg at work. */
export function figureOf(name: FigureName, side: WorkSide): Figure {
  return side === 'left' ? mirror(FIGURES[name]) : FIGURES[name];
}
