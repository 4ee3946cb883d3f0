/** Reminders on the days that the runner chooses: talked over, agreed to, and only then set. */
import type { Asking, Text, Texts } from '../language/language';
import { minuteOf, nearTo, rhythmOf, type Schedule, type When } from '../routine/schedule';
import { dayOf, isFinished, LAST_DAY } from '../routine/today';
import { isUnclosed } from './begin';
import type { Came, Consent, Errand, RemindErrand } from './errand';
import { isOfReminder } from './questions';
import type { Draft, State } from './state';
import { ask, errand, type Reply, reply, type Setting, type Situation } from './turn';
import { isComingIn, notFor, underWay } from './where';

/** What is asked behind the closing words of a finished routine; null where it is not. */
export function remindOffer(
  { runner, today, declined }: State,
  { services = [], language }: Setting,
  nowMs: number,
): Asking | null {
  const isDone = today !== null && isFinished(today);
  const isDue = !runner.reminds && dayOf(nowMs) >= runner.remindFrom;
  const mayBe = services.includes('reminders') && !declined.includes('offerRemind');
  return isDone && isDue && mayBe ? language.coach.remind.offer : null;
}

/** What was said of one. */
function draftOf({ days, minute, moment }: When, moves: boolean): Draft {
  return { rhythm: rhythmOf(days), minute: minuteOf(minute, moment), moves };
}

/** A new one. */
export function remind(situation: Situation, when: When): Reply {
  return hasReminders(situation)
    ? talkedOver(situation, draftOf(when, false))
    : over(situation, situation.language.coach.remind.askAlexa);
}

/** Whether days or time were just asked for. */
export function isAskedWhen(state: State): state is State & { readonly draft: Draft } {
  return state.draft !== null && isOfReminder(state.question);
}

/** What was said of the one that is talked over. */
export function remindWhen(situation: Situation, { days, minute, moment }: When): Reply {
  const { draft } = situation.state;
  return talkedOver(situation, {
    rhythm: rhythmOf(days) ?? draft?.rhythm ?? null,
    minute: minuteOf(minute, moment, draft?.minute) ?? draft?.minute ?? null,
    moves: draft?.moves ?? false,
  });
}

/** The ones there are, to another time or other days. */
export function moveReminder(situation: Situation, when: When): Reply {
  // Asked just before what is to be set: that is what is meant.
  if (isAskedWhen(situation.state)) return remindWhen(situation, when);
  return ofThem(situation, { kind: 'findReminders', to: 'move' }, draftOf(when, true));
}

export function myReminders(situation: Situation): Reply {
  return ofThem(situation, { kind: 'findReminders', to: 'tell' }, situation.state.draft);
}

export function stopReminders(situation: Situation): Reply {
  return ofThem(situation, { kind: 'stopReminders', forgets: false }, null);
}

/** Sends for those that there are; where there can be none, says so. */
function ofThem(situation: Situation, wanted: Errand, draft: Draft | null): Reply {
  return hasReminders(situation)
    ? errand({ ...situation.state, question: null, draft }, wanted)
    : over(situation, situation.language.coach.remind.none, true);
}

/** The runner agreed to what was said back. */
export function agreed(situation: Situation, isAllowed = false): Reply {
  const { state, language } = situation;
  const { draft } = state;
  const says = language.coach.remind.says;
  if (draft === null || draft.minute === null) return askWhen(situation);
  const { rhythm, minute, moves } = draft;
  const asked: State = { ...state, question: null };
  if (moves) return errand(asked, { kind: 'moveReminders', rhythm, minute, says });
  if (rhythm === null) return talkedOver(situation, draft);
  return errand(asked, { kind: 'setReminder', schedule: { rhythm, minute }, says, isAllowed });
}

/** A no to what was said back, or to the question when. */
export function dropped(situation: Situation): Reply {
  const { state, nowMs, language } = situation;
  const runner = notFor(state.runner, nowMs);
  return over({ ...situation, state: { ...state, runner } }, language.coach.remind.dropped);
}

/** Days and time, from the beginning. */
export function askWhen(situation: Situation): Reply {
  return talkedOver(situation, { rhythm: null, minute: null, moves: false });
}

/** Asks for what is missing; where nothing is, says it back and asks whether to set it. */
export function talkedOver({ state, language }: Situation, draft: Draft): Reply {
  const { remind: toSay } = language.coach;
  const { rhythm, minute, moves } = draft;
  const asking = (question: 'remind' | 'remindWhen', asks: Asking) =>
    ask({ ...state, draft, question }, [], asks);
  if (minute === null) return asking('remindWhen', rhythm === null ? toSay.when : toSay.whatTime);
  if (moves) return asking('remind', toSay.agreeMove(rhythm, minute));
  if (rhythm === null) return asking('remindWhen', toSay.whichDays);
  return asking('remind', toSay.agree({ rhythm, minute }));
}

