import type { ExerciseId, WorkSide } from '../../routine/types';
import type { Mark } from '../../script/types';
import type { Without } from '../figures';

type Where = Pick<Mark, 'exercise' | 'sides'>;

/** What the script does not tell. */
export interface Facts extends Without {
  /** Number of this answer in the session; makes the token. */
  readonly turn: number;
  /** The position of a side in a few words, as the coach says it. */
  readonly poseOf: (exercise: ExerciseId, side: WorkSide) => string;
  /** What an answer without an exercise is about. */
  readonly about?: 'cause' | 'list' | 'finish' | 'words';
  /** Where the runner is, so that an answer about something else keeps their exercise in sight. */
  readonly place?: Where | null;
  /** Where the runner is when all is said: what the document goes on with. */
  readonly ends?: Where | null;
  readonly goesOn?: boolean;
  readonly offer?: 'start' | 'carryOn' | null;
  /** Today's exercises; all six unless some were picked. */
  readonly today?: readonly ExerciseId[];
}
