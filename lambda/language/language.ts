/**
 * All that is spoken or shown in a language: one that lacks a sentence does not compile. Arguments are ids, sides and
 * numbers, never words: how they are said, counted and listed is the language's own business. What is said of an
 * exercise stands in its folder, lambda/exercises.
 */

import type { ExerciseWords } from '../exercises/exercise';
import type { Rhythm, Schedule } from '../routine/schedule';
import type {
  ExerciseId,
  GroupId,
  KitId,
  MuscleId,
  Side,
  Trouble,
  WorkSide,
} from '../routine/types';
import type {
  ArticleMuscle,
  ButtonName,
  CareSign,
  Change,
  ExerciseTopic,
  InHolds,
  Job,
  Phrase,
  Question,
  SmallTalk,
  Topic,
} from './ids';

/** A breath of words; what `sided` and `inRegion` fill may stand in it. */
export type Text = string;
export type Texts = readonly Text[];
/** A question or an invitation: nothing else opens the microphone. */
export interface Asking {
  readonly asks: Text;
}
/** The same, with what is said before it. */
export interface Asked extends Asking {
  readonly say: Texts;
}
/** Sentences, or questions, that need no more than their name. */
type Says<Names extends string, Said = Text> = Readonly<Record<Names, Said>>;
/** Ways to say one thing, so that the same words never come twice in a row. */
export type Choice<T> = readonly [T, ...T[]];
/** What leads up to the pose of a side, "Back to the right leg"; a sentence of its own where there is none. */
export type Lead = (pose: Text | null) => Text;
type OfSide<T> = (exercise: ExerciseId, side: WorkSide) => T;
type OfExercises = (exercises: readonly ExerciseId[]) => Text;

/** Words that differ by where a language is spoken. */
export interface Region {
  /** Whom one sees about a knee. The article says "physician". */
  readonly doctor: string;
  readonly physio: string;
  /** The emergency number as it is said, and as it is written; null where none is known. */
  readonly emergency: { readonly said: string; readonly written: string } | null;
  /** Where one is seen the same day. */
  readonly urgent: string;
  /** Who listens to somebody in despair: how one reaches them, and the number as it is written. */
  readonly helpline: { readonly said: string; readonly written: string };
}

/** What is said of something, and the same in other words. */
export interface Explanation {
  readonly say: Texts;
  readonly again: Texts;
}

/** Who comes in with nothing under way: all that a first answer needs. */
export interface GreetingWords {
  /** Before all else, to a person whom Alexa knows: {name} is theirs. */
  readonly byName: Text;
  readonly new: Asked;
  readonly back: Asked;
  /** So many days after the last time. */
  readonly backAfter: (days: number) => Asked;
  /** To who comes in and may be known, where that cannot be seen just now. */
  readonly toAnyone: Asked;
  /** The same, looked at once more. */
  readonly toAnyoneStill: Asked;
  /** Said after silence. */
  readonly again: Asking;
}

/** Whatever goes wrong: a way on. */
export interface FailureWords {
  readonly wayOn: Asking;
  readonly again: Asking;
}

export interface NoticeWords {
  /** Said before the floor, once a session: advice, and never a question. */
  readonly warningSigns: Text;
  /** After it, to who has never done any of it: who should ask first, of all that care knows. */
  readonly askFirst: Text;
  /** And last, to the same: whose advice it is. */
  readonly source: Text;
  readonly short: Text;
  readonly full: Texts;
}

/** Twenty seconds lie before each. */
type InAMinute = Says<'after20' | 'after40' | 'after60'>;

