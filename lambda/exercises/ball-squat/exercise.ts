/**
 * The article names it and gives no amount; ten, three seconds down and three up, is a common one
 * (docs/sources.md). Only as low as feels fine: the load on the kneecap grows with the bend.
 */
import type { Structure } from '../exercise';

export const structure = {
  id: 'ballSquat',
  row: 'bs',
  group: 'strength',
  sides: ['both'],
  turnSeconds: 3,
  intoPlaceSeconds: 12,
  kit: 'ball',
  effort: {
    kind: 'counted',
    count: 10,
    noun: 'repetitions',
    told: [2, 0.6, 1.8],
    counted: 5.3,
  },
} as const satisfies Structure;
