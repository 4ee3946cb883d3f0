/**
 * How far the runner has heard. A page may be gone at any moment, by a reload or a phone that needs its memory: then
 * the skill is told of the end when the page comes back, as of the last second that was heard.
 */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type Device, ended, newSession } from '../simulator/echo/request';
import type { Kept } from './table';

const KEY = 'knee-coach.heard';

/** Notes that a conversation is open at `seconds` since 1970; null that none is. */
export function noteHeard(storage: Kept, seconds: number | null): void {
  if (seconds === null) storage.removeItem(KEY);
  else storage.setItem(KEY, String(Math.floor(seconds)));
}

/** Tells the skill of a conversation that the page did not live to end. */
export async function endLeftOpen(
  storage: Kept,
  send: (request: RequestEnvelope) => Promise<ResponseEnvelope>,
  device: Partial<Device>,
): Promise<void> {
  const seconds = Number(storage.getItem(KEY) ?? Number.NaN);
  noteHeard(storage, null);
  if (!Number.isFinite(seconds)) return;
  const session = { ...newSession(device), isNew: false };
  await send(ended(session, 'ERROR', seconds));
}
