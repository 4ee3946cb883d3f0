/** What the runner means by where they broke in: what they say as one thing ends may be of it, or of the next. */
import { exerciseOf } from '../routine/routine';
import { isUnheard } from '../script/outline';
import type { Mark } from '../script/types';
import { otherIsDone } from './place';
import type { State } from './state';
import type { Situation } from './turn';

/** The speech was cut just as a side was let go of: what comes after it was not yet named. */
export function isLetGo({ cut }: Situation): boolean {
  return cut?.mark.phase === 'release';
}

/**
 * The last side of the exercise that was just led, while what comes after it is not yet in the runner's ears: what
 * they say is of that one. Null at any other time.
 */
export function justLed({ cut }: Situation): Mark | null {
  if (cut === null || (cut.mark.phase !== 'release' && !isUnheard(cut))) return null;
  const last = cut.passed.findLast(({ phase }) => phase === 'release');
  // An outline that came back damaged may name a side that the exercise does not have.
  const isSound =
    last?.sides.length === 1 &&
    last.sides.every((side) => exerciseOf(last.exercise).sides.includes(side));
  return isSound ? last : null;
}

/** One side or the last is just let go of, and nothing else heard yet. */
export function isJustOver(situation: Situation): boolean {
  return isLetGo(situation) || justLed(situation) !== null;
}

/** Who goes back to the exercise just led does it as it was done, knows its position, and has not finished. */
export function stateFor({ state, before }: Situation, { exercise }: Mark): State {
  const { way, steps } = before.place?.exercise === exercise ? before : state;
  const runner = { ...state.runner, finished: before.runner.finished };
  return { ...state, runner, finished: before.finished, told: true, way, steps };
}

/** Until so long after a name begins, the runner still means what came before it. Seconds. */
const NAMED_SECONDS = 1.5;

/** The side before is just done, and this one not yet called. */
export function isTurning(situation: Situation): boolean {
  const { cut, state } = situation;
  if (cut === null || state.place?.moment !== 'effort' || !followsASide(situation)) return false;
  const { mark, stretchGone } = cut;
  return mark.phase === 'release' || (mark.phase === 'turn' && stretchGone < NAMED_SECONDS);
}

/** The side before is done, and this one not yet begun. */
export function isCalled(situation: Situation): boolean {
  const { place, side } = situation.state;
  return place?.moment === 'effort' && side === 'called' && followsASide(situation);
}

/** A side of the same exercise comes before this one: the other one, or the last of the set before. */
function followsASide({ cut, state: { place } }: Situation): boolean {
  if (place === null) return false;
  const led = (cut?.passed ?? []).filter(({ phase }) => phase === 'release');
  return otherIsDone(place) || led.some(({ exercise }) => exercise === place.exercise);
}

/** What comes next was hardly named: it is the one before that is spoken of. */
export function isBarelyNamed(situation: Situation): boolean {
  return justLed(situation) !== null && (situation.cut?.stretchGone ?? 0) < NAMED_SECONDS;
}

/** Half of the side under way is behind the runner, or was when they broke in to ask something. */
export function isPastHalf({ state: { place, side } }: Situation): boolean {
  return place?.moment === 'effort' && side === 'pastHalf';
}

/** The side under way has begun, or had when they broke in to ask something. */
export function isBegun({ state: { place, side } }: Situation): boolean {
  return place?.moment === 'effort' && side !== 'called';
}
