import { arm, type Figure, head, leg, surface, torso, workedLeg } from './figure';

/** Half kneeling, facing right: right knee down on a pad, left foot forward, torso tall. */
export const hipFlexor: Figure = [
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
