/**
 * Amazon on a laptop, beside the conversation: it asks for consent in its own words, keeps timers, and rings. Its
 * services listen on loopback, so that the skill calls them as it calls Amazon's.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { Directive, Permissions } from 'ask-sdk-model';
import type { Clock } from '../echo/clock';
import { listen } from '../loopback';
import { makePhrases } from './phrases';
import { makeReminders } from './reminders';
import { makeTimers } from './timers';

/** Something that Amazon says by itself, whether a skill is open or not. */
export interface Rang {
  readonly of: 'timer' | 'reminder';
  /** The skill's own words. */
  readonly text: string;
  /** What Alexa says with them. */
  readonly said: string;
  readonly deviceId: string;
  /** It rings until somebody says stop. */
  readonly rings: boolean;
}

/** Who calls: a user at a device. */
export interface Caller {
  readonly userId: string;
  readonly deviceId: string;
}

/** What a request to a service is answered. */
export interface ServiceAnswer {
  readonly status: number;
  readonly body?: object | string;
}

/** A service: what a request of that method, for what follows its path, is answered. */
export type ServiceOf = (
  caller: Caller,
  method: string,
  rest: string,
  body: unknown,
) => ServiceAnswer;

const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const;
type Kept = keyof typeof SCOPES;

/** Alexa's question, and what she makes of the answer to it. */
export interface Consent {
  readonly asks: string;
  /** The `Connections.Response` once somebody answered; null for nobody. */
  readonly answered: (utterance: string | null) => Readonly<Record<string, unknown>>;
}

type Later<T> = T | Promise<T>;

/** The same, where Amazon is elsewhere and takes its time. */
export interface ConsentElsewhere {
  readonly asks: string;
  readonly answered: (utterance: string | null) => Later<Readonly<Record<string, unknown>>>;
}

/** What an Echo needs of Amazon. Left out where something else puts it into requests: the access. */
export interface AmazonElsewhere {
  access?(caller: Caller): Access;
  consent(caller: Caller, directive: Directive): Later<ConsentElsewhere | null>;
  task(caller: Caller, utterance: string): Later<string | null>;
}

/** What a request carries of Amazon's services, for that caller. */
export interface Access {
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  readonly permissions: Permissions;
}

export type Amazon = Awaited<ReturnType<typeof startAmazon>>;

