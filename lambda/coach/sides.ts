/** Which side is done: the other one, only one, the right one after all. */
import type { Lead } from '../language/language';
import {
  countedFor,
  inTurn,
  sideOnceMore as onceMoreOn,
  onlySide,
  passed,
  swapped,
  type Today,
  withGone,
  withSides,
  withSidesAfter,
} from '../routine/today';
import { type ExerciseId, OTHER, type Side, type WorkSide } from '../routine/types';
import { MOST_SETS } from './ask';
import { carryOn, needsRoutine } from './begin';
import { acknowledge } from './invite';
import { atPose } from './lead';
import { backAt, counted, leave, next } from './onward';
import { type Reply, reply, type Situation } from './turn';
import {
  atAll,
  type Here,
  hereOrLed,
  isAgain,
  isAlone,
  isCalled,
  isPastHalf,
  isTurning,
  otherIsDone,
  underWay,
  type Where,
} from './where';
import { listOf, wished } from './wishes';

/** The same sides, one leg after the other as long as there are both, `first` before all. */
const alternating = (first: Side, sides: readonly WorkSide[]) =>
  inTurn(
    sides.map((side) => ({ side })),
    first,
  ).map(({ side }) => side);

/** At the door, "the left" answers the question whether to carry on with the left, and so does "the other leg". */
function isOffered(where: Where, wanted: Side | null): boolean {
  if (where.at !== 'kept') return false;
  return wanted === null ? otherIsDone(where.here) : wanted === where.here.side;
}

/** "Other leg": that one first, or instead where only one is left. */
export function otherSide(situation: Situation, wanted: Side | null): Reply {
  const { where } = situation;
  if (where.at === 'justLed') return otherThanLed(situation, where.led, wanted);
  const here = atAll(where);
  if (here === null) return needsRoutine(situation);
  const { side } = here;
  if (isOffered(where, wanted)) return carryOn(situation);
  if (where.at === 'kept' && wanted === null) return needsRoutine(situation);
  if (side === 'both') return bothLegs(situation);
  // "Switch sides", where both are done.
  if (wanted === null && isPastHalf(where) && otherIsDone(here)) return next(situation);
  // Said while this one is called, it is the one that was called.
  return toSide(situation, here, wanted ?? (isCalled(where) ? side : OTHER[side]));
}

/** That side first, and then what is left of the exercise. */
function toSide(situation: Situation, here: Here, to: Side): Reply {
  const { today, sides, side, exercise } = here;
  const said = heardSide(situation, exercise.id, to);
  if (isAlone(here)) {
    return atPose(situation, to === side ? today : swapped(today), said);
  }
  if (to === side) return atPose(situation, today, said);
  const isNearlyDone = isPastHalf(situation.where);
  const [, ...rest] = sides;
  // Nearly done, or done before and taken once more: it is not done again.
  const isDone = isNearlyDone || isAgain(here);
  const left = isDone ? rest : sides;
  const order = left.includes(to) ? alternating(to, left) : [to, ...left];
  return atPose(situation, isNearlyDone ? after(today, order) : withSides(today, order), said);
}

/** What is under way is done, and then these sides. */
function after({ bouts, at }: Today, sides: readonly WorkSide[]): Today {
  const side = bouts[at]?.side ?? 'both';
  return withSidesAfter(countedFor({ bouts, at }, at, side), sides);
}

/** "Okay. The right leg": what leads up to its pose. */
function heardSide({ state, language }: Situation, exercise: ExerciseId, to: Side): Lead {
  const { before, work } = language.coach;
  return before(acknowledge(state, language.coach), work.side(exercise, to));
}

/** Said as the last side is let go of: of the exercise just led, and not of the next, which was not yet named. */
function otherThanLed(situation: Situation, was: Here, wanted: Side | null): Reply {
  const { state } = situation;
  const { side, exercise, today } = was;
  if (side === 'both') return bothLegs(situation);
  const isOne = isAlone(was);
  if (!isOne || wanted === side) {
    const { haveDone, haveDoneBoth } = situation.language.coach.sides;
    return reply(state, [isOne ? haveDone(exercise.id, side) : haveDoneBoth]);
  }
  const other = withSidesAfter(today, [OTHER[side]]);
  const back = { ...situation, state: counted(backAt(state, other), was, situation.nowMs, -1) };
  return atPose(back, other, heardSide(situation, exercise.id, OTHER[side]));
}

