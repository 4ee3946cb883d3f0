/** What is wanted of Amazon's services beside the conversation, as data: it is done outside, and the coach is told. */
import type { Text } from '../language/language';

/** The services that may be there. */
export const SERVICES = ['timers', 'reminders'] as const;
export type Service = (typeof SERVICES)[number];

/** A timer that says its words when the seconds are up, and does not ring. */
export interface Timer {
  readonly seconds: number;
  /** What it is called, and known by. */
  readonly label: Text;
  readonly says: Text;
}

/**
 * consent: Alexa asks, in her own words, whether the service may be used; the answer comes as a request of its own.
 * The others are done at once. `isAllowed`: the runner has just consented, and is not asked again.
 */
export type Errand =
  | { readonly kind: 'consent'; readonly to: Service }
  | { readonly kind: 'setTimer'; readonly timer: Timer; readonly isAllowed: boolean }
  | { readonly kind: 'findTimer' | 'stopTimer'; readonly label: Text };

/**
 * What came of an errand. done: `seconds` are those that a timer has left. isOn: there was one already. none: there
 * is none. noConsent: the runner has not allowed it. notHere: this device, or this place, has no such service.
 */
export type Came =
  | { readonly kind: 'done' | 'isOn'; readonly seconds: number }
  | { readonly kind: 'none' | 'noConsent' | 'notHere' | 'failed' };

/** What the runner said to Alexa's question; failed: it could not be asked. */
export const CONSENTS = ['given', 'denied', 'unanswered', 'failed'] as const;
export type Consent = (typeof CONSENTS)[number];
