/** What the runner wants, in the coach's own terms. */
import type {
  BodyPart,
  ExerciseId,
  GroupId,
  KitId,
  MuscleId,
  Side,
  Trouble,
} from '../routine/types';

/**
 * How grave a sign is. emergency: a number is to be called now. crisis: somebody should listen now. stuck: rest, and
 * how to get up. see: no exercises before somebody has looked. ask: somebody should be asked first.
 */
export type Tier = 'emergency' | 'crisis' | 'stuck' | 'see' | 'ask';

/** What may be told of someone's body or mind that comes before the routine; the tier and the words of each: words/care.ts. */
export const CARE_SIGNS = [
  'callNow',
  'limb',
  'bleeding',
  'crisis',
  'stuck',
  'needsRest',
  'swelling',
  'locked',
  'givingWay',
  'kneecapBack',
  'weight',
  'injury',
  'numb',
  'calf',
  'warm',
  'night',
  'unwell',
  'pregnant',
  'thinners',
  'clot',
  'bones',
  'operation',
  'joint',
  'heart',
  'cold',
  'young',
  'old',
  'other',
] as const;
export type CareSign = (typeof CARE_SIGNS)[number];

/** Questions that are answered from the words alone, and leave the place where it is. */
export const TOPICS = [
  'cause',
  'whatToDo',
  'list',
  'howLongTotal',
  'howOften',
  'equipment',
  'supposedToHurt',
  'burning',
  'iceHowTo',
  'iceSafety',
  'whenDoctor',
  'whoShouldNot',
  'canIRun',
  'otherCause',
  'kneeNoise',
  'medical',
  'source',
  'willItHelp',
  'feedback',
  'social',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Questions about an exercise: the one named, or the one the runner is at. */
export const EXERCISE_TOPICS = ['howTo', 'why', 'feel', 'breathing', 'whichSide'] as const;
export type ExerciseTopic = (typeof EXERCISE_TOPICS)[number];

/** How much of an exercise is wanted: more or less of it, no more, or another set. */
export const AMOUNTS = ['longer', 'shorter', 'enough', 'round'] as const;
export type Amount = (typeof AMOUNTS)[number];

export type Ask =
  | { readonly kind: 'open' }
  | { readonly kind: 'start' }
  | { readonly kind: 'startOver' }
  | { readonly kind: 'carryOn' }
  | { readonly kind: 'ready' }
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
