/** What came in, made safe to read: the SDK takes for granted what a damaged request may lack. */
import type { RequestEnvelope } from 'ask-sdk-model';

type Fields = Record<string, unknown>;

/**
 * The event as an envelope that has a request, a context and a System in it, and attributes in its
 * session. What is there is kept; what is missing is empty, and an empty application id matches no SKILL_ID.
 */
export function soundEnvelope(event: unknown): RequestEnvelope {
  const envelope = fields(event);
  const context = fields(envelope.context);
  const system = fields(context.System);
  const session = envelope.session;
  const sound = {
    ...envelope,
    request: withTexts(fields(envelope.request)),
    context: { ...context, System: { ...system, application: fields(system.application) } },
    session: isFields(session) ? { ...session, attributes: fields(session.attributes) } : undefined,
  };
  return sound as unknown as RequestEnvelope;
}

const TEXTS = ['type', 'requestId', 'timestamp', 'locale'] as const;

/** What is read as text is text: an object with a toString of its own would throw where it is. */
function withTexts(request: Fields): Fields {
  const texts = TEXTS.map((name) => {
    const text = request[name];
    return [name, typeof text === 'string' ? text : ''];
  });
  return { ...request, ...Object.fromEntries(texts) };
}

function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
