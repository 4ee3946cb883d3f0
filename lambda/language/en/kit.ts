/** The kit, and what stands in for it. */
import type { KitId } from '../../routine/types';

/** With its article. */
export const KIT: Readonly<Record<KitId, string>> = {
  roller: 'a foam roller',
  band: 'an exercise band',
  ball: 'an exercise ball',
};

export const STAND_INS: Readonly<Record<KitId, string>> = {
  roller: 'A rolling pin or your hands stand in for the roller.',
  band: 'Without a band, we do the same steps, slower.',
  ball: 'A smooth wall stands in for the ball.',
};

/** Wanted by the routine, and found in any home. */
export const SOMETHING_SOFT = 'a cushion for your knee';
