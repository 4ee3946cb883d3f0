/** Beginning, and going on: from the first exercise, from what was kept, or from where the runner is. */
import type { CoachWords, Text, Texts } from '../language/language';
import { exerciseOf } from '../routine/routine';
import {
  anotherRoundOf,
  type Bout,
  exercisesIn,
  isOver,
  type Today,
  todayOf,
  withAmount,
  withGone,
} from '../routine/today';
import { KIT_IDS, type KitId } from '../routine/types';
import { pause, SHORT_SECONDS, words } from '../script/segments';
import { acknowledge, carryOnQuestion, vary } from './invite';
import { atPose, fetchOf, finish, leadOn, present } from './lead';
import { closingOf, closingWords } from './plan';
import { secondsOfRoutine } from './seconds-left';
import type { State } from './state';
import { ask, type Reply, reply, type Situation } from './turn';
import {
  countedOff,
  type Here,
  hereIn,
  isAllLed,
  isFirstOfToday,
  isTurning,
  underWay,
  type Where,
  whatIsLeft,
} from './where';

/** Begins what is waiting. */
export function begin(situation: Situation): Reply {
  const { state, where, cut } = situation;
  if (where.at === 'kept') return carryOn(situation);
  if (state.today === null || isOver(state.today)) return atTheDoor(situation);
  // "Say that again" tells the position without the warning signs: nobody begins before they heard both.
  if (!state.told || !state.warned) {
    // Cut off before the kit was named, it is named again.
    const isUnnamed = cut?.mark.phase === 'fetch' && !cut.begun;
    const fetch = isUnnamed ? kitAgain(situation, state.today) : [];
    return present(situation, state.today, [], undefined, fetch);
  }
  const here = underWay(where);
  if (here === null) return leadOn(situation, state, 'effort', []);
  const { kind, gone } = whatIsLeft(here, state.moment);
  if (kind === 'counts') return countedOn(situation, here);
  const today = withGone(state.today, gone > 0 ? gone : null);
  return leadOn(situation, { ...state, today }, 'effort', []);
}

/** The side under way counts, and what comes after it is next. */
function countedOn(situation: Situation, here: Here): Reply {
  // That it counts was said with the invitation.
  const heard = acknowledge(situation.state, situation.language.coach);
  const state = countedOff(situation.state, here, situation.nowMs);
  const { today } = state;
  const said = [words(heard), pause(SHORT_SECONDS)];
  if (here.sides.length > 1) return leadOn(situation, state, 'turn', said);
  const done = { ...situation, state: { ...state, today: here.today } };
  if (!isOver(today)) return present(done, today, [heard], undefined, fetchOf(done, today));
  const closing = finish(done, { ...state, question: null });
  return { ...closing, say: [...said, ...closing.say] };
}

/** Words that need a routine, said where there is none under way. */
export function atTheDoor(situation: Situation): Reply {
  const { where } = situation;
  if (where.at === 'kept') return carryOn(situation);
  return isAllLed(where) ? offerAnotherRound(situation) : start(situation);
}

/** Said of words that go on, where the last exercise is over; the closing words first, where they were cut off. */
export function offerAnotherRound(situation: Situation): Reply {
  const { state } = situation;
  const { onward } = situation.language.coach;
  if (isUnclosed(situation.where)) return close(situation);
  if (state.eased > 0) return reply(state, [onward.lastOneEased]);
  return ask({ ...state, question: 'start' }, [], onward.roundAgain);
}

/** The last exercise is over, and the closing words were cut off before they were heard. */
export function isUnclosed(where: Where): boolean {
  return where.at === 'justLed' && where.next === null;
}

/** The closing words after all. */
export function close(situation: Situation): Reply {
  const { state } = situation;
  const said = closingWords(closingOf(state, true), situation);
  return { ...reply(state, said), picture: 'finish' };
}

