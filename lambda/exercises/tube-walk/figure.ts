import type { Drawing } from '../../figure/drawing';
import { arrow, type Figure, FLOOR } from '../../figure/figure';
import { posed } from '../../figure/pose';
import type { Figures } from '../exercise';

/** Half the length of a band that is not stretched. */
const BAND = 20;
const band: Figure = [
  {
    points: [
      [-BAND, -4],
      [0, -3.4],
      [BAND, -4],
      [BAND, 4],
      [0, 3.4],
      [-BAND, 4],
    ],
    ink: 'kit',
    width: 0,
    filled: true,
  },
];

/** Where the marks on the floor are seen, and where the first and the last stand before any has gone by. */
const SEEN = [28, 232] as const;
const MARKS = [38, 254] as const;

/** Marks on the floor, a step apart: they go by, and the person stays in sight. */
const marks = (step: number): Figure =>
  Array.from({ length: (MARKS[1] - MARKS[0]) / step + 1 }, (_, index) => ({
    points: [
      [index * step, 0],
      [index * step - 5, 6],
    ],
    ink: 'far',
    width: 2.5,
  }));

/** Bare ground under the ends of the floor, so that no mark comes or goes at once. */
const ENDS: Figure = [[0, SEEN[0]] as const, [SEEN[1], 260] as const].map(([from, to]) => ({
  points: [
    [from, 187],
    [to, 187],
    [to, 197],
    [from, 197],
  ],
  ink: 'ground',
  width: 0,
  filled: true,
}));

/** Feet so far apart, hips so high, seen from behind; the floor has gone by so far. */
function apart(feet: number, hips: number, gone: number) {
  const half = feet / 2;
  const knee = 137 + (hips - 98) / 2;
  return posed('back', {
    hips: [130, hips],
    trunkSeen: 0.96,
    right: { ankle: [130 + half, 177], knee: [130 + half * 0.55 + 6, knee] },
    left: { ankle: [130 - half, 177], knee: [130 - half * 0.55 - 6, knee] },
    rightArm: { hand: [147, hips - 8] },
    leftArm: { hand: [113, hips - 8] },
    things: [
      [130, knee - 8, 0, (half * 0.5 + 13.5) / BAND],
      [MARKS[0] - gone, 189],
    ],
  });
}

function walk(feet: number, step: number, hips: number, hasBand = true): Drawing {
  return {
    lit: ['right hip', 'left hip'],
    behind: [FLOOR, ...arrow([196, 60], [232, 60])],
    before: ENDS,
    things: [{ parts: hasBand ? band : [], near: true }, { parts: marks(step) }],
    poses: [apart(feet, hips, 0), apart(feet + step, hips + 1, step / 2), apart(feet, hips, step)],
    key: 1,
    beats: [[1], [2]],
    goesBy: true,
    shownFrom: 5,
  };
}

export const figures = (): Figures => ({
  usual: walk(28, 24, 102),
  easier: walk(26, 12, 99),
  fuller: walk(36, 24, 106),
  standIn: walk(28, 24, 102, false),
});
