/** What a turn is made of. */

import { exerciseOf } from '../routine/routine';
import { isUnheard, type Located } from '../script/outline';
import { breaths } from '../script/segments';
import type { Mark, Script } from '../script/types';
import type { Region } from '../words/regions';
import type { Ask } from './ask';
import { otherIsDone } from './place';
import type { State } from './state';

/** All that an answer is made from. */
export interface Situation {
  /** Settled: the place is where the speech was cut. */
  readonly state: State;
  /** As it was when the last answer was sent. */
  readonly before: State;
  /** Where the speech was cut, or ended; null when no script of the routine was being spoken. */
  readonly cut: Located | null;
  readonly ask: Ask;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly region: Region;
}

/** The speech was cut just as a side was let go of: what comes after it was not yet named. */
export function isLetGo({ cut }: Situation): boolean {
  return cut?.mark.phase === 'release';
}

/**
 * The last side of the exercise that was just led, while what comes after it is not yet in the runner's ears: what
 * they say is of that one. Null at any other time.
 */
export function justLed({ cut }: Situation): Mark | null {
  if (cut === null || (cut.mark.phase !== 'release' && !isUnheard(cut))) return null;
  const last = cut.passed.findLast(({ phase }) => phase === 'release');
  // An outline that came back damaged may name a side that the exercise does not have.
  const isSound =
    last?.sides.length === 1 &&
    last.sides.every((side) => exerciseOf(last.exercise).sides.includes(side));
  return isSound ? last : null;
}

/** Who goes back to the exercise just led does it as it was done, and knows its position. */
export function stateFor({ state, before }: Situation, { exercise }: Mark): State {
  const { way, steps } = before.place?.exercise === exercise ? before : state;
  return { ...state, told: true, way, steps };
}

/** Before a name is half said, what is said is of what came before it. Seconds. */
const NAMED_SECONDS = 1.5;

/** The other side is just done, and this one not yet called. */
export function isTurning({ cut, state: { place } }: Situation): boolean {
  if (cut === null || place === null || place.moment !== 'effort' || !otherIsDone(place))
    return false;
  const { mark, stretchGone } = cut;
  return mark.phase === 'release' || (mark.phase === 'turn' && stretchGone < NAMED_SECONDS);
}

/** What comes next was hardly named: it is the one before that is spoken of. */
export function isBarelyNamed(situation: Situation): boolean {
  return justLed(situation) !== null && (situation.cut?.stretchGone ?? 0) < NAMED_SECONDS;
}

/** Half of the side under way is behind the runner. */
export function isPastHalf({ cut }: Situation): boolean {
  return cut?.mark.phase === 'work' && cut.stretchGone >= cut.stretchLeft;
}

/** What the coach must know of where it is heard. */
export interface Setting {
  readonly region: Region;
  /** The device can wait by itself and then go on, with the microphone shut. */
  readonly hasScreen: boolean;
}

/** What kind of thing a screen would show beside the words. */
export type PictureKind = 'words' | 'cause' | 'list' | 'exercise' | 'finish';

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
  readonly forget: boolean;
}
