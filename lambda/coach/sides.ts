/** Which side is done: the other one, only one, the right one after all. */
import { OTHER, type Side } from '../routine/types';
import type { Mark } from '../script/types';
import { carryOn, needsRoutine } from './begin';
import { isCalled, isPastHalf, justLed, stateFor } from './cut';
import { acknowledge } from './invite';
import { atPose } from './lead';
import { counted, leave, next } from './onward';
import { alternating, otherIsDone, placeUnderWay, sideOf, withSides } from './place';
import type { Place, State } from './state';
import { type Reply, reply, type Situation } from './turn';

/** At the door, "the left" answers the question whether to carry on with the left, and so does "the other leg". */
function isOffered({ active }: State, place: Place, wanted: Side | null): boolean {
  return !active && (wanted === null ? otherIsDone(place) : wanted === sideOf(place));
}

/** "Other leg": that one first, or instead where only one is left. */
export function otherSide(situation: Situation, wanted: Side | null): Reply {
  const { state } = situation;
  const { place } = state;
  const led = justLed(situation);
  if (led !== null) return otherThanLed(situation, led, wanted);
  if (place === null) return needsRoutine(situation);
  const side = sideOf(place);
  if (isOffered(state, place, wanted)) return carryOn(situation);
  if (!state.active && wanted === null) return needsRoutine(situation);
  if (side === 'both') return bothLegs(situation);
  // "Switch sides", where both are done.
  if (wanted === null && isPastHalf(situation) && otherIsDone(place)) return next(situation);
  // Said while this one is called, it is the one that was called.
  return toSide(situation, place, wanted ?? (isCalled(situation) ? side : OTHER[side]));
}

/** That side first, and then what is left of the exercise. */
function toSide(situation: Situation, place: Place, to: Side): Reply {
  const said = heardSide(situation, place, to);
  if (place.otherSide === 'leftOut') {
    return atPose(situation, { ...place, sides: place.sides.map(() => to) }, said);
  }
  if (to === sideOf(place)) return atPose(situation, place, said);
  const [, ...rest] = place.sides;
  // Nearly done, or done before and taken once more: it is not done again.
  const isDone = isPastHalf(situation) || (place.otherSide === 'again' && rest.length > 0);
  const left = isDone ? rest : place.sides;
  if (left.includes(to)) {
    return atPose(situation, withSides(place, alternating(to, left)), said);
  }
  const first = withSides(place, [to, ...left]);
  const isAgain = otherIsDone(place) && left.length > 0;
  return atPose(situation, isAgain ? { ...first, otherSide: 'again' } : first, said);
}

/** "Okay. The right leg": what leads up to its pose. */
function heardSide(
  { state, language }: Situation,
  { exercise }: Pick<Place, 'exercise'>,
  to: Side,
) {
  const { before, work } = language.coach;
  return before(acknowledge(state, language.coach), work.side(exercise, to));
}

/** Said as the last side is let go of: of the exercise just led, and not of the next, which was not yet named. */
function otherThanLed(situation: Situation, led: Mark, wanted: Side | null): Reply {
  const { state, before } = situation;
  const side = sideOf(led);
  if (side === 'both') return bothLegs(situation);
  const { place: was } = before;
  const isAlone = was?.exercise === led.exercise && was.otherSide === 'leftOut';
  if (!isAlone || wanted === side) {
    const { haveDone, haveDoneBoth } = situation.language.coach.sides;
    return reply(state, [isAlone ? haveDone(led.exercise, side) : haveDoneBoth]);
  }
  const place: Place = { exercise: led.exercise, sides: [OTHER[side]], moment: 'setUp' };
  const back = { ...situation, state: uncounted(stateFor(situation, led), led) };
  return atPose(back, place, heardSide(situation, led, OTHER[side]));
}

/** One side, and then the next exercise. Where that one is done already, on to the next. Which one is not remembered. */
export function oneSide(situation: Situation, wanted: Side | null): Reply {
  const { state } = situation;
  const { coach } = situation.language;
  const { place } = state;
  const led = justLed(situation);
  if (led !== null) return otherThanLed(situation, led, wanted);
  if (place === null) return needsRoutine(situation);
  const side = sideOf(place);
  if (isOffered(state, place, wanted)) return carryOn(situation);
  if (!state.active) return needsRoutine(situation);
  if (side === 'both') return bothLegs(situation);
  const to = wanted ?? side;
  if (isPastHalf(situation) && (place.sides.includes(to) || otherIsDone(place))) {
    return onlyOf(situation, place, to);
  }
  if (otherIsDone(place) && (wanted === null || !place.sides.includes(to))) {
    const { haveDone } = coach.sides;
    return leave(situation, [
      wanted === null ? acknowledge(state, coach) : haveDone(place.exercise, to),
    ]);
  }
  const sides = place.sides.filter((one) => one === to);
  const alone = withSides(place, sides.length > 0 ? sides : [to]);
  const isDone = place.otherSide === undefined && !place.sides.includes(OTHER[to]);
  const kept: Place = isDone ? alone : { ...alone, otherSide: 'leftOut' };
  return atPose(situation, kept, coach.sides.only(place.exercise, to));
}

/** The side under way is as good as done: of what is left, that side alone. */
function onlyOf(situation: Situation, place: Place, to: Side): Reply {
  const { coach } = situation.language;
  const [, ...rest] = place.sides;
  const sides = rest.filter((one) => one === to);
  if (sides.length > 0) {
    return atPose(situation, withSides(place, sides), coach.sides.only(place.exercise, to));
  }
  return leave({ ...situation, state: counted(situation.state, place) }, [coach.good]);
}

/**
 * The runner did the wrong one. Which one that was, where the speech was cut tells: the side just let go of,
 * or the one under way once half of it was done. Then the other of the two counts instead.
 */
export function wrongSide(situation: Situation): Reply {
  const { state, cut } = situation;
  const led = justLed(situation);
  const place = led ? sidesLed(led) : placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  const side = sideOf(place);
  if (side === 'both') return bothLegs(situation);
  const { wrong } = situation.language.coach.sides;
  const { exercise } = place;
  const other = OTHER[side];
  if (place.moment === 'setUp') {
    return atPose(situation, place, wrong.notYet(exercise, side));
  }
  const [, ...rest] = place.sides;
  if (led !== null || isPastHalf(situation)) {
    const left = rest.filter((_, index) => index !== rest.indexOf(OTHER[side]));
    const sides = alternating(side, [side, ...left]);
    return atPose(
      led ? { ...situation, state: uncounted(stateFor(situation, led), led) } : situation,
      withSides(place, sides),
      wrong.counts(exercise, other, side),
    );
  }
  if (cut?.mark.phase !== 'work' && otherIsDone(place)) {
    const sides = alternating(OTHER[side], [OTHER[side], ...rest]);
    return atPose(situation, withSides(place, sides), wrong.counts(exercise, side, other));
  }
  return atPose(situation, place, wrong.fromTheStart(exercise, side));
}

/** The last side, which was just let go of. */
function sidesLed({ exercise, sides }: Mark): Place {
  return { exercise, sides: [...sides], moment: 'effort' };
}

/** The same exercise is not yet done to its end, after all. */
function uncounted(state: State, { exercise }: Mark): State {
  const { times } = state.runner;
  const count = Math.max(0, times[exercise] - 1);
  return { ...state, runner: { ...state.runner, times: { ...times, [exercise]: count } } };
}

function bothLegs({ state, language }: Situation): Reply {
  return reply(state, [language.coach.sides.bothTogether]);
}
