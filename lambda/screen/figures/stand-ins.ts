/** The positions of those who have no kit, or do not kneel or lie down. */
import { ballSquat } from './ball-squat';
import { arm, arrow, type Figure, head, leg, surface, torso, workedLeg } from './figure';
import { tubeWalk } from './tube-walk';

/** On a chair, facing right: a rolling pin along the outside of the right thigh. */
export const rollingSeated: Figure = [
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

/** Standing, facing right: the right foot a long step behind, the hips forward. */
export const hipFlexorStanding: Figure = [
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

/** The side steps without a band. */
export const tubeWalkPlain: Figure = tubeWalk.filter((part) => part.ink !== 'kit');

/** The squat with the back on the wall. */
export const wallSquat: Figure = [
  surface([99, 188], [99, 14]),
  ...ballSquat.filter(
    (part) => part.ink !== 'kit' && !('points' in part && part.points[1]?.[1] === 14),
  ),
];
