/**
 * The coach: from where the runner is and what they ask, to what is said and where they are now. A pure
 * function; it knows nothing of Alexa, of speech, of screens or tables.
 */
import type { Fields } from '../fields';
import type { Question } from '../language/ids';
import type { Asking } from '../language/language';
import type { When } from '../routine/schedule';
import type { KitId, Side } from '../routine/types';
import { outlineOf } from '../script/outline';
import { asked, BREATH_SECONDS, pause, words } from '../script/segments';
import {
  amount,
  chimes,
  haveKit,
  inHolds,
  isCounting,
  lessTalk,
  moreTalk,
  noKit,
  onlyKit,
  slower,
  stopCounting,
  talkThrough,
  tooEasy,
  tooHard,
  usualSpeed,
} from './adjust';
import { repeat } from './again';
import { aboutExercise, isOfTheCause, muscle } from './answers';
import type { Ask, Exactly } from './ask';
import {
  begin,
  carryOn,
  close,
  isUnclosed,
  start,
  startOver,
  stepByStep,
  straightThrough,
} from './begin';
import { care, trouble } from './care';
import { comingIn, forgetMe, help, lost, no, open, ready, resume, wait, warmUp, yes } from './door';
import { isOfTimer } from './errand';
import { exactly } from './exactly';
import { greet } from './greet';
import { howLongLeft } from './how-long-left';
import { iceConsented, iceOffer, iceServed, ofIce, setIce } from './ice';
import {
  asking,
  GO_ON_SECONDS,
  goesOnByItself,
  type Invitation,
  invite,
  inviteToAsk,
  vary,
} from './invite';
import { job } from './job';
import { isSideMissed, lastLed, onceMore, thisAgain } from './once-more';
import { back, done, goTo, leaveThisOut, next, stop } from './onward';
import { about, hurts, kneelHurts, sharpPain } from './pain';
import { offered, phrased, phraseOffer } from './phrase';
import { isAskedToEnd, isOffer } from './questions';
import {
  isAskedWhen,
  moveReminder,
  myReminders,
  remind,
  remindConsented,
  remindOffer,
  remindServed,
  remindWhen,
  stopReminders,
} from './remind';
import { oneSide, otherSide, sideOnceMore, skipSide, wrongSide } from './sides';
import type { State } from './state';
import { history, tally } from './tally';
import { together } from './together';
import type { Reply, Setting, Situation, Turn } from './turn';
import { endOf, hereIn, isFetching, isFirstOfToday, settle, underWay, whereIs } from './where';
import {
  backwards,
  doFirst,
  doLast,
  everything,
  exchange,
  fitInto,
  leaveOutOf,
  likeLastTime,
  oneSideToday,
  only,
  place,
  putBackOf,
  someOf,
  startWithSide,
  stopAfterThis,
  whichLeg,
} from './wishes';

/** Whether to end is asked after pain: what would only go on is heard as okay, and asked after. */
const GOES_ON: readonly Ask['kind'][] = ['start', 'startOver', 'carryOn', 'straightThrough'];

/** The same question once more is answered in other words, and then in the first again. */
const inOtherWords = ({ state }: Situation) => state.repeats % 2 === 1;

type Answers = {
  readonly [K in Ask['kind']]: (situation: Situation, ask: Extract<Ask, { kind: K }>) => Reply;
};

