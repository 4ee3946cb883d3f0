/** Amazon's timers: https://developer.amazon.com/docs/alexa/smapi/alexa-timers-api-reference.html */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { Came, Timer, TimerErrand } from '../coach/errand';
import { fieldsOf, textOf } from '../fields';
import type { Call } from './call';

const TIMERS = '/v1/alerts/timers';

/** Does it, and says what came of it; `nowMs` is milliseconds since 1970. Never rejects. */
export async function timerCame(
  errand: TimerErrand,
  call: Call,
  { request }: RequestEnvelope,
  nowMs: number,
): Promise<Came> {
  if (errand.kind !== 'setTimer') {
    const found = await find(errand.label, call, nowMs);
    if (found.kind !== 'done' || errand.kind === 'findTimer') return found;
    const { kind } = await call('DELETE', `${TIMERS}/${encodeURIComponent(found.id)}`);
    return kind === 'done' ? { kind, seconds: 0 } : { kind };
  }
  const { timer } = errand;
  const made = await call('POST', TIMERS, requestOf(timer, request.locale ?? ''));
  if (made.kind === 'done') return { kind: 'done', seconds: timer.seconds };
  if (made.kind !== 'failed') return made;
  // Of one label there is one: the first may still run.
  const found = await find(timer.label, call, nowMs);
  return found.kind === 'done' ? { kind: 'isOn', seconds: found.seconds } : { kind: 'failed' };
}

/** It is shown where there is a screen, says its words, and does not ring. */
function requestOf({ seconds, label, says }: Timer, locale: string) {
  return {
    duration: `PT${Math.round(seconds / 60)}M`,
    timerLabel: label,
    creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
    triggeringBehavior: {
      operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale, text: says }] },
      notificationConfig: { playAudible: false },
    },
  } satisfies services.timerManagement.TimerRequest;
}

type Found =
  | { readonly kind: 'done'; readonly seconds: number; readonly id: string }
  | { readonly kind: 'none' | 'notHere' | 'failed' };

/** The skill's timer of that name, and the seconds that it has left. */
async function find(label: string, call: Call, nowMs: number): Promise<Found> {
  const listed = await call('GET', TIMERS);
  // Who has allowed none has none.
  if (listed.kind === 'noConsent') return { kind: 'none' };
  if (listed.kind !== 'done') return { kind: listed.kind };
  const { timers } = fieldsOf(listed.body);
  for (const one of Array.isArray(timers) ? timers : []) {
    const { id, status, timerLabel, triggerTime } = fieldsOf(one);
    const seconds = (Date.parse(textOf(triggerTime)) - nowMs) / 1000;
    const isOurs = timerLabel === label && status === 'ON' && typeof id === 'string';
    if (isOurs && seconds > 0) return { kind: 'done', seconds, id };
  }
  return { kind: 'none' };
}
