/** What a turn is made of. */
import type { Located } from '../script/outline';
import { breaths } from '../script/segments';
import type { Script } from '../script/types';
import type { Region } from '../words/regions';
import type { Ask, Tier } from './ask';
import type { State } from './state';

/** All that an answer is made from. */
export interface Situation extends Setting {
  /** Settled: the place is where the speech was cut. */
  readonly state: State;
  /** As it was when the last answer was sent. */
  readonly before: State;
  /** Where the speech was cut, or ended; null when no script of the routine was being spoken. */
  readonly cut: Located | null;
  readonly ask: Ask;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** What the coach must know of where it is heard. */
export interface Setting {
  readonly region: Region;
  /** The device can wait by itself and then go on, with the microphone shut. */
  readonly hasScreen: boolean;
}

/** What kind of thing a screen would show beside the words. */
export type PictureKind = 'words' | 'cause' | 'list' | 'exercise' | 'finish' | 'still';

/** A page that stands still: what is large on it, and the tier of care it belongs to; null for a goodbye. */
export interface Still {
  readonly tier: Tier | null;
  readonly headline: string;
}

/** An answer before it is closed: `coach` adds the invitation, the reprompt and the outline. */
export interface Reply {
  readonly state: State;
  readonly say: Script;
  /**
   * listen: ends with the invitation that the state asks for. toAsk: with one that offers no exercise.
   * asked: the words themselves end with a question or an invitation. end: the session closes.
   */
  readonly after: 'listen' | 'toAsk' | 'asked' | 'end';
  readonly picture?: PictureKind;
  /** Said after silence, where it is not the one that the state asks for. */
  readonly reprompt?: Script;
  /** Where the picture stands still. */
  readonly still?: Still;
  /** All that is remembered is to be deleted. */
  readonly forget?: true;
}

/** The plainest reply: a few breaths of words. */
export function reply(
  state: State,
  texts: readonly string[],
  after: Reply['after'] = 'listen',
): Reply {
  return { state, say: breaths(texts), after };
}

export interface Turn {
  readonly script: Script;
  /** Said after eight seconds of silence; null when the microphone stays shut. */
  readonly reprompt: Script | null;
  /** goOn: the microphone stays shut, and the screen goes on after GO_ON_SECONDS. */
  readonly after: 'listen' | 'goOn' | 'end';
  readonly state: State;
  readonly picture: PictureKind;
  readonly still: Still | null;
  readonly forget: boolean;
}
