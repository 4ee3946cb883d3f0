/**
 * Whether Alexa sent a request to this skill. What an unsigned request can tell by itself is judged first: nothing
 * is fetched for one that is stale, or meant for another skill, or that names a chain elsewhere.
 * developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html
 */
import { verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { fieldsOf } from '../lambda/fields';
import type { Keys } from './chain';

/** Amazon's own figures: a request, and an event that nobody waits for. */
const FRESH_MS = 150_000;
const FRESH_EVENT_MS = 3_600_000;

/** Why a request was refused. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The request in `body`. Throws Refused unless Alexa signed it just now, for the skill `skillId` if that is given. */
export async function fromAlexa(
  headers: IncomingHttpHeaders,
  body: Buffer,
  keys: Keys,
  skillId: string | undefined,
): Promise<unknown> {
  const signature = headers['signature-256'];
  const address = chainAddress(headers.signaturecertchainurl);
  if (typeof signature !== 'string' || address === null) throw new Refused('not signed by Alexa');
  const event = parsed(body);
  const { request, context } = fieldsOf(event);
  if (!isFresh(fieldsOf(request))) throw new Refused('stale, or without a time');
  const { application } = fieldsOf(fieldsOf(context).System);
  if (skillId && fieldsOf(application).applicationId !== skillId) {
    throw new Refused('for another skill');
  }
  const key = await keys(address).catch((error: unknown) => {
    throw new Refused('no good certificate', { cause: error });
  });
  if (!verify('sha256', body, key, Buffer.from(signature, 'base64'))) {
    throw new Refused('signed otherwise');
  }
  return event;
}

/** Where Amazon keeps its chains, in one spelling; null for anywhere else. */
function chainAddress(given: string | string[] | undefined): string | null {
  if (typeof given !== 'string' || !URL.canParse(given)) return null;
  // It has taken dots, a port of 443 and capitals out by now.
  const { origin, pathname, search, username } = new URL(given);
  const isAmazons =
    origin === 'https://s3.amazonaws.com' && /^\/echo\.api(?:\/[\w.-]+)+$/.test(pathname);
  return isAmazons && search === '' && username === '' ? origin + pathname : null;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused('no JSON');
  }
}

function isFresh({ type, timestamp }: { readonly type?: unknown; readonly timestamp?: unknown }) {
  if (typeof timestamp !== 'string') return false;
  const isEvent = typeof type === 'string' && type.startsWith('AlexaSkillEvent.');
  const ageMs = Date.now() - Date.parse(timestamp);
  return ageMs >= -FRESH_MS && ageMs <= (isEvent ? FRESH_EVENT_MS : FRESH_MS);
}
