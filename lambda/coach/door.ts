/** Coming and going: greeting, yes and no, help, waiting, and what was not understood. */
import type { Question } from '../language/ids';
import type { Asked, Texts } from '../language/language';
import type { Located } from '../script/outline';
import { breaths, pause, SHORT_SECONDS, silence, words } from '../script/segments';
import { explainAgain } from './again';
import {
  anotherRound,
  askWhich,
  begin,
  carryOn,
  isUnclosed,
  start,
  startOver,
  startWithMore,
} from './begin';
import { greeting } from './greet';
import { setIce, withIce } from './ice';
import { carryOnQuestion, vary } from './invite';
import { thisAgain } from './once-more';
import { stop } from './onward';
import { setPhrase } from './phrase';
import { isAskedAlone, isAskedToEnd, isPressing } from './questions';
import { agreed, askWhen, dropped, forgottenWords } from './remind';
import type { State } from './state';
import { ask, errand, type Reply, reply, type Situation } from './turn';
import { atAll, gentler, hereIn, isAllLed, underWay } from './where';

/** After so long a new start is offered instead of the old place. Seven days, in milliseconds. */
const FRESH_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
/** Within so long the runner still knows what they were told. Ten minutes, in milliseconds. */
const SOON_MS = 10 * 60 * 1000;

/**
 * Who comes in from another session, which broke off at `cut`. From a moment ago, the warning and the position are in
 * their ears, where they came to them; later on they are told all of it again.
 */
export function comingIn(state: State, before: State, cut: Located | null, nowMs: number): State {
  const { moment, heard, placeAtMs, warned } = state;
  if (nowMs - placeAtMs >= SOON_MS) {
    const today = hereIn(state.today) === null ? null : state.today;
    return { ...state, today, told: false, warned: false, led: false };
  }
  // Where nobody said when it broke off, it may have run on by itself to what was never heard.
  const ranOn = cut !== null && hereIn(before.today)?.exercise !== hereIn(state.today)?.exercise;
  const told =
    !ranOn && (moment === 'effort' || heard === 'position' || (cut?.ended === true && state.told));
  return { ...state, told, warned: warned || told || heard !== null, led: true };
}

/** "Open knee coach": offers what was kept, or the routine. */
export function open({ state, nowMs, language, isPerson }: Situation): Reply {
  const { runner } = state;
  const { coach } = language;
  const here = hereIn(state.today);
  const met: State = { ...state, active: false };
  const byName = isPerson ? [language.greeting.byName] : [];
  const asking = (question: Question, { say, ...whether }: Asked) =>
    ask({ ...met, question }, [...byName, ...say], whether);
  if (here !== null && nowMs - state.placeAtMs >= FRESH_AFTER_MS) {
    return asking('startFresh', coach.door.longAgo(here.exercise.id, here.side));
  }
  if (here !== null) {
    const { had, ask: whether } = carryOnQuestion(state, here, coach);
    return asking('carryOn', { say: [coach.door.welcomeBack, had], ...whether });
  }
  const noticed: State = { ...met, runner: { ...runner, noticeHeard: true } };
  const hello = greeting(runner, language.greeting, nowMs, isPerson);
  return ask({ ...noticed, question: 'start' }, hello.say, hello);
}

/**
 * Ready answers an open question as a yes would, but never agrees to forgetting, and gives no place away. "Okay"
 * is heard as ready: where the question is whether to end, it is asked which of the two was meant.
 */
export function ready(situation: Situation): Reply {
  const { state } = situation;
  const { coach } = situation.language;
  const here = atAll(situation.where);
  switch (state.question) {
    case null:
      return begin(situation);
    case 'endToday':
      return ask({ ...state, question: 'endOrOn' }, [], coach.questions.endOrOn);
    case 'endOrOn':
    case 'forget':
    case 'whichLeg':
    case 'whichFirst':
    case 'whichKit':
      return no(situation);
    case 'again':
      return thisAgain(situation);
    case 'startFresh':
      // Both were offered, and "carry on" is heard as ready.
      return carryOn(situation);
    case 'start':
      return here === null ? yes(situation) : askWhich(state, here, coach);
    case 'anythingElse':
      // "Okay" may be all there is to say; twice, it is.
      return state.declined.includes('anythingElse')
        ? no(situation)
        : reply({ ...state, declined: [...state.declined, 'anythingElse'] }, [coach.door.allRight]);
    case 'phrase':
      // "Okay, go" is for the routine.
      return start(situation);
    default:
      return yes(situation);
  }
}

/** Goes on with an explanation that was paused, from its beginning: where it was cut, nobody knows. Else as ready. */
export function resume(situation: Situation): Reply {
  const { paused, explained, question } = situation.state;
  return paused && explained !== null && !isPressing(question)
    ? explainAgain(situation, explained, false)
    : ready(situation);
}

/** A question that a yes does not answer stays. */
const stays =
  (question: Question) =>
  ({ state, language }: Situation): Reply =>
    ask({ ...state, question }, [], language.coach.questions[question]);
const fromTheFirst = (situation: Situation) =>
  isAllLed(situation.where) ? anotherRound(situation) : startOver(situation);