export interface DoorWords
  extends Says<'welcomeBack' | 'noRush' | 'allRight' | 'takeItEasy'>,
    Says<'gently' | 'forgotten' | 'keptAll'>,
    Says<'carryOnThere' | 'goAhead' | 'fromTheFirst', Asking> {
  readonly longAgo: OfSide<Asked>;
  readonly hadDone: OfSide<Text>;
  readonly wereAt: OfSide<Text>;
  readonly wereAtExercise: (exercise: ExerciseId) => Text;
  /** The other side was done. */
  readonly carryOnSide: OfSide<Asking>;
  readonly carryOnWith: OfSide<Asking>;
  readonly forget: Asked;
  /** To a person of a household, of which something else may be kept. */
  readonly forgottenOwn: Texts;
  readonly notForgotten: Texts;
  readonly wait: { readonly begin: Choice<Text> } & Says<'howToGoOn' | 'forLonger'> & InAMinute;
  /** A warm-up of a minute, on one's feet. */
  readonly warmUp: { readonly begin: Texts } & InAMinute;
  readonly help: {
    readonly outside: Texts;
    readonly inRoutine: OfSide<Texts>;
    readonly goOn: (exercise: ExerciseId) => Asking;
  };
  readonly notUnderstood: Choice<{ readonly inRoutine: Texts; readonly outside: Texts }>;
  readonly givingUp: { readonly inRoutine: Texts; readonly outside: Texts };
  readonly placeKept: Choice<Text>;
  /** Of two things in one breath, one was not answered. */
  readonly theOther: Text;
  /** Large on a screen. */
  readonly goodbye: Text;
}

export interface BeginWords
  extends Says<'tellWhatIsMissing' | 'onceYouHaveIt' | 'needsRoutine' | 'stepByStep'> {
  readonly which: OfSide<Text>;
  readonly routine: (exercises: number, seconds: number) => Text;
  /** `kneels`: something soft as well. */
  readonly have: (kit: readonly KitId[], kneels: boolean) => Text;
  /** What an exercise needs, and the one before it did not; null where it is the first. */
  readonly get: (exercise: ExerciseId | null, kit: KitId) => Text;
  readonly nothingToGoOn: Asked;
  readonly notBegun: Choice<Text>;
  readonly straight: { readonly onScreen: Text; readonly bySpeech: Text };
  /** How to break in. */
  readonly pause: Text;
}

export interface InviteWords
  extends Says<'whenYouAre' | 'stopOrReady' | 'askOrStop' | 'startLater', Asking> {
  readonly inPlace: Choice<Asking>;
  /** The kit that was named. */
  readonly haveIt: Choice<Asking>;
  /** After an answer to something else. */
  /** Where it is gone on with: so many seconds. `exercise`: null where it was named just before. */
  readonly inPlaceFor: (exercise: ExerciseId | null, seconds: number | null) => Choice<Asking>;
  readonly fromTheStart: OfSide<Choice<Asking>>;
  readonly goOnWith: (exercise: ExerciseId | null) => Choice<Asking>;
  /** What was under way counts. */
  readonly counts: Choice<Asking>;
  /** The seconds of a hold or a roll that are left; null where repetitions are. */
  readonly rest: (exercise: ExerciseId, side: WorkSide, seconds: number | null) => Choice<Asking>;
  /** After silence, ten seconds between the first and the second, and the second and the third. */
  readonly silence: readonly [Text, Text, Text];
  /** The microphone stays shut. */
  readonly goesOn: (seconds: number) => Choice<Text>;
  readonly whatElse: Choice<Asking>;
  readonly anythingElse: Choice<Asking>;
  readonly start: Choice<Asking>;
}

/** Telling and leading an exercise, beside its own words. */
export interface WorkWords extends Says<'lighter' | 'fuller' | 'fromThere' | 'keepBreathing'> {
  /** `whole`: by its whole name. */
  readonly announce: (
    order: 'first' | 'next' | 'last',
    exercise: ExerciseId,
    whole: boolean,
  ) => Text;
  readonly named: (exercise: ExerciseId, whole: boolean) => Text;
  readonly at: OfSide<Lead>;
  readonly side: OfSide<Lead>;
  /** As a side begins, and as it follows the other one. */
  readonly first: OfSide<Lead>;
  readonly now: OfSide<Lead>;
  /** Where nobody is asked to say ready: one exercise after the other in other words. */
  readonly intoPlace: Choice<Text>;
  /** Shorter for who knows the exercise, straight through, and for its second side. */
  readonly countdown: (isNew: boolean) => Text;
  /** So many seconds of a hold are left, as they are counted aloud. */
  readonly secondsLeft: (seconds: number) => Text;
  /** With its number in it, where it has one. */
  readonly repetition: (say: Text, number: number) => Text;
  /** A repetition that is its number alone; `near` is said with it where few are left. */
  readonly counted: (number: number, near: Text | null) => Text;
}

