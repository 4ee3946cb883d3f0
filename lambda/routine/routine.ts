/** The routine: the exercises in the article's order. */
import type { Exercise } from './exercise';
import { ballSquat } from './exercises/ball-squat';
import { foamRoll } from './exercises/foam-roll';
import { hipFlexor } from './exercises/hip-flexor';
import { outerHamstring } from './exercises/outer-hamstring';
import { sideLunge } from './exercises/side-lunge';
import { tubeWalk } from './exercises/tube-walk';
import type { ExerciseId, GroupId } from './types';

export const ROUTINE: readonly [Exercise, ...Exercise[]] = [
  foamRoll,
  hipFlexor,
  outerHamstring,
  sideLunge,
  tubeWalk,
  ballSquat,
];

export const FIRST: Exercise = ROUTINE[0];
export const LAST: Exercise = ROUTINE.at(-1) ?? FIRST;

const BY_ID = Object.fromEntries(ROUTINE.map((exercise) => [exercise.id, exercise])) as Record<
  ExerciseId,
  Exercise
>;

/** The exercise of that id. */
export function exerciseOf(id: ExerciseId): Exercise {
  return BY_ID[id];
}

/** The exercises of today: all of them, or those of one group. */
export function exercisesOf(only: GroupId | null): readonly Exercise[] {
  return only === null ? ROUTINE : ROUTINE.filter((exercise) => exercise.group === only);
}

/** The exercise after or before another, or null past either end. */
export function neighbour(
  id: ExerciseId,
  step: 1 | -1,
  only: GroupId | null = null,
): Exercise | null {
  const today = exercisesOf(only);
  const index = today.findIndex((exercise) => exercise.id === id);
  return index === -1 ? null : (today[index + step] ?? null);
}
