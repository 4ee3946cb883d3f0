import { arm, arrow, type Figure, head, leg, surface, torso, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

/**
 * On the back, head to the left: the right thigh upright, its shin straightening from level; the left
 * hand on the outside of the right knee; the left leg flat.
 */
const usual: Figure = [
  surface([14, 188], [246, 188]),
  leg('far', [132, 174], [182, 176], [226, 178], [228, 160]),
  arm('far', [78, 176], [104, 181], [126, 181]),
  torso([132, 172], [80, 170]),
  head(54, 166),
  {
    points: [
      [154, 126],
      [190, 126],
    ],
    ink: 'accent',
    width: 5,
    dash: [1, 11],
  },
  ...arrow([194, 112], [194, 88], [174, 74]),
  workedLeg([134, 170], [138, 126], [158, 86], [144, 77]),
  arm('body', [82, 164], [104, 140], [134, 124]),
];

export const figures: Figures = { usual };
