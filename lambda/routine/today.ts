/** What is to be done today: a list of bouts, and which of them is next. Every wish is a function from one to another. */
import { amountWithin, exerciseOf, type Routine } from './routine';
import { type ExerciseId, type GroupId, OTHER, type Side, type WorkSide } from './types';

export const WAYS = ['usual', 'easier', 'fuller'] as const;
export const BOUT_STATES = ['toDo', 'done', 'leftOut'] as const;

/** setUp: the runner is getting into position. effort: the bout was begun, and begins again. */
export const MOMENTS = ['setUp', 'effort'] as const;
/** Where a list gets long, no more bouts of an exercise are kept that are behind the runner. */
const MOST_BEHIND = 4;
/** No list is longer. */
export const MOST_BOUTS = 60;

/** One side of one exercise, or both at once, once. */
export interface Bout {
  readonly exercise: ExerciseId;
  readonly side: WorkSide;
  /** Seconds of a hold or a roll, or repetitions. */
  readonly amount: number;
  readonly way: (typeof WAYS)[number];
  readonly state: (typeof BOUT_STATES)[number];
  /** How much of its work is behind the runner, from 0 to 1; absent where it was not begun. */
  readonly gone?: number;
}

export interface Today {
  readonly bouts: readonly Bout[];
  /** The one that is next, or under way: one to do. The length of the list when all is over. */
  readonly at: number;
}

/** The sides of an exercise, each once. */
export function boutsOf({ exercise, amount }: Routine[number]): Bout[] {
  return exerciseOf(exercise).sides.map((side) => ({
    ...{ exercise, side, amount },
    ...{ way: 'usual', state: 'toDo' },
  }));
}

/** A routine, all of it to do. */
export function todayOf(routine: Routine): Today {
  return { bouts: routine.flatMap(boutsOf), at: 0 };
}

/** Another round of what today was, as it is usually done. */
export function anotherRoundOf(today: Today, routine: Routine): Today {
  const wanted = exercisesIn(today);
  const again = edited(todayOf(routine), (bout) =>
    wanted.includes(bout.exercise) ? bout : { ...bout, state: 'leftOut' },
  );
  return atBout(again, 0);
}

/** A day on which something was done. */
export interface Day {
  /** Days since 1970, in UTC: a request does not say where the runner is. */
  readonly day: number;
  readonly done: readonly ExerciseId[];
}

/** Days that are remembered: some six weeks of one every other day. */
export const MOST_DAYS = 20;

/** Some 270 years from 1970: a clock that says more is wrong. */
export const LAST_DAY = 100_000;

/** The day of a time in milliseconds since 1970. */
export function dayOf(nowMs: number): number {
  return Math.max(0, Math.min(LAST_DAY, Math.floor(nowMs / (24 * 3600 * 1000)) || 0));
}

/** The days with these exercises done on one more; the newest first. */
export function withDone(days: readonly Day[], nowMs: number, ids: readonly ExerciseId[]): Day[] {
  if (ids.length === 0) return [...days];
  const today = dayOf(nowMs);
  const before = days.find(({ day }) => day === today)?.done ?? [];
  const done = [...new Set([...before, ...ids])];
  const others = days.filter(({ day }) => day !== today);
  return [{ day: today, done }, ...others].sort((a, b) => b.day - a.day).slice(0, MOST_DAYS);
}

/** The days of two Echos of one runner. */
export function united(some: readonly Day[], others: readonly Day[]): Day[] {
  return others.reduce<Day[]>(
    (all, { day, done }) => withDone(all, day * 24 * 3600 * 1000, done),
    [...some],
  );
}

export function isOver({ bouts, at }: Today): boolean {
  return at >= bouts.length;
}

/** Nothing of the routine was left out by a wish. */
export function isWhole(today: Today): boolean {
  return exercisesIn(today).length === allIn(today).length;
}

/** Something of each exercise was done: none was left out, skipped, or gone past. */
export function isFinished(today: Today): boolean {
  const done = allIn({ ...today, bouts: today.bouts.filter(({ state }) => state === 'done') });
  return done.length === allIn(today).length;
}

