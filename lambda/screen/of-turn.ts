/** What a screen shows of a turn. */
import type { Directive } from 'ask-sdk-model';
import { endOf, settle } from '../coach/place';
import type { State } from '../coach/state';
import { wayOf } from '../coach/tell';
import type { Turn } from '../coach/turn';
import type { Language } from '../language/language';
import { exerciseOf, exercisesOf } from '../routine/routine';
import { toScreen } from './directives';
import { type Picture, pictureOf } from './picture';
import type { Facts } from './picture/facts';

const OFFERS: Readonly<Partial<Record<NonNullable<State['question']>, Facts['offer']>>> = {
  start: 'start',
  carryOn: 'carryOn',
};

/** The way of each exercise as the coach tells it: an easier one is that of the runner's own exercise alone. */
export function waysOf(state: State, { coach }: Language): Facts['wayOf'] {
  return (id) => {
    const way = id === state.place?.exercise ? state.way : 'usual';
    return wayOf(exerciseOf(id), { ...state, way }, coach.work);
  };
}

/** What an answer is about, where that is not the exercise under way. */
function aboutOf({ picture, still }: Turn, inPlace: boolean): Pick<Facts, 'about' | 'headline'> {
  if (still !== null) return { about: 'still', headline: still.headline };
  if (picture === 'cause' || picture === 'list') return { about: picture };
  return picture === 'exercise' || picture === 'still' || inPlace ? {} : { about: picture };
}

/** The picture of a turn. */
export function pictureOfTurn(turn: Turn, language: Language): Picture {
  const { state, script } = turn;
  const inPlace = state.active && state.place !== null && state.question === null;
  return pictureOf(script, state.runner.pace, {
    turn: state.turn,
    words: language.screen,
    wayOf: waysOf(state, language),
    place: inPlace ? state.place : null,
    // Where the runner is when the answer is over.
    ends: settle(state, endOf(state, state.placeAtMs)).state.place,
    goesOn: turn.after === 'goOn',
    offer: (state.question !== null && OFFERS[state.question]) || null,
    today: exercisesOf(state.only).map(({ id }) => id),
    ...aboutOf(turn, inPlace),
  });
}

/** The directives of a turn, for a device that announces APL. */
export function screenOfTurn(turn: Turn, language: Language): Directive[] {
  return toScreen(pictureOfTurn(turn, language), language);
}
