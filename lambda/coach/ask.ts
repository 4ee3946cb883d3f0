/** What the runner wants, in the coach's own terms. */
import type { CareSign, ExerciseTopic, Topic } from '../language/ids';
import type {
  BodyPart,
  ExerciseId,
  GroupId,
  KitId,
  MuscleId,
  Side,
  Trouble,
} from '../routine/types';

/** How much of an exercise is wanted: more or less of it, no more, or another set. */
export const AMOUNTS = ['longer', 'shorter', 'enough', 'round'] as const;
export type Amount = (typeof AMOUNTS)[number];

export type Ask =
  | { readonly kind: 'open' }
  | { readonly kind: 'start' }
  | { readonly kind: 'startOver' }
  | { readonly kind: 'carryOn' }
  | { readonly kind: 'ready' }
  /** Ready, said of what was paused. */
  | { readonly kind: 'resume' }
  /** Nobody said anything, and the screen goes on by itself. */
  | { readonly kind: 'goOn' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'next' }
  | { readonly kind: 'done' }
  | { readonly kind: 'back' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'goTo'; readonly to: ExerciseId | GroupId | null; readonly only: boolean }
  | { readonly kind: 'leaveOut'; readonly exercise: ExerciseId | GroupId | null }
  | { readonly kind: 'straightThrough' }
  | { readonly kind: 'stepByStep' }
  | { readonly kind: 'forgetMe' }
  | { readonly kind: 'howLongLeft' }
  | { readonly kind: 'amount'; readonly change: Amount | null }
  | { readonly kind: 'slower' }
  | { readonly kind: 'lessTalk' }
  | { readonly kind: 'tooHard' }
  | { readonly kind: 'tooEasy' }
  | { readonly kind: 'noKit'; readonly kit: KitId | null }
  | { readonly kind: 'haveKit'; readonly kit: KitId | null }
  | { readonly kind: 'kneelHurts' }
  /** It hurts; `past` where it is told as over. */
  | { readonly kind: 'hurts'; readonly part: BodyPart | null; readonly past: boolean }
  | { readonly kind: 'sharpPain' }
  | { readonly kind: 'care'; readonly sign: CareSign }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly kit: KitId | null }
  | { readonly kind: 'wrongSide' }
  | { readonly kind: 'otherSide'; readonly side: Side | null }
  | { readonly kind: 'oneSide'; readonly side: Side | null }
  | { readonly kind: 'muscle'; readonly muscle: MuscleId | null }
  | { readonly kind: 'about'; readonly topic: Topic }
  | {
      readonly kind: 'aboutExercise';
      readonly topic: ExerciseTopic;
      readonly exercise: ExerciseId | null;
    }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'lost' };
