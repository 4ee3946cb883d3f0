/** Where a runner is, and what they have done, judged from what a session holds: by its schema, and the clock. */
import { readState } from '../../lambda/coach/kept';
import { newState, noProgress, type Place, type State } from '../../lambda/coach/state';
import { fieldsOf, isFields } from '../../lambda/fields';
import { exerciseOf, neighbour } from '../../lambda/routine/routine';
import type { ExerciseId, GroupId } from '../../lambda/routine/types';
import { unpackMark } from '../../lambda/script/outline';
import type { Mark } from '../../lambda/script/types';

export type Where = Pick<Place, 'exercise' | 'sides' | 'moment'> | null;

/** The state that session attributes hold, whoever wrote them. */
export function stateOf(attributes: unknown): State {
  const { state } = fieldsOf(attributes);
  return isFields(state) ? readState(state) : newState(noProgress());
}

/** The beginning of an exercise, or nowhere. */
export const startOf = (exercise: { readonly id: ExerciseId } | null | undefined): Where =>
  exercise
    ? { exercise: exercise.id, sides: [...exerciseOf(exercise.id).sides], moment: 'setUp' }
    : null;

/** The beginning of the exercise after or before another in today's list; null past either end. */
export const beside = (exercise: ExerciseId, step: 1 | -1, only: GroupId | null): Where =>
  startOf(neighbour(exercise, step, only));

/** A place in words; two that read the same are the same. */
export const written = (place: Where) =>
  place === null ? 'nowhere' : `${place.exercise} ${place.moment} ${place.sides.join('+')}`;

/** The marks that were reached by `nowMs` (milliseconds since 1970), in order; the first is, at the least. */
export function reached({ spoken }: Pick<State, 'spoken'>, nowMs: number): Mark[] {
  if (spoken === null) return [];
  const marks = spoken.marks.flatMap(([begin, packed]) => {
    const mark = unpackMark(packed);
    return mark === null ? [] : [{ begin, mark }];
  });
  const elapsed = (nowMs - spoken.atMs) / 1000;
  const last = marks.findLastIndex(({ begin }) => begin <= elapsed);
  return marks.slice(0, Math.max(last, 0) + 1).map(({ mark }) => mark);
}

/** The last side of its exercise is let go of. */
export const isOver = ({ phase, sides }: Mark) => phase === 'release' && sides.length === 1;

/** The exercises that were led to their end by then, each as often as it was. */
export function ledToEnd(state: Pick<State, 'spoken'>, nowMs: number): ExerciseId[] {
  return reached(state, nowMs)
    .filter(isOver)
    .map(({ exercise }) => exercise);
}

/** Sides that the exercise does not have are dropped. */
function sound(place: Where): Where {
  if (place === null) return null;
  const { exercise, moment } = place;
  const sides = place.sides.filter((side) => exerciseOf(exercise).sides.includes(side));
  return sides.length > 0 ? { exercise, sides, moment } : startOf({ id: exercise });
}

/** Where the runner is by then: what was let go of is behind them. */
export function whereIs(state: Pick<State, 'spoken' | 'place' | 'only'>, nowMs: number): Where {
  const mark = reached(state, nowMs).at(-1);
  if (mark === undefined) return sound(state.place);
  const { exercise, phase, sides } = mark;
  if (phase === 'finish') return null;
  if (isOver(mark)) return beside(exercise, 1, state.only);
  const left = phase === 'release' ? sides.slice(1) : [...sides];
  return sound({ exercise, sides: left, moment: phase === 'position' ? 'setUp' : 'effort' });
}
