import type { Drawing } from '../../figure/drawing';
import { FLOOR } from '../../figure/figure';
import { posed } from '../../figure/pose';
import { wall } from '../../figure/props';
import type { Figures } from '../exercise';

/** Facing a wall, both hands on it, the heels that high. */
const rise = (high: number) =>
  posed('side', {
    hips: [120, 97.5 - high],
    right: { ankle: [120, 177 - high], toes: high * 3 },
    left: { ankle: [123, 177 - high], toes: high * 3 },
    rightArm: { hand: [156, 72] },
    leftArm: { hand: [158, 70] },
  });

const raise = (high: number): Drawing => ({
  lit: [],
  behind: [FLOOR, wall(162)],
  poses: [rise(0), rise(high)],
  key: 1,
  beats: [[1], [0]],
});

export const figures = (): Figures => ({ usual: raise(7), easier: raise(4), fuller: raise(9) });