const allIn = ({ bouts }: Today) => [...new Set(bouts.map(({ exercise }) => exercise))];

/** The exercises of today in their order, but for those left out. */
export function exercisesIn(today: Today): ExerciseId[] {
  return allIn({ ...today, bouts: today.bouts.filter(({ state }) => state !== 'leftOut') });
}

/** The exercises of which something is still to do, from where the runner is on. */
export function toCome({ bouts, at }: Today): ExerciseId[] {
  return allIn({ at, bouts: bouts.filter(({ state }, index) => index >= at && state === 'toDo') });
}

/** The first bout of the exercise at `index`, and the one after its last. */
export function spanOf({ bouts }: Today, index: number): readonly [from: number, to: number] {
  const id = bouts[index]?.exercise;
  const isOther = ({ exercise }: Bout) => exercise !== id;
  const to = bouts.findIndex((bout, at) => at > index && isOther(bout));
  return [bouts.slice(0, index).findLastIndex(isOther) + 1, to === -1 ? bouts.length : to];
}

/** The bouts of the exercise at `index`. */
export function boutsAround(today: Today, index = today.at): readonly Bout[] {
  return today.bouts.slice(...spanOf(today, index));
}

/** What is left of the exercise that is next, or under way, in order. */
export function sidesLeft(today: Today): WorkSide[] {
  const [, to] = spanOf(today, today.at);
  const left = today.bouts.slice(today.at, to).filter(({ state }) => state === 'toDo');
  return left.map(({ side }) => side);
}

/** The next that is to do from `index` on; the length of the list where none is. */
function nextFrom({ bouts }: Today, index: number): number {
  const at = bouts.findIndex(({ state }, here) => here >= index && state === 'toDo');
  return at === -1 ? bouts.length : at;
}

/** On to the next bout; `isDone`: this one counts, and is not only passed over. */
export function passed(today: Today, isDone: boolean): Today {
  const counted = isDone ? led(today, [today.at]) : today;
  return { ...counted, at: nextFrom(counted, today.at + 1) };
}

/** These bouts were done. */
export function led(today: Today, indexes: readonly number[]): Today {
  return edited(today, (bout, index) =>
    indexes.includes(index) ? { ...untouched(bout), state: 'done' } : bout,
  );
}

/** At that bout, or where it is none to do, at the next that is. */
export function atBout(today: Today, index: number): Today {
  return { ...today, at: nextFrom(today, index) };
}

/** On to the exercise after this one. */
export function exercisePassed(today: Today): Today {
  return atBout(today, spanOf(today, today.at)[1]);
}

/** The exercise that comes next; null where none does. */
export function exerciseAfter(today: Today): ExerciseId | null {
  return today.bouts[exercisePassed(today).at]?.exercise ?? null;
}

/** The exercise before this one, but for those left out; null at the first. */
export function exerciseBefore(today: Today): ExerciseId | null {
  const [from] = spanOf(today, today.at);
  return today.bouts.slice(0, from).findLast(isWanted)?.exercise ?? null;
}

const isWanted = ({ state }: Bout) => state !== 'leftOut';

/** That exercise from its beginning, all of it to do once, as much of it and in the way that was wanted last. */
export function fromStartOf(today: Today, exercise: ExerciseId): Today {
  const from = today.bouts.findIndex((bout) => bout.exercise === exercise);
  const bout = today.bouts.findLast((bout) => bout.exercise === exercise);
  if (bout === undefined) return today;
  const once = exerciseOf(exercise).sides.map((side) => ({ ...untouched(bout), side }));
  // Also what is left of it elsewhere, where another was taken first.
  const others = today.bouts.filter((other) => other.exercise !== exercise);
  return { bouts: others.toSpliced(from, 0, ...once), at: from };
}

/** As it was before it was begun. */
function untouched({ gone: _, ...bout }: Bout): Bout {
  return { ...bout, state: 'toDo' };
}

/**
 * From `from` on, what is left of the exercise that bout `of` belongs to is these sides, in this order, and they are
 * next. What was done, or left out, stays in the list; a side that was passed over is moved, and not doubled.
 */
