import { arm, arrow, type Figure, head, leg, surface, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

/** Two moments: the right foot stepped out, seen from the front; then the right knee lifted, from the side. */
const usual: Figure = [
  surface([10, 188], [250, 188]),
  leg('body', [90, 124], [114, 152], [136, 178]),
  leg('body', [136, 179], [147, 180]),
  {
    points: [
      [82, 70],
      [82, 80],
    ],
    ink: 'body',
    width: 10,
  },
  {
    points: [
      [68, 80],
      [96, 80],
      [92, 120],
      [76, 120],
    ],
    ink: 'body',
    width: 10,
    filled: true,
  },
  head(82, 53),
  workedLeg([76, 124], [42, 138], [36, 178], [24, 180]),
  arm('body', [68, 82], [52, 102], [72, 116]),
  arm('body', [96, 82], [112, 102], [94, 116]),
  ...arrow([132, 66], [154, 44], [176, 60]),
  arm('far', [204, 80], [214, 103], [232, 108]),
  leg('body', [200, 122], [201, 152], [200, 178]),
  leg('body', [200, 179], [214, 180]),
  {
    points: [
      [200, 120],
      [201, 80],
    ],
    ink: 'body',
    width: 17,
  },
  head(203, 52),
  workedLeg([201, 124], [238, 124], [236, 159], [248, 162]),
  arm('body', [199, 82], [186, 103], [201, 116]),
];

export const figures: Figures = { usual };