/** Whether the reminder may be set was asked. */
export function remindConsented(situation: Situation, consent: Consent): Reply {
  if (consent === 'given') return agreed(situation, true);
  return notSet(situation, consent === 'failed' ? 'failed' : 'noConsent');
}

/** What came of it, said. */
export function remindServed(situation: Situation, done: RemindErrand, came: Came): Reply {
  const { state, language } = situation;
  const { remind: toSay } = language.coach;
  if (came.kind === 'past') return past(situation);
  switch (done.kind) {
    case 'setReminder':
      if (came.kind === 'noConsent' && !done.isAllowed) {
        return errand(state, { kind: 'consent', to: 'reminders' });
      }
      if (came.kind !== 'done') return notSet(situation, came.kind);
      return over(reminded(situation, true), toSay.set(done.schedule));
    case 'findReminders':
      if (came.kind === 'found') return found(situation, done.to, came.schedules);
      return over(situation, came.kind === 'failed' ? toSay.failed : toSay.none, true);
    case 'moveReminders':
      if (came.kind === 'done') return over(situation, toSay.moved(done.rhythm, done.minute));
      return over(situation, came.kind === 'none' ? toSay.none : toSay.failed);
    case 'stopReminders':
      return stopped(situation, done.forgets, came);
  }
}

/** Said once all is forgotten: of who speaks, where they are known. */
export function forgottenWords({ language, isPerson }: Situation): Texts {
  const { door } = language.coach;
  return isPerson ? door.forgottenOwn : [door.forgotten];
}

function stopped(situation: Situation, forgets: boolean, came: Came): Reply {
  const { remind: toSay } = situation.language.coach;
  const isGone = came.kind === 'done' || came.kind === 'none' || came.kind === 'noConsent';
  if (forgets) {
    const texts = [...forgottenWords(situation), ...(isGone ? [] : [toSay.stay])];
    return { ...reply(situation.state, texts, 'end'), forget: true };
  }
  if (!isGone) return over(situation, came.kind === 'failed' ? toSay.failed : toSay.none);
  return over(reminded(situation, false), came.kind === 'done' ? toSay.stopped : toSay.none);
}

function found(situation: Situation, to: 'tell' | 'move', schedules: readonly Schedule[]): Reply {
  const { draft } = situation.state;
  const { remind: toSay } = situation.language.coach;
  const [first] = schedules;
  if (first === undefined) return over(reminded(situation, false), toSay.none, true);
  if (to === 'tell' || draft === null) return over(situation, toSay.have(schedules), true);
  const { rhythm, minute } = draft;
  const kept = rhythm === null ? null : first.minute;
  return talkedOver(situation, {
    ...draft,
    minute: minute === null ? kept : nearTo(minute, first.minute),
  });
}

/** The time that was said for today is over: another one is asked for. */
function past({ state, language }: Situation): Reply {
  const { remind: toSay } = language.coach;
  const draft = state.draft && { ...state.draft, minute: null };
  return ask({ ...state, draft, question: 'remindWhen' }, [toSay.past], toSay.whatTime);
}

function notSet(situation: Situation, why: Came['kind']): Reply {
  const { state, nowMs, language } = situation;
  const { remind: toSay } = language.coach;
  if (why === 'failed') return over(situation, toSay.failed);
  const declined = { ...situation, state: { ...state, runner: notFor(state.runner, nowMs) } };
  return why === 'noConsent'
    ? { ...over(declined, toSay.notAllowed), card: 'reminders' }
    : over(declined, toSay.askAlexa);
}

/** Whether there are any is kept, so that who is forgotten is reminded no more; whoever had one is offered none. */
function reminded(situation: Situation, reminds: boolean): Situation {
  const { state } = situation;
  const runner = { ...state.runner, reminds, remindFrom: LAST_DAY };
  return { ...situation, state: { ...state, runner } };
}

const hasReminders = ({ services = [] }: Situation) => services.includes('reminders');

/** The session is over with it, unless the routine is under way; or, `asked` in passing at the door, may be in a moment. */
export function over({ state, where, ask }: Situation, text: Text, asked = false): Reply {
  const isFirst = state.turn === (ask.kind === 'served' ? 1 : 0);
  const inPassing = asked && !isFirst && isComingIn(where);
  const goesOn = inPassing || underWay(where) !== null || isUnclosed(where);
  return reply({ ...state, question: null, draft: null }, [text], goesOn ? 'listen' : 'end');
}
