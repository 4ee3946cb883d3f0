/** A turn as it is logged, from the states before and after it. */
import type { RequestEnvelope } from 'ask-sdk-model';
import type { State } from '../coach/state';
import { coach } from '../late';
import { timeOf } from './envelope';
import { logTurn, type TurnSeen } from './log';

let cold = true;

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

/** Logs the turn where the skill is in operation; on a laptop the conversation stands alone. */
export function logAnswered(
  { request }: RequestEnvelope,
  intent: TurnSeen['intent'],
  { before, after, ends, tableFailed }: Answered,
  beganMs: number,
): void {
  const { AWS_LAMBDA_FUNCTION_NAME, KNEE_COACH_LOG } = process.env;
  if (!AWS_LAMBDA_FUNCTION_NAME && !KNEE_COACH_LOG) return;
  const exercise = exerciseAt(after);
  // What was being said then may have led to the end.
  const was =
    before.spoken === null ? before : coach().settle(before, timeOf(request.timestamp)).state;
  const wasAt = exerciseAt(was);
  logTurn({
    intent,
    exercise: wasAt,
    moment: wasAt && was.moment,
    milliseconds: Date.now() - beganMs,
    cold,
    lost: intent === 'lost',
    started: exercise !== null && (wasAt === null || intent === 'startOver'),
    finished: after.runner.finished > before.runner.finished,
    leftAt: ends && after.active && LEAVES.includes(intent) ? exercise : null,
    tableFailed,
  });
  cold = false;
}