const ANSWERS: Answers = {
  open,
  start,
  startOver,
  carryOn,
  ready,
  resume,
  goOn: begin,
  wait,
  warmUp,
  next: (situation) =>
    isFetchingAll(situation) || isBeforeTheFloor(situation) ? begin(situation) : next(situation),
  done: (situation) => (isFetching(situation.cut) ? begin(situation) : done(situation)),
  back,
  repeat: (situation) => (isBeforeTheFloor(situation) ? begin(situation) : repeat(situation)),
  goTo: (situation, { to, side, alone }) => goTo(situation, to, side, alone),
  leaveOut: (situation, { named }) =>
    named.length === 0 ? leaveThisOut(situation) : leaveOutOf(situation, named),
  only: (situation, { named, inOrder }) => only(situation, named, inOrder),
  everything: (situation) =>
    // "This leg, or everything?"
    situation.state.question === 'again' ? startOver(situation) : everything(situation),
  likeLastTime,
  someOf: (situation, { which, count }) => someOf(situation, which, count),
  doFirst: (situation, { named }) => doFirst(situation, named),
  doLast: (situation, { named }) => doLast(situation, named),
  backwards,
  place: (situation, { named, where, other }) => place(situation, named, where, other),
  putBack: (situation, { named }) =>
    named.length === 0 && isSideMissed(situation)
      ? onceMore(situation, 'missed', null)
      : putBackOf(situation, named),
  exchange: (situation, { named }) => exchange(situation, named),
  stopAfterThis,
  startWithSide: (situation, { side }) =>
    side === null ? whichLeg(situation, 'whichFirst') : startWithSide(situation, side),
  whichLeg: (situation) => whichLeg(situation),
  skipSide,
  sideOnceMore: (situation, { side }) => sideOnceMore(situation, side),
  fitInto: (situation, { minutes }) => fitInto(situation, minutes),
  exactly: (situation, { wanted }) => {
    const hour = isAskedWhen(situation.state) ? hourIn(wanted) : null;
    return hour === null
      ? exactly(situation, wanted)
      : remindWhen(situation, { days: [], minute: hour * 60, moment: null });
  },
  onceMore: (situation, { what, side }) => onceMore(situation, what, side),
  tally: (situation, { what }) => tally(situation, what),
  history: (situation, { what }) => history(situation, what),
  moreTalk,
  usualSpeed,
  onlyKit: (situation, { kits }) => onlyKit(situation, kits),
  straightThrough,
  stepByStep,
  forgetMe,
  howLongLeft,
  amount: (situation, { change, of }) =>
    // Where all is over, a set is of the last one, and a round of all of it.
    change === 'set' && situation.where.at === 'over' && lastLed(situation) !== null
      ? onceMore(situation, change, null)
      : amount(situation, change, of ?? null),
  slower,
  lessTalk,
  chimes: (situation, { on }) => chimes(situation, on),
  inHolds: (situation, { what }) => inHolds(situation, what),
  stopCounting: (situation) => (isCounting(situation) ? stopCounting(situation) : wait(situation)),
  talkThrough: (situation) =>
    situation.state.runner.inHolds === 'words'
      ? aboutExercise(situation, 'howTo', null, inOtherWords(situation))
      : talkThrough(situation),
  tooHard,
  tooEasy,
  noKit: (situation, { kits }) => noKit(situation, kits),
  haveKit: (situation, { kits }) => {
    if (kits.length > 0 && situation.state.question === 'whichKit') {
      return onlyKit(situation, kits);
    }
    return isFetched(situation, kits) ? begin(situation) : haveKit(situation, kits);
  },
  kneelHurts,
  hurts: (situation, { part, past }) => hurts(situation, part, past),
  sharpPain,
  care: (situation, { sign }) => care(situation, sign),
  trouble: (situation, { trouble: which, kit }) => trouble(situation, which, kit),
  wrongSide,
  otherSide: (situation, { side }) => {
    const asked = side !== null && ASKED_WHICH[situation.state.question ?? 'start'];
    if (asked) return asked(situation, side);
    // Where nothing has begun, it is said of today.
    if (side !== null && situation.where.at === 'door') return startWithSide(situation, side);
    return side !== null && isThisAgain(situation, side)
      ? thisAgain(situation)
      : otherSide(situation, side);
  },
  oneSide: (situation, { side, ofAll }) => {
    if (isThisAgain(situation, side)) return thisAgain(situation);
    const asked = side !== null && ASKED_WHICH[situation.state.question ?? 'start'];
    if (asked) return asked(situation, side);
    // Where nothing has begun, it is said of today.
    if (!ofAll && situation.where.at !== 'door') return oneSide(situation, side);
    return side === null ? whichLeg(situation) : oneSideToday(situation, side);
  },
  muscle: (situation, ask) => muscle(situation, ask.muscle, inOtherWords(situation)),
  about: (situation, { topic }) => about(situation, topic, inOtherWords(situation)),
  aboutExercise: (situation, { topic, exercise }) =>
    topic === 'why' && exercise === null && isOfTheCause(situation)
      ? about(situation, 'whyTight', inOtherWords(situation))
      : aboutExercise(situation, topic, exercise, inOtherWords(situation)),
  remind: (situation, when) => remind(situation, when),
  remindWhen: (situation, when) =>
    isAskedWhen(situation.state) ? remindWhen(situation, when) : saidOfDays(situation, when),
  moveReminder: (situation, when) => moveReminder(situation, when),
  myReminders,
  stopReminders,
  together: (situation, { asks }) => together(situation, asks, replyTo),
  setIce: (situation) => setIce(situation),
  iceLeft: (situation) => ofIce(situation, 'findTimer'),
  stopIce: (situation) => ofIce(situation, 'stopTimer'),
  consented: (situation, { to, consent }) =>
    to === 'timers' ? iceConsented(situation, consent) : remindConsented(situation, consent),
  served: (situation, { errand, came }) =>
    isOfTimer(errand) ? iceServed(situation, errand, came) : remindServed(situation, errand, came),
  job: (situation, { job: wanted }) => job(situation, wanted),
  phrased: (situation, { came }) => phrased(situation, came),
  yes,
  no,
  help,
  stop,
  lost,
};