export interface OnwardWords
  extends Says<'firstOne' | 'lastOne' | 'lastOneEased' | 'anotherRound' | 'noMoreOfThat'> {
  readonly backTo: (exercise: ExerciseId, whole: boolean) => Text;
  readonly backToSide: OfSide<Lead>;
  readonly roundAgain: Asking;
  readonly whichOne: (exercises: readonly ExerciseId[]) => Asked;
  readonly only: (group: GroupId) => Text;
  /** Where the whole routine is closed, or a part of it; `well` where the last was led to its end. */
  readonly closing: (whole: boolean, well: boolean) => Texts;
}

export interface SideWords {
  readonly haveDone: OfSide<Text>;
  readonly haveDoneBoth: Text;
  readonly bothTogether: Text;
  readonly only: OfSide<Lead>;
  readonly wrong: {
    readonly notYet: OfSide<Lead>;
    readonly fromTheStart: OfSide<Lead>;
    /** What was done counts for the first side, and the second is done now. */
    readonly counts: (exercise: ExerciseId, side: WorkSide, now: WorkSide) => Lead;
  };
}

/** How much of an exercise is wanted, as it is said back. */
export interface Much {
  readonly exercise: ExerciseId;
  /** Seconds or repetitions a side; null where it differs from one exercise to another. */
  readonly amount: number | null;
  readonly eachSide: boolean;
  /** Null where nothing was said of them. */
  readonly sets: number | null;
  /** What it is of; null where that is all, or what the runner is at. */
  readonly named: ExerciseId | GroupId | null;
  /** It was bounded. */
  readonly limit: 'most' | 'least' | null;
  /** Of all there is of its kind, and not of this one. */
  readonly ofAll: boolean;
}

/** What today is to be. */
export interface TodayWords
  extends Says<'all' | 'byName' | 'bothSides' | 'nothingLeft' | 'backwards'>,
    Says<'only' | 'without' | 'likeLastTime' | 'afterAll' | 'first', OfExercises> {
  readonly last: (id: ExerciseId) => Text;
  readonly placed: (
    exercises: readonly ExerciseId[],
    where: 'before' | 'after',
    others: readonly ExerciseId[],
  ) => Text;
  readonly exchanged: (one: ExerciseId, other: ExerciseId) => Text;
  readonly lastHere: (exercise: ExerciseId) => Text;
  readonly sideFirst: (side: Side) => Text;
  readonly oneSide: (side: Side) => Text;
  /** `ofAll`: in each exercise to come. */
  readonly sideOnceMore: (side: Side, ofAll: boolean) => Text;
  readonly inWay: (way: 'easier' | 'fuller') => Text;
  /** Of several that are not alike. */
  readonly changed: (change: Change, named: Much['named']) => Text;
  readonly whichLeg: Asked;
  readonly fits: (exercises: readonly ExerciseId[], seconds: number) => Text;
  /** Nothing fits: the shortest there is. */
  readonly shortest: (exercise: ExerciseId, seconds: number) => Text;
  readonly exactly: (much: Much) => Text;
  /** It is not counted, or not held. */
  readonly otherwise: (exercise: ExerciseId, amount: number) => Text;
  /** A little more, after so many rounds: so many repetitions. */
  readonly more: (rounds: number, repetitions: number) => Asking;
  /** This leg, or everything. */
  readonly whichAgain: OfSide<Asking>;
}

