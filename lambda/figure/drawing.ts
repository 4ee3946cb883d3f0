/** How a way of an exercise is drawn: one person in a few poses, and what stands round them. */
import { type Lit, piecesOf } from './body';
import type { Figure, FigurePart, Point } from './figure';
import { between, chestOf, onBoard, type Placed, type Pose, placed } from './skeleton';

/** A thing that is not always in the same place; where it is, each pose says. */
export interface Moves {
  /** Drawn round its own middle. */
  readonly parts: Figure;
  /** It is nearer than the person. */
  readonly near?: true;
}

export interface Drawing {
  /** The muscles that are lit. */
  readonly lit: readonly Lit[];
  readonly behind: Figure;
  readonly before?: Figure;
  readonly things?: readonly Moves[];
  /** Of the right side, or of both. The first is how it begins. */
  readonly poses: readonly [Pose, ...Pose[]];
  /** The pose that tells most of it, by its index: what is seen where nothing moves. */
  readonly key: number;
  /** Counted: for each beat of a repetition, the poses it moves through, one after the other. */
  readonly beats?: readonly (readonly number[])[];
  /** Its last pose is the first again, that much further on: the floor has gone by. */
  readonly goesBy?: true;
  /** The sentence of the set-up, from 1, from which on the movement is shown; the last where nothing is said. */
  readonly shownFrom?: number;
  /** Timed: the poses that are held, to and fro, and the seconds from one to the other. */
  readonly held?: { readonly poses: readonly [number, number]; readonly seconds: number };
}

/** A part of a figure with its points elsewhere, and what is round as large as it comes out. */
function moved(part: FigurePart, to: (point: Point) => Point): FigurePart {
  return 'points' in part
    ? { ...part, points: part.points.map(to) }
    : { ...part, centre: to(part.centre) };
}

function thingParts({ things = [] }: Drawing, pose: Pose, near: boolean): FigurePart[] {
  return things.flatMap(({ parts, near: isNear = false }, index) => {
    const at = pose.things[index];
    if (at === undefined || isNear !== near) return [];
    const [x, y, angle, stretch] = at;
    const frame: Placed = { from: [x, y], angle, seen: stretch };
    return parts.map((part) => moved(part, (point) => onBoard(frame, point)));
  });
}

/** The person of a pose, with the muscles that are lit. */
function person(pose: Pose, lit: readonly Lit[]): FigurePart[] {
  const bones = placed(pose);
  return piecesOf(pose.view).flatMap((piece) => {
    if (piece.lit !== undefined && !lit.includes(piece.lit)) return [];
    const wide = piece.breathes ? chestOf(pose.breath) : piece.mirrored ? -1 : 1;
    const part = moved(piece.part, ([x, y]) => onBoard(bones[piece.bone], [x, y * wide]));
    // All one way round, as in `shape`.
    return piece.mirrored && 'points' in part
      ? [{ ...part, points: part.points.toReversed() }]
      : [part];
  });
}

/** The figure of a drawing in one of its poses, or between two. */
export function drawn(drawing: Drawing, pose: Pose): Figure {
  return [
    ...drawing.behind,
    ...thingParts(drawing, pose, false),
    ...person(pose, drawing.lit),
    ...(drawing.before ?? []),
    ...thingParts(drawing, pose, true),
  ];
}

/** The figure on the way from one pose to another, by their indexes; `part` from 0 to 1. */
export function drawnBetween(drawing: Drawing, from: number, to: number, part: number): Figure {
  const pose = (index: number) => drawing.poses[index] ?? drawing.poses[0];
  return drawn(drawing, between(pose(from), pose(to), part));
}
