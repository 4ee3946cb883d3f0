/** What a screen shows of a turn. */
import type { Directive } from 'ask-sdk-model';
import type { Ask } from '../coach/ask';
import type { State } from '../coach/state';
import type { Turn } from '../coach/turn';
import { exercisesOf } from '../routine/routine';
import { type Facts, type Picture, pictureOf } from './picture';
import { toScreen } from './screen';

/** Asks after which the routine flows. After pain, a wait or a question, it waits for the runner. */
const FLOWS: readonly Ask['kind'][] = [
  'start',
  'startOver',
  'carryOn',
  'yes',
  'ready',
  'next',
  'done',
  'back',
  'goTo',
  'straightThrough',
];

const OFFERS: Readonly<Partial<Record<NonNullable<State['question']>, Facts['offer']>>> = {
  start: 'start',
  carryOn: 'carryOn',
};

/** The picture of a turn that answers an ask of this kind. */
export function pictureOfTurn(turn: Turn, answered: Ask['kind']): Picture {
  const { state, script } = turn;
  const inPlace = state.active && state.place !== null && state.question === null;
  return pictureOf(script, state.runner.pace, {
    turn: state.turn,
    missing: state.runner.missing,
    offTheFloor: state.offTheFloor,
    place: inPlace ? state.place : null,
    goesOn: turn.after === 'listen' && inPlace && state.told && FLOWS.includes(answered),
    offer: (state.question !== null && OFFERS[state.question]) || null,
    today: exercisesOf(state.only).map(({ id }) => id),
    ...(turn.picture === 'exercise' || inPlace ? {} : { about: turn.picture }),
    ...(turn.picture === 'cause' || turn.picture === 'list' ? { about: turn.picture } : {}),
  });
}

/** The directives of a turn, for a device that announces APL. */
export function screenOfTurn(turn: Turn, answered: Ask['kind']): Directive[] {
  return toScreen(pictureOfTurn(turn, answered));
}