/** A number alone, where the time was asked for: its hour; null for anything else. */
function hourIn({ seconds, count, sets, moreSets, of }: Exactly): number | null {
  const number = count ?? sets;
  const isAlone = seconds === null && moreSets === null && of === null;
  return isAlone && number !== null && number > 0 && number < HOURS ? number : null;
}

/** "Five", heard as a time where nobody asked for one; null for any other time. */
function countIn({ days, minute, moment }: When): number | null {
  const isHour = minute !== null && minute % 60 === 0 && days.length === 0 && moment === null;
  return isHour ? (minute / 60) % 12 || 12 : null;
}

/**
 * "Every day" where nobody asked for days asks how often, and a number alone is of what is to be done; other days are not
 * understood.
 */
function saidOfDays(situation: Situation, { days, minute, moment }: When): Reply {
  const count = countIn({ days, minute, moment });
  if (count !== null && underWay(situation.where) !== null) {
    return exactly(situation, { seconds: null, count, sets: null, moreSets: null, of: null });
  }
  const isDaily = days.includes('daily') && minute === null && moment === null;
  return isDaily ? about(situation, 'howOften', inOtherWords(situation)) : lost(situation);
}

/** Hours of a day. */
const HOURS = 24;

/** Which leg was asked just before, and what is done with it. */
const ASKED_WHICH: Partial<Record<Question, (situation: Situation, side: Side) => Reply>> = {
  whichLeg: oneSideToday,
  whichFirst: startWithSide,
};

/** All that today needs was named, and no exercise yet: "next" is for the first. */
function isFetchingAll({ cut, where }: Situation): boolean {
  const here = underWay(where);
  return isFetching(cut) && here !== null && isFirstOfToday(here.today);
}

/** The warning signs were being said, and no position yet: those come again. */
function isBeforeTheFloor({ state, cut, where }: Situation): boolean {
  const isUnsaid = cut?.begun === false && cut.mark.phase === 'position';
  return where.at === 'setUp' && !state.warned && isUnsaid;
}

/** What is told to be there is what was to be fetched. */
function isFetched({ cut, where }: Situation, kits: readonly KitId[]): boolean {
  const needed = underWay(where)?.exercise.kit ?? null;
  return isFetching(cut) && (kits.length === 0 || (needed !== null && kits.includes(needed)));
}

