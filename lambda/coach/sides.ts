/** Which side is done: the other one, only one, the right one after all. */
import { exerciseOf } from '../routine/routine';
import type { Side } from '../routine/types';
import { capital, fillSide, OTHER } from '../words/fill';
import { needsRoutine } from './begin';
import { heard } from './invite';
import { placeUnderWay, sideOf } from './place';
import type { Place, State } from './state';
import { shortSideName, sideName, wayOf } from './tell';
import { type Reply, reply, type Situation } from './turn';

/** Names leg and pose, and waits there for ready. `said` leads up to the pose: "Back to the right leg". */
export function atPose(situation: Situation, place: Place, said: string): Reply {
  const state: State = {
    ...situation.state,
    place: { ...place, moment: 'setUp' },
    active: true,
    told: true,
    question: null,
  };
  const pose = fillSide(wayOf(exerciseOf(place.exercise), state).pose, sideOf(place));
  return { ...reply(state, [`${said}: ${pose}.`]), picture: 'exercise' };
}

/** "Other leg": that one first, or instead where only one is left. */
export function otherSide(situation: Situation, wanted: Side | null): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  const side = sideOf(place);
  if (side === 'both') return bothLegs(situation);
  const to = wanted ?? OTHER[side];
  const rest = place.sides.filter((left) => left !== to);
  const name = sideName(exerciseOf(place.exercise), to);
  return atPose(situation, { ...place, sides: [to, ...rest] }, `${heard(state)} ${capital(name)}`);
}

/** One side, and then the next exercise. Which one is not remembered. */
export function oneSide(situation: Situation, wanted: Side | null): Reply {
  const place = placeUnderWay(situation.state);
  if (place === null) return needsRoutine(situation);
  const side = sideOf(place);
  if (side === 'both') return bothLegs(situation);
  const to = wanted ?? side;
  const name = sideName(exerciseOf(place.exercise), to);
  return atPose(situation, { ...place, sides: [to] }, `Just ${name}, then`);
}

/** The runner did the wrong one: that one is done, and the other is still to come. */
export function wrongSide(situation: Situation): Reply {
  const place = placeUnderWay(situation.state);
  if (place === null) return needsRoutine(situation);
  const side = sideOf(place);
  if (side === 'both') return bothLegs(situation);
  const exercise = exerciseOf(place.exercise);
  if (place.moment === 'setUp') {
    return atPose(situation, place, `No harm done. Now it's ${sideName(exercise, side)}`);
  }
  const said = `No harm done. Now for ${shortSideName(exercise, side)}`;
  return atPose(situation, { ...place, sides: [side] }, said);
}

function bothLegs({ state }: Situation): Reply {
  return reply(state, ['This one works both legs together.']);
}