export function withSides(
  today: Today,
  sides: readonly WorkSide[],
  from = today.at,
  of = from,
): Today {
  const [begin, end] = spanOf(today, of);
  const { bouts } = today;
  const like = bouts[of];
  if (like === undefined) return today;
  const replaced = bouts.slice(from, end);
  const wanted = replaced.filter(({ state }) => state !== 'toDo');
  const more = new Map<WorkSide, number>();
  for (const side of sides) more.set(side, (more.get(side) ?? 0) + 1);
  for (const { side, state } of replaced) {
    if (state === 'toDo') more.set(side, (more.get(side) ?? 0) - 1);
  }
  const before = bouts.slice(begin, from).filter(({ side, state }) => {
    const left = more.get(side) ?? 0;
    if (state !== 'toDo' || left < 1) return true;
    more.set(side, left - 1);
    return false;
  });
  const left = sides.map((side) => ({ ...untouched(like), side }));
  // However often a side is taken once more, the list stays one that is read back.
  const isLong = bouts.length + sides.length > MOST_BOUTS - MOST_BEHIND;
  const kept = isLong ? before.slice(-MOST_BEHIND) : before;
  return {
    bouts: [...bouts.slice(0, begin), ...kept, ...left, ...wanted, ...bouts.slice(end)],
    at: begin + kept.length,
  };
}

/** The bout that is next counts as one behind the runner: after it, these sides. */
export function withSidesAfter(today: Today, sides: readonly WorkSide[]): Today {
  return withSides(today, sides, today.at + 1, today.at);
}

/** Of the exercise under way, only that side is still to do; the other one is left out of it, where it was to do. */
export function onlySide(today: Today, side: WorkSide): Today {
  const sides = sidesLeft(today).filter((one) => one === side);
  const alone = withSides(today, sides.length > 0 ? sides : [side]);
  const other = OTHER[side];
  const dropped = sidesLeft(today).filter((one) => one === other).length;
  const [, to] = spanOf(alone, alone.at);
  const left = Array.from({ length: dropped }, () => ({
    ...untouched(today.bouts[today.at] as Bout),
    side: other,
    state: 'leftOut' as const,
  }));
  return { ...alone, bouts: alone.bouts.toSpliced(to, 0, ...left) };
}

/** The other leg alone, where one alone was wanted: the two of the exercise under way change places. */
export function swapped(today: Today): Today {
  const [from, to] = spanOf(today, today.at);
  return edited(today, (bout, index) =>
    index < from || index >= to || bout.state === 'done'
      ? bout
      : { ...bout, side: OTHER[bout.side] },
  );
}

/** What was done there counts for that side. */
export function countedFor(today: Today, index: number, side: WorkSide): Today {
  return edited(today, (bout, at) =>
    at === index ? { ...untouched(bout), side, state: 'done' } : bout,
  );
}

/** Changes what is still to do of the exercise under way. */
export function changed(today: Today, change: Partial<Pick<Bout, 'amount' | 'way'>>): Today {
  const [from, to] = spanOf(today, today.at);
  return edited(today, (bout, index) =>
    index >= from && index < to && bout.state === 'toDo'
      ? { ...bout, ...change, ...amountOf(bout, change.amount ?? bout.amount) }
      : bout,
  );
}

/** Only these exercises, once more where they were done; what is left of the others is left out. */
export function onlyThese(today: Today, wanted: readonly ExerciseId[]): Today {
  const isWanted = ({ exercise }: Bout) => wanted.includes(exercise);
  const kept = edited(today, (bout) => {
    if (isWanted(bout)) return bout.state === 'leftOut' ? { ...bout, state: 'toDo' } : bout;
    return bout.state === 'toDo' ? { ...bout, state: 'leftOut' } : bout;
  });
  const here = today.bouts[today.at];
  return atBout(kept, here && isWanted(here) ? today.at : 0);
}

/** Only the exercises of a group. */
export function onlyGroup(today: Today, group: GroupId): Today {
  return onlyThese(
    today,
    allIn(today).filter((id) => exerciseOf(id).group === group),
  );
}

