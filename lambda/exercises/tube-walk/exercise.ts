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
  turnSeconds: 3,
  intoPlaceSeconds: 15,
  kit: 'band',
  effort: {
    kind: 'counted',
    count: 10,
    noun: 'steps',
    told: [1, 1.2],
    counted: 2,
    slowerWithout: 1.5,
  },
} as const satisfies Structure;
