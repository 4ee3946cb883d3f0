/**
 * The article names it and gives no amount; a minute a side is a common one (docs/sources.md).
 * The aim is the muscle at the outside of the thigh; nothing is said to loosen or lengthen.
 */
import type { Structure } from '../exercise';

export const structure = {
  id: 'foamRoll',
  row: 'fr',
  group: 'rolling',
  sides: ['right', 'left'],
  turnSeconds: 12,
  intoPlaceSeconds: 14,
  kit: 'roller',
  effort: { kind: 'timed', seconds: 60, noun: 'rolling' },
  painOffTheFloor: ['arms', 'neck', 'back'],
} as const satisfies Structure;
