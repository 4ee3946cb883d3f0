/** As much of today as fits into the time there is. */
import { exerciseOf } from '../routine/routine';
import { onlyThese, type Today } from '../routine/today';
import type { ExerciseId } from '../routine/types';
import { secondsOfList } from './seconds-left';
import type { State } from './state';
import type { Situation } from './turn';
import { underWay } from './where';

/** So much longer than was wanted is still as long. */
const LONGER = 1.05;
/** So many times more or less are alike; the further behind these, the sooner it is next: it may fit beside nothing else. */
const ALIKE = 1;
/** So much of the time is to be filled, where it can be. */
const FILLED = 0.9;

/** Some of the exercises, and how their positions are told. */
interface Choice {
  readonly list: Today;
  readonly inShort: boolean;
}

/**
 * The exercises that fit into so many seconds: the one under way and none that was passed over; with a stretch and a strength move where they fit, told in few words where
 * only so they do; as much of the time filled as can be, and of those that do the ones done least often, so that each
 * comes round; first of all what the others are well ahead of. The shortest alone where nothing fits.
 */
export function fitted(today: Today, seconds: number, situation: Situation): Choice {
  const inFull = best(choices(today, seconds, situation, false));
  if (inFull?.isBoth) return inFull;
  const inShort = best(choices(today, seconds, situation, true));
  const isBetter = inShort?.fits && inShort.isBoth && inShort.behind >= (inFull?.behind ?? 0);
  return (isBetter ? inShort : inFull) ?? { list: today, inShort: false };
}

/** Every choice of what is left, and what it has for it. */
function choices(today: Today, seconds: number, situation: Situation, inShort: boolean) {
  const { times } = situation.state.runner;
  const left = today.bouts.filter(({ state }, index) => index >= today.at && state !== 'leftOut');
  const ids = [...new Set(left.map(({ exercise }) => exercise))];
  const here = underWay(situation.where)?.exercise.id;
  const most = Math.max(...ids.map((id) => times[id]));
  const behind = (id: ExerciseId) => Math.max(0, most - times[id] - ALIKE);
  const state: State = { ...situation.state, inShort };
  return subsetsOf(ids).map((some) => {
    const list = onlyThese(today, some);
    const takes = secondsOfList(list, state, situation);
    const groups = new Set(some.map((id) => exerciseOf(id).group));
    return {
      list,
      inShort,
      takes,
      fits: takes <= seconds * LONGER,
      isHere: here !== undefined && some.includes(here),
      isBoth: groups.has('stretches') && groups.has('strength'),
      behind: some.reduce((sum, id) => sum + behind(id), 0),
      isFilled: takes >= seconds * FILLED,
      done: some.reduce((sum, id) => sum + times[id], 0) / some.length,
    };
  });
}

function best(all: ReturnType<typeof choices>) {
  const fitting = all.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : all).sort((a, b) =>
    fitting.length === 0
      ? a.takes - b.takes
      : Number(b.isHere) - Number(a.isHere) ||
        b.behind - a.behind ||
        Number(b.isBoth) - Number(a.isBoth) ||
        Number(b.isFilled) - Number(a.isFilled) ||
        a.done - b.done ||
        b.takes - a.takes,
  )[0];
}

/** Every choice of some of them, in their order. */
function subsetsOf(ids: readonly ExerciseId[]): ExerciseId[][] {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, choice) =>
    ids.filter((_, bit) => (choice + 1) & (1 << bit)),
  );
}
