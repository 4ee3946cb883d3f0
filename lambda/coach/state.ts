/** All the coach knows between two turns. It travels in the session as JSON; kept.ts reads it back. */
import { EXERCISE_IDS, type ExerciseId } from '../routine/types';
import type { Progress, State } from './kept';

export type { Explained, Place, Progress, Runner, State } from './kept';

/** Raised when a field changes its meaning; a state of another version is set aside. */
export const STATE_VERSION = 1;

export const MOMENTS = ['setUp', 'effort'] as const;
export const SIDE_IS = ['called', 'begun', 'pastHalf'] as const;

/** How often each exercise was done by a runner never met. */
export function noTimes(): Record<ExerciseId, number> {
  return Object.fromEntries(EXERCISE_IDS.map((id) => [id, 0])) as Record<ExerciseId, number>;
}

/** A runner never met, and no place. */
export function noProgress(): Progress {
  return {
    runner: {
      times: noTimes(),
      finished: 0,
      missing: [],
      pace: 'normal',
      wordiness: 'full',
      straight: false,
      waits: false,
      noticeHeard: false,
    },
    place: null,
    spoken: null,
    placeAtMs: 0,
  };
}

/** How an exercise is done where nobody asked for more or less of it. */
export const AS_USUAL = { way: 'usual', steps: 0 } as const satisfies Partial<State>;

/** The state at the beginning of a session. */
export function newState(progress: Progress): State {
  return {
    ...progress,
    turn: 0,
    active: false,
    told: false,
    side: 'called',
    question: null,
    declined: [],
    explained: null,
    paused: false,
    repeats: 0,
    lost: 0,
    eased: 0,
    ...AS_USUAL,
    only: progress.place?.only ?? null,
    offTheFloor: false,
    prefaced: false,
    warned: false,
    finished: false,
  };
}
