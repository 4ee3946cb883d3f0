import type { Drawing } from '../../figure/drawing';
import { FLOOR, surface } from '../../figure/figure';
import { posed } from '../../figure/pose';
import { chairAhead } from '../../figure/props';
import type { Figures } from '../exercise';

/** The left foot stays; seen from behind, so that right is right. */
const STAYS = 104;
/** A wall in front, from its foot behind the edge of the floor. */
const WALL = surface([62, 12], [62, 172], [198, 172], [198, 12]);

interface Held {
  /** Hands on the hips, where the left is not on the wall. */
  readonly wall?: true;
}

function hands(x: number, y: number, { wall }: Held) {
  return {
    rightArm: { hand: [x + 17, y - 8] as const },
    leftArm: wall
      ? { elbow: [x - 29, y - 28] as const, hand: [85, 49] as const }
      : { hand: [x - 17, y - 8] as const },
  };
}

/** On both feet, hip-width apart. */
const stand = (how: Held) =>
  posed('back', {
    hips: [112, 97],
    right: { ankle: [120, 177] },
    left: { ankle: [STAYS, 177] },
    ...hands(112, 97, how),
  });

/** The right foot so far out, that knee over its ankle, the hips a little back, the left leg straight. */
function lunge(out: number, down: number, how: Held) {
  const hips = [112 + out * 0.56, 97 + down] as const;
  const foot = 120 + out;
  return posed('back', {
    hips,
    lean: 3,
    trunkSeen: 0.95,
    right: { ankle: [foot, 177], knee: [foot - 1, 138.5] },
    left: { ankle: [STAYS, 177] },
    ...hands(hips[0] + 1, hips[1], how),
  });
}

/** On the left leg, the right knee lifted in front. */
const balance = (how: Held) =>
  posed('back', {
    hips: [108, 97],
    right: { ankle: [122, 146], knee: [120, 108] },
    left: { ankle: [STAYS, 177] },
    ...hands(108, 97, how),
  });

/** The right toes tapped to the floor beside the left foot. */
const tap = (how: Held) =>
  posed('back', {
    hips: [109, 97],
    right: { ankle: [123, 175.5], knee: [122, 136] },
    left: { ankle: [STAYS, 177] },
    ...hands(109, 97, how),
  });

const lit = ['left hip', 'right buttock'] as const;

const drawing = (out: number, down: number): Drawing => ({
  lit,
  behind: [FLOOR, ...chairAhead(112)],
  poses: [stand({}), lunge(out, down, {}), balance({})],
  key: 1,
  beats: [[1], [2], [2, 0]],
  shownFrom: 3,
});

const easier = (): Drawing => ({
  lit,
  behind: [WALL, FLOOR],
  poses: [stand({ wall: true }), lunge(23, 4, { wall: true }), tap({ wall: true })],
  key: 1,
  beats: [[1], [2], [2, 0]],
});

export const figures = (): Figures => ({
  usual: drawing(46, 6),
  easier: easier(),
  fuller: drawing(56, 9),
});
