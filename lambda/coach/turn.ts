/** What a turn is made of. */
import type { Tier } from '../language/ids';
import type { Asking, Language, Region, Text, Texts } from '../language/language';
import type { Routine } from '../routine/routine';
import type { Located } from '../script/outline';
import { asked, breaths } from '../script/segments';
import type { AskingScript, Script } from '../script/types';
import type { Ask } from './ask';
import type { Errand, Service } from './errand';
import type { State } from './state';
import type { Where } from './where';

/** All that an answer is made from. */
export interface Situation extends Setting {
  /** Settled: today is where the speech was cut. */
  readonly state: State;
  readonly where: Where;
  /** Where the speech was cut, or ended; null when no script of the routine was being spoken. */
  readonly cut: Located | null;
  readonly ask: Ask;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** The words that are spoken where the coach is heard. */
export interface Voice {
  readonly language: Language;
  readonly region: Region;
}

/** What the coach must know of where it is heard. */
export interface Setting extends Voice {
  /** What is led where nobody wishes for anything else. */
  readonly routine: Routine;
  /** The device can wait by itself and then go on, with the microphone shut. */
  readonly hasScreen: boolean;
  /** It is one person's own place, whom Alexa knows by voice and can name; else the household's. */
  readonly isPerson?: boolean;
  /** Amazon's services that may be there; none where they are left out. */
  readonly services?: readonly Service[];
}

/** What kind of thing a screen would show beside the words. */
export type PictureKind = 'words' | 'cause' | 'list' | 'exercise' | 'finish' | 'still';

/** A page that stands still: what is large on it, and the tier of care it belongs to; null for a goodbye. */
export interface Still {
  readonly tier: Tier | null;
  readonly headline: Text;
}

/** An answer before it is closed: `coach` adds the invitation, the reprompt and the outline. */
export type Reply = Said & {
  readonly state: State;
  readonly picture?: PictureKind;
  /** Said after silence, where it is not the one that the state asks for. */
  readonly reprompt?: AskingScript;
  /** Where the picture stands still. */
  readonly still?: Still;
  /** All that is remembered is to be deleted. */
  readonly forget?: true;
  /** Beside it, how to allow this service later. */
  readonly card?: Service;
};

/**
 * listen: ends with the invitation that the state asks for. toAsk: with one that offers no exercise.
 * asked: the words themselves end with a question or an invitation. end: the session closes. errand: nothing is said
 * before it is done.
 */
type Said =
  | { readonly say: AskingScript; readonly after: 'asked' }
  | { readonly say: Script; readonly after: 'listen' | 'toAsk' | 'end' }
  | { readonly say: readonly []; readonly after: 'errand'; readonly errand: Errand };

/** The plainest reply: a few breaths of words. */
export function reply(
  state: State,
  texts: Texts,
  after: 'listen' | 'toAsk' | 'end' = 'listen',
): Reply {
  return { state, say: breaths(texts), after };
}

/** A reply that asks by itself, after a few breaths of words. */
export function ask(state: State, texts: Texts, asking: Asking): Reply {
  return { state, say: asked(texts, asking), after: 'asked' };
}

/** A reply that waits for what comes of an errand. */
export function errand(state: State, wanted: Errand): Reply {
  return { state, say: [], after: 'errand', errand: wanted };
}

export type Turn = Heard & {
  readonly state: State;
  readonly picture: PictureKind;
  readonly still: Still | null;
  readonly forget: boolean;
  readonly card: Service | null;
};

/**
 * goOn: the microphone stays shut, and the screen goes on after GO_ON_SECONDS. errand: nothing is said; the coach is
 * asked again when it is done, and where Alexa asks for consent, by a request of its own.
 */
type Heard =
  | {
      readonly after: 'listen';
      readonly script: AskingScript;
      /** Said after eight seconds of silence. */
      readonly reprompt: AskingScript;
    }
  | { readonly after: 'goOn' | 'end'; readonly script: Script; readonly reprompt: null }
  | {
      readonly after: 'errand';
      readonly errand: Errand;
      readonly script: readonly [];
      readonly reprompt: null;
    };
