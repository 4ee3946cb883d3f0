/** To another bout: the next, the one before, one by name; and out. */
import type { Text, Texts } from '../language/language';
import { exerciseOf } from '../routine/routine';
import {
  atBout,
  exerciseBefore,
  exercisePassed,
  exercisesIn,
  fromStartOf,
  isFinished,
  isOver,
  onlySide,
  passed,
  sideFirst,
  type Today,
  todayOf,
  withAll,
  withSides,
} from '../routine/today';
import { type ExerciseId, OTHER, type Side } from '../routine/types';
import { isBefore } from '../script/outline';
import { BREATH_SECONDS, breaths, pause, SHORT_SECONDS, words } from '../script/segments';
import type { Named } from './ask';
import { atTheDoor, needsRoutine, offerAnotherRound } from './begin';
import { acknowledge, vary } from './invite';
import { atPose, fetchFor, fetchOf, finish, leadOn, present } from './lead';
import { isAskedToEnd } from './questions';
import type { State } from './state';
import { isAsNamed, mannerOf } from './tell';
import { ask, type Reply, reply, type Situation } from './turn';
import {
  atAll,
  type Here,
  hereIn,
  isAgain,
  isAllLed,
  isAlone,
  isBegun,
  isCalled,
  isJustOver,
  isPastHalf,
  isTurning,
  isWholeExercise,
  underWay,
  withTimes,
} from './where';

/** To the next side of an effort, else to the next exercise; at the door, past the exercise that was offered. */
export function next(situation: Situation): Reply {
  const heard = acknowledge(situation.state, situation.language.coach);
  return goOnFrom(situation, heard, isPastHalf(situation.where));
}

/** To the next side, or the next exercise. `said` acknowledges; `isDone`: the side under way counts. */
function goOnFrom(situation: Situation, said: Text, isDone: boolean): Reply {
  const { state, where, cut } = situation;
  if (isAllLed(where)) return offerAnotherRound(situation);
  const here = atAll(where);
  if (here === null) return needsRoutine(situation);
  if (isTurning(where)) return changeOver(situation, state, said);
  if (isNextNamed(situation, isDone)) {
    const fetch = cut?.mark.phase === 'release' ? fetchOf(situation, here.today) : [];
    return present(situation, here.today, [said], undefined, fetch);
  }
  if (where.at === 'kept') return leave(situation, [said]);
  const rest = passed(here.today, isDone);
  const { exercise, side } = here;
  if (here.sides.length < 2) {
    const isCounted = isDone && where.at === 'effort';
    const left = isCounted ? counted(state, here, situation.nowMs) : state;
    return leave({ ...situation, state: left }, [said], isCounted ? rest : undefined);
  }
  if (where.at === 'effort') return changeOver(situation, { ...state, today: rest }, said);
  // Back at a leg that was done: the other one is still to come.
  if (!isAgain(here)) return leave(situation, [said]);
  const { before, work } = situation.language.coach;
  return atPose(situation, rest, before(said, work.side(exercise.id, OTHER[side])));
}

/** What comes next was named and not yet told, or not even named: that is the next one. */
function isNextNamed({ state, where, cut }: Situation, isDone = false): boolean {
  if (!state.active || state.told) return false;
  return cut === null || (where.at === 'justLed' && (isDone || where.hardly));
}

/** Begins the side that is next, with time to change over. */
function changeOver(situation: Situation, state: State, said: Text): Reply {
  return leadOn(situation, state, 'turn', [words(said), pause(SHORT_SECONDS)]);
}

/** Leaves the exercise for the one after it, or for the closing words; `to` is today from there on. */
export function leave(situation: Situation, opening: Texts, to?: Today): Reply {
  const { state } = situation;
  if (state.today === null || isOver(state.today)) return atTheDoor(situation);
  const today = to ?? exercisePassed(state.today);
  if (!isOver(today)) {
    return present(situation, today, opening, undefined, fetchOf(situation, today));
  }
  const closing = finish(situation, { ...state, today, question: null });
  return {
    ...closing,
    say: [...breaths(opening, SHORT_SECONDS), pause(BREATH_SECONDS), ...closing.say],
  };
}

/** The runner says they have done it: a side under way counts, and what was not begun does not. */
export function done(situation: Situation): Reply {
  const { state, where } = situation;
  const { good } = situation.language.coach;
  if (underWay(where) === null && isJustOver(where)) return offerAnotherRound(situation);
  if (underWay(where) === null || isAskedToEnd(state)) return stop(situation);
  if (where.at === 'justLed') return goOnFrom(situation, good, true);
  // On the way to a side, the one before is what is done.
  if (isCalled(where)) return changeOver(situation, state, good);
  return goOnFrom(situation, good, isBegun(where));
}

