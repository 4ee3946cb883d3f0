/** What today is to be: only some of it, without some of it, in another order, on one side, as long as there is time. */
import type { Question } from '../language/ids';
import type { Texts } from '../language/language';
import { type Exercise, exerciseOf } from '../routine/routine';
import {
  atBout,
  type Bout,
  dayOf,
  exchanged,
  exercisesIn,
  isOver,
  lastHere,
  late,
  oneSideOfAll,
  onlyThese,
  putBack,
  sideFirst,
  soon,
  soonAfter,
  type Today,
  toCome,
  todayOf,
  withAll,
  without,
} from '../routine/today';
import { type ExerciseId, GROUP_IDS, type Side } from '../routine/types';
import type { Named, Which } from './ask';
import { needsRoutine } from './begin';
import { fitted } from './fit';
import { acknowledge, carryOnQuestion } from './invite';
import { fetchFor, present, secondsBeforeTheFloor } from './lead';
import { leave, whichOne } from './onward';
import { secondsOfList } from './seconds-left';
import type { State } from './state';
import { ask, type Reply, reply, type Situation } from './turn';
import { hereIn, isAhead, underWay } from './where';

/** The exercises that are meant, each once, as today has them or the routine. */
export function meant({ routine }: Situation, named: readonly Named[]): ExerciseId[] {
  const isNamed = ({ id, group }: Exercise) => named.some((name) => name === id || name === group);
  const listed = routine.map(({ exercise }) => exerciseOf(exercise)).filter(isNamed);
  // In the order in which they were named.
  const meant = named.flatMap((name) =>
    listed.filter(({ id, group }) => id === name || group === name).map(({ id }) => id),
  );
  return [...new Set(meant)];
}

/** The list that a wish is about: today's, or before the start, or after the end, what the next one is to be. */
export function listOf({ state, where, routine }: Situation): Today {
  return (isAhead(where) ? state.plan : state.today) ?? todayOf(routine);
}

/**
 * Today as it was wished for. Before the start it is kept for the start, and said how long it is, unless `said` has that;
 * under way, who has something else to do now is told that.
 */
export function wished(situation: Situation, to: Today, said: Texts, isSized = false): Reply {
  const { state, where, language } = situation;
  const { coach } = language;
  if (isOver(to)) {
    // Under way, who leaves out the last one is at the end.
    return underWay(where) === null
      ? reply(state, [coach.today.nothingLeft])
      : leave(situation, said, to);
  }
  if (isAhead(where)) {
    const planned: State = { ...state, plan: atBout(to, 0), question: null };
    return reply(planned, isSized ? said : [...said, sizeOf(situation, to)]);
  }
  if (where.at === 'kept') {
    const here = hereIn(to) ?? where.here;
    const { ask: whether } = carryOnQuestion(state, here, coach);
    return ask({ ...state, today: to, question: 'carryOn' }, said, whether);
  }
  const before = underWay(where)?.bout;
  const { exercise, side } = to.bouts[to.at] ?? {};
  const isSame = before?.exercise === exercise && before?.side === side;
  if (isSame) return reply({ ...state, today: to }, said);
  // One that is alone is named with its size.
  const isAlone = isSized && exercisesIn({ ...to, bouts: to.bouts.slice(to.at) }).length === 1;
  return isAlone
    ? present(situation, to, [acknowledge(state, coach)], said.join(' '))
    : present(situation, to, said);
}

/** "Five exercises, about twelve minutes." */
function sizeOf(situation: Situation, today: Today): string {
  const seconds = secondsOfList(today, situation.state, situation);
  return situation.language.coach.begin.routine(exercisesIn(today).length, seconds);
}

/** Where no name was understood, nothing is changed, and they are asked for. */
function byName({ state, language }: Situation): Reply {
  return reply(state, [language.coach.today.byName]);
}

/** Nothing of what is named is left to change. */
export function noneLeft({ state, language: { coach } }: Situation): Reply {
  return reply(state, [acknowledge(state, coach), coach.onward.noMoreOfThat]);
}

