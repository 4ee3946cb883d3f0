import { arm, arrow, type Figure, head, leg, surface, torso, workedLeg } from './figure';

/** Lying on the right side: roller under the outer thigh, the left leg crossed over, foot flat in front. */
export const foamRoll: Figure = [
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
