/** Does what the coach wants of Amazon's services. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { type Came, type Done, isOfTimer } from '../coach/errand';
import { caller } from './call';
import type { Reach } from './here';
import { reminderCame } from './reminders';
import { timerCame } from './timers';

/** What came of it. Takes a few seconds at most, and never rejects. `nowMs`: milliseconds since 1970. */
export async function run(
  errand: Done,
  envelope: RequestEnvelope,
  reach: Reach | null,
  nowMs: number,
): Promise<Came> {
  const came = isOfTimer(errand)
    ? timerCame(errand, caller(envelope, reach, 'timers'), envelope, nowMs)
    : reminderCame(errand, caller(envelope, reach, 'reminders'), envelope, nowMs);
  // Of half a letter in a device's id no address can be made.
  return came.catch(() => ({ kind: 'failed' }));
}