/** An exercise of which something is done, and something not. */
export interface Begun {
  readonly exercise: ExerciseId;
  readonly side: WorkSide;
  /** Whole sets; 0 where it is one side. */
  readonly sets: number;
}

/** Where in today the runner is, in numbers and names. */
export interface TallyWords extends Says<'allDone' | 'toCome' | 'after', OfExercises> {
  /** `begun`: the exercise of which only this side, or so many sets, are done. */
  readonly soFar: (exercises: readonly ExerciseId[], begun: Begun | null) => Text;
  /** In the middle of a set: so many repetitions of so many. */
  readonly ofSet: (done: number, of: number) => Text;
  /** On this day, before this routine. */
  readonly earlier: (exercises: readonly ExerciseId[]) => Text;
  readonly number: (number: number, of: number, exercise: ExerciseId) => Text;
  readonly next: (
    exercise: ExerciseId,
    side: WorkSide | null,
    exerciseAfter: ExerciseId | null,
  ) => Text;
  readonly notYet: (exercise: ExerciseId, after: readonly ExerciseId[]) => Text;
  /** Which side it is, or was; and which one is next where that is another. */
  readonly side: (
    exercise: ExerciseId,
    side: WorkSide,
    next: readonly [ExerciseId, WorkSide] | 'isThis' | 'isOver',
  ) => Text;
  readonly sets: (exercise: ExerciseId, number: number, of: number) => Text;
}

/** What was done on other days. */
export interface HistoryWords
  extends Says<'never' | 'longAgo' | 'common' | 'goOn' | 'rest' | 'allOfIt'> {
  readonly times: (routines: number, of: readonly [ExerciseId, number] | null) => Text;
  readonly last: (daysAgo: number, exercises: readonly ExerciseId[]) => Text;
  readonly week: (days: number) => Text;
  readonly longest: (group: GroupId) => Text;
}

/** What suits the exercises to the runner. */
export interface WishWords
  extends Says<'easier' | 'gentleToday' | 'asUsual' | 'fullest' | 'asItIs' | 'toEnd'>,
    Says<'leaveItAtThat' | 'plenty' | 'withoutAll' | 'without' | 'withoutNow' | 'slower'>,
    Says<'slowest' | 'quickerAndShorter' | 'shorter' | 'quicker' | 'quickest' | 'moreWords'>,
    Says<'allTheWords' | 'usualSpeed' | 'notCounting'> {
  /** The exercise that was just led cannot be changed any more. */
  readonly behindYou: Readonly<Record<'easier' | 'fuller' | 'longer', Text>>;
  readonly easiest: Texts;
  readonly whatAmount: Asking;
  readonly limit: Readonly<Record<'longest' | 'shortest', Text>>;
  readonly thisTime: (exercise: ExerciseId, amount: number, eachSide: boolean) => Text;
  readonly oneMoreSet: (exercise: ExerciseId) => Lead;
  readonly withKit: (kit: readonly KitId[]) => Text;
  readonly withKitNow: (kit: readonly KitId[]) => Text;
  readonly chimes: Readonly<Record<'on' | 'off', Text>>;
  /** What is heard in a hold from now on. */
  readonly inHolds: Readonly<Record<InHolds, Text>>;
  readonly onlyKit: (kit: readonly KitId[], missing: readonly KitId[]) => Text;
  readonly whatIsThere: Asked;
}

export interface AnswerWords {
  readonly inShort: { readonly closing: Text; readonly door: Text };
  readonly whatItDoes: Text;
  readonly mayHurt: Says<'stop' | 'rest' | 'comeOut'> & Says<'leaveSide' | 'leaveExercise', Asking>;
  readonly list: (exercises: readonly ExerciseId[]) => Explanation;
  readonly howLongTotal: (seconds: number) => Explanation;
  readonly equipment: (
    kit: readonly KitId[],
    missing: readonly KitId[],
    kneels: boolean,
  ) => Explanation;
  readonly whichMuscle: Texts;
  readonly poseInShort: (pose: Text) => Text;
  readonly bothSides: Text;
  readonly heldFor: (seconds: number, bothSides: boolean) => Text;
  /** Where more of it was tried, and still nothing is felt. */
  readonly feltLittle: Texts;
  /** Of no exercise by name. */
  readonly inGeneral: Readonly<
    Record<Exclude<ExerciseTopic, 'why'>, (exercises: readonly ExerciseId[]) => Texts>
  >;
}

