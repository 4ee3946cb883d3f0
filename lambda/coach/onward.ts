/** To another place: the next, the one before, one by name; and out. */
import type { Text, Texts } from '../language/language';
import type { Exercise } from '../routine/routine';
import { exerciseOf, exercisesOf, neighbour, ROUTINE } from '../routine/routine';
import { EXERCISE_IDS, type ExerciseId, type GroupId, OTHER } from '../routine/types';
import { BREATH_SECONDS, breaths, pause, SHORT_SECONDS, words } from '../script/segments';
import { atTheDoor, needsRoutine, offerAnotherRound } from './begin';
import {
  isBarelyNamed,
  isBegun,
  isCalled,
  isJustOver,
  isLetGo,
  isPastHalf,
  isTurning,
  justLed,
  stateFor,
} from './cut';
import { acknowledge, vary } from './invite';
import { atPose, finish, leadOn, present } from './lead';
import {
  isWholeExercise,
  otherIsDone,
  placeAfter,
  placeUnderWay,
  sideOf,
  startOf,
  withSides,
} from './place';
import { isAskedToEnd } from './questions';
import { AS_USUAL, type Place, type State } from './state';
import { isAsNamed } from './tell';
import { ask, type Reply, reply, type Situation } from './turn';

/** To the next side of an effort, else to the next exercise; at the door, past the exercise that was offered. */
export function next(situation: Situation): Reply {
  return goOnFrom(
    situation,
    acknowledge(situation.state, situation.language.coach),
    isPastHalf(situation),
  );
}

/** To the next side, or the next exercise. `said` acknowledges; `isDone`: the side under way counts. */
function goOnFrom(situation: Situation, said: Text, isDone: boolean): Reply {
  const { state } = situation;
  const { place } = state;
  if (place === null) {
    return state.finished ? offerAnotherRound(situation) : needsRoutine(situation);
  }
  const letGo = isLetGo(situation);
  if (state.active && place.moment === 'effort' && (letGo || isTurning(situation))) {
    return changeOver(situation, state, said);
  }
  if (isNextNamed(situation, isDone)) return present(situation, place, [said]);
  if (!state.active) return leave(situation, [said]);
  if (place.sides.length < 2) {
    const isOver = isDone && place.moment === 'effort';
    return leave({ ...situation, state: isOver ? counted(state, place) : state }, [said]);
  }
  const rest = withSides(place, place.sides.slice(1));
  if (place.moment === 'effort') {
    const left: Place = isDone ? rest : { ...rest, otherSide: 'skipped' };
    return changeOver(situation, { ...state, place: left }, said);
  }
  // Back at a leg that was done: the other one is still to come.
  if (place.otherSide !== 'again') return leave(situation, [said]);
  const { before, work } = situation.language.coach;
  return atPose(situation, rest, before(said, work.side(place.exercise, sideOf(rest))));
}

/** What comes next was named and not yet told, or not even named: that is the next one. */
function isNextNamed(situation: Situation, isDone = false): boolean {
  const { state, cut } = situation;
  if (!state.active || state.told) return false;
  if (cut === null || isLetGo(situation)) return true;
  return isDone ? justLed(situation) !== null : isBarelyNamed(situation);
}

/** Begins the side that is next, with time to change over. */
function changeOver(situation: Situation, state: State, said: Text): Reply {
  return leadOn(situation, state, 'turn', [words(said), pause(SHORT_SECONDS)]);
}

/** Leaves the exercise for the one after it, or for the closing words; with it those up to `last`. */
export function leave(situation: Situation, opening: Texts, last?: ExerciseId): Reply {
  const { state } = situation;
  if (state.place === null) return atTheDoor(situation);
  const after = placeAfter(last ?? state.place.exercise, state.only);
  if (after !== null) return present(situation, after, opening);
  const closing = finish(situation, { ...state, question: null });
  return {
    ...closing,
    say: [...breaths(opening, SHORT_SECONDS), pause(BREATH_SECONDS), ...closing.say],
  };
}

/** The runner says they have done it: a side under way counts, and what was not begun does not. */
export function done(situation: Situation): Reply {
  const { state } = situation;
  const { good } = situation.language.coach;
  const place = placeUnderWay(state);
  const isOver = isJustOver(situation);
  if (place === null && isOver) return offerAnotherRound(situation);
  if (place === null || isAskedToEnd(state)) return stop(situation);
  if (justLed(situation) !== null) return goOnFrom(situation, good, true);
  // On the way to a side, the one before is what is done.
  if (isCalled(situation)) return changeOver(situation, state, good);
  return goOnFrom(situation, good, isBegun(situation));
}

