/** What a screen shows of a turn. */
import type { Directive } from 'ask-sdk-model';
import type { State } from '../coach/state';
import type { Turn } from '../coach/turn';
import { exercisesOf } from '../routine/routine';
import { type Facts, type Picture, pictureOf } from './picture';
import { toScreen } from './screen';

const OFFERS: Readonly<Partial<Record<NonNullable<State['question']>, Facts['offer']>>> = {
  start: 'start',
  carryOn: 'carryOn',
};

/** The picture of a turn. */
export function pictureOfTurn(turn: Turn): Picture {
  const { state, script } = turn;
  const inPlace = state.active && state.place !== null && state.question === null;
  return pictureOf(script, state.runner.pace, {
    turn: state.turn,
    missing: state.runner.missing,
    offTheFloor: state.offTheFloor,
    place: inPlace ? state.place : null,
    goesOn: turn.after === 'goOn',
    offer: (state.question !== null && OFFERS[state.question]) || null,
    today: exercisesOf(state.only).map(({ id }) => id),
    ...(turn.picture === 'exercise' || inPlace ? {} : { about: turn.picture }),
    ...(turn.picture === 'cause' || turn.picture === 'list' ? { about: turn.picture } : {}),
  });
}

/** The directives of a turn, for a device that announces APL. */
export function screenOfTurn(turn: Turn): Directive[] {
  return toScreen(pictureOfTurn(turn));
}
