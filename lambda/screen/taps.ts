/** What comes back from the screen: a finger, or the document that goes on by itself. */
import type { Request } from 'ask-sdk-model';
import { EXERCISE_IDS, type ExerciseId } from '../routine/types';

export const TAP_ACTIONS = ['ready', 'wait', 'back', 'next', 'goOn', 'goTo'] as const;
export type TapAction = (typeof TAP_ACTIONS)[number];

/** What a tap wants. `goOn` is no tap: the document waited, and nobody said wait. */
export type TapAsk =
  | { readonly kind: Exclude<TapAction, 'goTo'> }
  | { readonly kind: 'goTo'; readonly to: ExerciseId };

/** The name of the document that answers this turn; events of another are stale. */
export function tokenOf(turn: number): string {
  return `knee-coach:${turn}`;
}

/** The arguments that `readUserEvent` understands; each may be an expression of the document. */
export function tapArguments(action: string, token: string, exercise = ''): string[] {
  return [action, exercise, token];
}

/**
 * What a user event asks, or null for one that is stale, forged or not ours. `expectedToken` is that of
 * the document last sent.
 */
export function readUserEvent(request: Request, expectedToken: string): TapAsk | null {
  if (request.type !== 'Alexa.Presentation.APL.UserEvent') return null;
  const given: unknown = request.arguments;
  if (request.token !== expectedToken || !Array.isArray(given) || given.length !== 3) return null;
  const [kind, exercise, token] = given as unknown[];
  const action = TAP_ACTIONS.find((known) => known === kind);
  if (token !== expectedToken || action === undefined) return null;
  if (action !== 'goTo') return exercise === '' ? { kind: action } : null;
  const to = EXERCISE_IDS.find((id) => id === exercise);
  return to === undefined ? null : { kind: 'goTo', to };
}
