import type { Way } from '../../coach/tell';
import type { ScreenWords, Speed } from '../../language/language';
import type { ExerciseId } from '../../routine/types';
import type { Mark } from '../../script/types';

type Where = Omit<Mark, 'phase'>;

/** What the script does not tell. */
export interface Facts {
  /** Number of this answer in the session; makes the token. */
  readonly turn: number;
  readonly words: ScreenWords;
  readonly speed: Speed;
  /** The way an exercise is done now, as the coach tells it. */
  readonly wayOf: (exercise: ExerciseId) => Way;
  /** What an answer without an exercise is about. */
  readonly about?: 'cause' | 'list' | 'finish' | 'words' | 'still';
  /** What is large on a page that stands still. */
  readonly headline?: string;
  /** Where the runner is, so that an answer about something else keeps their exercise in sight. */
  readonly place?: Where | null;
  /** Where the runner is when all is said: what the document goes on with. */
  readonly ends?: Where | null;
  readonly goesOn?: boolean;
  readonly offer?: 'start' | 'carryOn' | null;
  /** Estimated seconds from the beginning of that bout to the end of today. */
  readonly secondsFrom?: (bout: number) => number;
  /** Today's exercises; all unless some were picked. */
  readonly today?: readonly ExerciseId[];
}