export interface PainWords
  extends Says<'stop' | 'gentleNext' | 'gentler' | 'notInThisOne' | 'leaveOut' | 'end' | 'orStop'> {
  readonly sore: Texts;
  readonly rest: Texts;
  readonly enough: Asked;
  readonly sharp: { readonly resting: Texts; readonly outside: Texts };
  readonly leftOut: (exercise: ExerciseId) => Text;
  readonly kneel: Says<'outside' | 'standing' | 'standingLater' | 'behindYou'> &
    Says<'nextOffTheFloor' | 'leaveOut'> & { readonly notInThisOne: Texts };
}

export interface LeftWords {
  readonly nothing: Text;
  readonly whole: (seconds: number) => Text;
  readonly beginsWith: (first: ExerciseId) => Text;
  readonly ofExercise: (seconds: number, exercise: ExerciseId) => Text;
  readonly ofRoutine: (seconds: number) => Text;
  readonly next: (exercise: ExerciseId) => Text;
  readonly more: (repetitions: number) => Text;
  readonly ofWork: (
    seconds: number,
    exercise: ExerciseId,
    then: { readonly side: WorkSide } | { readonly exercise: ExerciseId } | null,
  ) => Text;
  /** Of the side under way; `isAll`: nothing of it is done. */
  readonly toCome: (exercise: ExerciseId, amount: number, isAll: boolean) => Text;
}

/** Being told when the ice is done. */
export interface IceWords extends Says<'set' | 'none' | 'stopped' | 'failed'> {
  /** The first time, and to who took it before. */
  readonly offer: Asking;
  readonly offerAgain: Asking;
  /** What the timer is called, and what it says. */
  readonly label: Text;
  readonly done: Text;
  readonly isOn: (seconds: number) => Text;
  readonly left: (seconds: number) => Text;
  /** In the middle of the routine. */
  readonly later: Text;
  /** The runner did not allow it; how to do so later. */
  readonly notAllowed: Text;
  /** There are no timers here. */
  readonly askAlexa: Text;
  /** Whether one is on is not known. */
  readonly cannotSee: Text;
}

/** A phrase that needs no name. */
export interface PhraseWords {
  readonly offer: Asking;
  readonly came: Readonly<Record<Phrase, Text>>;
  /** At the end of a job that came by a phrase. */
  readonly forMore: Text;
  /** Why a kneecap hurts, as Alexa tells what the phrase does. */
  readonly does: Text;
}

/** Reminders. A rhythm is days; a minute is of the day. */
export interface RemindWords
  extends Says<'none' | 'stopped' | 'dropped' | 'past' | 'notAllowed' | 'askAlexa' | 'failed'>,
    Says<'offer' | 'when' | 'whatTime' | 'whichDays', Asking> {
  /** Said back, before it is set. */
  readonly agree: (schedule: Schedule) => Asking;
  /** With no days given, on those that it is on. */
  readonly agreeMove: (rhythm: Rhythm | null, minute: number) => Asking;
  /** What a reminder is of, said and written by Alexa: nothing of health, and no name. */
  readonly says: Text;
  /** Said back once it is set, and how to end it. */
  readonly set: (schedule: Schedule) => Text;
  readonly moved: (rhythm: Rhythm | null, minute: number) => Text;
  readonly have: (schedules: readonly Schedule[]) => Text;
  /** All is forgotten but them. */
  readonly stay: Text;
}

