/**
 * The article: "Perform the 90-90 outer hamstring stretch and hold the stretched position for 30 seconds."
 * The position is from docs/sources.md: on the back, not the seated stretch of a like name.
 */
import type { Structure } from '../exercise';

export const structure = {
  id: 'outerHamstring',
  row: 'oh',
  group: 'stretches',
  sides: ['right', 'left'],
  turnSeconds: 6,
  intoPlaceSeconds: 8,
  kit: null,
  effort: { kind: 'timed', seconds: 30, noun: 'hold' },
} as const satisfies Structure;
