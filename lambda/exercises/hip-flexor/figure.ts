import type { Drawing } from '../../figure/drawing';
import { FLOOR, type Point } from '../../figure/figure';
import { posed } from '../../figure/pose';
import { chair, mat, wall } from '../../figure/props';
import type { Figures } from '../exercise';

/** The right knee on its cushion. */
const KNEE: Point = [112, 172];
const THIGH = 41;

/**
 * Half kneeling, facing right, tall, a hand on a chair: the hips that far before the knee, and the pelvis tipped so:
 * a tuck is negative.
 */
function kneeling(ahead: number, pelvis: number, breath = 0) {
  return posed('side', {
    hips: [KNEE[0] + ahead, KNEE[1] - Math.sqrt(THIGH ** 2 - ahead ** 2)],
    pelvis,
    right: { ankle: [KNEE[0] - 39.8, KNEE[1] + 1], toes: 156 },
    left: { ankle: [152, 177] },
    leftArm: { hand: [150, 99] },
    // Where the muscle is that tucks.
    rightArm: { hand: [KNEE[0] + ahead - 9, KNEE[1] - 47] },
    breath,
  });
}

function kneel(ahead: number, tuck: number): Drawing {
  return {
    lit: ['right front'],
    behind: [FLOOR, ...chair(150, 42), mat(92, 130, 7)],
    poses: [kneeling(-2, 6), kneeling(ahead, -tuck), kneeling(ahead, -tuck, 1)],
    key: 1,
    shownFrom: 6,
    held: { poses: [1, 2], seconds: 2.2 },
  };
}

/** Standing, facing a wall: the right foot a long step behind. */
function standing(hips: Point, pelvis: number, breath = 0) {
  return posed('side', {
    hips,
    pelvis,
    right: { ankle: [88, 172], toes: 20 },
    left: { ankle: [142, 177] },
    leftArm: { hand: [165, 76] },
    rightArm: { hand: [hips[0] - 9, hips[1] - 6] },
    breath,
  });
}

const offTheFloor = (): Drawing => ({
  lit: ['right front'],
  behind: [FLOOR, wall(171)],
  poses: [standing([113, 101], 5), standing([118, 102.5], -6), standing([118, 102.5], -6, 1)],
  key: 1,
  shownFrom: 3,
  held: { poses: [1, 2], seconds: 2.2 },
});

export const figures = (): Figures => ({
  usual: kneel(6, 9),
  easier: kneel(1, 4),
  fuller: kneel(10, 8),
  offTheFloor: offTheFloor(),
});
