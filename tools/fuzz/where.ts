/** Where a runner is, and what they have done, judged from what a session holds: by its schema, and the clock. */
import { readState } from '../../lambda/coach/kept';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import { fieldsOf, isFields } from '../../lambda/fields';
import type { Bout, Today } from '../../lambda/routine/today';
import type { ExerciseId } from '../../lambda/routine/types';
import { type Point, unpackMark } from '../../lambda/script/outline';

/** Where a runner is in today's list. */
export type Place = Pick<State, 'today' | 'moment'>;

/** The state that session attributes hold, whoever wrote them. */
export function stateOf(attributes: unknown): State {
  const { state } = fieldsOf(attributes);
  return isFields(state) ? readState(state) : newState(noProgress());
}

/** The bout that is next, or under way; undefined where there is none. */
export const boutAt = ({ today }: Pick<Place, 'today'>): Bout | undefined => today?.bouts[today.at];

/** Of a list, what was done and what is to do; how it is done makes no difference. */
export const writtenBout = ({ exercise, side, state }: Bout) => `${exercise} ${side} ${state}`;

/** A place in words; two that read the same are the same. */
export function written({ today, moment }: Place): string {
  return today === null || boutAt({ today }) === undefined
    ? 'nowhere'
    : `${moment} ${today.at} of ${today.bouts.map(writtenBout).join(', ')}`;
}

/** The first that is to do from `index` on; the length of the list where none is. */
export function toDoFrom(bouts: readonly Bout[], index: number): number {
  const at = bouts.findIndex(({ state }, here) => here >= index && state === 'toDo');
  return at === -1 ? bouts.length : at;
}

/** The one after the last bout of the exercise at `index`. */
export function endOf(bouts: readonly Bout[], index: number): number {
  const end = bouts.findIndex(
    ({ exercise }, here) => here > index && exercise !== bouts[index]?.exercise,
  );
  return end === -1 ? bouts.length : end;
}

/** The marks of the list that were reached by `nowMs` (milliseconds since 1970), in order; the first is, at the least. */
export function reached({ spoken, today }: Pick<State, 'spoken' | 'today'>, nowMs: number) {
  if (spoken === null || today === null) return [];
  const marks: { begin: number; mark: Point }[] = [];
  for (const [begin, packed] of spoken.marks) {
    const mark = unpackMark(packed);
    if (mark && isOf(today, mark) && mayFollow(marks.at(-1)?.mark, mark))
      marks.push({ begin, mark });
  }
  const elapsed = (nowMs - spoken.atMs) / 1000;
  const last = marks.findLastIndex(({ begin }) => begin <= elapsed);
  return marks.slice(0, Math.max(last, 0) + 1).map(({ mark }) => mark);
}

const isOf = ({ bouts, at }: Today, { bout, phase }: Point) =>
  phase === 'finish' ? bout === bouts.length : bout >= at && bouts[bout]?.state === 'toDo';

/** How much of the work under way is behind the runner, from 0 to 1; what was behind them before is behind them still. */
export function goneBy(state: State, nowMs: number): number {
  const { spoken, today } = state;
  const before = boutAt(state)?.gone ?? 0;
  const marks = reached(state, nowMs);
  const last = marks.at(-1);
  if (spoken === null || last === undefined) return before;
  // What was behind the runner when it is gone on with is behind them still, from the count-in on.
  const isOn = last.bout === today?.at && ['turn', 'lead', 'work'].includes(last.phase);
  const gone = isOn ? before : 0;
  if (last.phase !== 'work') return gone;
  const elapsed = (nowMs - spoken.atMs) / 1000;
  const begins =
    spoken.marks.findLast(([at, packed]) => at <= elapsed && packed.endsWith('work'))?.[0] ?? 0;
  const ends = spoken.marks.find(([at]) => at > begins)?.[0] ?? spoken.seconds;
  const lasts = Math.max(ends, elapsed) - begins;
  const part = lasts > 0 ? (elapsed - begins) / lasts : 0;
  return gone + (1 - gone) * Math.min(1, part);
}

/** Not back in the list, and no bout once more that was let go of. */
const mayFollow = (before: Point | undefined, { bout }: Point) =>
  before === undefined || (before.phase === 'release' ? bout > before.bout : bout >= before.bout);

/** The exercises that were led to their end by then, each as often as it was. */
export function ledToEnd(state: Pick<State, 'spoken' | 'today'>, nowMs: number): ExerciseId[] {
  const { bouts = [] } = state.today ?? {};
  return reached(state, nowMs).flatMap(({ bout, phase }) => {
    const of = bouts[bout];
    const isLast = toDoFrom(bouts, bout + 1) >= endOf(bouts, bout);
    return of !== undefined && phase === 'release' && isLast ? [of.exercise] : [];
  });
}

/** Where the runner is by then: what was let go of is done, and behind them. */
export function placeBy(state: Pick<State, 'spoken' | 'today' | 'moment'>, nowMs: number): Place {
  const { today, moment } = state;
  const marks = reached(state, nowMs);
  const last = marks.at(-1);
  if (last === undefined || today === null) return { today, moment };
  const done = marks.flatMap(({ bout, phase }) => (phase === 'release' ? [bout] : []));
  const bouts = today.bouts.map(
    (bout, index): Bout => (done.includes(index) ? { ...bout, state: 'done' } : bout),
  );
  const at = toDoFrom(bouts, last.phase === 'release' ? last.bout + 1 : last.bout);
  const isSame = bouts[at]?.exercise === bouts[last.bout]?.exercise;
  return {
    today: { bouts, at },
    moment: isSame && last.phase !== 'position' && last.phase !== 'fetch' ? 'effort' : 'setUp',
  };
}
