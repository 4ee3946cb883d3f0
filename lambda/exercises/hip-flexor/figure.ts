import { arm, type Figure, head, leg, surface, torso, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

/** Half kneeling, facing right: right knee down on a pad, left foot forward, torso tall. */
const usual: Figure = [
  surface([14, 188], [246, 188]),
  {
    points: [
      [92, 181],
      [128, 181],
    ],
    ink: 'kit',
    width: 9,
  },
  arm('far', [128, 84], [146, 104], [160, 124]),
  leg('far', [130, 130], [170, 132], [171, 174]),
  leg('far', [171, 179], [188, 180]),
  torso([127, 128], [124, 80]),
  head(125, 53),
  workedLeg([127, 130], [110, 168], [70, 173], [61, 180]),
  arm('body', [122, 82], [102, 100], [120, 118]),
];

/** Standing, facing right: the right foot a long step behind, the hips forward. */
const hipFlexorStanding: Figure = [
  surface([14, 188], [246, 188]),
  surface([206, 188], [206, 14]),
  arm('far', [130, 78], [164, 84], [200, 76]),
  leg('far', [124, 122], [154, 146], [152, 178]),
  leg('far', [152, 179], [168, 180]),
  torso([123, 120], [125, 76]),
  head(127, 48),
  workedLeg([123, 124], [96, 152], [66, 176], [80, 180]),
  arm('body', [122, 78], [104, 96], [119, 112]),
];

export const figures: Figures = { usual, offTheFloor: hipFlexorStanding };