/** From the first exercise of what was just done. */
export function anotherRound(situation: Situation): Reply {
  const { language, state, routine } = situation;
  const again = state.today === null ? todayOf(routine) : anotherRoundOf(state.today, routine);
  const fetch = fetchOf(situation, again);
  return present(situation, again, [language.coach.onward.anotherRound], undefined, fetch);
}

/** Said of words that mean something only in the routine; in it, they named nothing that it has. */
export function needsRoutine(situation: Situation): Reply {
  const { state, where } = situation;
  const { begin, onward, door } = situation.language.coach;
  if (underWay(where) !== null) return reply(state, door.notUnderstood[0].inRoutine);
  if (isUnclosed(where)) return close(situation);
  if (where.at === 'over') return reply(state, [onward.lastOne]);
  return reply(state, [where.at === 'door' ? vary(state, begin.notBegun) : begin.needsRoutine]);
}

/** Begins at the first exercise; what was kept, and not yet declined, is offered first. */
export function start(situation: Situation): Reply {
  const { state, where } = situation;
  const { declined, question } = state;
  if (underWay(where) !== null) return begin(situation);
  const refused = declined.includes('carryOn') || question === 'startFresh' || question === 'which';
  if (where.at !== 'kept' && isReadyForMore(situation)) return offerMore(situation);
  if (where.at !== 'kept' || refused) return startOver(situation);
  const { coach } = situation.language;
  if (question === 'carryOn') return askWhich(state, where.here, coach);
  const { had, ask: whether } = carryOnQuestion(state, where.here, coach);
  return ask({ ...state, question: 'carryOn' }, [acknowledge(state, coach), had], whether);
}

/** Rounds after which a little more is offered, once. */
const ROUNDS_BEFORE_MORE = 4;
/** Repetitions more of each strength move. */
const MORE = 2;

/** Who has done it often, has nothing else in mind for today, and was never asked. Never after pain. */
function isReadyForMore({ state }: Situation): boolean {
  const { runner, plan, eased } = state;
  const isNew = !runner.offeredMore && runner.finished >= ROUNDS_BEFORE_MORE;
  return isNew && plan === null && eased === 0 && !runner.straight;
}

function offerMore({ state, language }: Situation): Reply {
  const runner = { ...state.runner, offeredMore: true };
  const { more } = language.coach.today;
  return ask({ ...state, runner, question: 'more' }, [], more(runner.finished, MORE));
}

/** From the first exercise, with a little more of each strength move. */
export function startWithMore(situation: Situation): Reply {
  const isStrength = ({ exercise }: Bout) => exerciseOf(exercise).group === 'strength';
  const plan = withAmount(todayOf(situation.routine), ({ amount }) => amount + MORE, isStrength);
  return startOver({ ...situation, state: { ...situation.state, plan } });
}

/** Where what was said may mean the one or the other. */
export function askWhich(
  state: State,
  { exercise, side }: Here,
  { begin, questions }: CoachWords,
): Reply {
  return ask({ ...state, question: 'which' }, [begin.which(exercise.id, side)], questions.which);
}

/** In an effort it is asked what is meant. */
export function startOver(situation: Situation): Reply {
  const { state, where, ask: said } = situation;
  if (where.at === 'effort' && said.kind === 'startOver' && state.question !== 'again') {
    const { exercise, side } = where.here;
    const { whichAgain } = situation.language.coach.today;
    return ask({ ...state, question: 'again' }, [], whichAgain(exercise.id, side));
  }
  return fromTheFirst(situation);
}

/** From the first exercise of what was wished for, or of the whole routine. `said`: how, where that was asked for. */
function fromTheFirst(situation: Situation, said?: Text): Reply {
  const { state, routine, where } = situation;
  const today = (where.at === 'effort' ? null : state.plan) ?? todayOf(routine);
  const { coach } = situation.language;
  // What was wished for was said with its size.
  const size =
    state.plan === null
      ? [coach.begin.routine(routine.length, secondsOfRoutine(state, situation))]
      : [];
  const fetch = toBeginWith(situation, today);
  const inShort = state.plan !== null && state.inShort;
  const begun = { ...situation, state: { ...state, today: null, plan: null, inShort } };
  const heard = said ?? (hasMet(state, today) ? acknowledge(state, coach) : null);
  const opening = [...(heard ? [heard] : []), ...size];
  return present(begun, today, opening, undefined, fetch);
}

