/**
 * The right thigh from the front and from the back, with the four muscles of the article. Tight ones are
 * filled and crossed by bands; weak ones are hollow and dashed; each has its number. Never colour alone.
 */

import {
  type Avg,
  type Disc,
  type Figure,
  type Line,
  type Numeral,
  type Point,
  toAvg,
} from '../figure/figure';
import type { ArticleMuscle } from '../language/ids';
import { apl } from './components';

export const THIGH_BOARD = { width: 300, height: 284 } as const;

interface Muscle {
  readonly muscle: ArticleMuscle;
  readonly state: 'tight' | 'weak';
  readonly outline: readonly Point[];
  /** Bands across a tight muscle. */
  readonly bands: readonly (readonly Point[])[];
  /** Where its number stands. */
  readonly at: Point;
}

/** "68 30, 92 66": across and down. */
const pointsOf = (all: string) =>
  all.split(', ').map((one): Point => {
    const [x = 0, y = 0] = one.split(' ').map(Number);
    return [x, y];
  });

/** The muscles in the article's order; a number is the place in this list, from 1. */
export const THIGH_MUSCLES: readonly Muscle[] = [
  {
    muscle: 'rectusFemoris',
    state: 'tight',
    outline: pointsOf('68 30, 92 66, 96 116, 82 176, 70 176, 54 116, 52 66'),
    bands: [pointsOf('60 76, 86 70'), pointsOf('60 132, 88 126'), pointsOf('65 152, 84 147')],
    at: [74, 102],
  },
  {
    muscle: 'bicepsFemoris',
    state: 'tight',
    outline: pointsOf('226 86, 254 104, 256 150, 244 212, 234 212, 230 156, 218 112'),
    bands: [
      pointsOf('231 112, 249 107'),
      pointsOf('234 164, 250 159'),
      pointsOf('236 183, 247 179'),
    ],
    at: [241, 135],
  },
  {
    muscle: 'vastusMedialis',
    state: 'weak',
    outline: pointsOf('108 112, 122 150, 110 188, 86 190, 86 166, 100 142'),
    bands: [],
    at: [104, 160],
  },
  {
    muscle: 'gluteusMedius',
    state: 'weak',
    outline: pointsOf('208 22, 246 14, 266 42, 258 72, 240 62, 216 44'),
    bands: [],
    at: [243, 40],
  },
];

const FRONT = pointsOf('60 8, 36 34, 34 90, 48 150, 54 196, 46 226, 52 256');
const FRONT_INNER = pointsOf('116 62, 124 100, 116 150, 104 196, 106 226, 98 256');
const BACK = pointsOf('240 6, 272 34, 270 92, 256 150, 246 196, 256 226, 248 256');
const BACK_INNER = pointsOf('186 62, 178 100, 186 150, 198 196, 192 226, 202 256');

const skin = (points: readonly Point[]): Line => ({ points, ink: 'far', width: 4, smooth: true });

function drawn({ state, outline, bands, at }: Muscle, index: number): (Line | Disc | Numeral)[] {
  const muscle: Line =
    state === 'tight'
      ? { points: outline, ink: 'tight', width: 2, filled: true, smooth: true }
      : { points: outline, ink: 'weak', width: 4, closed: true, dash: [7, 6], smooth: true };
  return [
    muscle,
    ...bands.map((points): Line => ({ points, ink: 'ground', width: 4 })),
    { centre: at, radius: 11, ink: 'ground' },
    { centre: at, text: String(index + 1), size: 20, ink: state },
  ];
}

const LEGS: Figure = [
  skin(FRONT),
  skin(FRONT_INNER),
  { centre: [79, 194], radius: 13, ink: 'far', width: 4 },
  skin(BACK),
  skin(BACK_INNER),
  {
    points: pointsOf('180 76, 206 90, 240 84'),
    ink: 'far',
    width: 3,
    smooth: true,
  },
];

const MUSCLES: readonly Figure[] = THIGH_MUSCLES.map(drawn);

/** All of it, as it stands still. */
export const thigh: Figure = [...LEGS, ...MUSCLES.flat()];

/** The thigh for APL, with its two views named. Parameters m0 to m3 are how bright each muscle is, from 0 to 1. */
export function thighAvg(views: Readonly<Record<'front' | 'back', string>>): Avg {
  const { width, height } = THIGH_BOARD;
  const named: Figure = [
    { centre: [76, 272], text: views.front, size: 19, ink: 'quiet' },
    { centre: [222, 272], text: views.back, size: 19, ink: 'quiet' },
  ];
  const still = toAvg([...LEGS, ...named], width, height);
  return {
    ...still,
    parameters: MUSCLES.map((_, index) => ({ name: `m${index}`, type: 'number', default: 1 })),
    items: [
      ...still.items,
      ...MUSCLES.map((muscle, index) => ({
        type: 'group',
        opacity: apl(`m${index}`),
        items: toAvg(muscle, width, height).items,
      })),
    ],
  };
}
