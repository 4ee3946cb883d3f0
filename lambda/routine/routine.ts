/** What exercises there are, and the routine of the article. To add one: its folder, and a line here. */
import { ballSquat } from '../exercises/ball-squat';
import type { Exercise as AnyExercise } from '../exercises/exercise';
import { foamRoll } from '../exercises/foam-roll';
import { hipFlexor } from '../exercises/hip-flexor';
import { outerHamstring } from '../exercises/outer-hamstring';
import { sideLunge } from '../exercises/side-lunge';
import { tubeWalk } from '../exercises/tube-walk';

const LIST = [foamRoll, hipFlexor, outerHamstring, sideLunge, tubeWalk, ballSquat] as const;

export type ExerciseId = (typeof LIST)[number]['id'];
export type Exercise = AnyExercise<ExerciseId>;

/** All that the coach knows, in the article's order. */
export const EXERCISES: readonly [Exercise, ...Exercise[]] = LIST;
export const EXERCISE_IDS: readonly [ExerciseId, ...ExerciseId[]] = [
  LIST[0].id,
  ...LIST.slice(1).map(({ id }) => id),
];

/** Exercises in an order, and how much of each: seconds of a hold or a roll a side, or repetitions. */
export type Routine = readonly { readonly exercise: ExerciseId; readonly amount: number }[];

/** The routine of the article. The coach is handed it, or another. */
export const ROUTINE: Routine = EXERCISES.map((exercise) => ({
  exercise: exercise.id,
  amount: usualAmount(exercise),
}));

const BY_ID = Object.fromEntries(EXERCISES.map((exercise) => [exercise.id, exercise])) as Record<
  ExerciseId,
  Exercise
>;

/** The exercise of that id. */
export function exerciseOf(id: ExerciseId): Exercise {
  return BY_ID[id];
}

/** A step more or less: seconds of a hold or a roll, or repetitions. */
export const STEP = { timed: 10, counted: 2 } as const;

/** The least and the most of a side that may be asked for: seconds, or repetitions. */
const BOUNDS = { hold: [10, 60], rolling: [10, 90], repetitions: [4, 20], steps: [4, 20] } as const;

/** The nearest whole amount to this one that may be asked for. */
export function amountWithin({ effort }: Exercise, amount: number): number {
  const [least, most] = BOUNDS[effort.noun];
  return Math.round(Math.min(most, Math.max(least, amount)));
}

/** Seconds or repetitions a side, where nobody asked for more or less. */
export function usualAmount({ effort }: Exercise): number {
  return effort.kind === 'timed' ? effort.seconds : effort.count;
}

/** How often each exercise was done by a runner never met. */
export function noTimes(): Record<ExerciseId, number> {
  return Object.fromEntries(EXERCISE_IDS.map((id) => [id, 0])) as Record<ExerciseId, number>;
}