/** What is left of these exercises is left out. */
export function without(today: Today, unwanted: readonly ExerciseId[]): Today {
  const left = edited(today, (bout) =>
    bout.state === 'toDo' && unwanted.includes(bout.exercise)
      ? { ...bout, state: 'leftOut' }
      : bout,
  );
  return atBout(left, left.at);
}

/**
 * What was left out of these exercises is to do again, as far as it is not behind the runner; a side of the exercise
 * under way comes after what is left of it.
 */
export function putBack(today: Today, wanted: readonly ExerciseId[]): Today {
  const [from] = spanOf(today, today.at);
  const isMeant = ({ exercise }: Bout) => wanted.includes(exercise);
  const back = edited(today, (bout, index) =>
    index >= from && bout.state === 'leftOut' && isMeant(bout) ? { ...bout, state: 'toDo' } : bout,
  );
  const behind = back.bouts.slice(from, today.at).filter((b) => b.state === 'toDo' && isMeant(b));
  if (behind.length === 0) return back;
  const all = withSides(back, [...sidesLeft(back), ...behind.map(({ side }) => side)]);
  return withGone(all, today.bouts[today.at]?.gone ?? null);
}

/** What comes after the exercise under way is left out. */
export function lastHere(today: Today): Today {
  const [, to] = spanOf(today, today.at);
  return edited(today, (bout, index) =>
    index >= to && bout.state === 'toDo' ? { ...bout, state: 'leftOut' } : bout,
  );
}

/** These exercises next, in this order, and then what is left of the others; also those of which nothing else is to do. */
export function soon(today: Today, wanted: readonly ExerciseId[]): Today {
  const isOut = (id: ExerciseId) =>
    !today.bouts.some(({ exercise, state }) => exercise === id && state === 'toDo');
  const out = wanted.filter(isOut);
  const all: readonly Bout[] = edited(today, (bout) =>
    bout.state === 'leftOut' && out.includes(bout.exercise) ? { ...bout, state: 'toDo' } : bout,
  ).bouts;
  // What stays left out of them goes with them.
  const isMoved = ({ exercise, state }: Bout, index: number) =>
    wanted.includes(exercise) && (state === 'toDo' || (state === 'leftOut' && index >= today.at));
  const rest = (bout: Bout, index: number) => !isMoved(bout, index);
  const before = all.filter((bout, index) => index < today.at && rest(bout, index));
  const after = all.filter((bout, index) => index >= today.at && rest(bout, index));
  const moved = [...new Set(wanted)].flatMap((id) =>
    all.filter((bout, index) => bout.exercise === id && isMoved(bout, index)),
  );
  return atBout({ bouts: [...before, ...moved, ...after], at: before.length }, before.length);
}

/** What is left of these exercises after all the others, in the order of the list; also what was left out of them. */
export function late(today: Today, wanted: readonly ExerciseId[]): Today {
  const others = allIn(today).filter((id) => !wanted.includes(id));
  const left = toCome(today);
  const before = others.filter((id) => left.includes(id));
  return soon(today, [...before, ...wanted]);
}

/** These exercises after the one that is next or under way, in this order, and then what is left of the others. */
export function soonAfter(today: Today, wanted: readonly ExerciseId[]): Today {
  const here = today.bouts[today.at];
  if (here === undefined) return soon(today, wanted);
  const others = wanted.filter((id) => id !== here.exercise);
  const { bouts } = soon({ ...today, at: spanOf(today, today.at)[1] }, others);
  return { bouts, at: bouts.indexOf(here) };
}

/** Two exercises change places, where both are still to do. */
export function exchanged(today: Today, one: ExerciseId, other: ExerciseId): Today {
  const left = (id: ExerciseId) =>
    today.bouts.filter(
      ({ exercise, state }, index) => exercise === id && state === 'toDo' && index >= today.at,
    );
  if (left(one).length === 0 || left(other).length === 0) return today;
  const placed = new Set<ExerciseId>();
  const bouts = today.bouts.flatMap((bout, index) => {
    const isLeft = index >= today.at && bout.state === 'toDo';
    if (!isLeft || (bout.exercise !== one && bout.exercise !== other)) return [bout];
    if (placed.has(bout.exercise)) return [];
    placed.add(bout.exercise);
    return left(bout.exercise === one ? other : one);
  });
  return { ...today, bouts };
}

