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
export const AMOUNTS = [...CHANGES, 'enough', 'set', 'round'] as const;
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
  /** Of what is named, or of all there is to come; null: of this one. */
  readonly of: Named | 'all' | null;
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

/** An ask, and what is said with it. */
type Of<Kind extends string, Said> = Plain<Kind> & Readonly<Said>;
/** One of these, with nothing more to say. */
type Plain<Kind extends string> = Kind extends string ? { readonly kind: Kind } : never;
/** The exercises that are named, in that order. */
interface These {
  readonly named: readonly Named[];
}
interface OfSide {
  readonly side: Side | null;
}

export type Ask =
  | Plain<'open' | 'start' | 'startOver' | 'carryOn' | 'ready' | 'wait' | 'warmUp'>
  | Plain<'next' | 'done' | 'back' | 'repeat' | 'yes' | 'no' | 'help' | 'stop' | 'lost'>
  /** Ready, said of what was paused. */
  | Plain<'resume'>
  /** Nobody said anything, and the screen goes on by itself. */
  | Plain<'goOn'>
  /** With a side, that one first; `alone`, that one and not the other. */
  | Of<'goTo', { to: Named | null; side?: Side; alone?: true }>
  /** None named: the exercise that is next, or under way. */
  | Of<'leaveOut', These>
  /** `inOrder`: in the order in which they are named. */
  | Of<'only', These & { inOrder?: true }>
  /** everything: all of it, whatever was wished for before. backwards: the last one first. */
  | Plain<'everything' | 'likeLastTime' | 'backwards' | 'stopAfterThis'>
  | Of<'someOf', { which: Which; count: number | null }>
  | Of<'doFirst' | 'doLast' | 'exchange', These>
  /** Before another, or right after it; with none, the one under way. */
  | Of<'place', These & { where: 'before' | 'after'; other: Named | null }>
  /** What was left out of them, after all; none named: the other sides. */
  | Of<'putBack', These>
  | Of<'startWithSide', OfSide>
  | Plain<'whichLeg'>
  /** Not the side under way, or the rest of it. */
  | Plain<'skipSide'>
  /** That side once more than the other; with none, the one under way. */
  | Of<'sideOnceMore', OfSide>
  | Of<'fitInto', { minutes: number | null }>
  | Of<'exactly', { wanted: Exactly }>
  /** What was just led, once more. */
  | Of<'onceMore', OfSide & { what: Again }>
  | Of<'tally', { what: Counted }>
  | Of<'history', { what: Past }>
  | Plain<'straightThrough' | 'stepByStep' | 'forgetMe' | 'howLongLeft'>
  | Plain<'slower' | 'usualSpeed' | 'lessTalk' | 'moreTalk' | 'stopCounting' | 'talkThrough'>
  /** `of`: what is named, or all to come; else what is under way. */
  | Of<'amount', { change: Amount | null; of?: Named | 'all' }>
  | Of<'chimes', { on: boolean }>
  | Of<'inHolds', { what: Exclude<InHolds, 'words'> }>
  | Of<'noKit' | 'haveKit' | 'onlyKit', { kits: readonly KitId[] }>
  | Plain<'tooHard' | 'tooEasy' | 'kneelHurts' | 'sharpPain' | 'wrongSide'>
  /** It hurts; `past` where it is told as over. */
  | Of<'hurts', { part: BodyPart | null; past: boolean }>
  | Of<'care', { sign: CareSign }>
  | Of<'trouble', { trouble: Trouble; kit: KitId | null }>
  | Of<'otherSide', OfSide>
  /** `ofAll`: in each exercise to come. */
  | Of<'oneSide', OfSide & { ofAll?: true }>
  | Of<'muscle', { muscle: MuscleId | null }>
  | Of<'about', { topic: Topic }>
  | Of<'aboutExercise', { topic: ExerciseTopic; exercise: ExerciseId | null }>
  /** Several things in one breath, in the order in which they are to be done. */
  | Of<'together', { asks: readonly Ask[] }>
  /** remindWhen: what was said of days or time alone. */
  | Of<'remind' | 'remindWhen' | 'moveReminder', When>
  | Plain<'myReminders' | 'stopReminders' | 'setIce' | 'iceLeft' | 'stopIce'>
  /** What the runner answered Alexa, who asked whether a service may be used. */
  | Of<'consented', { to: Service; consent: Consent }>
  /** Nobody's words: what came of an errand of the turn before. */
  | Of<'served', { errand: Done; came: Came }>
  | Of<'job', { job: Job }>
  /** What came of Alexa's own offer of a phrase. */
  | Of<'phrased', { came: Phrase }>;
