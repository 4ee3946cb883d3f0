/** The figures of each exercise, in each way of doing it, with either leg at work. */
import type { DrawnWay } from '../exercises/exercise';
import { type Drawing, drawn, drawnBetween } from '../figure/drawing';
import { type Figure, mirror } from '../figure/figure';
import { exerciseOf } from '../routine/routine';
import type { ExerciseId, WorkSide } from '../routine/types';

/** How a way of an exercise is drawn, for the right leg; as usual where it looks no other. */
export function drawingOf(id: ExerciseId, way: DrawnWay | null): Drawing {
  const { figures } = exerciseOf(id);
  return (way && figures[way]) ?? figures.usual;
}

const onSide = (figure: Figure, side: WorkSide) => (side === 'left' ? mirror(figure) : figure);

/** The figure that tells most of a way of an exercise, with that leg at work. */
export function figureOf(id: ExerciseId, way: DrawnWay | null, side: WorkSide): Figure {
  const drawing = drawingOf(id, way);
  return onSide(drawn(drawing, drawing.poses[drawing.key] ?? drawing.poses[0]), side);
}

/** Every pose of a way of an exercise as a figure, with that leg at work; the first is how it begins. */
export function posesOf(id: ExerciseId, way: DrawnWay | null, side: WorkSide): readonly Figure[] {
  const drawing = drawingOf(id, way);
  return drawing.poses.map((pose) => onSide(drawn(drawing, pose), side));
}

/** On the way from one of these poses to another, by their indexes; `part` from 0 to 1, and not yet eased. */
export function figureBetween(
  id: ExerciseId,
  way: DrawnWay | null,
  side: WorkSide,
  from: number,
  to: number,
  part: number,
): Figure {
  return onSide(drawnBetween(drawingOf(id, way), from, to, part), side);
}
