/** "How long left": of this hold, of this exercise and of the routine. */
import type { Asking, Language, LeftWords, Texts } from '../language/language';
import type { Exercise } from '../routine/routine';
import { exerciseOf, FIRST, neighbour } from '../routine/routine';
import type { Located } from '../script/outline';
import { secondsOfSegment } from '../script/seconds';
import { asked, breaths, repetitionOf } from '../script/segments';
import { close, isUnclosed } from './begin';
import { placeUnderWay, sideOf } from './place';
import { secondsAfter, secondsLeft, secondsOfExercise, secondsOfRoutine } from './seconds-left';
import type { Place, State } from './state';
import { dose, effort } from './tell';
import type { Reply, Situation, Voice } from './turn';

/** Between what is left of one thing and of the next. Seconds. */
const GAP_SECONDS = 0.5;

/** What is left, counted from where the speech was cut. */
export function howLongLeft(situation: Situation): Reply {
  const { state } = situation;
  const { place } = state;
  if (isUnclosed(situation)) return close(situation);
  const texts = place === null ? ofTheWhole(situation) : from(place, situation);
  const nearlyDone = place === null ? null : pastTwoThirds(place, situation);
  return {
    state,
    ...(nearlyDone === null
      ? { say: breaths(texts, GAP_SECONDS), after: 'listen' }
      : { say: asked(texts, nearlyDone, GAP_SECONDS), after: 'asked' }),
    picture: placeUnderWay(state) === null ? 'words' : 'exercise',
  };
}

/** The last third of a side need not be done all over again for having asked. */
function pastTwoThirds(place: Place, { cut, language }: Situation): Asking | null {
  if (cut?.mark.phase !== 'work' || cut.stretchGone < 2 * cut.stretchLeft) return null;
  return language.coach.left.once(place.exercise, sideOf(place));
}

function ofTheWhole(situation: Situation): Texts {
  const { left } = situation.language.coach;
  if (situation.state.finished) return [left.nothing];
  // "What's next" is asked in these words too.
  return left.whole(secondsOfRoutine(situation.state, situation), FIRST.id);
}

function from(place: Place, situation: Situation): Texts {
  const { state, cut } = situation;
  const { left } = situation.language.coach;
  const exercise = exerciseOf(place.exercise);
  const speaking = cut !== null && !cut.ended && cut.mark.exercise === place.exercise;
  const underWay = speaking && cut.mark.phase !== 'position' ? cut : null;
  const next = neighbour(place.exercise, 1, state.only);
  const ofExercise = underWay
    ? Math.max(underWay.exerciseLeft, underWay.stretchLeft + ofSidesAfter(place, state, situation))
    : secondsOfExercise(place, state, situation);
  const ofRoutine = underWay
    ? ofExercise + secondsAfter(place, state, situation)
    : secondsLeft(place, state, situation);
  return [
    ...ofHold(exercise, place, situation, underWay),
    left.ofExercise(ofExercise, exercise.id),
    left.ofRoutine(ofRoutine),
    // "What's next" is asked in these words too.
    ...(place.moment === 'setUp' && next !== null ? [left.next(next.id)] : []),
  ];
}

/** The other sides of this exercise: of several sets, one answer does not hold them all. */
function ofSidesAfter({ sides, ...place }: Place, state: State, voice: Voice): number {
  if (sides.length < 2) return 0;
  return secondsOfExercise({ ...place, sides: sides.slice(1) }, state, voice);
}

/** "How many more", where they are counted aloud: those of which the last word has not begun. */
function repetitionsLeft(
  exercise: Exercise,
  { sides }: Place,
  state: State,
  { stretchGone }: Located,
  language: Language,
): Texts {
  if (exercise.effort.kind === 'timed') return [];
  const script = effort(exercise, sides, state, { isFirst: true, isReady: true }, language);
  const count = dose(exercise, state);
  const begins = new Map<number, number>();
  let seconds = 0;
  for (const segment of script.filter(({ at }) => at?.phase === 'work')) {
    const repetition = repetitionOf(segment.label);
    if (segment.kind === 'words' && repetition) begins.set(repetition.rep, seconds);
    seconds += secondsOfSegment(segment, state.runner.pace);
  }
  const done = [...begins.values()].filter((begin) => begin <= stretchGone).length;
  return done < count ? [language.coach.left.more(count - done)] : [];
}

/** "What's next" is asked in these words too: the other side, or the next exercise. */
function whatThen(
  exercise: Exercise,
  { sides: [, other] }: Place,
  state: State,
): Parameters<LeftWords['ofWork']>[2] {
  if (other !== undefined) return { side: other };
  const next = neighbour(exercise.id, 1, state.only);
  return next && { exercise: next.id };
}

/** Of the hold or the set that is under way, or that is about to begin; `cut` is where its effort was cut. */
function ofHold(
  exercise: Exercise,
  place: Place,
  { state, language }: Situation,
  cut: Located | null,
): Texts {
  const { left } = language.coach;
  const much = dose(exercise, state);
  if (cut?.mark.phase === 'work') {
    const more = repetitionsLeft(exercise, place, state, cut, language);
    // The cues between make a hold last a little longer than what is held.
    const whole = exercise.effort.kind === 'timed' ? much : Number.POSITIVE_INFINITY;
    const seconds = Math.min(cut.stretchLeft, whole);
    return [...more, left.ofWork(seconds, exercise.id, whatThen(exercise, place, state))];
  }
  return place.moment === 'effort' ? [left.allToCome(exercise.id, much)] : [];
}
