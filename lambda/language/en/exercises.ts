/** What is said of each exercise: as its folder has it. */
import type { ExerciseWords } from '../../exercises/exercise';
import { EXERCISES, exerciseOf } from '../../routine/routine';
import type { ExerciseId } from '../../routine/types';

/** The words of an exercise. */
export const wordsOf = (id: ExerciseId) => exerciseOf(id).words.en;

export const EXERCISE_WORDS = Object.fromEntries(
  EXERCISES.map(({ id, words }) => [id, words.en]),
) as Readonly<Record<ExerciseId, ExerciseWords>>;
