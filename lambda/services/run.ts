/** Does what the coach wants of Amazon's services. Loaded when something is wanted. */
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Came, Errand } from '../coach/errand';
import { caller } from './call';
import type { Reach } from './here';
import { timerCame } from './timers';

/** What came of it. Takes a few seconds at most, and never rejects. `nowMs`: milliseconds since 1970. */
export async function run(
  errand: Exclude<Errand, { kind: 'consent' }>,
  envelope: RequestEnvelope,
  reach: Reach | null,
  nowMs: number,
): Promise<Came> {
  return timerCame(errand, caller(envelope, reach, 'timers'), envelope, nowMs);
}
