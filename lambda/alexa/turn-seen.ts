/** A turn as it is logged, from the states before and after it. */

import type { State } from '../coach/state';
import { settle } from '../coach/where';
import type { TurnSeen } from './log';

export interface Answered {
  readonly before: State;
  readonly after: State;
  /** The session is over with it, and something is still kept. */
  readonly ends: boolean;
  /** The table failed in it. */
  readonly tableFailed: boolean;
}

/**
 * What a routine is left by. It is ended by other words as well where somebody was in pain, or asked whether to end for
 * it: a line that says so would tell of that.
 */
const LEAVES: readonly TurnSeen['intent'][] = ['stop', 'lost', 'sessionEnded'];

const exerciseAt = ({ today }: State) => today?.bouts[today.at]?.exercise ?? null;

/** What there is to log of a turn but for how long it took. `nowMs`: the request's own time. */
export function seenOf(
  intent: TurnSeen['intent'],
  { before, after, ends, tableFailed }: Answered,
  nowMs: number,
): Omit<TurnSeen, 'milliseconds' | 'cold'> {
  const exercise = exerciseAt(after);
  // What was being said then may have led to the end.
  const was = before.spoken === null ? before : settle(before, nowMs).state;
  const wasAt = exerciseAt(was);
  return {
    intent,
    exercise: wasAt,
    moment: wasAt && was.moment,
    lost: intent === 'lost',
    started: exercise !== null && (wasAt === null || intent === 'startOver'),
    finished: after.runner.finished > before.runner.finished,
    leftAt: ends && after.active && LEAVES.includes(intent) ? exercise : null,
    tableFailed,
  };
}