/** What the coach says, by the family of what is asked. */
export interface CoachWords {
  /** A short word that the runner was heard, and that what they did counts. */
  readonly heard: Choice<Text>;
  readonly good: Text;
  /** The first in one breath with what leads up to a pose. */
  readonly before: (said: Text, lead: Lead) => Lead;
  /** Several in one breath. */
  readonly inOneBreath: (texts: Texts) => Text;
  /** The same question in other words, for a runner who did not answer it. */
  readonly questions: Readonly<Record<Question, Asking>>;
  readonly door: DoorWords;
  readonly begin: BeginWords;
  readonly invite: InviteWords;
  readonly work: WorkWords;
  readonly onward: OnwardWords;
  readonly sides: SideWords;
  readonly wishes: WishWords;
  readonly today: TodayWords;
  readonly tally: TallyWords;
  readonly history: HistoryWords;
  readonly answers: AnswerWords;
  readonly pain: PainWords;
  readonly left: LeftWords;
  readonly ice: IceWords;
  readonly phrase: PhraseWords;
  readonly remind: RemindWords;
}

export interface TopicWords {
  readonly explained: Readonly<
    Record<Exclude<Topic, 'list' | 'howLongTotal' | 'equipment' | SmallTalk>, Explanation>
  >;
  /** In the middle of an exercise. */
  readonly burningIn: Readonly<Record<'counted' | 'timed', Texts>>;
  readonly smallTalk: Readonly<Record<SmallTalk, Choice<Text>>>;
}

/** What is said to danger. The rules of each tier are kept where answers leave: lambda/alexa/care-rules.ts. */
export interface CareWords {
  /** `headline` is large on a screen: the number, or the words that matter. */
  readonly signs: Readonly<Record<CareSign, { readonly headline: Text; readonly say: Texts }>>;
  readonly cannotCall: Text;
  /** In an exercise it comes before the reason. */
  readonly stopHere: Text;
  /** What is fine until somebody was asked. */
  readonly meanwhile: Asked;
  /** How the wait ends, for who is stuck; nothing is begun before they say so. */
  readonly whenYouAreUp: Asking;
  readonly upAtTheDoor: Asking;
  readonly stillWaiting: Asking;
}

/** What goes wrong and is no danger, where the exercise has no answer of its own. */
export interface TroubleWords {
  readonly general: Readonly<Record<Trouble, Texts>>;
  /** Kit that slips or rolls away, by what it is. */
  readonly kitSlips: Readonly<Record<KitId, Texts>>;
}

/** What the screen writes that is not said. */
export interface ScreenWords {
  readonly titles: Readonly<Record<'product' | 'cause' | 'list' | 'finish', Text>>;
  /** What is written on a button, and what it does for someone who hears it instead of seeing it. */
  readonly buttons: Readonly<Record<ButtonName, { readonly label: Text; readonly spoken: Text }>>;
  readonly muscles: Readonly<Record<ArticleMuscle, { readonly where: Text }>>;
  readonly muscle: (muscle: ArticleMuscle, state: 'tight' | 'weak') => Text;
  readonly numbered: (number: number, muscle: ArticleMuscle, state: 'tight' | 'weak') => Text;
  readonly thigh: Text;
  /** The two views of the thigh. */
  readonly views: Readonly<Record<'front' | 'back', Text>>;
  /** Which muscles a line speaks of; none where it speaks on of those before. */
  readonly named: (said: Text) => readonly ArticleMuscle[];
  /** Over what comes next. */
  readonly next: Text;
  /** Of today, from here on. */
  readonly minutesLeft: (minutes: number) => Text;
  /** What can be said there, as it is said, and the line over it. */
  readonly sayings: Readonly<Record<'start' | 'carryOn', Texts>> & { readonly heading: Text };
  /** Round the number of repetitions: under the one that is being done, and before the first. */
  readonly repetitions: { readonly of: Text; readonly toDo: Text };
  readonly step: (step: number | Text, of: number) => Text;
  readonly card: (
    step: number,
    exercise: ExerciseId,
  ) => { readonly heading: Text; readonly label: Text };
  /** `whole`: as it is announced, short enough for a heading. */
  readonly exercise: (exercise: ExerciseId, whole: boolean) => Text;
  readonly side: OfSide<Text>;
  /** What a drawing shows, for someone who hears it, of the words for the exercise, the side and the pose. */
  readonly drawing: (exercise: Text, side: Text, pose: Text) => Text;
  readonly pose: (pose: Text, side: WorkSide) => Text;
  /** What to have at hand, or what stands in for it; empty where nothing is needed. */
  readonly atHand: (exercise: ExerciseId, usual: boolean) => Text;
  /** Round the seconds until it goes on by itself, and what can be done meanwhile. */
  readonly starting: Readonly<
    Record<'before' | 'after' | 'withTouch' | 'withRemote' | 'withVoice', Text>
  >;
}

