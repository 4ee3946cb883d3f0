/** The figures of each exercise, in each way of doing it, with either leg at work. */
import type { DrawnWay, OtherWay } from '../exercises/exercise';
import { type Drawing, drawn, drawnBetween } from '../figure/drawing';
import { type Figure, mirror } from '../figure/figure';
import { between } from '../figure/skeleton';
import { exerciseOf } from '../routine/routine';
import type { ExerciseId, WorkSide } from '../routine/types';
import type { Move } from './picture/moves';

/** How much of its movement is left where a way that is not drawn easier is done so. */
const EASIER = 0.6;

/** The same with each pose less far from the first. */
function gentler(drawing: Drawing): Drawing {
  const [first, ...rest] = drawing.poses;
  return { ...drawing, poses: [first, ...rest.map((pose) => between(first, pose, EASIER))] };
}

/** The easier form of a way, and that way. */
const EASIER_OF: Readonly<Partial<Record<DrawnWay, OtherWay>>> = {
  standInEasier: 'standIn',
  offTheFloorEasier: 'offTheFloor',
};

/** How a way of an exercise is drawn, for the right leg; as usual where it looks no other. */
export function drawingOf(id: ExerciseId, way: DrawnWay | null): Drawing {
  const { figures } = exerciseOf(id);
  const drawing = way && figures[way];
  if (drawing) return drawing;
  const other = way && EASIER_OF[way];
  const harder = other && figures[other];
  return harder ? gentler(harder) : figures.usual;
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

/** How far a move is after so many seconds, from 0 to 1: slow at both ends, and to and fro where it sways. */
function partOf({ seconds, sways }: Move, gone: number): number {
  const turns = Math.max(0, gone) / seconds;
  return 0.5 - 0.5 * Math.cos(Math.PI * (sways ? turns : Math.min(1, turns)));
}

/** At a moment of a picture's moves, in seconds since the speech began: what `figureBetween` draws. */
export function betweenAt(
  moves: readonly Move[],
  atSeconds: number,
): readonly [from: number, to: number, part: number] | null {
  const move = moves.findLast((one) => one.atSeconds <= atSeconds) ?? moves[0];
  if (move === undefined) return null;
  const { from, to } = move;
  return [from, to, from === to ? 0 : partOf(move, atSeconds - move.atSeconds)];
}