/** In every exercise that is not begun, that side first. */
export function sideFirst(
  today: Today,
  first: Side,
  isMeant: (exercise: ExerciseId) => boolean = () => true,
): Today {
  return eachToCome(today, (bouts) =>
    bouts[0] && !isMeant(bouts[0].exercise) ? bouts : inTurn(bouts, first),
  );
}

/** In every exercise that is not begun, that side once more than it was, and first; no more often than `most`. */
export function sideOnceMore(today: Today, side: Side, most: number): Today {
  return eachToCome(today, (bouts) => {
    const its = bouts.filter((bout) => bout.side === side && bout.state === 'toDo');
    return inTurn([...bouts, ...its.slice(0, its.length < most ? 1 : 0)], side);
  });
}

/** One side after the other, as long as there are both. */
export function inTurn<T extends Pick<Bout, 'side'>>(bouts: readonly T[], first: Side): T[] {
  const sides = bouts.filter(({ side }) => side === first);
  const others = bouts.filter(({ side }) => side !== first);
  return sides
    .flatMap((bout, index) => [bout, ...others.slice(index, index + 1)])
    .concat(others.slice(sides.length));
}

/** That side alone, from where the runner is on; both at once stay. */
export function oneSideOfAll(today: Today, side: Side): Today {
  const left = edited(today, (bout, index) =>
    index >= today.at && bout.state === 'toDo' && bout.side === OTHER[side]
      ? { ...bout, state: 'leftOut' }
      : bout,
  );
  return atBout(left, left.at);
}

/** Changes the bouts of each exercise of which nothing is done, from where the runner is on. */
function eachToCome(today: Today, change: (bouts: readonly Bout[]) => readonly Bout[]): Today {
  const bouts: Bout[] = [];
  for (let from = 0; from < today.bouts.length; ) {
    const [, to] = spanOf(today, from);
    const its = today.bouts.slice(from, to);
    const isBegun = its.some(({ state, gone }) => state === 'done' || gone !== undefined);
    bouts.push(...(isBegun || from < today.at ? its : change(its)));
    from = to;
  }
  return atBout({ bouts, at: today.at }, today.at);
}

/** So much of each bout that is to do and meant, from where the runner is on, as far as its exercise goes. */
export function withAmount(
  today: Today,
  amount: (bout: Bout) => number,
  isMeant: (bout: Bout) => boolean,
): Today {
  return edited(today, (bout, index) =>
    index >= today.at && bout.state === 'toDo' && isMeant(bout)
      ? { ...bout, ...amountOf(bout, amountWithin(exerciseOf(bout.exercise), amount(bout))) }
      : bout,
  );
}

/** All that is still to do in this way. */
export function inWay(today: Today, way: Bout['way']): Today {
  return edited(today, (bout, index) =>
    index >= today.at && bout.state === 'toDo' ? { ...bout, way } : bout,
  );
}

/** So much of it, and what is behind the runner is behind them still. */
function amountOf({ gone, amount: before }: Bout, amount: number): Pick<Bout, 'amount' | 'gone'> {
  return { amount, ...(gone !== undefined && { gone: Math.min(1, (gone * before) / amount) }) };
}

/** Everything that was left out is to do again. */
export function withAll(today: Today): Today {
  return edited(today, (bout) => (bout.state === 'leftOut' ? { ...bout, state: 'toDo' } : bout));
}

/** How far the bout that is next, or under way, has got; null where it was not begun. */
export function withGone(today: Today, gone: number | null): Today {
  return edited(today, (bout, index) => {
    const { gone: _, ...rest } = bout;
    return index === today.at && gone !== null ? { ...rest, gone } : rest;
  });
}

/** Every bout changed by itself. */
export function edited(today: Today, change: (bout: Bout, index: number) => Bout): Today {
  return { ...today, bouts: today.bouts.map(change) };
}
