/**
 * What an exercise is. All words are raw text, a breath to a string, with these places to fill:
 * {side} the side that is worked, {other} the other one, {Side} the first at the head of a sentence.
 * A word for a side that is not filled from there is a mistake: left and right are the same words.
 */
import type { BodyPart, ExerciseId, GroupId, KitId, OtherFigure, Trouble, WorkSide } from './types';

/** One way of doing an exercise: the usual one, without the kit, an easier one, without kneeling. */
export interface Way {
  /** Getting into position, in full. */
  readonly setUp: readonly string[];
  /** The same for someone who knows it. */
  readonly brief: readonly string[];
  /** The same in other words, for someone who did not follow. */
  readonly again: readonly string[];
  /** The position of a side in a few words, said at every change of side. */
  readonly pose: string;
  /** What should be felt, and which side is worked, where the exercise's own words speak of another way. */
  readonly feel?: readonly string[];
  readonly whichSide?: readonly string[];
  /** What shows it on a screen, where the drawing of the usual way does not. */
  readonly figure?: OtherFigure;
}

/** One beat of a repetition: a word, and the silence after it. Seconds. */
export interface Beat {
  /** {n} is the number of the repetition. */
  readonly say: string;
  readonly seconds: number;
}

/** A stretch held, or a muscle rolled, for a time. */
export interface TimedEffort {
  readonly kind: 'timed';
  /** Seconds a side, in tens. */
  readonly seconds: number;
  readonly noun: 'hold' | 'rolling';
  readonly start: string;
  /** What may be said after each ten seconds but the last ten; null is silence. */
  readonly cues: readonly (string | null)[];
  readonly briefCues: readonly (string | null)[];
  /** Said before the last ten seconds, also where a side was made longer. */
  readonly lastTen: string;
  readonly release: string;
}

/** Repetitions, counted aloud. */
export interface CountedEffort {
  readonly kind: 'counted';
  /** Repetitions a side. */
  readonly count: number;
  readonly noun: 'repetitions' | 'steps';
  /** The first two repetitions, with all their words. */
  readonly first: readonly Beat[];
  /** The others: the number alone, on the way back. */
  readonly later: readonly Beat[];
  /** One reminder of form, after the third. */
  readonly tip: string;
  readonly release: string;
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly group: GroupId;
  /** The whole name, as it is first announced. */
  readonly name: string;
  /** The everyday name, with its article where it has one: "the hip flexor stretch". */
  readonly called: string;
  /** What is worked, in order. */
  readonly sides: readonly WorkSide[];
  /** How one side is called: "the {side} leg". */
  readonly sideName: string;
  /** One side of the whole: "the {side} leg of the hip flexor stretch". */
  readonly sideOf: string;
  /** The same where the exercise has just been named: "the {side}". */
  readonly shortSideName: string;
  /** Seconds to change sides. */
  readonly turnSeconds: number;
  /** Seconds to get into position when nobody is asked to say ready. */
  readonly intoPlaceSeconds: number;
  /** What is needed, to be named before anyone lies down. */
  readonly kit: KitId | null;
  readonly effort: TimedEffort | CountedEffort;
  readonly usual: Way;
  /** Where there is kit: the way without it. */
  readonly standIn?: Way;
  readonly easier: Way;
  /**
   * Where the usual way kneels or lies on the floor: the way that does not, said with `firstTry` when it is
   * first asked for, and with `lead` after that.
   */
  readonly offTheFloor?: Way & { readonly firstTry: readonly string[]; readonly lead: string };
  /** Pain at a part of the body that this one has an answer to: words, or the way off the floor after them. */
  readonly forPain?: Readonly<
    Partial<Record<BodyPart, { readonly say: readonly string[]; readonly way?: 'offTheFloor' }>>
  >;
  /** What goes wrong in this one and is no danger, where there is more to say than in general. */
  readonly troubles?: Readonly<Partial<Record<Trouble, readonly string[]>>>;
  /** One breath that asks more of it. */
  readonly fuller: string;
  /** What it is for, as the article has it. */
  readonly why: readonly string[];
  readonly feel: readonly string[];
  readonly breathing: readonly string[];
  /** Which leg is worked, by name and pose. */
  readonly whichSide: readonly string[];
  /** Why, feel and breathing in other words, for whoever asks again. */
  readonly again: {
    readonly why: readonly string[];
    readonly feel: readonly string[];
    readonly breathing: readonly string[];
  };
}
