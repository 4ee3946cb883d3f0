/** What the runner wants, in the coach's own terms. */
import {
  type CareSign,
  CHANGES,
  type ExerciseTopic,
  type InHolds,
  type Job,
  type Phrase,
  type Topic,
} from '../language/ids';
import type { When } from '../routine/schedule';
import type {
  BodyPart,
  ExerciseId,
  GroupId,
  KitId,
  MuscleId,
  Side,
  Trouble,
} from '../routine/types';
import type { Came, Consent, Done, Service } from './errand';

/** How much of it is wanted: so much more or less, no more, or another set. */
export const AMOUNTS = [...CHANGES, 'enough', 'round'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** An exercise by name, or those of a group. */
export type Named = ExerciseId | GroupId;

/** Sets of an exercise, or of a side of it, that are done or still to do, at most. */
export const MOST_SETS = 3;

/** What was said of how much, as far as it was: seconds of a hold, repetitions, sets. */
export interface Exactly {
  readonly seconds: number | null;
  readonly count: number | null;
  readonly sets: number | null;
  /** One set more, or less, than there are. */
  readonly moreSets: 1 | -1 | null;
  /** Of which exercise, of all stretches, or of all there is to come; null: of this one. */
  readonly of: ExerciseId | 'stretches' | 'all' | null;
}

/** one: the exercise. side: a side of it. set: all its sides. missed: a side that was not done, after all. */
export type Again = 'one' | 'side' | 'set' | 'missed';

/** The first so many, the last, from that one on; of those to come so many more, or not the next so many. */
export const WHICH = ['first', 'last', 'from', 'more', 'notNext'] as const;
export type Which = (typeof WHICH)[number];

/** What may be asked of where in today one is. */
export const COUNTED = [
  'number',
  'howMany',
  'sets',
  'soFar',
  'next',
  'whichWas',
  'isThatIt',
] as const;
export type Counted = (typeof COUNTED)[number];

/** What may be asked of other days. */
export const PAST = ['times', 'last', 'week', 'suggest'] as const;
export type Past = (typeof PAST)[number];

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
  /** A warm-up. */
  | { readonly kind: 'warmUp' }
  | { readonly kind: 'next' }
  | { readonly kind: 'done' }
  | { readonly kind: 'back' }
  | { readonly kind: 'repeat' }
  /** With a side, that one first; `alone`, that one and not the other. */
  | {
      readonly kind: 'goTo';
      readonly to: Named | null;
      readonly side?: Side;
      readonly alone?: true;
    }
  /** None named: the exercise that is next, or under way. */
  | { readonly kind: 'leaveOut'; readonly named: readonly Named[] }
  /** `inOrder`: in the order in which they are named. */
  | { readonly kind: 'only'; readonly named: readonly Named[]; readonly inOrder?: true }
  /** All of it, whatever was wished for before. */
  | { readonly kind: 'everything' }
  | { readonly kind: 'likeLastTime' }
  | {
      readonly kind: 'someOf';
      readonly which: Which;
      readonly count: number | null;
    }
  | { readonly kind: 'doFirst'; readonly named: readonly Named[] }
  | { readonly kind: 'doLast'; readonly named: readonly Named[] }
  /** The last one first. */
  | { readonly kind: 'backwards' }
  /** Before another, or right after it; with none, the one under way. */
  | {
      readonly kind: 'place';
      readonly named: readonly Named[];
      readonly where: 'before' | 'after';
      readonly other: Named | null;
    }
  /** What was left out of them, after all; none named: the other sides. */
  | { readonly kind: 'putBack'; readonly named: readonly Named[] }
  | { readonly kind: 'exchange'; readonly named: readonly Named[] }
  | { readonly kind: 'stopAfterThis' }
  | { readonly kind: 'startWithSide'; readonly side: Side | null }
  | { readonly kind: 'whichLeg' }
  /** Not the side under way, or the rest of it. */
  | { readonly kind: 'skipSide' }
  /** That side once more than the other; with none, the one under way. */
  | { readonly kind: 'sideOnceMore'; readonly side: Side | null }
  | { readonly kind: 'fitInto'; readonly minutes: number | null }
  | { readonly kind: 'exactly'; readonly wanted: Exactly }
  /** What was just led, once more. */
  | { readonly kind: 'onceMore'; readonly what: Again; readonly side: Side | null }
  | { readonly kind: 'tally'; readonly what: Counted }
  | { readonly kind: 'history'; readonly what: Past }
  | { readonly kind: 'moreTalk' }
  | { readonly kind: 'usualSpeed' }
  | { readonly kind: 'onlyKit'; readonly kits: readonly KitId[] }
  | { readonly kind: 'straightThrough' }
  | { readonly kind: 'stepByStep' }
  | { readonly kind: 'forgetMe' }
  | { readonly kind: 'howLongLeft' }
  /** `of`: what is named, or all to come; else what is under way. */
  | { readonly kind: 'amount'; readonly change: Amount | null; readonly of?: Named | 'all' }
  | { readonly kind: 'slower' }
  | { readonly kind: 'lessTalk' }
  | { readonly kind: 'chimes'; readonly on: boolean }
  | { readonly kind: 'inHolds'; readonly what: Exclude<InHolds, 'words'> }
  | { readonly kind: 'stopCounting' }
  | { readonly kind: 'talkThrough' }
  | { readonly kind: 'tooHard' }
  | { readonly kind: 'tooEasy' }
  | { readonly kind: 'noKit'; readonly kits: readonly KitId[] }
  | { readonly kind: 'haveKit'; readonly kits: readonly KitId[] }
  | { readonly kind: 'kneelHurts' }
  /** It hurts; `past` where it is told as over. */
  | { readonly kind: 'hurts'; readonly part: BodyPart | null; readonly past: boolean }
  | { readonly kind: 'sharpPain' }
  | { readonly kind: 'care'; readonly sign: CareSign }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly kit: KitId | null }
  | { readonly kind: 'wrongSide' }
  | { readonly kind: 'otherSide'; readonly side: Side | null }
  /** `ofAll`: in each exercise to come. */
  | { readonly kind: 'oneSide'; readonly side: Side | null; readonly ofAll?: true }
  | { readonly kind: 'muscle'; readonly muscle: MuscleId | null }
  | { readonly kind: 'about'; readonly topic: Topic }
  | {
      readonly kind: 'aboutExercise';
      readonly topic: ExerciseTopic;
      readonly exercise: ExerciseId | null;
    }
  /** Several things in one breath, in the order in which they are to be done. */
  | { readonly kind: 'together'; readonly asks: readonly Ask[] }
  | ({ readonly kind: 'remind' } & When)
  /** What was said of days or time alone. */
  | ({ readonly kind: 'remindWhen' } & When)
  | ({ readonly kind: 'moveReminder' } & When)
  | { readonly kind: 'myReminders' }
  | { readonly kind: 'stopReminders' }
  | { readonly kind: 'setIce' }
  | { readonly kind: 'iceLeft' }
  | { readonly kind: 'stopIce' }
  /** What the runner answered Alexa, who asked whether a service may be used. */
  | { readonly kind: 'consented'; readonly to: Service; readonly consent: Consent }
  /** Nobody's words: what came of an errand of the turn before. */
  | { readonly kind: 'served'; readonly errand: Done; readonly came: Came }
  | { readonly kind: 'job'; readonly job: Job }
  /** What came of Alexa's own offer of a phrase. */
  | { readonly kind: 'phrased'; readonly came: Phrase }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'lost' };
