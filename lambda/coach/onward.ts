/** To another place: the next, the one before, one by name; and out. */
import type { Exercise } from '../routine/routine';
import { exerciseOf, exercisesOf, neighbour, ROUTINE } from '../routine/routine';
import { EXERCISE_IDS, type ExerciseId, type GroupId } from '../routine/types';
import { BREATH_SECONDS, breaths, pause, SHORT_SECONDS, words } from '../script/segments';
import { capital, listed, OTHER } from '../words/fill';
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
import { nameOf, sideName } from './tell';
import { type Reply, reply, type Situation } from './turn';

/** To the next side of an effort, else to the next exercise; at the door, past the exercise that was offered. */
export function next(situation: Situation): Reply {
  return goOnFrom(situation, acknowledge(situation.state), isPastHalf(situation));
}

/** To the next side, or the next exercise. `said` acknowledges; `isDone`: the side under way counts. */
function goOnFrom(situation: Situation, said: string, isDone: boolean): Reply {
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
  const name = sideName(exerciseOf(place.exercise), sideOf(rest));
  return atPose(situation, rest, `${said} ${capital(name)}`);
}

/** What comes next was named and not yet told, or not even named: that is the next one. */
function isNextNamed(situation: Situation, isDone = false): boolean {
  const { state, cut } = situation;
  if (!state.active || state.told) return false;
  if (cut === null || isLetGo(situation)) return true;
  return isDone ? justLed(situation) !== null : isBarelyNamed(situation);
}

/** Begins the side that is next, with time to change over. */
function changeOver(situation: Situation, state: State, said: string): Reply {
  return leadOn(situation, state, 'turn', [words(said), pause(SHORT_SECONDS)]);
}

/** Leaves the exercise for the one after it, or for the closing words; with it those up to `last`. */
export function leave(situation: Situation, opening: readonly string[], last?: ExerciseId): Reply {
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
  const place = placeUnderWay(state);
  const isOver = isJustOver(situation);
  if (place === null && isOver) return offerAnotherRound(situation);
  if (place === null || isAskedToEnd(state)) return stop(situation);
  if (justLed(situation) !== null) return goOnFrom(situation, 'Good.', true);
  // On the way to a side, the one before is what is done.
  if (isCalled(situation)) return changeOver(situation, state, 'Good.');
  return goOnFrom(situation, 'Good.', isBegun(situation));
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
    return atPose(situation, to, `Back to ${sideName(exercise, OTHER[side])}`);
  }
  const before = neighbour(place.exercise, -1, state.only);
  if (before !== null) return backTo(situation, before);
  const name = `${capital(nameOf(exercise, state))}.`;
  return present(situation, startOf(place.exercise), ['This is the first one.'], name);
}

function backTo(situation: Situation, exercise: Exercise): Reply {
  const { state } = situation;
  const name = nameOf(
    exercise,
    exercise.id === state.place?.exercise ? state : { ...state, ...AS_USUAL },
  );
  return present(situation, startOf(exercise.id), [], `Back to ${name}.`);
}

/** To an exercise by name, or to the first of a group; `only` keeps to that group today. */
export function goTo(situation: Situation, to: ExerciseId | GroupId | null, only: boolean): Reply {
  if (to === null) {
    const names = listed(ROUTINE.map((exercise) => exercise.called));
    const asking = [`There's ${names}.`, 'Which one would you like?'];
    return { ...reply(situation.state, asking, 'asked'), picture: 'list' };
  }
  if (isExercise(to)) return goToExercise(situation, to, null);
  const first = exercisesOf(to)[0];
  if (first === undefined) return atTheDoor(situation);
  const { state } = situation;
  const place = placeUnderWay(state);
  if (only && place !== null && exerciseOf(place.exercise).group === to) {
    return reply({ ...state, only: to }, [`Just ${GROUPS[to]}, then.`]);
  }
  return goToExercise(situation, first.id, only ? to : null);
}

/** Groups as they are called in a sentence. */
const GROUPS: Readonly<Record<GroupId, string>> = {
  rolling: 'foam rolling',
  stretches: 'the stretches',
  strength: 'the strength moves',
};

/**
 * Leaves out the exercise the runner is at, or what is left of its group. Of one that is still to come it is said
 * how to leave it out then: nothing is kept for later, so the place stays.
 */
export function leaveOut(situation: Situation, which: ExerciseId | GroupId | null): Reply {
  const { state } = situation;
  const { place } = state;
  if (which === null) {
    const isHere = place !== null && !isNextNamed(situation);
    return isHere ? leave(situation, [acknowledge(state)]) : next(situation);
  }
  const meant = isExercise(which) ? [exerciseOf(which)] : exercisesOf(which);
  if (meant.some(({ id }) => id === place?.exercise)) {
    return leave(situation, [acknowledge(state)], meant.at(-1)?.id);
  }
  const today = exercisesOf(state.only);
  const here = today.findIndex(({ id }) => id === place?.exercise);
  const toCome = place === null && state.finished ? [] : today.slice(here + 1);
  if (!toCome.some((exercise) => meant.includes(exercise))) {
    return reply(state, [acknowledge(state), "There's no more of that to come today."]);
  }
  const how = isExercise(which)
    ? `When we get to ${exerciseOf(which).called}, say: skip this one.`
    : `When we get to ${GROUPS[which]}, say: skip ${GROUPS[which]}.`;
  return reply(state, [acknowledge(state), how]);
}

function isExercise(id: ExerciseId | GroupId): id is ExerciseId {
  return EXERCISE_IDS.some((known) => known === id);
}

function goToExercise(situation: Situation, id: ExerciseId, only: GroupId | null): Reply {
  // Of today's part, it is still that part.
  const keeps = only === null && exerciseOf(id).group === situation.state.only;
  const state: State = { ...situation.state, only: keeps ? situation.state.only : only };
  const name = nameOf(exerciseOf(id), { ...state, ...AS_USUAL });
  return present({ ...situation, state }, startOf(id), [acknowledge(state)], `${capital(name)}.`);
}

/** Ends with the place kept. One short sentence. */
export function stop({ state }: Situation): Reply {
  const text =
    state.place === null
      ? 'All right. Take it easy.'
      : vary(state, ["All right, I've kept your place.", 'Okay, your place is kept.']);
  return reply({ ...state, question: null }, [text], 'end');
}