const isDone = ({ bouts }: Today, ids: readonly ExerciseId[]) =>
  bouts.every(({ exercise, state }) => state === 'done' || !ids.includes(exercise));

/** Only these today; `inOrder`, as they are named. */
export function only(situation: Situation, named: readonly Named[], inOrder = false): Reply {
  const { today, onward } = situation.language.coach;
  const ids = meant(situation, named);
  if (ids.length === 0) return byName(situation);
  const these = onlyThese(listOf(situation), ids);
  const to = inOrder ? soon(these, ids) : these;
  const [one] = named;
  const group = GROUP_IDS.find((id) => named.length === 1 && id === one);
  const said = group === undefined ? today.only(ids) : onward.only(group);
  const here = underWay(situation.where)?.exercise.id;
  const isNamed = ids.length === 1 && !ids.includes(here as ExerciseId) && !isOver(to);
  if (here !== undefined && !isNamed) return wished(situation, to, [said]);
  // Who names what to do begins with it; one alone is named once.
  const list = isAhead(situation.where) ? atBout(to, 0) : to;
  const fetch = fetchFor(situation, list);
  return isNamed && fetch.length === 0
    ? present(situation, list, [acknowledge(situation.state, situation.language.coach)], said)
    : present(situation, list, [said], undefined, fetch);
}

/** All of the routine: before the start as it usually is, and under way with what was left out of it. */
export function everything(situation: Situation): Reply {
  const { today } = situation.language.coach;
  if (isAhead(situation.where)) return wished(situation, todayOf(situation.routine), [today.all]);
  const list = listOf(situation);
  const behind = list.bouts.slice(0, list.at).filter(({ state }) => state === 'leftOut');
  const all = withAll(list);
  const next = comingNext({ ...situation, state: { ...situation.state, today: all } });
  const to = soonAfter(all, [...next, ...behind.map(({ exercise }) => exercise)]);
  return wished(situation, to, [today.all]);
}

/** What was done on the day before, before the start; under way it is what it is. */
export function likeLastTime(situation: Situation): Reply {
  const { state, where, nowMs, language } = situation;
  const { today, history } = language.coach;
  const { days } = state.runner;
  if (!isAhead(where)) return reply(state, [history.goOn]);
  const last = days.find(({ day }) => day < dayOf(nowMs)) ?? days[0];
  if (last === undefined) return reply(state, [history.never]);
  const to = onlyThese(todayOf(situation.routine), last.done);
  return wished(situation, to, [today.likeLastTime(exercisesIn(to))]);
}

/** Without these today. */
export function leaveOutOf(situation: Situation, named: readonly Named[]): Reply {
  const { coach } = situation.language;
  const list = listOf(situation);
  const left = toCome(list);
  const toDo = meant(situation, named).filter((id) => left.includes(id));
  if (toDo.length === 0) return noneLeft(situation);
  return wished(situation, without(list, toDo), [coach.today.without(toDo)]);
}

/** The first, or the last, so many, or half of them; from that one on; or so many more, or fewer, of those to come. */
export function someOf(situation: Situation, which: Which, wanted: number | null): Reply {
  const all = situation.routine.map(({ exercise }) => exercise);
  const isHalf = wanted === null && (which === 'first' || which === 'last');
  const count = isHalf ? Math.ceil(all.length / 2) : wanted;
  if (count === null) return whichOne(situation);
  if (which === 'notNext') return leaveOutOf(situation, comingNext(situation).slice(0, count));
  if (which === 'more') return leaveOutOf(situation, comingNext(situation).slice(count));
  const number = Math.max(1, Math.min(all.length, count));
  const slices = {
    first: all.slice(0, number),
    last: all.slice(-number),
    from: all.slice(number - 1),
  };
  const ids = slices[which];
  if (ids.length === 1 && underWay(situation.where) !== null) return only(situation, ids);
  const { today } = situation.language.coach;
  return wished(situation, onlyThese(listOf(situation), ids), [today.only(ids)]);
}

