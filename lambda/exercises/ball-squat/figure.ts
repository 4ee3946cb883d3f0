import type { Drawing } from '../../figure/drawing';
import { type Figure, FLOOR } from '../../figure/figure';
import { posed } from '../../figure/pose';
import { ball, chair, wall } from '../../figure/props';
import type { Figures } from '../exercise';

const RADIUS = 24;
const TOP = 108;
/** The wall for a ball, and for a back. */
const WALL_X = 34;

interface Squat {
  /** How far the hips sink. */
  readonly down: number;
  readonly hold?: boolean;
}

/** Facing right, the back on ball or wall, the feet two foot-lengths forward. */
function leaning(down: number, holds: boolean) {
  const hips = [96, TOP + down] as const;
  return posed('side', {
    hips,
    lean: -2,
    right: { ankle: [132, 177] },
    left: { ankle: [136, 177] },
    rightArm: { hand: [108 + down * 1.6, hips[1] + 6 - down * 2] },
    leftArm: holds ? { hand: [135, 98] } : { hand: [112 + down * 1.6, hips[1] + 6 - down * 2] },
    // Between a wall and a back, a ball goes half as far.
    things: [[WALL_X + 1.5 + RADIUS, TOP - 15 + down / 2, ((down / 2) * 57.3) / RADIUS]],
  });
}

function squat({ down, hold = false }: Squat, behind: Figure, hasBall = true): Drawing {
  return {
    lit: ['right front', 'right buttock', 'left front'],
    behind: [FLOOR, ...behind, ...(hold ? chair(136, 40) : [])],
    things: hasBall ? [{ parts: ball(RADIUS) }] : [],
    poses: [leaning(0, hold), leaning(down, hold)],
    key: 1,
    beats: [[1], [1], [0]],
    shownFrom: hasBall ? 4 : 3,
  };
}

export const figures = (): Figures => ({
  usual: squat({ down: 13 }, [wall(WALL_X)]),
  easier: squat({ down: 7, hold: true }, [wall(WALL_X)]),
  fuller: squat({ down: 18 }, [wall(WALL_X)]),
  standIn: squat({ down: 13 }, [wall(80)], false),
});
