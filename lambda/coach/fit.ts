/** As much of today as fits into the time there is. */
import { exerciseOf } from '../routine/routine';
import { onlyThese, type Today } from '../routine/today';
import type { ExerciseId } from '../routine/types';
import { secondsLeft } from './seconds-left';
import type { Situation } from './turn';

/** So much longer than was wanted is still as long. */
const LONGER = 1.05;
/** Done so much less often than another, it is next where it fits: it may fit beside nothing else. */
const BEHIND = 2;
/** So much of the time is to be filled, where it can be. */
const FILLED = 0.9;

/**
 * The exercises that fit into so many seconds: with a stretch and a strength move where they fit, as much of the time
 * filled as can be, and of those that do the ones done least often, so that each comes round; first of all what the others are
 * well ahead of. The shortest alone where nothing fits.
 */
export function fitted(today: Today, seconds: number, situation: Situation): Today {
  const { times } = situation.state.runner;
  const left = today.bouts.filter(
    ({ state }, index) => state !== 'leftOut' && (state === 'toDo' || index >= today.at),
  );
  const ids = [...new Set(left.map(({ exercise }) => exercise))];
  const most = Math.max(...ids.map((id) => times[id]));
  const isBehind = (id: ExerciseId) => times[id] <= most - BEHIND;
  const state = { ...situation.state, moment: 'setUp' as const };
  const choices = subsetsOf(ids).map((some) => {
    const list = onlyThese(today, some);
    const takes = secondsLeft(list, state, situation);
    const groups = new Set(some.map((id) => exerciseOf(id).group));
    const done = some.reduce((sum, id) => sum + times[id], 0) / some.length;
    return {
      list,
      takes,
      fits: takes <= seconds * LONGER,
      isBoth: groups.has('stretches') && groups.has('strength'),
      behind: some.filter(isBehind).length,
      isFilled: takes >= seconds * FILLED,
      done,
    };
  });
  const fitting = choices.filter(({ fits }) => fits);
  const [best] = (fitting.length > 0 ? fitting : choices).sort((a, b) =>
    fitting.length === 0
      ? a.takes - b.takes
      : b.behind - a.behind ||
        Number(b.isBoth) - Number(a.isBoth) ||
        Number(b.isFilled) - Number(a.isFilled) ||
        a.done - b.done ||
        b.takes - a.takes,
  );
  return best?.list ?? today;
}

/** Every choice of some of them, in their order. */
function subsetsOf(ids: readonly ExerciseId[]): ExerciseId[][] {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, choice) =>
    ids.filter((_, bit) => (choice + 1) & (1 << bit)),
  );
}