/** How a language is written, as far as it tells how long it takes to say. */
export interface Spelling {
  /** A number as it is read aloud, from its digits. */
  readonly numberAsWords: (digits: string) => string;
  /** Words that are swallowed. */
  readonly unstressed: ReadonlySet<string>;
  /** Each a syllable; those that are two all the same, and two that are one. */
  readonly vowels: RegExp;
  readonly splitVowels: RegExp;
  readonly joinedVowels: RegExp;
  /** Each a sound of its own. */
  readonly consonants: RegExp;
  /** Letters that are not heard: anywhere, and at the end of a longer word from its second one on. */
  readonly silent: RegExp;
  readonly silentEnd: RegExp;
}

/** The few numbers that seconds are estimated by. */
export interface Speed {
  /**
   * A comma, colon, semicolon or dash, and an end of a sentence, inside a breath; a breath for the pause after its last
   * sentence, and its slowed last word.
   */
  readonly secondsPer: Readonly<
    Record<'syllable' | 'consonant' | 'stress' | 'comma' | 'end' | 'breath', number>
  >;
  readonly spelling: Spelling;
}

/** What is said to Alexa without the skill's name: whole sentences, each as it is spoken, at most five of a kind. */
export interface NameFree {
  /** What opens the skill. */
  readonly launch: Texts;
  /** Why a kneecap hurts; the first that is free is what a routine goes by. */
  readonly why: Texts;
  readonly exercise: Texts;
  readonly howLong: Texts;
  /** The jobs, as the Alexa app lists them. */
  readonly jobs: Readonly<Record<Job, { readonly title: Text; readonly description: Text }>>;
}

export interface Language {
  /** By which it is known: "en". */
  readonly name: string;
  /** How long it takes to say. */
  readonly speed: Speed;
  readonly greeting: GreetingWords;
  readonly failure: FailureWords;
  readonly coach: CoachWords;
  readonly nameFree: NameFree;
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords>>;
  readonly topics: TopicWords;
  readonly muscles: Readonly<Record<MuscleId, Explanation>>;
  /** What stands in for the kit. */
  readonly standIns: Readonly<Record<KitId, Text>>;
  readonly care: CareWords;
  readonly troubles: TroubleWords;
  readonly notices: NoticeWords;
  readonly screen: ScreenWords;
  /** The words of a locale; words that hold anywhere for one not known. */
  readonly regionOf: (locale: string | undefined) => Region;
  /** Whom to call, now: by the region's number, and by any other, since a locale is not a place. */
  readonly callNow: (region: Region) => Text;
  /** {doctor}, {physio}, {urgent}, {call}: whom to see and whom to call; {helpline}; and the numbers as written. */
  readonly inRegion: (text: Text, region: Region) => Text;
  /** {side}, {Side} and {other}: the side that is worked, and the other one. */
  readonly sided: (text: Text, side: WorkSide) => Text;
  /** {amount}, {Amount} and {Duration}: how much of an exercise is to be done, in repetitions or seconds. */
  readonly amounted: (text: Text, amount: number) => Text;
}
