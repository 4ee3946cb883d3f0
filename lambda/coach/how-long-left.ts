/** "How long left": of this hold, of this exercise and of the routine. */
import type { Exercise } from '../routine/routine';
import { exerciseOf, FIRST, neighbour } from '../routine/routine';
import type { Located } from '../script/outline';
import { secondsOfSegment } from '../script/seconds';
import { breaths } from '../script/segments';
import { duration, numberWord } from '../words/fill';
import type { Region } from '../words/regions';
import { close, isUnclosed } from './begin';
import { placeUnderWay, sideOf } from './place';
import { secondsAfter, secondsLeft, secondsOfExercise, secondsOfRoutine } from './seconds-left';
import type { Place, State } from './state';
import { dose, effort, shortSideName, sideName } from './tell';
import type { Reply, Situation } from './turn';

/** What is left, counted from where the speech was cut. */
export function howLongLeft(situation: Situation): Reply {
  const { state } = situation;
  const { place } = state;
  if (isUnclosed(situation)) return close(situation);
  const texts = place === null ? ofTheWhole(situation) : from(place, situation);
  const nearlyDone = place === null ? null : pastTwoThirds(place, situation);
  return {
    state,
    say: breaths(nearlyDone === null ? texts : [...texts, nearlyDone], 0.5),
    after: nearlyDone === null ? 'listen' : 'asked',
    picture: placeUnderWay(state) === null ? 'words' : 'exercise',
  };
}

/** The last third of a side need not be done all over again for having asked. */
function pastTwoThirds(place: Place, { cut }: Situation): string | null {
  if (cut?.mark.phase !== 'work' || cut.stretchGone < 2 * cut.stretchLeft) return null;
  const side = sideOf(place);
  const once = side === 'both' ? 'it' : sideName(exerciseOf(place.exercise), side);
  return `Say next to go on, or ready to take ${once} once more.`;
}

function ofTheWhole({ state, region }: Situation): string[] {
  if (state.finished) return ['Nothing is left. That was the last one.'];
  const total = duration(secondsOfRoutine(state, region));
  // "What's next" is asked in these words too.
  return [`The whole routine takes about ${total}.`, `It begins with ${FIRST.called}.`];
}

function from(place: Place, { state, cut, region }: Situation): string[] {
  const exercise = exerciseOf(place.exercise);
  const speaking = cut !== null && !cut.ended && cut.mark.exercise === place.exercise;
  const underWay = speaking && cut.mark.phase !== 'position' ? cut : null;
  const next = neighbour(place.exercise, 1, state.only);
  const ofExercise = underWay
    ? Math.max(underWay.exerciseLeft, underWay.stretchLeft + ofSidesAfter(place, state, region))
    : secondsOfExercise(place, state, region);
  const ofRoutine = underWay
    ? ofExercise + secondsAfter(place, state, region)
    : secondsLeft(place, state, region);
  return [
    ...ofHold(exercise, place, state, underWay),
    `About ${duration(ofExercise)} of ${exercise.called}.`,
    `And about ${duration(ofRoutine)} of the routine.`,
    // "What's next" is asked in these words too.
    ...(place.moment === 'setUp' && next !== null ? [`After this one comes ${next.called}.`] : []),
  ];
}

/** The other sides of this exercise: of several sets, one answer does not hold them all. */
function ofSidesAfter({ sides, ...place }: Place, state: State, region: Region): number {
  if (sides.length < 2) return 0;
  return secondsOfExercise({ ...place, sides: sides.slice(1) }, state, region);
}

const OF: Readonly<Record<Exercise['effort']['noun'], string>> = {
  hold: 'this hold',
  rolling: 'rolling on this side',
  repetitions: 'this set',
  steps: 'this set',
};

/** "How many more", where they are counted aloud: those of which the last word has not begun. */
function repetitionsLeft(
  exercise: Exercise,
  { sides }: Place,
  state: State,
  { stretchGone }: Located,
): string[] {
  if (exercise.effort.kind === 'timed') return [];
  const script = effort(exercise, sides, state, { isFirst: true, isReady: true });
  const count = dose(exercise, state);
  const begins = new Map<string, number>();
  let seconds = 0;
  for (const segment of script.filter(({ at }) => at?.phase === 'work')) {
    const { kind, label = '' } = segment;
    if (kind === 'words' && label.endsWith(` of ${count}`)) begins.set(label, seconds);
    seconds += secondsOfSegment(segment, state.runner.pace);
  }
  const done = [...begins.values()].filter((begin) => begin <= stretchGone).length;
  return done < count ? [`${numberWord(count - done)} more.`] : [];
}

/** "What's next" is asked in these words too: the other side, or the next exercise. */
function whatThen(exercise: Exercise, { sides: [, other] }: Place, state: State): string {
  if (other !== undefined) return `, then ${shortSideName(exercise, other)}`;
  const next = neighbour(exercise.id, 1, state.only);
  return next === null ? '' : `, then ${next.called}`;
}

/** Of the hold or the set that is under way, or that is about to begin; `cut` is where its effort was cut. */
function ofHold(exercise: Exercise, place: Place, state: State, cut: Located | null): string[] {
  const { effort: work } = exercise;
  const whole = work.kind === 'timed' ? dose(exercise, state) : null;
  if (cut?.mark.phase === 'work') {
    const more = repetitionsLeft(exercise, place, state, cut);
    // The cues between make a hold last a little longer than what is held.
    const left = Math.min(cut.stretchLeft, whole ?? Number.POSITIVE_INFINITY);
    return [
      ...more,
      `About ${duration(left)} of ${OF[work.noun]}${whatThen(exercise, place, state)}.`,
    ];
  }
  if (place.moment !== 'effort') return [];
  const much =
    whole === null
      ? `${numberWord(dose(exercise, state)).toLowerCase()} ${work.noun}`
      : `${whole} seconds`;
  return [`All ${much} are still to come.`];
}
