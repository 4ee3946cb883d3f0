import { arm, arrow, type Figure, head, leg, surface, torso, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

/** Lying on the right side: roller under the outer thigh, the left leg crossed over, foot flat in front. */
const usual: Figure = [
  surface([14, 188], [246, 188]),
  { centre: [132, 168], radius: 16, ink: 'kit', width: 6 },
  { centre: [132, 168], radius: 6, ink: 'kit', width: 3 },
  arm('far', [62, 132], [54, 162], [32, 180]),
  torso([106, 140], [60, 129]),
  head(36, 117),
  workedLeg([108, 142], [154, 148], [204, 164], [219, 159]),
  { ...leg('body', [104, 135], [144, 110], [168, 150], [168, 178]), before: true },
  leg('body', [168, 179], [184, 180]),
  arm('body', [66, 136], [80, 157], [86, 179]),
  ...arrow([180, 92], [138, 78], [96, 92]),
];

/** On a chair, facing right: a rolling pin along the outside of the right thigh. */
const rollingSeated: Figure = [
  surface([14, 188], [246, 188]),
  {
    points: [
      [84, 184],
      [84, 146],
      [136, 146],
      [136, 184],
    ],
    ink: 'track',
    width: 6,
  },
  {
    points: [
      [84, 146],
      [78, 96],
    ],
    ink: 'track',
    width: 6,
  },
  leg('far', [114, 136], [158, 136], [164, 178], [180, 180]),
  torso([106, 132], [112, 82]),
  head(118, 54),
  workedLeg([106, 136], [148, 136], [148, 178], [164, 180]),
  {
    points: [
      [114, 128],
      [148, 128],
    ],
    ink: 'kit',
    width: 11,
    before: true,
  },
  arm('body', [112, 86], [124, 110], [142, 122]),
  ...arrow([176, 112], [212, 112]),
  ...arrow([212, 112], [176, 112]),
];

export const figures: Figures = { usual, standIn: rollingSeated, offTheFloor: rollingSeated };
