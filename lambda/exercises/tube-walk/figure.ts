import { arm, arrow, type Figure, head, leg, surface, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

/** Seen from the front, knees a little bent, the band above the knees: a step to the right. */
const usual: Figure = [
  surface([14, 188], [246, 188]),
  leg('body', [152, 122], [176, 146], [178, 178]),
  leg('body', [178, 179], [190, 180]),
  {
    points: [
      [143, 70],
      [143, 80],
    ],
    ink: 'body',
    width: 10,
  },
  {
    points: [
      [128, 80],
      [158, 80],
      [153, 118],
      [133, 118],
    ],
    ink: 'body',
    width: 10,
    filled: true,
  },
  head(143, 53),
  workedLeg([134, 122], [110, 146], [108, 178], [96, 180]),
  {
    points: [
      [113, 138],
      [173, 138],
    ],
    ink: 'kit',
    width: 9,
    before: true,
  },
  arm('body', [128, 82], [110, 102], [130, 116]),
  arm('body', [158, 82], [176, 102], [156, 116]),
  ...arrow([80, 138], [34, 138]),
];

/** The side steps without a band. */
const tubeWalkPlain: Figure = usual.filter((part) => part.ink !== 'kit');

export const figures: Figures = { usual, standIn: tubeWalkPlain };
