/** What a screen shows of a turn. */
import { secondsLeft, secondsToGo } from '../coach/seconds-left';
import type { State } from '../coach/state';
import { mannerOf, usualManner, wayOf } from '../coach/tell';
import type { Turn, Voice } from '../coach/turn';
import { endOf, hereIn, settle } from '../coach/where';
import type { Language } from '../language/language';
import { EXERCISE_IDS, exerciseOf } from '../routine/routine';
import { atBout, exercisesIn, type Today } from '../routine/today';
import { type Picture, pictureOf } from './picture';
import type { Facts } from './picture/facts';

const OFFERS: Readonly<Partial<Record<NonNullable<State['question']>, Facts['offer']>>> = {
  start: 'start',
  carryOn: 'carryOn',
};

/** The way of each exercise as the coach tells it: an easier one is that of the runner's own exercise alone. */
export function waysOf(state: State, language: Language): Facts['wayOf'] {
  const here = hereIn(state.today);
  return (id) => {
    const exercise = exerciseOf(id);
    const manner =
      here?.exercise === exercise ? mannerOf(state, here.bout) : usualManner(state, exercise);
    return wayOf(exercise, manner, language);
  };
}

/** What an answer is about, where that is not the exercise under way. */
function aboutOf({ picture, still }: Turn, inPlace: boolean): Pick<Facts, 'about' | 'headline'> {
  if (still !== null) return { about: 'still', headline: still.headline };
  if (picture === 'cause' || picture === 'list') return { about: picture };
  return picture === 'exercise' || picture === 'still' || inPlace ? {} : { about: picture };
}

/** The mark of what is next of a list. */
function markIn(today: Today | null): Facts['place'] {
  const here = hereIn(today);
  return here && { bout: here.today.at, exercise: here.exercise.id, side: here.side };
}

/** What is left of today from a bout on. */
function secondsFrom(today: Today, state: State, voice: Voice) {
  // Where the runner is, as it is told.
  return (bout: number) =>
    bout === today.at
      ? secondsToGo(today, state, voice)
      : secondsLeft(atBout(today, bout), { ...state, moment: 'effort' }, voice);
}

/** The picture of a turn; `region`: where it is heard, so that both tell the same minutes. */
export function pictureOfTurn(
  turn: Turn,
  language: Language,
  region = language.regionOf(''),
): Picture {
  const { state, script } = turn;
  const inPlace = state.active && state.question === null;
  // Where the runner is when the answer is over.
  const end = settle(state, endOf(state, state.placeAtMs)).state;
  const { today } = state;
  return pictureOf(script, state.runner.pace, {
    turn: state.turn,
    words: language.screen,
    speed: language.speed,
    wayOf: waysOf(state, language),
    place: inPlace ? markIn(today) : null,
    ends: markIn(end.today),
    goesOn: turn.after === 'goOn',
    offer: (state.question !== null && OFFERS[state.question]) || null,
    today: today === null ? EXERCISE_IDS : exercisesIn(today),
    ...(today !== null && { secondsFrom: secondsFrom(today, state, { language, region }) }),
    ...aboutOf(turn, inPlace && hereIn(today) !== null),
  });
}
