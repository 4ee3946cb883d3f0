/** The routine: a list of exercises, in the article's order. To add one: its folder, and a line here. */
import { ballSquat } from '../exercises/ball-squat';
import type { Exercise as AnyExercise } from '../exercises/exercise';
import { foamRoll } from '../exercises/foam-roll';
import { hipFlexor } from '../exercises/hip-flexor';
import type { GroupId } from '../exercises/kinds';
import { outerHamstring } from '../exercises/outer-hamstring';
import { sideLunge } from '../exercises/side-lunge';
import { tubeWalk } from '../exercises/tube-walk';

const LIST = [foamRoll, hipFlexor, outerHamstring, sideLunge, tubeWalk, ballSquat] as const;

export type ExerciseId = (typeof LIST)[number]['id'];
export type Exercise = AnyExercise<ExerciseId>;

export const ROUTINE: readonly [Exercise, ...Exercise[]] = LIST;
export const EXERCISE_IDS: readonly [ExerciseId, ...ExerciseId[]] = [
  LIST[0].id,
  ...LIST.slice(1).map(({ id }) => id),
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
