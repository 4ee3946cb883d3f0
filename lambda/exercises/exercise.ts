/**
 * What an exercise is: its structure, its words in each language, how it is drawn, and what people call it. Each is a
 * folder beside this file. All words are written once, for both sides: {side} is the side that is worked, {other} the
 * other one, {Side} the first at the head of a sentence; right and left are the same words.
 */
import type { Drawing } from '../figure/drawing';
import type { BodyPart, GroupId, KitId, LanguageName, Trouble, WorkSide } from './kinds';

/** A way of doing an exercise beside the usual one, in words of its own. */
export type OtherWay = 'standIn' | 'offTheFloor';
/** How it is drawn: as usual, easier, fuller, or in another way. */
export type DrawnWay = 'usual' | 'easier' | 'fuller' | OtherWay | `${OtherWay}Easier`;

/** How it is built: the same in every language. Seconds. */
export interface Structure {
  readonly id: string;
  /** What the table calls its count: two letters, no other exercise's. */
  readonly row: string;
  readonly group: GroupId;
  /** What is worked, in order. */
  readonly sides: readonly WorkSide[];
  /** To change sides. */
  readonly turnSeconds: number;
  /** To get into position where nobody is asked to say ready. */
  readonly intoPlaceSeconds: number;
  /** What is needed, to be named before anyone lies down. */
  readonly kit: KitId | null;
  /** A knee is on the floor, and wants something soft. */
  readonly kneels?: true;
  readonly effort: TimedStructure | CountedStructure;
  /** Pain there takes it off the floor; words.forPain leads up to it. */
  readonly painOffTheFloor?: readonly BodyPart[];
}

/** A stretch held, or a muscle rolled, for a time. */
export interface TimedStructure {
  readonly kind: 'timed';
  /** A side, in tens. */
  readonly seconds: number;
  readonly noun: 'hold' | 'rolling';
}

/** Repetitions, counted aloud. */
export interface CountedStructure {
  readonly kind: 'counted';
  /** Repetitions a side. */
  readonly count: number;
  readonly noun: 'repetitions' | 'steps';
  /** The silence after each beat of a repetition that is told, and after one that is a number alone. */
  readonly told: readonly number[];
  readonly counted: number;
  /** How much slower the way without kit is, where slowness stands in for what it lacks. */
  readonly slowerWithout?: number;
}

/** One way of doing it. */
export interface WayWords {
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
}

/** What differs between the side that comes first and the one that follows it. */
export type InTurn<T> = readonly [first: T, second: T];
/** What may be said after each ten seconds but the last ten; null is silence, and then on both sides. */
type Cues = readonly (string | null)[];

export interface TimedWords {
  readonly start: string;
  /** First where it is felt, and what to do where it is not; then how to breathe and rest in it. */
  readonly cues: InTurn<Cues>;
  readonly briefCues: InTurn<Cues>;
  /** Said before the last ten seconds, also where a side was made longer. */
  readonly lastTen: string;
  readonly release: string;
}

export interface CountedWords {
  /**
   * The first two repetitions of a side, a word for each beat; {n} is the number, and with it the movement begins.
   * The first has none, since it follows the countdown; those after the second are the number alone.
   */
  readonly told: InTurn<readonly string[]>;
  /** A reminder of form, after the third. */
  readonly tips: InTurn<string>;
  /** Said with the number where two more come after it. */
  readonly near: string;
  readonly release: string;
}

/** All that is said of it in a language. */
export interface ExerciseWords {
  /** The whole name, as it is first announced. */
  readonly name: string;
  /** The everyday name, with its article where it has one: "the hip flexor stretch". */
  readonly called: string;
  /** How one side is called: "the {side} leg". */
  readonly sideName: string;
  /** One side of the whole: "the {side} leg of the hip flexor stretch". */
  readonly sideOf: string;
  /** The same where the exercise has just been named: "the {side}". */
  readonly shortSideName: string;
  readonly effort: TimedWords | CountedWords;
  readonly usual: WayWords;
  /** Where there is kit: the way without it. */
  readonly standIn?: WayWords;
  readonly easier: WayWords;
  /**
   * Where the usual way kneels or lies on the floor: the way that does not, said with `firstTry` when it is
   * first asked for, and with `lead` after that.
   */
  readonly offTheFloor?: WayWords & { readonly firstTry: readonly string[]; readonly lead: string };
  /** What is said to pain at a part of the body that this one has an answer to. */
  readonly forPain?: Readonly<Partial<Record<BodyPart, readonly string[]>>>;
  /** What goes wrong in this one and is no danger, where there is more to say than in general. */
  readonly troubles?: Readonly<Partial<Record<Trouble, readonly string[]>>>;
  /** One breath that asks more of it. */
  readonly fuller: string;
  /** What must not be felt, for who is told in few words before they know it. */
  readonly never: string;
  /** What it is for, as the article has it. */
  readonly why: readonly string[];
  readonly feel: readonly string[];
  readonly breathing: readonly string[];
  /** Which leg is worked, by name and pose. */
  readonly whichSide: readonly string[];
  /** Why, feel and breathing in other words, for whoever asks again. */
  readonly again: Readonly<Record<'why' | 'feel' | 'breathing', readonly string[]>>;
}

/** How each way of it is drawn for the right leg, or for both: the three that there always are, and those it has. */
export type Figures = { readonly [Way in 'usual' | 'easier' | 'fuller']: Drawing } & {
  readonly [Way in DrawnWay]?: Drawing;
};

/** What people call it, in each language: a slot's value, as the interaction model takes it. */
export interface Phrases {
  readonly en: {
    readonly name: string;
    readonly synonyms: string;
    /** The few names it has in a second wish of one breath. */
    readonly inPassing: string;
  };
}

/** An exercise, whole. */
export interface Exercise<Id extends string = string> extends Omit<Structure, 'id'> {
  readonly id: Id;
  readonly words: Readonly<Record<LanguageName, ExerciseWords>>;
  readonly figures: Figures;
  readonly phrases: Phrases;
}

/** Why the words of an effort do not fit its beats; null where they do. */
function misfit({ effort }: Structure, { effort: said }: ExerciseWords): string | null {
  if (effort.kind === 'timed') return 'start' in said ? null : 'is timed, and its words count';
  if (!('told' in said)) return 'is counted, and its words hold';
  const fits = said.told.every((beats) => beats.length === effort.told.length);
  return fits ? null : 'has other beats than words';
}

/** @throws Error that names the exercise, where a limb does not reach */
function drawnFor({ id }: Structure, draw: () => Figures): Figures {
  try {
    return draw();
  } catch (cause) {
    throw new Error(`${id}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/**
 * The exercise put together.
 * @throws Error where words and beats do not fit: at the first load, so in every test
 */
export function exercise<const S extends Structure>(
  structure: S,
  words: Exercise['words'],
  draw: () => Figures,
  phrases: Phrases,
): Exercise<S['id']> {
  for (const [language, said] of Object.entries(words)) {
    const why = misfit(structure, said);
    if (why !== null) throw new Error(`${structure.id} ${why} in ${language}.`);
  }
  let figures: Figures | undefined;
  return {
    ...structure,
    words,
    // Drawn where there is a screen, and not at each cold start.
    get figures() {
      figures ??= drawnFor(structure, draw);
      return figures;
    },
    phrases,
  };
}
