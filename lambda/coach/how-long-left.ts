/** "How long left": of this hold, of this exercise and of the routine. */
import type { Exercise } from '../routine/exercise';
import { exerciseOf, FIRST } from '../routine/routine';
import type { Located } from '../script/outline';
import { breaths } from '../script/segments';
import { duration } from '../words/fill';
import { secondsAfter, secondsLeft, secondsOfExercise } from './left';
import { placeUnderWay, startOf } from './place';
import type { Place, State } from './state';
import { dose } from './tell';
import type { Reply, Situation } from './turn';

/** What is left, counted from where the speech was cut. */
export function howLongLeft(situation: Situation): Reply {
  const { state } = situation;
  return {
    state,
    say: breaths(state.place === null ? ofTheWhole(situation) : from(state.place, situation), 0.5),
    after: 'listen',
    picture: placeUnderWay(state) === null ? 'words' : 'exercise',
  };
}

function ofTheWhole({ state, region }: Situation): string[] {
  if (state.finished) return ['Nothing is left. That was the last one.'];
  const total = duration(secondsLeft(startOf(FIRST.id), state, region));
  return [`The whole routine takes about ${total}.`];
}

function from(place: Place, { state, cut, region }: Situation): string[] {
  const exercise = exerciseOf(place.exercise);
  const speaking = cut !== null && !cut.ended && cut.mark.exercise === place.exercise;
  const effort = speaking && cut.mark.phase !== 'position' ? cut : null;
  const ofExercise = effort?.exerciseLeft ?? secondsOfExercise(place, state, region);
  const ofRoutine = effort
    ? effort.exerciseLeft + secondsAfter(place, state, region)
    : secondsLeft(place, state, region);
  return [
    ...ofHold(exercise, place, state, effort),
    `About ${duration(ofExercise)} of ${exercise.called}.`,
    `And about ${duration(ofRoutine)} of the routine.`,
  ];
}

/** Of the hold or the set that is under way, or that is about to begin; `cut` is where its effort was cut. */
function ofHold(exercise: Exercise, place: Place, state: State, cut: Located | null): string[] {
  const { effort } = exercise;
  const whole = effort.kind === 'timed' ? dose(exercise, state) : null;
  const noun = effort.kind === 'timed' ? effort.noun : 'set';
  if (cut?.mark.phase === 'work') {
    // The cues between make a hold last a little longer than what is held.
    const left = Math.min(cut.stretchLeft, whole ?? Number.POSITIVE_INFINITY);
    return [`About ${duration(left)} of this ${noun}.`];
  }
  if (whole === null || place.moment !== 'effort') return [];
  return [`The whole ${noun} is still to come, ${whole} seconds.`];
}
