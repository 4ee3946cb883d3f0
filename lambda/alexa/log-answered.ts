/** A turn as it is logged, from the states before and after it. */
import type { RequestEnvelope } from 'ask-sdk-model';
import type { State } from '../coach/state';
import { logTurn, type TurnSeen } from './log';

let cold = true;

/** Logs the turn where the skill is in operation; on a laptop the conversation stands alone. */
export function logAnswered(
  { request }: RequestEnvelope,
  intent: TurnSeen['intent'],
  before: State,
  after: State,
  beganMs: number,
): void {
  const { AWS_LAMBDA_FUNCTION_NAME, KNEE_COACH_LOG } = process.env;
  if (!AWS_LAMBDA_FUNCTION_NAME && !KNEE_COACH_LOG) return;
  logTurn({
    requestId: request.requestId,
    intent,
    exercise: after.place?.exercise ?? null,
    moment: after.place?.moment ?? null,
    milliseconds: Date.now() - beganMs,
    cold,
    lost: intent === 'lost',
    started: !before.active && after.active,
    finished: after.runner.finished > before.runner.finished,
    leftAt: intent === 'sessionEnded' || intent === 'stop' ? (after.place?.exercise ?? null) : null,
  });
  cold = false;
}
