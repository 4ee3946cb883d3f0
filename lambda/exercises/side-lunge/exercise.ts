/**
 * The article names it and gives no amount; eight a side is a common one (docs/sources.md).
 * The foot that steps is the knee that lifts; the runner balances on the leg that stayed. Kept shallow.
 */
import type { Structure } from '../exercise';

export const structure = {
  id: 'sideLunge',
  row: 'sl',
  group: 'strength',
  sides: ['right', 'left'],
  turnSeconds: 6,
  intoPlaceSeconds: 9,
  kit: null,
  effort: {
    kind: 'counted',
    count: 8,
    noun: 'repetitions',
    told: [1.4, 1, 1.8],
    counted: 5.7,
  },
} as const satisfies Structure;
