/** A call to one of Amazon's services, with an end to its patience. */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import { SCOPES } from '../alexa/consent';
import type { Service } from '../coach/errand';
import { fieldsOf, textOf } from '../fields';
import { accessIn, type Reach } from './here';

/** The longest that is waited for a service. Milliseconds; Alexa waits eight seconds for all of an answer. */
const PATIENCE_MS = 2000;

/** What a service answered. Never a rejection: what could not be reached, or answered nonsense, has failed. */
export type Called =
  | { readonly kind: 'done'; readonly body: unknown }
  | { readonly kind: 'noConsent' | 'notHere' | 'failed' };

export type Call = (method: string, path: string, body?: object) => Promise<Called>;

/** Calls in the name of who sent the request. Where Amazon says that it is not allowed, nobody is asked; the time zone needs no leave. */
export function caller(envelope: RequestEnvelope, reach: Reach | null, service: Service): Call {
  const access = accessIn(envelope);
  return async (method, path, body) => {
    if (reach === null || access === null) return { kind: 'notHere' };
    const isFree = path.startsWith('/v2/devices/');
    if (!isFree && scopeIn(envelope, service) === 'DENIED') return { kind: 'noConsent' };
    const headers = [
      { key: 'Authorization', value: `Bearer ${access.token}` },
      { key: 'Content-Type', value: 'application/json' },
    ];
    let late: ReturnType<typeof setTimeout> | undefined;
    try {
      const answer = await Promise.race([
        reach.invoke({
          method,
          url: `${access.endpoint}${path}`,
          headers,
          ...(body && { body: JSON.stringify(body) }),
        }),
        new Promise<null>((resolve) => {
          late = setTimeout(resolve, PATIENCE_MS, null);
        }),
      ]);
      return answer === null
        ? { kind: 'failed' }
        : calledBy(method, answer, scopeIn(envelope, service) === 'GRANTED');
    } catch {
      return { kind: 'failed' };
    } finally {
      clearTimeout(late);
    }
  };
}

/** Amazon names what is granted with each request; where it names nothing, the service itself says so. */
function scopeIn({ context }: RequestEnvelope, service: Service): unknown {
  const { scopes } = fieldsOf(fieldsOf(context.System.user).permissions);
  return fieldsOf(fieldsOf(scopes)[SCOPES[service]]).status;
}

function calledBy(
  method: string,
  { statusCode: status, body: text = '' }: services.ApiClientResponse,
  isGranted: boolean,
): Called {
  // What is gone already need not be deleted any more.
  if (method === 'DELETE' && status === 404) return { kind: 'done', body: null };
  const body = parsed(text);
  if (status >= 200 && status < 300) {
    return body === undefined ? { kind: 'failed' } : { kind: 'done', body };
  }
  const { code, message } = fieldsOf(body);
  // A device that has none answers as if it was not allowed, and says why.
  if (/device/i.test(`${textOf(code)} ${textOf(message)}`)) return { kind: 'notHere' };
  // What is granted and forbidden all the same is too many, or too often.
  const isWithheld = status === 401 || (status === 403 && !isGranted);
  return { kind: isWithheld ? 'noConsent' : 'failed' };
}

/** The JSON; null for no text at all, undefined for what is none. */
function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
