/**
 * What sessions and rows of before kept in the place of today's list: an exercise, the sides left of it, and what
 * became of the other one. It is carried over, and nothing else of the skill knows of it.
 */
import { type Fields, fieldsOf, isFields, numberOf, textOf } from '../fields';
import { exerciseOf, ROUTINE } from '../routine/routine';
import {
  type Bout,
  changed,
  fromStartOf,
  onlyGroup,
  type Today,
  todayOf,
  WAYS,
  withSides,
} from '../routine/today';
import { EXERCISE_IDS, GROUP_IDS, OTHER } from '../routine/types';

/** What became of the other side, where it is not among those that are left. */
const OTHER_SIDE = new Map<unknown, Bout['state']>([
  ['leftOut', 'leftOut'],
  ['skipped', 'toDo'],
  [undefined, 'done'],
]);

/** What comes before what is left: that other side, or the same one, which was done and is taken once more. */
function boutBefore(bout: Bout, otherSide: unknown, isWhole: boolean): Bout | null {
  if (otherSide === 'again') return { ...bout, state: 'done' };
  const state = OTHER_SIDE.get(otherSide);
  return isWhole || state === undefined ? null : { ...bout, side: OTHER[bout.side], state };
}

/** The whole routine, or a group of it. */
function allOf(only: unknown): Today {
  const all = todayOf(ROUTINE);
  const group = GROUP_IDS.find((known) => known === only);
  return group === undefined ? all : onlyGroup(all, group);
}

/** The list that stands for a place of before; null where that cannot be read. */
function todayOfPlace(place: unknown): Today | null {
  const { exercise: id, sides: kept, otherSide, only } = fieldsOf(place);
  const exercise = EXERCISE_IDS.find((one) => one === id);
  if (exercise === undefined || !Array.isArray(kept)) return null;
  const start = fromStartOf(allOf(only), exercise);
  const known = exerciseOf(exercise).sides;
  const sides = kept.filter((side) => known.includes(side));
  const left = withSides(start, sides.length > 0 ? sides.slice(0, 6) : known);
  const bout = left.bouts[left.at];
  if (bout === undefined) return left;
  const before = boutBefore(bout, otherSide, sides.length % known.length === 0);
  if (before === null) return left;
  return { bouts: left.bouts.toSpliced(left.at, 0, before), at: left.at + 1 };
}

/** The same marks, of bouts. */
function spokenOf(spoken: unknown, today: Today | null): unknown {
  const { marks, ...rest } = fieldsOf(spoken);
  if (today === null || !Array.isArray(marks)) return null;
  return {
    ...rest,
    marks: marks.flatMap((mark) => {
      const [begin, packed] = Array.isArray(mark) ? mark : [];
      const [id, phase, letters = ''] = textOf(packed).split('.');
      const end = today.bouts.findLastIndex(({ exercise }) => exercise === id);
      if (end === -1) return [];
      const bout = phase === 'finish' ? today.bouts.length : end + 1 - letters.length;
      return bout < 0 ? [] : [[begin, `${bout}.${phase}`]];
    }),
  };
}

/** The exercise under way was done in one way, and so many tens of seconds or twos of repetitions longer. */
function inManner(today: Today, way: unknown, steps: number): Today {
  const { exercise, amount = 0 } = today.bouts[today.at] ?? {};
  const step = exercise !== undefined && exerciseOf(exercise).effort.kind === 'timed' ? 10 : 2;
  const known = WAYS.find((one) => one === way) ?? 'usual';
  return changed(today, { way: known, amount: Math.max(step, amount + steps * step) });
}

/** What stood for the list in a session or a row, as it stands now; anything else as it is. */
export function formerPlace({
  place,
  spoken,
  ...rest
}: Fields): Fields & { readonly today: Today | null } {
  const today = todayOfPlace(place);
  const { moment, heard } = fieldsOf(place);
  return { ...rest, today, moment, heard, spoken: spokenOf(spoken, today) };
}

/** The state of a session of before, as it stands now; one of now as it is. */
export function formerState(state: Fields): Fields {
  if (!('place' in state) || 'today' in state) return state;
  const { finished, only, way, steps, ...rest } = state;
  const place = isFields(state.place) ? { only, ...state.place } : null;
  const { today, ...carried } = formerPlace({ ...rest, place });
  if (place === null && finished === true) {
    const { bouts } = allOf(only);
    return { ...carried, today: { bouts, at: bouts.length } };
  }
  return { ...carried, today: today && inManner(today, way, numberOf(steps) || 0) };
}
