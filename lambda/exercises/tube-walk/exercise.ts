/**
 * The article names it and gives no amount; ten steps each way is a common one (docs/sources.md).
 * The band sits above the knees, its easiest place. A side here is the way one walks.
 */
import type { Structure } from '../exercise';

export const structure = {
  id: 'tubeWalk',
  row: 'tw',
  group: 'strength',
  sides: ['right', 'left'],
  turnSeconds: 2.5,
  intoPlaceSeconds: 10,
  kit: 'band',
  effort: { kind: 'counted', count: 10, noun: 'steps', first: [0.8, 0.6, 0.4], later: [1.3] },
} as const satisfies Structure;