/** One side, and then the next exercise. Where that one is done already, on to the next. Which one is not remembered. */
export function oneSide(situation: Situation, wanted: Side | null): Reply {
  const { state, where } = situation;
  const { coach } = situation.language;
  if (where.at === 'justLed') return otherThanLed(situation, where.led, wanted);
  const here = atAll(where);
  if (here === null) return needsRoutine(situation);
  const { side, sides, exercise, today } = here;
  if (isOffered(where, wanted)) return carryOn(situation);
  if (where.at === 'kept') return needsRoutine(situation);
  if (side === 'both') return bothLegs(situation);
  const to = wanted ?? side;
  const otherDone = otherIsDone(here);
  if (isPastHalf(where) && (sides.includes(to) || otherDone)) {
    return onlyOf(situation, here, to);
  }
  if (otherDone && (wanted === null || !sides.includes(to))) {
    const { haveDone } = coach.sides;
    return leave(situation, [
      wanted === null ? acknowledge(state, coach) : haveDone(exercise.id, to),
    ]);
  }
  return atPose(situation, onlySide(today, to), coach.sides.only(exercise.id, to));
}

/** The side under way is as good as done: of what is left, that side alone. */
function onlyOf(situation: Situation, here: Here, to: Side): Reply {
  const { coach } = situation.language;
  const [, ...rest] = here.sides;
  const sides = rest.filter((one) => one === to);
  if (sides.length > 0) {
    const today = onlySide(passed(here.today, true), to);
    return atPose(situation, today, coach.sides.only(here.exercise.id, to));
  }
  const state = counted(situation.state, here, situation.nowMs);
  return leave(
    { ...situation, state },
    [coach.good],
    passed(onlySide(here.today, here.side as Side), true),
  );
}

/** The side under way is over; one that was not begun is left out. */
export function skipSide(situation: Situation): Reply {
  const { where } = situation;
  const here = underWay(where);
  const isBeforeIt = where.at === 'setUp' || isCalled(where) || isTurning(where);
  return here !== null && here.side !== 'both' && isBeforeIt
    ? oneSide(situation, OTHER[here.side])
    : next(situation);
}

/** That side once more: of the exercise under way, else in each one to come; the one under way where none is named. */
export function sideOnceMore(situation: Situation, wanted: Side | null): Reply {
  const { state, where, language } = situation;
  const { today: toSay, wishes } = language.coach;
  const here = underWay(where);
  if (here === null) {
    if (wanted === null) return needsRoutine(situation);
    const to = onceMoreOn(listOf(situation), wanted, MOST_SETS);
    return wished(situation, to, [toSay.sideOnceMore(wanted, true)]);
  }
  if (here.side === 'both') return bothLegs(situation);
  if (state.eased > 0) return reply(state, [wishes.leaveItAtThat]);
  const side = wanted ?? here.side;
  const sides = [...here.sides, side];
  if (sides.filter((one) => one === side).length > MOST_SETS) return reply(state, [wishes.plenty]);
  const to = withSides(here.today, alternating(here.side, sides));
  // Who is at it goes on where they were.
  const today = withGone(to, here.bout.gone ?? null);
  return reply({ ...state, today }, [toSay.sideOnceMore(side, false)]);
}

/**
 * The runner did the wrong one. Which one that was, where the speech was cut tells: the side just let go of,
 * or the one under way once half of it was done. Then the other of the two counts instead.
 */
export function wrongSide(situation: Situation): Reply {
  const { state, where, cut } = situation;
  const { wrong } = situation.language.coach.sides;
  const isLed = where.at === 'justLed';
  const here = hereOrLed(where);
  if (here === null) return needsRoutine(situation);
  const { side, today, exercise } = here;
  const { id } = exercise;
  if (side === 'both') return bothLegs(situation);
  const other = OTHER[side];
  // What was begun on the other one is no part of it.
  const anew = withGone(today, null);
  if (where.at === 'setUp') return atPose(situation, anew, wrong.notYet(id, side));
  const [, ...rest] = here.sides;
  const { at } = today;
  if (isLed || isPastHalf(where)) {
    const left = rest.filter((_, index) => index !== rest.indexOf(other));
    const sides = alternating(side, [side, ...left]);
    const to = withSidesAfter(countedFor(today, at, other), sides);
    const back = isLed ? counted(backAt(state, to), here, situation.nowMs, -1) : state;
    return atPose({ ...situation, state: back }, to, wrong.counts(id, other, side));
  }
  if (cut?.mark.phase !== 'work' && otherIsDone(here)) {
    const sides = alternating(other, [other, ...rest]);
    const last = today.bouts.slice(0, at).findLastIndex((bout) => bout.state === 'done');
    const to = withSides(countedFor(today, last, side), sides);
    return atPose(situation, to, wrong.counts(id, side, other));
  }
  return atPose(situation, anew, wrong.fromTheStart(id, side));
}

export function bothLegs({ state, language }: Situation): Reply {
  return reply(state, [language.coach.sides.bothTogether]);
}
