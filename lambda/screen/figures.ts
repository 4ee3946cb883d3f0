/** The figures by name: of each exercise as usual, and of the ways that look different. */
import type { OtherWay } from '../exercises/exercise';
import { type Figure, mirror } from '../figure/figure';
import { exerciseOf } from '../routine/routine';
import type { ExerciseId, WorkSide } from '../routine/types';

/** The figure of a way of an exercise, with that leg at work. */
export function figureOf(id: ExerciseId, way: OtherWay | null, side: WorkSide): Figure {
  const { figures } = exerciseOf(id);
  const figure = (way && figures[way]) ?? figures.usual;
  return side === 'left' ? mirror(figure) : figure;
}
