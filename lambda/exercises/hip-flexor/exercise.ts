/**
 * The article: "Try the kneeling hip flexor stretch and hold the stretch 30 seconds." The position is from
 * docs/sources.md. The leg that kneels is the one that stretches. Pulling the back foot up is not taught.
 */
import type { Structure } from '../exercise';

export const structure = {
  id: 'hipFlexor',
  row: 'hf',
  group: 'stretches',
  sides: ['right', 'left'],
  turnSeconds: 6,
  intoPlaceSeconds: 7,
  kit: null,
  kneels: true,
  effort: { kind: 'timed', seconds: 30, noun: 'hold' },
  painOffTheFloor: ['knee'],
} as const satisfies Structure;
