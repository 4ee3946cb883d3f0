/** A step of a sequence as the request that the skill gets. */
import type { Directive, RequestEnvelope } from 'ask-sdk-model';
import {
  connection,
  disabled,
  ended,
  envelope,
  intent,
  launch,
  type Session,
  userEvent,
} from '../../simulator/echo/request';
import type { Reply } from './asks';
import { MARK, OWN_ID } from './garbage';
import type { Sequence, Step } from './sequences';
import { accessTo } from './services';

function timeOf({ time }: Step, nowMs: number): unknown {
  if (typeof time === 'object') return time.raw;
  if (time === 'utc') return new Date(nowMs).toISOString();
  return new Date(nowMs + 9 * 3_600_000).toISOString().replace('Z', '+09:00');
}

/** Where a sequence is: what the session holds, what its screen's document was named by, and what Alexa was to ask. */
export interface Where {
  readonly attributes: unknown;
  readonly turn: number;
  readonly asked: Directive | null;
  readonly nowMs: number;
  /** Where the services listen. */
  readonly endpoint: string;
}

/** The request of a step as the skill gets it. */
export function requestOf(
  step: Step,
  { locale, screen, services }: Pick<Sequence, 'locale' | 'screen' | 'services'>,
  { attributes, turn, asked, nowMs, endpoint }: Where,
): RequestEnvelope {
  const viewport = { shape: 'RECTANGLE', pixelWidth: 1280, pixelHeight: 800 } as never;
  const session: Session = {
    device: {
      applicationId: OWN_ID,
      userId: `amzn1.ask.account.${MARK}`,
      deviceId: `amzn1.ask.device.${MARK}`,
      locale,
      ...(step.person !== null && { person: `amzn1.ask.person.${step.person}` }),
      ...(services !== null && { access: () => accessTo(services, endpoint) }),
      ...(screen !== null && { screen: { maxVersion: screen, viewport } }),
    },
    id: `amzn1.echo-api.session.${MARK}`,
    isNew: turn === 0,
    attributes: attributes as Session['attributes'],
  };
  const event =
    asked !== null && step.reply !== null
      ? connection(session, replyTo(asked, step.reply), nowMs / 1000)
      : made(step, session, turn, nowMs / 1000);
  put(event, ['request', 'timestamp'], timeOf(step, nowMs));
  // As it comes over the wire: no holes, no NaN.
  return JSON.parse(JSON.stringify(mutated(event, step.damage))) as RequestEnvelope;
}

/** What Alexa says of what she was to ask. */
function replyTo(asked: Directive, { status, payload, result }: Reply): Record<string, unknown> {
  const { token } = asked as { token?: string };
  return asked.type === 'Connections.SendRequest'
    ? { type: 'Connections.Response', name: asked.name, token, status, payload }
    : {
        type: 'SessionResumedRequest',
        cause: { type: 'ConnectionCompleted', token, status, result },
      };
}

function made({ ask }: Step, session: Session, turn: number, now: number): RequestEnvelope {
  switch (ask.kind) {
    case 'launch':
      return launch(session, now);
    case 'intent':
      return intent(session, ask.name, ask.slots, now);
    case 'ended':
      return ended(session, ask.reason as never, now);
    case 'disabled':
      return disabled(session.device, now);
    case 'task':
      return launch(session, now, `${session.device.applicationId}.${ask.name}`);
    case 'canFulfill': {
      const { request, ...rest } = intent(session, ask.name, ask.slots, now);
      return { ...rest, request: { ...request, type: 'CanFulfillIntentRequest' } as never };
    }
    case 'answer': {
      const { request } = launch(session, now);
      return envelope(session, { ...request, ...(ask.request as object) } as never);
    }
    case 'tap': {
      const token = `knee-coach:${turn - ask.stale}`;
      const given = [ask.action, ask.exercise, token, ...ask.more];
      return userEvent(session, { token, arguments: given }, now);
    }
    case 'other': {
      const { request } = launch(session, now);
      return envelope(session, { ...request, type: ask.type } as never);
    }
  }
}

/** Replaces the field at `path`, or removes it where the value is undefined; no path, no change. */
function put(target: unknown, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof target !== 'object' || target === null) return;
  const holder = target as Record<string, unknown>;
  // Own fields alone: a prototype would be everybody's.
  if (rest.length > 0) put(Object.hasOwn(holder, key) ? holder[key] : null, rest, value);
  else if (value === undefined) delete holder[key];
  else
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

/** `target` with the mutations made in a copy. */
export function mutated(
  target: unknown,
  mutations: readonly { picks: readonly number[]; value: unknown }[],
): unknown {
  const copy = structuredClone(target);
  for (const { picks, value } of mutations) {
    let holder: unknown = copy;
    const path: string[] = [];
    for (const pick of picks) {
      if (typeof holder !== 'object' || holder === null) break;
      const keys = Object.keys(holder);
      const key = keys[pick % Math.max(1, keys.length)];
      if (key === undefined) break;
      path.push(key);
      holder = (holder as Record<string, unknown>)[key];
    }
    put(copy, path, structuredClone(value));
  }
  return copy;
}