/** Starts it, with nothing allowed and nothing set. */
export async function startAmazon({
  clock,
  skillName,
  timeZone,
  rang,
}: {
  readonly clock: Clock;
  /** As it is called in Alexa's own words. */
  readonly skillName: string;
  /** As it is set for the devices: "Europe/London". */
  readonly timeZone: string;
  readonly rang: (rang: Rang) => void;
}) {
  const granted = new Map<string, Set<string>>();
  const asked = new Map<string, Set<string>>();
  const phrases = makePhrases();
  const failing = new Map<Kept | 'settings', ServiceAnswer | 'cut' | 'garbage'>();
  const calls: { what: string; body: unknown }[] = [];
  const services: Readonly<Record<Kept, ServiceOf>> = {
    timers: makeTimers(clock, rang),
    reminders: makeReminders(clock, timeZone, rang),
  };
  const scopesOf = (all: Map<string, Set<string>>, { userId }: Caller) => {
    const scopes = all.get(userId) ?? new Set<string>();
    all.set(userId, scopes);
    return scopes;
  };

  function answer(
    method: string,
    path: string,
    token: string,
    body: unknown,
  ): ServiceAnswer | 'cut' | 'garbage' {
    const caller = callerOf(token);
    if (caller === null) return refused(401, 'INVALID_BEARER_TOKEN', 'The token is not valid.');
    const settings = /^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(path);
    if (settings) return failing.get('settings') ?? { status: 200, body: timeZone };
    const [, name = '', rest = ''] =
      /^\/v1\/alerts\/(timers|reminders)(?:\/(.*))?$/.exec(path) ?? [];
    const kept = name as Kept;
    const service = Object.hasOwn(services, name) ? services[kept] : undefined;
    if (service === undefined) return refused(404, 'NOT_FOUND', 'There is no such resource.');
    const failure = failing.get(kept);
    if (failure !== undefined) return failure;
    if (!scopesOf(granted, caller).has(SCOPES[kept])) {
      return refused(401, 'UNAUTHORIZED', 'The user has not granted the permission.');
    }
    return service(caller, method, rest, body);
  }

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await bodyOf(request);
    calls.push({ what: `${method} ${url}`, body });
    const given = answer(method, url, String(headers.authorization).replace(/^Bearer /, ''), body);
    if (given === 'cut') return void request.socket.destroy();
    if (given === 'garbage') return void response.end('<html>');
    response.writeHead(given.status, { 'Content-Type': 'application/json' });
    response.end(given.body && JSON.stringify(given.body));
  });
  const { address, close } = await listen(server);

  return {
    access(caller: Caller): Access {
      const allowed = scopesOf(granted, caller);
      const known = [...scopesOf(asked, caller)];
      const scopes = known.map(
        (scope) => [scope, { status: allowed.has(scope) ? 'GRANTED' : 'DENIED' }] as const,
      );
      return {
        apiEndpoint: address,
        apiAccessToken: tokenOf(caller),
        permissions: {
          ...(allowed.size > 0 && { consentToken: tokenOf(caller) }),
          ...(scopes.length > 0 && { scopes: Object.fromEntries(scopes) }),
        },
      };
    },
    /** What Alexa asks where a directive has her ask; null for any other directive. */
    consent(caller: Caller, directive: Directive): Consent | null {
      const offered = phrases.offer(caller.userId, skillName, directive);
      if (offered) return offered;
      if (directive.type !== 'Connections.SendRequest' || directive.name !== 'AskFor') return null;
      const { permissionScopes } = directive.payload ?? {};
      const scope = String(permissionScopes?.[0]?.permissionScope);
      const kept = (Object.keys(SCOPES) as Kept[]).find((one) => SCOPES[one] === scope);
      return {
        asks: `Do you give ${skillName} permission to update your ${kept}? You can say I approve, or no.`,
        answered(utterance) {
          const status = statusOf(utterance);
          if (status === 'ACCEPTED') {
            scopesOf(granted, caller).add(scope);
            scopesOf(asked, caller).add(scope);
          }
          return {
            type: 'Connections.Response',
            name: 'AskFor',
            token: directive.token,
            status: { code: '200', message: 'OK' },
            payload: { permissionScopes: [{ permissionScope: scope, status }] },
          };
        },
      };
    },
    /** The task that a sentence calls without a skill's name; null for a sentence that calls none. */
    task: ({ userId }: Caller, utterance: string) => phrases.taskOf(userId, utterance),
    /** What every call of a service is answered from now on; null for what it is. `cut`: the line goes dead. */
    fail(service: Kept | 'settings', given: ServiceAnswer | 'cut' | 'garbage' | null) {
      if (given === null) failing.delete(service);
      else failing.set(service, given);
    },
    /** The runner takes it back, in the Alexa app. */
    revoke: (userId: string) => void granted.delete(userId),
    /** Every call that came: "POST /v1/alerts/timers", with its body. */
    calls,
    stop: close,
  };
}

/** What a service answers that does not do it. */
export function refused(status: number, code: string, message: string): ServiceAnswer {
  return { status, body: { code, message } };
}

function statusOf(utterance: string | null): 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED' {
  if (utterance === null) return 'NOT_ANSWERED';
  if (/^(?:i approve|yes|approve|i do|yes i approve)[.!]?$/i.test(utterance)) return 'ACCEPTED';
  return /^(?:no|nope|i don't|don't|deny|no thanks?)\b/i.test(utterance)
    ? 'DENIED'
    : 'NOT_ANSWERED';
}

const tokenOf = ({ userId, deviceId }: Caller) =>
  Buffer.from(JSON.stringify([userId, deviceId])).toString('base64url');

function callerOf(token: string): Caller | null {
  try {
    const [userId, deviceId] = JSON.parse(Buffer.from(token, 'base64url').toString());
    return typeof userId === 'string' && typeof deviceId === 'string' ? { userId, deviceId } : null;
  } catch {
    return null;
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? null : JSON.parse(text);
}
