/** What is wanted of Amazon's services beside the conversation, as data: it is done outside, and the coach is told. */
import type { Text } from '../language/language';
import type { Rhythm, Schedule } from '../routine/schedule';

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
  /** Alexa offers a phrase that needs no name; what came of it comes as a request of its own. */
  | { readonly kind: 'phrase' }
  | { readonly kind: 'setTimer'; readonly timer: Timer; readonly isAllowed: boolean }
  | { readonly kind: 'findTimer' | 'stopTimer'; readonly label: Text }
  | {
      readonly kind: 'setReminder';
      readonly schedule: Schedule;
      /** What it is of: nothing of health. */
      readonly says: Text;
      readonly isAllowed: boolean;
    }
  | { readonly kind: 'findReminders'; readonly to: 'tell' | 'move' }
  /** To another time; with no rhythm given, each on its own days. */
  | {
      readonly kind: 'moveReminders';
      readonly rhythm: Rhythm | null;
      readonly minute: number;
      readonly says: Text;
    }
  /** `forgets`: with all else that is kept. */
  | { readonly kind: 'stopReminders'; readonly forgets: boolean };

/** Errands that are done at once: of timers, or of reminders. */
export type Done = Exclude<Errand, Asked>;
export type TimerErrand = Extract<Done, { kind: `${string}Timer` }>;
export type RemindErrand = Exclude<Done, TimerErrand>;
export const isOfTimer = (errand: Done): errand is TimerErrand => errand.kind.endsWith('Timer');

/** Errands that Alexa is asked for: they are the answer, and what comes of them is a request of its own. */
export type Asked = Extract<Errand, { kind: 'consent' | 'phrase' }>;
export const isAsked = (errand: Errand): errand is Asked =>
  errand.kind === 'consent' || errand.kind === 'phrase';

/**
 * What came of an errand. done: `seconds` are those that a timer has left. isOn: there was one already. found: those
 * that there are. none: there is none. past: the time is over. noConsent: the runner has not allowed it. notHere: this device, or this place, has no such service.
 */
export type Came =
  | { readonly kind: 'done' | 'isOn'; readonly seconds: number }
  | { readonly kind: 'found'; readonly schedules: readonly Schedule[] }
  | { readonly kind: 'none' | 'past' | 'noConsent' | 'notHere' | 'failed' };

/** What the runner said to Alexa's question; failed: it could not be asked. */
export const CONSENTS = ['given', 'denied', 'unanswered', 'failed'] as const;
export type Consent = (typeof CONSENTS)[number];
