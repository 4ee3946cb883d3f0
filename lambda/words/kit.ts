/** The kit, and what stands in for it. */
import type { KitId } from '../routine/types';

export interface KitWords {
  /** With its article: "a foam roller". */
  readonly name: string;
  /** What stands in. */
  readonly standIn: string;
}

export const KIT: Readonly<Record<KitId, KitWords>> = {
  roller: {
    name: 'a foam roller',
    standIn: 'A rolling pin or your hands stand in for the roller.',
  },
  band: { name: 'an elastic band', standIn: 'Without a band, we do the same steps without.' },
  ball: { name: 'an exercise ball', standIn: 'A smooth wall stands in for the ball.' },
};

/** Wanted by the routine, and found in any home. */
export const SOMETHING_SOFT = 'something soft for your knee';
