/** What leads up to the work of a side: the seconds to get into place, and the last numbers of the count. */
import type { Segment } from '../../script/types';
import { type Moment, toHundredths } from './moment';

/** Seconds to get into place: left when the change shows, and of how many. They run. */
export interface Turn {
  readonly left: number;
  readonly seconds: number;
}

/** Fewer are over before they are read. */
const SHORTEST_TURN_SECONDS = 4;

/** The turn at each of the moments, in order; null where none is. */
export function turnsOf(moments: readonly Moment[]): (Turn | null)[] {
  const isTurn = (moment: Moment | undefined) => moment?.segment.at?.phase === 'turn';
  return moments.map((moment, index) => {
    if (!isTurn(moment)) return null;
    const begin = moments.slice(0, index).findLastIndex((one) => !isTurn(one)) + 1;
    const after = moments.findIndex((one, at) => at > index && !isTurn(one));
    const all = moments.slice(begin, after === -1 ? moments.length : after);
    const seconds = all.reduce((sum, one) => sum + one.seconds, 0);
    const passed = moment.atSeconds - (moments[begin]?.atSeconds ?? 0);
    if (seconds < SHORTEST_TURN_SECONDS) return null;
    return { left: toHundredths(seconds - passed), seconds: toHundredths(seconds) };
  });
}

/** "Three. Two. One." are three numbers, one after the other; of any other breath there is none. */
export function numbersOf(segment: Segment): (number | null)[] {
  if (segment.kind !== 'words' || segment.label !== 'countdown') return [null];
  const parts = segment.text.split(/(?<=\.)\s+/);
  return parts.map((_, index) => parts.length - index);
}
