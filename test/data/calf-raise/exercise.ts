/** An exercise that nobody leads: a test adds it to the routine, to show what adding one takes. */
import type { Structure } from '../exercise';

export const structure = {
  id: 'calfRaise',
  row: 'cr',
  group: 'strength',
  sides: ['both'],
  turnSeconds: 3,
  intoPlaceSeconds: 8,
  kit: null,
  effort: { kind: 'counted', count: 10, noun: 'repetitions', told: [1, 1.4], counted: 2.5 },
} as const satisfies Structure;