/** What follows a yes to each question. */
const YES: Readonly<Record<Question, (answered: Situation) => Reply>> = {
  start: fromTheFirst,
  startFresh: fromTheFirst,
  carryOn,
  which: carryOn,
  endToday: stop,
  endOrOn: stop,
  forget: forgotten,
  again: thisAgain,
  ice: setIce,
  phrase: setPhrase,
  offerRemind: askWhen,
  remindWhen: askWhen,
  remind: agreed,
  more: (answered) => (atAll(answered.where) ? begin(answered) : startWithMore(answered)),
  whichLeg: stays('whichLeg'),
  whichFirst: stays('whichFirst'),
  whichKit: stays('whichKit'),
  anythingElse: ({ state, language }) =>
    ask({ ...state, question: 'anythingElse' }, [], language.coach.door.goAhead),
};

/** A yes to whatever was asked last; with no question it means ready. */
export function yes(situation: Situation): Reply {
  const { state } = situation;
  if (state.question === null) return state.active ? begin(situation) : start(situation);
  return YES[state.question]({ ...situation, state: { ...state, question: null } });
}

/** A no: that question is not asked again in this session. */
export function no(situation: Situation): Reply {
  const { state } = situation;
  const { door } = situation.language.coach;
  const question = isAskedToEnd(state) ? 'endToday' : state.question;
  if (question === null) {
    if (underWay(situation.where)) return reply(state, [door.noRush]);
    if (state.declined.length === 0) return reply(state, [door.allRight]);
    return reply(state, [door.takeItEasy], 'end');
  }
  if (question === 'anythingElse' || (question === 'start' && state.declined.includes('start'))) {
    return reply(state, [door.takeItEasy], 'end');
  }
  const declined = [...new Set([...state.declined, question])];
  const kept: State = { ...state, declined, question: null };
  switch (question) {
    case 'carryOn':
    case 'which':
      if (state.active) return reply(kept, [door.noRush]);
      if (declined.includes('startFresh')) return reply(kept, [door.allRight]);
      return ask({ ...kept, question: 'start' }, [door.allRight], door.fromTheFirst);
    case 'endToday':
      return reply({ ...kept, today: gentler(kept.today) }, [door.gently]);
    case 'ice':
      return reply(withIce(kept, 'offered'), [door.takeItEasy], 'end');
    case 'offerRemind':
      return reply(kept, [door.takeItEasy], 'end');
    case 'remindWhen':
    case 'remind':
      return dropped({ ...situation, state: kept });
    case 'forget':
      return reply(kept, [door.keptAll]);
    case 'more':
      return atAll(situation.where)
        ? reply(kept, [door.allRight])
        : startOver({ ...situation, state: kept });
    default:
      return reply(kept, [door.allRight]);
  }
}

/** Asks once before everything is deleted. */
export function forgetMe({ state, language }: Situation): Reply {
  const { forget } = language.coach.door;
  return ask({ ...state, question: 'forget' }, forget.say, forget);
}

/** All that is kept is deleted, and what Amazon keeps of it before. */
function forgotten(situation: Situation): Reply {
  const { state, services = [] } = situation;
  if (state.runner.reminds && services.includes('reminders')) {
    return errand(state, { kind: 'stopReminders', forgets: true });
  }
  return { ...reply(state, forgottenWords(situation), 'end'), forget: true };
}

/** What is said within a minute, twenty seconds before each. */
const inAMinute = (texts: Texts) => texts.flatMap((text) => [...silence(20), words(text)]);

/** About a minute, never dead silence, then how to go on. */
export function wait({ state, where, language }: Situation): Reply {
  const { begin, after20, after40, after60, howToGoOn, forLonger } = language.coach.door.wait;
  const first = [words(vary(state, begin)), pause(SHORT_SECONDS), words(howToGoOn)];
  const longer = underWay(where) === null ? [] : [pause(SHORT_SECONDS), words(forLonger)];
  return {
    state,
    say: [...first, ...inAMinute([after20, after40, after60]), ...longer],
    after: 'listen',
  };
}

/** A minute's warm-up for who asks for it, wherever they are; then how to go on. */
export function warmUp({ state, language }: Situation): Reply {
  const { warmUp: toSay, wait: goOn } = language.coach.door;
  const { begin, after20, after40, after60 } = toSay;
  const within = inAMinute([after20, after40, after60]);
  return { state, say: [...breaths([...begin, goOn.howToGoOn]), ...within], after: 'listen' };
}

/** What can be said here, and a question; outside the routine the whole notice as well. */
export function help(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { help: toSay } = language.coach.door;
  const { full } = language.notices;
  const here = underWay(where);
  if (here === null) {
    // The closing words have the notice as well.
    return reply(state, [...toSay.outside, ...(isUnclosed(where) ? [] : full)]);
  }
  // On the floor, what can be said is all that helps.
  const texts = toSay.inRoutine(here.exercise.id, here.side);
  if (state.declined.includes('carryOn') || isPressing(state.question)) return reply(state, texts);
  return ask({ ...state, question: 'carryOn' }, texts, toSay.goOn(here.exercise.id));
}

/** Not understood: what can be said here, in other words each time; the third in a row ends kindly. */
export function lost({ state, where, language }: Situation): Reply {
  const { givingUp, notUnderstood } = language.coach.door;
  const count = state.lost + 1;
  if (count > notUnderstood.length) {
    const texts = atAll(where) === null ? givingUp.outside : givingUp.inRoutine;
    return reply({ ...state, lost: 0 }, texts, 'end');
  }
  const { inRoutine, outside } = notUnderstood[state.lost] ?? notUnderstood[0];
  const { question } = state;
  if (isAskedAlone(question)) {
    const sorry = notUnderstood[0].outside.slice(0, 1);
    return ask({ ...state, lost: count }, sorry, language.coach.questions[question]);
  }
  return reply({ ...state, lost: count }, underWay(where) ? inRoutine : outside);
}
