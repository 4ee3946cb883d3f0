/** All the coach knows between two turns. It travels in the session as JSON; kept.ts reads it back. */
import { noTimes } from '../routine/routine';
import type { Progress, State } from './kept';

export type { Draft, Explained, Progress, Runner, State } from './kept';

/** Raised when a field changes its meaning; a state of another version is set aside. */
export const STATE_VERSION = 1;

/** A runner never met, and no place. */
export function noProgress(): Progress {
  return {
    runner: {
      times: noTimes(),
      finished: 0,
      days: [],
      missing: [],
      pace: 'normal',
      wordiness: 'full',
      straight: false,
      waits: false,
      chimes: true,
      inHolds: 'words',
      noticeHeard: false,
      offeredMore: false,
      offeredPhrase: false,
      ice: 'new',
      remindFrom: 0,
      reminds: false,
    },
    today: null,
    moment: 'setUp',
    heard: null,
    spoken: null,
    placeAtMs: 0,
  };
}

/** The state at the beginning of a session. */
export function newState(progress: Progress): State {
  return {
    ...progress,
    turn: 0,
    active: false,
    told: false,
    question: null,
    declined: [],
    plan: null,
    explained: null,
    draft: null,
    paused: false,
    repeats: 0,
    lost: 0,
    eased: 0,
    offTheFloor: [],
    inShort: false,
    prefaced: false,
    warned: false,
    led: false,
  };
}
