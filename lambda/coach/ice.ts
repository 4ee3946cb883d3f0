/** Telling when the ice is done: offered at the close, set as a timer that speaks, asked after and stopped. */
import type { Asking } from '../language/language';
import { isUnclosed } from './begin';
import type { Came, Consent, TimerErrand } from './errand';
import { acknowledge } from './invite';
import { over, remindOffer } from './remind';
import type { State } from './state';
import { ask, errand, type Reply, reply, type Setting, type Situation } from './turn';
import { underWay } from './where';

/** The most of the ten to fifteen minutes that the closing words name. Seconds. */
const ICE_SECONDS = 15 * 60;

/** What is asked at the close; null where it is not: no timers here, nothing done, or offered before and not taken. */
export function iceOffer(
  { runner, today, declined }: State,
  { services = [], language }: Setting,
): Asking | null {
  const isDone = today?.bouts.some(({ state }) => state === 'done');
  if (!isDone || !services.includes('timers') || declined.includes('ice')) return null;
  const { offer, offerAgain } = language.coach.ice;
  return { new: offer, wanted: offerAgain, offered: null }[runner.ice];
}

/** What is known of whether it is wanted. */
export function withIce(state: State, ice: State['runner']['ice']): State {
  return { ...state, runner: { ...state.runner, ice } };
}

/** Sets it now; in the middle of the routine, at its close. */
export function setIce(situation: Situation, isAllowed = false): Reply {
  const { state, where, language, services = [] } = situation;
  const { ice } = language.coach;
  if (!services.includes('timers')) return over(situation, ice.askAlexa);
  const wanted = withIce({ ...state, question: null }, 'wanted');
  if (underWay(where) !== null) return reply(wanted, [ice.later]);
  // The closing words come first, and the offer is at their end.
  if (isUnclosed(where)) return reply(wanted, [acknowledge(state, language.coach)]);
  const timer = { seconds: ICE_SECONDS, label: ice.label, says: ice.done };
  return errand(wanted, { kind: 'setTimer', timer, isAllowed });
}

/** How long it still takes, or that it is to stop. */
export function ofIce(situation: Situation, kind: 'findTimer' | 'stopTimer'): Reply {
  const { state, language, services = [] } = situation;
  const { ice } = language.coach;
  if (!services.includes('timers')) return over(situation, ice.none, true);
  return errand({ ...state, question: null }, { kind, label: ice.label });
}

/** Whether the timer may be set was asked. */
export function iceConsented(situation: Situation, consent: Consent): Reply {
  if (consent === 'given') return setIce(situation, true);
  return notSet(situation, consent === 'failed' ? 'failed' : 'noConsent');
}

/** What came of it, said. */
export function iceServed(situation: Situation, done: TimerErrand, came: Came): Reply {
  const { state, language } = situation;
  const { ice } = language.coach;
  if (done.kind !== 'setTimer') {
    if (came.kind !== 'done')
      return over(situation, came.kind === 'failed' ? ice.cannotSee : ice.none, true);
    return over(situation, done.kind === 'stopTimer' ? ice.stopped : ice.left(came.seconds), true);
  }
  if (came.kind === 'done') {
    const offer = remindOffer(state, situation, situation.nowMs);
    return offer === null
      ? over(situation, ice.set)
      : ask({ ...state, question: 'offerRemind' }, [ice.set], offer);
  }
  if (came.kind === 'isOn') return over(situation, ice.isOn(came.seconds));
  return came.kind === 'noConsent' && !done.isAllowed
    ? errand(state, { kind: 'consent', to: 'timers' })
    : notSet(situation, came.kind);
}

/** The offer is not made again: the runner said no to Alexa, or this device has no timers. */
function notSet(situation: Situation, why: Came['kind']): Reply {
  const { ice } = situation.language.coach;
  const state = withIce(situation.state, 'offered');
  if (why === 'failed') return over(situation, ice.failed);
  return why === 'noConsent'
    ? { ...over({ ...situation, state }, ice.notAllowed), card: 'timers' }
    : over({ ...situation, state }, ice.askAlexa);
}