/** The exercise was done to its end once more; or not, after all, where `by` is -1. */
export function counted(state: State, { exercise }: Here, nowMs: number, by: 1 | -1 = 1): State {
  const { runner } = state;
  if (by === 1) return { ...state, runner: withTimes(runner, [exercise.id], nowMs) };
  const fewer = Math.max(0, runner.times[exercise.id] - 1);
  return { ...state, runner: { ...runner, times: { ...runner.times, [exercise.id]: fewer } } };
}

/** Who goes back to what was just led knows its position, and has not finished. */
export function backAt(state: State, today: Today): State {
  const { runner } = state;
  const undone = state.today !== null && isOver(state.today) && isFinished(state.today) ? 1 : 0;
  const finished = Math.max(0, runner.finished - undone);
  return { ...state, runner: { ...runner, finished }, today, told: true };
}

/** The side before in an effort, else the exercise before; at the first it says so. */
export function back(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { onward, work } = language.coach;
  const { today } = state;
  if (today === null) return needsRoutine(situation);
  if (where.at === 'justLed') {
    const { led } = where;
    const back = backAt(state, atBout(led.today, led.today.at));
    return backTo({ ...situation, state: back }, led.exercise.id);
  }
  const here = atAll(where);
  const before = exerciseBefore(today);
  if (here === null) return before ? backTo(situation, before) : needsRoutine(situation);
  const { exercise, side, sides } = here;
  if (!isWholeExercise(here) && side !== 'both' && !isAlone(here)) {
    const again = withSides(today, [OTHER[side], ...sides]);
    return atPose(situation, again, onward.backToSide(exercise.id, OTHER[side]));
  }
  if (before !== null) return backTo(situation, before);
  const name = work.named(exercise.id, isAsNamed(exercise, mannerOf(state, here.bout), language));
  return present(situation, fromStartOf(today, exercise.id), [onward.firstOne], name);
}

function backTo(situation: Situation, id: ExerciseId): Reply {
  const { state } = situation;
  const to = fromStartOf(state.today ?? todayOf(situation.routine), id);
  const { backTo } = situation.language.coach.onward;
  return present(situation, to, [], backTo(id, isNamedWhole(situation, to)));
}

/** Today's next exercise is done as its whole name tells. */
function isNamedWhole({ state, language }: Situation, today: Today): boolean {
  const here = hereIn(today);
  return here !== null && isAsNamed(here.exercise, mannerOf(state, here.bout), language);
}

/** To an exercise by name, or to the first of a group. */
export function goTo(situation: Situation, to: Named | null, side?: Side, alone?: true): Reply {
  if (to === null) return whichOne(situation);
  const today = listToGoTo(situation);
  // Who names one that was left out wants all of today again.
  const list = namedIn(today, to) === undefined ? withAll(today) : today;
  const id = namedIn(list, to);
  return id === undefined ? atTheDoor(situation) : goToExercise(situation, list, id, side, alone);
}

/** That exercise, or the first of the group, as the list has them. */
function namedIn(today: Today, to: Named): ExerciseId | undefined {
  return exercisesIn(today).find((id) => id === to || exerciseOf(id).group === to);
}

/** Names them all, and asks which. */
export function whichOne({ state, routine, language }: Situation): Reply {
  const which = language.coach.onward.whichOne(routine.map(({ exercise }) => exercise));
  return { ...ask(state, which.say, which), picture: 'list' };
}

/** Today's list; before a start, what was wished for. */
function listToGoTo({ state, routine }: Situation): Today {
  const isAhead = state.today === null || isOver(state.today);
  return (isAhead && state.plan) || (state.today ?? todayOf(routine));
}

/** Leaves out the exercise that is next, or under way. */
export function leaveThisOut(situation: Situation): Reply {
  const { state, where } = situation;
  const here = atAll(where);
  const isHere = here !== null && !isNextNamed(situation);
  return isHere
    ? leave(situation, [acknowledge(state, situation.language.coach)])
    : next(situation);
}

function goToExercise(
  situation: Situation,
  today: Today,
  id: ExerciseId,
  side?: Side,
  alone?: true,
): Reply {
  const { state, language } = situation;
  const to = sided(fromStartOf(today, id), side, alone);
  const name = language.coach.work.named(id, isNamedWhole(situation, to));
  const heard = [acknowledge(state, language.coach)];
  return present(situation, to, heard, name, fetchFor(situation, to));
}

/** The exercise that is next, on that side first or alone; both at once stay. */
function sided(today: Today, side?: Side, alone?: true): Today {
  const next = today.bouts[today.at];
  if (side === undefined || next === undefined || next.side === 'both') return today;
  return alone ? onlySide(today, side) : sideFirst(today, side, (id) => id === next.exercise);
}

/** Ends with today kept. One short sentence. Whoever cuts a position off has not heard it, when they are back. */
export function stop({ state, where, cut, language }: Situation): Reply {
  const { door } = language.coach;
  const text = atAll(where) === null ? door.takeItEasy : vary(state, door.placeKept);
  const told = state.told && (cut === null || cut.ended || !isBefore(cut.mark.phase));
  return reply({ ...state, told, question: null }, [text], 'end');
}