/** The exercise was done to its end once more. */
export function counted(state: State, { exercise }: Place): State {
  const { times } = state.runner;
  const more = { ...times, [exercise]: times[exercise] + 1 };
  return { ...state, runner: { ...state.runner, times: more } };
}

/** The side before in an effort, else the exercise before; at the first it says so. */
export function back(situation: Situation): Reply {
  const led = justLed(situation);
  if (led !== null) {
    const again = { ...stateFor(situation, led), place: startOf(led.exercise) };
    return backTo({ ...situation, state: again }, exerciseOf(led.exercise));
  }
  const { state } = situation;
  const { onward, work } = situation.language.coach;
  const { place } = state;
  if (place === null) {
    const last = exercisesOf(state.only).at(-1);
    if (!state.finished || last === undefined) return needsRoutine(situation);
    return backTo(situation, last);
  }
  const exercise = exerciseOf(place.exercise);
  const side = sideOf(place);
  if (!isWholeExercise(place) && side !== 'both' && place.otherSide !== 'leftOut') {
    const back = withSides(place, [OTHER[side], ...place.sides]);
    const to: Place = otherIsDone(place) ? { ...back, otherSide: 'again' } : back;
    return atPose(situation, to, onward.backToSide(place.exercise, OTHER[side]));
  }
  const before = neighbour(place.exercise, -1, state.only);
  if (before !== null) return backTo(situation, before);
  const name = work.named(place.exercise, isAsNamed(exercise, state));
  return present(situation, startOf(place.exercise), [onward.firstOne], name);
}

function backTo(situation: Situation, exercise: Exercise): Reply {
  const { state } = situation;
  const isHere = exercise.id === state.place?.exercise;
  const whole = isAsNamed(exercise, isHere ? state : { ...state, ...AS_USUAL });
  const { backTo } = situation.language.coach.onward;
  return present(situation, startOf(exercise.id), [], backTo(exercise.id, whole));
}

/** To an exercise by name, or to the first of a group; `only` keeps to that group today. */
export function goTo(situation: Situation, to: ExerciseId | GroupId | null, only: boolean): Reply {
  const { onward } = situation.language.coach;
  if (to === null) {
    const which = onward.whichOne(ROUTINE.map(({ id }) => id));
    return { ...ask(situation.state, which.say, which), picture: 'list' };
  }
  if (isExercise(to)) return goToExercise(situation, to, null);
  const first = exercisesOf(to)[0];
  if (first === undefined) return atTheDoor(situation);
  const { state } = situation;
  const place = placeUnderWay(state);
  if (only && place !== null && exerciseOf(place.exercise).group === to) {
    return reply({ ...state, only: to }, [onward.only(to)]);
  }
  return goToExercise(situation, first.id, only ? to : null);
}

/**
 * Leaves out the exercise the runner is at, or what is left of its group. Of one that is still to come it is said
 * how to leave it out then: nothing is kept for later, so the place stays.
 */
export function leaveOut(situation: Situation, which: ExerciseId | GroupId | null): Reply {
  const { state } = situation;
  const { coach } = situation.language;
  const heard = acknowledge(state, coach);
  const { place } = state;
  if (which === null) {
    const isHere = place !== null && !isNextNamed(situation);
    return isHere ? leave(situation, [heard]) : next(situation);
  }
  const meant = isExercise(which) ? [exerciseOf(which)] : exercisesOf(which);
  if (meant.some(({ id }) => id === place?.exercise)) {
    return leave(situation, [heard], meant.at(-1)?.id);
  }
  const today = exercisesOf(state.only);
  const here = today.findIndex(({ id }) => id === place?.exercise);
  const toCome = place === null && state.finished ? [] : today.slice(here + 1);
  if (!toCome.some((exercise) => meant.includes(exercise))) {
    return reply(state, [heard, coach.onward.noMoreOfThat]);
  }
  return reply(state, [heard, coach.onward.leaveOutLater(which)]);
}

function isExercise(id: ExerciseId | GroupId): id is ExerciseId {
  return EXERCISE_IDS.some((known) => known === id);
}

function goToExercise(situation: Situation, id: ExerciseId, only: GroupId | null): Reply {
  // Of today's part, it is still that part.
  const keeps = only === null && exerciseOf(id).group === situation.state.only;
  const state: State = { ...situation.state, only: keeps ? situation.state.only : only };
  const { coach } = situation.language;
  const name = coach.work.named(id, isAsNamed(exerciseOf(id), { ...state, ...AS_USUAL }));
  return present({ ...situation, state }, startOf(id), [acknowledge(state, coach)], name);
}

/** Ends with the place kept. One short sentence. */
export function stop({ state, language }: Situation): Reply {
  const { door } = language.coach;
  const text = state.place === null ? door.takeItEasy : vary(state, door.placeKept);
  return reply({ ...state, question: null }, [text], 'end');
}