/** The exercises still to do, after the one that is next or under way. */
function comingNext(situation: Situation): ExerciseId[] {
  const here = underWay(situation.where)?.exercise.id;
  return toCome(listOf(situation)).filter((id) => id !== here);
}

/** Those after all the others; where none is named, the one under way. */
export function doLast(situation: Situation, named: readonly Named[]): Reply {
  const here = underWay(situation.where)?.exercise.id;
  const ids = named.length === 0 && here !== undefined ? [here] : meant(situation, named);
  const [first] = ids;
  if (first === undefined) return needsRoutine(situation);
  const list = listOf(situation);
  if (isDone(list, ids)) return noneLeft(situation);
  const { today } = situation.language.coach;
  return wished(situation, late(list, ids), [today.last(first)]);
}

/** Those first, and then what is left. */
export function doFirst(situation: Situation, named: readonly Named[]): Reply {
  const ids = meant(situation, named);
  if (ids.length === 0) return byName(situation);
  const list = listOf(situation);
  if (isDone(list, ids)) return noneLeft(situation);
  const { coach } = situation.language;
  // Who goes there now is told so by its name.
  const isNow = underWay(situation.where) !== null;
  const said = isNow ? acknowledge(situation.state, coach) : coach.today.first(ids);
  return wished(situation, soon(list, ids), [said]);
}

/** What is to come from its last to its first. */
export function backwards(situation: Situation): Reply {
  const { today } = situation.language.coach;
  return wished(situation, comingIn(situation, comingNext(situation).reverse()), [today.backwards]);
}

/** What comes next in this order, after what is under way. */
function comingIn(situation: Situation, order: readonly ExerciseId[]): Today {
  const list = listOf(situation);
  return underWay(situation.where) === null ? soon(list, order) : soonAfter(list, order);
}

/** Those before another that is to come, where they are not yet, or right after it; with none, the one under way. */
export function place(
  situation: Situation,
  named: readonly Named[],
  where: 'before' | 'after',
  other: Named | null,
): Reply {
  const { today } = situation.language.coach;
  const here = underWay(situation.where)?.exercise.id;
  const ids = meant(situation, named);
  const marks = other !== null ? meant(situation, [other]) : here ? [here] : [];
  const [first] = marks;
  if (ids.length === 0 || ids.some((id) => marks.includes(id))) return byName(situation);
  if (first === undefined) return needsRoutine(situation);
  const said = [today.placed(ids, where, marks)];
  const isHere = here !== undefined && ids.includes(here);
  const list = listOf(situation);
  if (isDone(list, ids)) return noneLeft(situation);
  if (where === 'before' && first === here) return wished(situation, soon(list, ids), said);
  const all = [...(isHere ? [here] : []), ...comingNext(situation)];
  const others = all.filter((id) => !ids.includes(id));
  const isBefore = ids.every((id) => all.indexOf(id) < all.indexOf(first));
  const at =
    where === 'before'
      ? others.indexOf(first)
      : others.findLastIndex((id) => marks.includes(id)) + 1;
  const order = others.toSpliced(Math.max(0, at), 0, ...ids);
  if (where === 'before' && isBefore && ids.every((id) => all.includes(id))) {
    return wished(situation, list, said);
  }
  return wished(situation, isHere ? soon(list, order) : comingIn(situation, order), said);
}

/** With these after all; none named: with both sides. What lies behind the runner is next. */
export function putBackOf(situation: Situation, named: readonly Named[]): Reply {
  const { today } = situation.language.coach;
  const list = listOf(situation);
  if (named.length === 0)
    return wished(situation, putBack(list, exercisesIn(list)), [today.bothSides]);
  const ids = meant(situation, named);
  if (ids.length === 0) return byName(situation);
  const isBehind = ({ exercise, state }: Bout, index: number) =>
    index < list.at && state !== 'done' && ids.includes(exercise);
  const to = list.bouts.some(isBehind) ? soon(list, ids) : putBack(list, ids);
  return wished(situation, to, [today.afterAll(ids)]);
}