/** This leg, or everything, was asked just before: this leg it is. */
const isThisAgain = ({ state, where }: Situation, side: Side | null) =>
  state.question === 'again' &&
  where.at === 'effort' &&
  (side === null || side === where.here.side);

function replyTo(situation: Situation): Reply {
  const { ask, state } = situation;
  if (isAskedToEnd(state) && GOES_ON.includes(ask.kind)) return ready(situation);
  const answer = ANSWERS[ask.kind] as (situation: Situation, ask: Ask) => Reply;
  return answer(situation, ask);
}

/** The same question as before: what was explained is an ask, field by field. */
function isAskedAgain({ explained }: State, ask: Ask): boolean {
  if (explained === null) return false;
  const asked: Fields = { ...ask };
  return Object.entries(explained).every(([name, value]) => asked[name] === value);
}

/** Asks after which "say that again" means what was said before them. */
const KEEPS_EXPLAINED: readonly Ask['kind'][] = ['wait', 'lost', 'howLongLeft'];

/**
 * One turn of the conversation.
 * `nowMs`: the request's timestamp, milliseconds since 1970; the answer counts as spoken from then on.
 */
export function coach(before: State, ask: Ask, nowMs: number, setting: Setting): Turn {
  return (
    greet(before, ask, nowMs, setting.language.greeting, setting.isPerson) ??
    turnOf(before, ask, nowMs, setting)
  );
}

/** No answer takes the place of closing words that were cut off: they come after it. */
function withClosing(situation: Situation, reply: Reply): Reply {
  const isOpen = reply.after === 'listen' || reply.after === 'toAsk';
  const closes = reply.picture === 'finish' || hereIn(reply.state.today) !== null;
  if (!isUnclosed(situation.where) || !isOpen || closes) return reply;
  const { say } = close({ ...situation, state: reply.state });
  return { ...reply, say: [...reply.say, pause(BREATH_SECONDS), ...say], picture: 'finish' };
}

/** Every turn but the greeting. */
function turnOf(before: State, ask: Ask, nowMs: number, setting: Setting): Turn {
  // The screen goes on only when all has been said, however fast that was.
  const at = ask.kind === 'goOn' ? Math.max(nowMs, endOf(before, nowMs)) : nowMs;
  const settled = settle(before, at);
  const interrupted = settled.cut !== null && !settled.cut.ended;
  const heard: State = {
    ...settled.state,
    ...(interrupted && { question: null }),
    repeats: repeatsOf(settled.state, ask),
    lost: ask.kind === 'lost' ? settled.state.lost : 0,
  };
  const comes = (before.turn === 0 && !before.active) || ask.kind === 'open';
  // What was being said when another session broke off is no longer in anyone's ears.
  const state = comes ? comingIn(heard, before, settled.cut, nowMs) : heard;
  const cut = comes ? null : settled.cut;
  const situation: Situation = { state, where: whereIs(state, cut), cut, ask, nowMs, ...setting };
  const reply = withClosing(situation, replyTo(situation));
  const after: State = { ...reply.state, paused: ask.kind === 'wait' };
  // What came of an errand is told by the turn that sent for it.
  const turn = ask.kind === 'served' ? before.turn - 1 : before.turn;
  return answered({ ...before, turn }, { ...reply, state: after }, nowMs, setting);
}

/** How often the same was said: asked for once more, or by the same question. */
function repeatsOf(state: State, ask: Ask): number {
  if (ask.kind === 'repeat' || isAskedAgain(state, ask)) return state.repeats + 1;
  return KEEPS_EXPLAINED.includes(ask.kind) ? state.repeats : 0;
}

