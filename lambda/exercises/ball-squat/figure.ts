import { arm, arrow, type Figure, head, leg, surface, torso, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

/** Facing right, the ball between the low back and the wall behind: sitting down on both legs. */
const usual: Figure = [
  surface([14, 188], [246, 188]),
  surface([40, 188], [40, 14]),
  { centre: [72, 108], radius: 28, ink: 'kit', width: 6 },
  {
    points: [
      [58, 94],
      [66, 86],
    ],
    ink: 'kit',
    width: 4,
  },
  { ...leg('far', [120, 134], [168, 138], [168, 178], [184, 180]), ink: 'accent' },
  torso([114, 132], [113, 82]),
  head(115, 54),
  workedLeg([115, 135], [154, 145], [151, 178], [167, 180]),
  arm('body', [114, 86], [142, 91], [170, 88]),
  ...arrow([214, 84], [214, 136]),
];

/** The squat with the back on the wall. */
const wallSquat: Figure = [
  surface([99, 188], [99, 14]),
  ...usual.filter(
    (part) => part.ink !== 'kit' && !('points' in part && part.points[1]?.[1] === 14),
  ),
];

export const figures: Figures = { usual, standIn: wallSquat };
