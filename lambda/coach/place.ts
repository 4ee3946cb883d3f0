/** Where the runner is, given what was said and how long ago. */
import { exerciseOf, neighbour } from '../routine/routine';
import { type ExerciseId, type GroupId, OTHER, type Side, type WorkSide } from '../routine/types';
import { isUnheard, type Located, locate } from '../script/outline';
import type { Mark } from '../script/types';
import { AS_USUAL, type Place, type State } from './state';
import { isBrief } from './tell';

/** The beginning of an exercise. */
export function startOf(exercise: ExerciseId): Place {
  return { exercise, sides: [...exerciseOf(exercise).sides], moment: 'setUp' };
}

/** The beginning of the exercise after this one; null when it was the last of today. */
export function placeAfter(exercise: ExerciseId, only: GroupId | null): Place | null {
  const next = neighbour(exercise, 1, only);
  return next === null ? null : startOf(next.id);
}

/** Where the runner is while the routine is under way; null before it, after it, and at the door. */
export function placeUnderWay({ place, active }: State): Place | null {
  return active ? place : null;
}

/** The side that is next, or under way. */
export function sideOf({ sides }: { readonly sides: readonly WorkSide[] }): WorkSide {
  return sides[0] ?? 'both';
}

/** Nothing of the exercise is behind the runner, or of this set of it. */
export function isWholeExercise(place: Place): boolean {
  return place.sides.length % exerciseOf(place.exercise).sides.length === 0;
}

/** The same exercise with these sides to do; the others were done. */
export function withSides({ exercise, moment }: Place, sides: WorkSide[]): Place {
  return { exercise, sides, moment };
}

/** The other side was done before this one: neither passed over nor left out. */
export function otherIsDone(place: Place): boolean {
  return !isWholeExercise(place) && place.otherSide === undefined;
}

/** The same sides, one leg after the other as long as there are both, `first` before all. */
export function alternating(first: Side, sides: readonly WorkSide[]): WorkSide[] {
  const count = (side: WorkSide) => sides.filter((one) => one === side).length;
  const left: Record<Side, number> = { right: count('right'), left: count('left') };
  let next = first;
  return sides.map(() => {
    const side = left[next] > 0 ? next : OTHER[next];
    left[side] -= 1;
    next = OTHER[side];
    return side;
  });
}

/** The place a mark stands for; null is the end of the routine. */
function placeOf(mark: Mark, only: GroupId | null): Place | null {
  const { exercise, phase } = mark;
  const sides = [...mark.sides];
  if (phase === 'finish') return null;
  if (phase === 'position') return { exercise, sides, moment: 'setUp' };
  if (phase !== 'release') return { exercise, sides, moment: 'effort' };
  return sides.length > 1
    ? { exercise, sides: sides.slice(1), moment: 'effort' }
    : placeAfter(exercise, only);
}

/** What became of the other side is known of the same side of the same exercise, and of no later one. */
function carried(to: Place | null, from: Place | null): Place | null {
  const same = to?.exercise === from?.exercise && to?.sides.length === from?.sides.length;
  return to && from?.otherSide && same ? { ...to, otherSide: from.otherSide } : to;
}

/** A place from outside may name sides its exercise does not have: those are dropped. */
function mended(place: Place | null): Place | null {
  if (place === null) return null;
  const known = exerciseOf(place.exercise).sides;
  const sides = place.sides.filter((side) => known.includes(side));
  return sides.length === 0 ? startOf(place.exercise) : { ...place, sides };
}

export interface Settled {
  readonly state: State;
  /** Where the speech was cut, or ended; null when no script of the routine was being spoken. */
  readonly cut: Located | null;
}

/** When the script was, or will have been, spoken to its end; `nowMs` where none is. Milliseconds since 1970. */
export function endOf({ spoken }: State, nowMs: number): number {
  return spoken === null ? nowMs : spoken.atMs + spoken.seconds * 1000;
}

/** The runner heard how to get into position there, or knows it. */
function wasTold(cut: Located, here: Place, { told, place, runner }: State): boolean {
  const { phase, exercise } = cut.mark;
  if (phase === 'release') return here.exercise === exercise;
  const known = told && place?.exercise === exercise;
  return phase !== 'position' || !isUnheard(cut) || known || isBrief(exerciseOf(exercise), runner);
}

/** How far a side is where it was cut. */
function sideIs({ mark, stretchGone, stretchLeft }: Located): State['side'] {
  if (mark.phase !== 'work') return 'called';
  return stretchGone >= stretchLeft ? 'pastHalf' : 'begun';
}

/**
 * Brings the state up to now: the place where the speech was cut, and every exercise that was led to
 * its end counted once. Milliseconds since 1970; a clock that ran backward counts nothing.
 */
export function settle(state: State, nowMs: number): Settled {
  const place = mended(state.place);
  if (state.spoken === null) return { state: { ...state, place }, cut: null };
  const cut = locate(state.spoken, (nowMs - state.spoken.atMs) / 1000);
  if (cut === null) return { state: { ...state, place, spoken: null }, cut };
  const done = cut.passed.filter((mark) => mark.phase === 'release' && mark.sides.length === 1);
  const times = { ...state.runner.times };
  for (const mark of done) times[mark.exercise] += 1;
  const here = carried(mended(placeOf(cut.mark, state.only)), place);
  const finished = here === null;
  // What is said before the first position was heard when that was reached; the closing words say nothing of it.
  const reached = cut.begun && cut.passed[0]?.phase !== 'finish';
  const moved = here?.exercise !== state.place?.exercise;
  return {
    cut,
    state: {
      ...state,
      place: here,
      placeAtMs: Math.min(nowMs, endOf(state, nowMs)),
      spoken: null,
      runner: {
        ...state.runner,
        times,
        finished: state.runner.finished + (finished && state.only === null ? 1 : 0),
        noticeHeard: state.runner.noticeHeard || reached,
      },
      warned: state.warned || reached,
      finished: state.finished || finished,
      told: here !== null && wasTold(cut, here, state),
      side: sideIs(cut),
      ...(moved && AS_USUAL),
    },
  };
}