/** Two change places, or where none is named, the only two to come; with one named, it is done now, and what is under way after it. */
export function exchange(situation: Situation, named: readonly Named[]): Reply {
  const { today } = situation.language.coach;
  const list = listOf(situation);
  // Of a group, the one that comes later is done first.
  if (named.some((name) => GROUP_IDS.some((id) => id === name))) {
    const lastOf = (name: Named) =>
      list.bouts.findLastIndex(({ exercise }) => meant(situation, [name]).includes(exercise));
    return doFirst(situation, [...named].sort((a, b) => lastOf(b) - lastOf(a)).slice(0, 1));
  }
  const left = toCome(list);
  const ids = named.length === 0 && left.length === 2 ? left : meant(situation, named);
  const [one, other = hereIn(list)?.exercise.id] = ids;
  if (one === undefined || one === other) return byName(situation);
  if (other === undefined) return needsRoutine(situation);
  const to = exchanged(list, one, other);
  return to === list ? noneLeft(situation) : wished(situation, to, [today.exchanged(one, other)]);
}

/** Nothing more after the exercise under way. */
export function stopAfterThis(situation: Situation): Reply {
  const { today } = situation.language.coach;
  const here = underWay(situation.where);
  if (here === null) return needsRoutine(situation);
  return wished(situation, lastHere(here.today), [today.lastHere(here.exercise.id)]);
}

/** That side first, in each exercise to come. */
export function startWithSide(situation: Situation, side: Side): Reply {
  const { today } = situation.language.coach;
  return wished(situation, sideFirst(listOf(situation), side), [today.sideFirst(side)]);
}

/** That side alone, in each exercise to come. */
export function oneSideToday(situation: Situation, side: Side): Reply {
  const { today } = situation.language.coach;
  return wished(situation, oneSideOfAll(listOf(situation), side), [today.oneSide(side)]);
}

/** One leg alone, or first, and it was not said which: asked once, and nothing of why is kept. */
export function whichLeg({ state, language }: Situation, question: Question = 'whichLeg'): Reply {
  const { whichLeg: asked } = language.coach.today;
  return ask({ ...state, question }, asked.say, asked);
}

/** Five minutes, where somebody wants it short and says no time. */
const SHORT_MINUTES = 5;

/** So much longer than wanted is said to be. */
const TOO_LONG = 1.1;

/** As much as fits into so many minutes. */
export function fitInto(situation: Situation, minutes: number | null): Reply {
  const list = listOf(situation);
  const wanted = minutes ?? SHORT_MINUTES;
  // What was wished for is longer: of that. What is no longer, there may be more than that.
  const isLonger = secondsOfList(list, situation.state, situation) > wanted * 60;
  const isFree = underWay(situation.where) === null && !isLonger;
  const all = isFree ? todayOf(situation.routine) : list;
  const { fits, said, state } = fitting(situation, all, wanted);
  return wished({ ...situation, state }, fits, [said], true);
}

/** As much of it as fits into so many minutes, how it is told then, and what is said of that. */
export function fitting(
  situation: Situation,
  all: Today,
  minutes: number,
): { readonly fits: Today; readonly said: string; readonly state: State } {
  const { language } = situation;
  const { today } = language.coach;
  const before = secondsBeforeTheFloor(situation);
  const wanted = minutes * 60 - before;
  const { list: fits, inShort } = fitted(all, wanted, situation);
  const state: State = { ...situation.state, inShort };
  const seconds = before + secondsOfList(fits, state, situation);
  const ids = toCome(fits);
  const [shortest] = ids;
  const isTooLong = ids.length === 1 && shortest !== undefined && seconds > wanted * TOO_LONG;
  const said = isTooLong ? today.shortest(shortest, seconds) : today.fits(ids, seconds);
  return { fits, said, state };
}
