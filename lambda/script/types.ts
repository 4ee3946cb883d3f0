/**
 * What is said, as data. The one source of speech, seconds, timeline, countdown and picture.
 */
import type { ExerciseId, WorkSide } from '../routine/types';

/**
 * fetch: what is needed is named, and fetched. position: the set-up is being told. turn: getting into position for a side. lead: the countdown into it. work:
 * the hold, the roll or the repetitions. release: letting go of that side. finish: the closing words, when the
 * last exercise is over.
 */
export const PHASES = ['fetch', 'position', 'turn', 'lead', 'work', 'release', 'finish'] as const;

export type Phase = (typeof PHASES)[number];

/** Where a stretch of script stands in today's list. */
export interface Mark {
  /** The bout it is about, by its index; of the finish, the length of the list. */
  readonly bout: number;
  readonly exercise: ExerciseId;
  readonly side: WorkSide;
  readonly phase: Phase;
}

/** One breath of words. Raw text: escaping is the business of speech. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly at?: Mark;
  readonly label?: string;
  /** It is a question or an invitation. */
  readonly asks?: true;
  /** Said while a hold goes on: its seconds are held as well. */
  readonly held?: true;
  readonly whispered?: true;
}

/** Silence that belongs to the talk: a breath, time to turn, the beat of a repetition. */
export interface Pause {
  readonly kind: 'pause';
  readonly seconds: number;
  readonly at?: Mark;
  readonly label?: string;
}

/** Silence in which the runner holds or rolls; the holds of one side add up to the promised time. */
export interface Hold {
  readonly kind: 'hold';
  /** At most 10, the longest break the platform allows. */
  readonly seconds: number;
  readonly at: Mark;
  readonly label?: string;
}

/** As a hold begins, and as it ends. */
export type ChimeId = 'begin' | 'end';

/** A sound from Amazon's library. */
export interface Chime {
  readonly kind: 'chime';
  readonly chime: ChimeId;
  readonly seconds: number;
  readonly at: Mark;
  readonly label?: string;
}

export type Segment = Words | Pause | Hold | Chime;
export type Script = readonly Segment[];
/** One that ends with a question or an invitation: only such may open the microphone. */
export type AskingScript = readonly [...Segment[], Words & { readonly asks: true }];

/** How fast the words are said; what each is in figures stands in seconds.ts (SPEED_OF_PACE). */
export type Pace = 'slow' | 'normal' | 'quick';