/** Adds the invitation, the reprompt, and the outline by which the next request is placed. */
function answered(before: State, reply: Reply, nowMs: number, setting: Setting): Turn {
  const isOfRoutine = reply.say.some(({ at }) => at !== undefined);
  const spoken = isOfRoutine
    ? { atMs: nowMs, ...outlineOf(reply.say, setting.language.speed, reply.state.runner.pace) }
    : null;
  const said: State = {
    ...reply.state,
    turn: before.turn + 1,
    spoken,
    ...(spoken !== null && { explained: null }),
  };
  const state = { ...said, placeAtMs: placeIsNewer(before, said) ? nowMs : said.placeAtMs };
  const turn = {
    state,
    picture: reply.picture ?? 'words',
    still: reply.still ?? null,
    forget: reply.forget === true,
    card: reply.card ?? null,
  };
  if (reply.after === 'errand') {
    return { ...turn, errand: reply.errand, script: [], reprompt: null, after: 'errand' };
  }
  if (reply.after === 'end') {
    // What was being shown is over as well.
    const still = turn.still ?? { tier: null, headline: setting.language.coach.door.goodbye };
    return { ...turn, picture: 'still', still, script: reply.say, reprompt: null, after: 'end' };
  }
  // Where the runner is when all has been said: what the invitation is for.
  const end: State = { ...settle(state, Math.max(nowMs, endOf(state, nowMs))).state, spoken };
  const { coach } = setting.language;
  const invitation =
    atTheClose(reply, end, setting, nowMs) ??
    phraseOffer(reply, end, setting) ??
    (reply.after === 'toAsk'
      ? inviteToAsk(end, coach)
      : invite(end, coach, isNamed(reply, end, setting)));
  if (reply.after === 'asked') {
    const reprompt =
      state.question === null ? invitation.reprompt : asked([], coach.questions[state.question]);
    return { ...turn, script: reply.say, reprompt: reply.reprompt ?? reprompt, after: 'listen' };
  }
  const lead = reply.say.length > 0 ? [...reply.say, pause(BREATH_SECONDS)] : [];
  const isOn = spoken !== null && end.active && hereIn(end.today) !== null;
  if (isOn && goesOnByItself(setting, state)) {
    const goesOn = words(vary(end, coach.invite.goesOn(GO_ON_SECONDS)));
    return { ...turn, script: [...lead, goesOn], reprompt: null, after: 'goOn' };
  }
  return {
    ...turn,
    state: {
      ...(invitation.question === 'phrase' ? offered(state) : state),
      question: invitation.question,
    },
    script: [...lead, ...asked([], invitation.say)],
    reprompt: invitation.reprompt,
    after: 'listen',
  };
}

/** What is next is named in the answer. */
function isNamed({ say }: Reply, { today }: State, { language }: Setting): boolean {
  const id = hereIn(today)?.exercise.id;
  const name = id && language.exercises[id].called.toLowerCase();
  return say.some((one) => one.kind === 'words' && name && one.text.toLowerCase().includes(name));
}

/** What is offered behind the closing words, once; asked again of who was not understood. */
function atTheClose(reply: Reply, end: State, setting: Setting, nowMs: number): Invitation | null {
  const closes = reply.picture === 'finish' || reply.say.some(({ at }) => at?.phase === 'finish');
  const { coach } = setting.language;
  if (reply.after !== 'listen' || hereIn(end.today) !== null) return null;
  const offering = (question: Question, say: Asking | null) => say && asking(question, say, coach);
  const { question, lost, repeats, explained } = reply.state;
  const isOfIce = explained?.kind === 'about' && explained.topic === 'iceHowTo';
  if (isOffer(question) && (isOfIce || lost + repeats > 0)) {
    return offering(question, coach.questions[question]);
  }
  if (!closes) return null;
  return (
    offering('ice', iceOffer(end, setting)) ??
    offering('offerRemind', remindOffer(end, setting, nowMs))
  );
}

/** Speaking of the routine moves the runner on by itself, so that alone makes the place newer. */
function placeIsNewer(before: State, after: State): boolean {
  return (
    after.spoken !== null ||
    before.spoken !== null ||
    JSON.stringify([before.today, before.moment]) !== JSON.stringify([after.today, after.moment])
  );
}