/** Who has done the first of it before, or all of it, knows what it takes. */
function hasMet({ runner: { times, finished } }: State, { bouts: [first] }: Today): boolean {
  const hasDoneAny = Object.values(times).some((count) => count > 0);
  return (first !== undefined && times[first.exercise] > 0) || (finished > 0 && hasDoneAny);
}

/** What is to be fetched before the first of it. */
function toBeginWith(situation: Situation, today: Today): Texts {
  const { state, language } = situation;
  return hasMet(state, today)
    ? fetchOf(situation, today)
    : preparation(state, today, language.coach);
}

/** What a runner fetches before the first time. */
function preparation({ runner }: State, today: Today, { begin }: CoachWords): Texts {
  const all = exercisesIn(today).map(exerciseOf);
  const isNeeded = (id: KitId) => all.some(({ kit }) => kit === id);
  const kit = KIT_IDS.filter((id) => isNeeded(id) && !runner.missing.includes(id));
  const have = begin.have(
    kit,
    all.some(({ kneels }) => kneels),
  );
  return [have, ...(kit.length > 0 ? [begin.tellWhatIsMissing] : [])];
}

/** What is to be fetched there, said once more, or to who has put it away since. */
export function kitAgain(situation: Situation, today: Today): Texts {
  if (isFirstOfToday(today)) return toBeginWith(situation, today);
  const { exercise: { id = null, kit = null } = {} } = hereIn(today) ?? {};
  const { runner } = situation.state;
  const isThere = kit !== null && !runner.missing.includes(kit);
  return isThere ? [situation.language.coach.begin.get(id, kit)] : [];
}

/** Goes on where the runner left off; says so where there is nothing to go on with. */
export function carryOn(situation: Situation): Reply {
  const { state, where } = situation;
  const { coach } = situation.language;
  if (where.at === 'door' || isAllLed(where)) {
    const { say, ...asking } = coach.begin.nothingToGoOn;
    return ask({ ...state, question: 'start' }, say, asking);
  }
  if (where.at !== 'kept') return begin(situation);
  const { exercise, side, today } = where.here;
  const here = coach.work.at(exercise.id, side);
  const heard = acknowledge(state, coach);
  // Told a moment ago: the position in a few words is enough.
  if (state.told) return atPose(situation, today, coach.before(heard, here));
  const fetch = state.led ? [] : kitAgain(situation, today);
  return present(situation, today, [heard], here(null), fetch);
}

/** No "ready" between exercises from now on. */
export function straightThrough(situation: Situation): Reply {
  const { where, hasScreen, cut } = situation;
  const { runner } = situation.state;
  const state: State = { ...situation.state, runner: { ...runner, straight: true, waits: false } };
  const { begin: toSay, work } = situation.language.coach;
  const said = hasScreen ? toSay.straight.onScreen : toSay.straight.bySpeech;
  if (isAllLed(where)) return offerAnotherRound({ ...situation, state });
  if (where.at === 'door' || state.today === null)
    return fromTheFirst({ ...situation, state }, said);
  if (where.at === 'effort' && state.told) {
    const turning = cut?.mark.phase === 'turn' || isTurning(where);
    return leadOn(situation, state, turning ? 'turn' : 'effort', [words(said), pause(1)]);
  }
  const id = state.today.bouts[state.today.at]?.exercise;
  const name = id && work.named(id, false);
  return present({ ...situation, state }, state.today, [said], name);
}

/** Back to waiting for ready. */
export function stepByStep({ state, language }: Situation): Reply {
  const waiting: State = { ...state, runner: { ...state.runner, straight: false, waits: true } };
  return reply(waiting, [language.coach.begin.stepByStep]);
}
