/** What came in, made safe to read: the SDK takes for granted what a damaged request may lack. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { fieldsOf, isFields } from '../fields';
import { LAST_DAY } from '../routine/today';

const TEXTS = ['type', 'requestId', 'timestamp', 'locale'] as const;
/** A clock that says more is wrong. */
const LAST_MS = LAST_DAY * 24 * 3600 * 1000;

/**
 * The event as an envelope that has a request, a context and a System in it, and attributes in its
 * session. What is there is kept; what is missing is empty, and an empty application id matches no SKILL_ID.
 */
export function soundEnvelope(event: unknown): RequestEnvelope {
  const envelope = fieldsOf(event);
  const context = fieldsOf(envelope.context);
  const system = fieldsOf(context.System);
  const { session } = envelope;
  const request = fieldsOf(envelope.request);
  // What is read as text is text: an object with a toString of its own would throw where it is.
  const texts = TEXTS.map((name) => [name, typeof request[name] === 'string' ? request[name] : '']);
  const sound = {
    ...envelope,
    request: { ...request, ...Object.fromEntries(texts) },
    context: { ...context, System: { ...system, application: fieldsOf(system.application) } },
    session: isFields(session)
      ? { ...session, attributes: fieldsOf(session.attributes) }
      : undefined,
  };
  return sound as unknown as RequestEnvelope;
}

/** Milliseconds since 1970: the request's own time, or the clock's where it has none that a clock may tell. */
export function timeOf(timestamp: unknown): number {
  const atMs = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return atMs >= 0 && atMs < LAST_MS ? atMs : Date.now();
}
