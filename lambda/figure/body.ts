/**
 * What is drawn on the bones, in the order in which it is painted. Each piece lies in the frame of its bone: along it
 * from its joint, and aside of it. Of a leg or an arm that hangs, aside is behind; of a trunk that stands, before.
 */
import type { Colour } from './colours';
import type { FigurePart, Line, Point } from './figure';
import { across, type Bone, type View } from './skeleton';

/** What can be lit: the muscle that an exercise is for. */
export const MUSCLES = ['front', 'back', 'outside', 'buttock', 'hip', 'inside'] as const;
export type Muscle = (typeof MUSCLES)[number];
/** A muscle of one leg; or the far hand, where it lies over what is near. */
export type Lit = `${'right' | 'left'} ${Muscle}` | 'left hand';

export interface Piece {
  readonly bone: Bone;
  readonly part: FigurePart;
  /** Drawn only where this is lit. */
  readonly lit?: Lit;
  /** As wide as the chest with its breath. */
  readonly breathes?: true;
  /** One side for the other, along its bone. */
  readonly mirrored?: true;
}

/** Filled, its corners rounded; a point that stands twice is a sharp one. */
function shape(
  bone: Bone,
  ink: Colour,
  outline: readonly Point[],
  more: Partial<Piece> = {},
): Piece {
  // All one way round: two that overlap in one path would cut a hole in each other.
  const around = isClockwise(outline) ? outline : outline.toReversed();
  // What is sent says no more than is seen.
  const points = around.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const part: Line = { points, ink, width: 0, filled: true, smooth: true };
  return { bone, part, ...more };
}

function isClockwise(points: readonly Point[]): boolean {
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area > 0;
}

const disc = (bone: Bone, ink: Colour, centre: Point, radius: number): Piece => ({
  bone,
  part: { centre, radius, ink },
});

/** The outline of something round, from how far it reaches to either side along its bone. */
function outline(
  profile: readonly (readonly [along: number, one: number, other: number])[],
): Point[] {
  return [
    ...profile.map(([x, one]): Point => [x, -one]),
    ...profile.map(([x, , other]): Point => [x, other]).reverse(),
  ];
}

const twice = (points: readonly Point[]): Point[] => points.flatMap((point) => [point, point]);

interface Inks {
  readonly skin: Colour;
  readonly shorts: Colour;
  readonly sleeve: Colour;
  readonly shoe: Colour;
}
/** From before and behind, sleeve and shirt are one. */
const BOTH: Inks = { skin: 'skin', shorts: 'shorts', sleeve: 'shirt', shoe: 'shoe' };
const NEAR: Inks = { skin: 'skin', shorts: 'shorts', sleeve: 'sleeve', shoe: 'shoe' };
const FAR: Inks = { skin: 'skinFar', shorts: 'shortsFar', sleeve: 'shirtFar', shoe: 'shoeFar' };

type Side = 'right' | 'left';

const LEG_SKIN = outline([
  [8, 6, 6],
  [20, 8.4, 8.2],
  [32, 7.4, 7],
  [41, 6.6, 6.2],
  [49, 4, 3],
]);
const SHIN = outline([
  [-6, 4, 4],
  [2, 6.2, 6.6],
  [11, 5.4, 8.4],
  [22, 4.6, 6.6],
  [34, 3.8, 4],
  [44, 3.8, 3.8],
]);
const SOCK = outline([
  [31, 4, 4.2],
  [31, 4, 4.2],
  [38, 4, 4.2],
  [45, 4, 4.2],
]);
const SHOE: readonly Point[] = [
  [-7, 7],
  [-7, 7],
  [-7, 0],
  [-5, -4.5],
  [5, -5],
  [9, 0],
  [17, 1.5],
  [21, 4.5],
  [20.5, 7],
  [20.5, 7],
];
const SHORTS_LEG = outline([
  [-10, 5, 6],
  [-4, 9.5, 11],
  [6, 10.6, 12],
  [23, 10.4, 10.6],
  [23, 10.4, 10.6],
]);

/** Where a muscle lies on a thigh that is seen from the side. */
const ON_THIGH: Readonly<Partial<Record<Muscle, readonly Point[]>>> = {
  front: [
    [-8, -5],
    [0, -10.2],
    [12, -11],
    [28, -9],
    [40, -6],
    [34, -2.5],
    [18, -1],
    [2, -2],
  ],
  back: [
    [0, 11],
    [8, 12],
    [24, 9.6],
    [40, 5.6],
    [36, 2],
    [20, 1.5],
    [6, 3],
  ],
  outside: [
    [-4, -4],
    [10, -5.5],
    [30, -4],
    [40, -1],
    [34, 3],
    [16, 4.5],
    [0, 4],
  ],
};

const BUTTOCK: readonly Point[] = [
  [-12, -5],
  [-8, -11.4],
  [0, -13],
  [9, -10.5],
  [9, -5],
  [-1, -2],
];

function legFromTheSide(side: Side, inks: Inks): Piece[] {
  const thigh = `${side}Thigh` as const;
  return [
    shape(thigh, inks.skin, LEG_SKIN),
    shape(`${side}Shin`, inks.skin, SHIN),
    shape(`${side}Shin`, 'shirt', SOCK),
    shape(`${side}Foot`, inks.shoe, SHOE),
    shape(thigh, inks.shorts, SHORTS_LEG),
    ...(['front', 'back', 'outside'] as const).flatMap((muscle) => {
      const points = ON_THIGH[muscle];
      return points ? [shape(thigh, 'accent', points, { lit: `${side} ${muscle}` })] : [];
    }),
  ];
}

const UPPER_ARM = outline([
  [8, 4, 4],
  [16, 4.8, 4.8],
  [26, 4, 4],
  [33, 2.6, 2.6],
]);
const SLEEVE = outline([
  [-7, 3, 3],
  [-2, 6, 6],
  [8, 6.4, 6.4],
  [15, 5.8, 5.8],
  [15, 5.8, 5.8],
]);
const FOREARM = outline([
  [-5, 3, 3],
  [2, 4.4, 4.4],
  [10, 4.2, 4],
  [19, 2.8, 2.8],
  [24, 4, 4],
  [30, 4.6, 4],
  [35, 2.4, 2.4],
]);
const HAND = outline([
  [18, 2.6, 2.6],
  [24, 4, 4],
  [30, 4.6, 4],
  [35, 2.4, 2.4],
]);
const THUMB: readonly Point[] = [
  [20, -2],
  [25, -5.5],
  [30, -7],
  [30, -5],
  [25, -2],
];

function armOf(side: Side, inks: Inks, more: Pick<Piece, 'mirrored'> = {}): Piece[] {
  return [
    shape(`${side}Forearm`, inks.skin, FOREARM, more),
    shape(`${side}Forearm`, inks.skin, THUMB, more),
    shape(`${side}Arm`, inks.skin, UPPER_ARM),
    shape(`${side}Arm`, inks.sleeve, SLEEVE),
  ];
}

const SHIRT: readonly Point[] = [
  ...twice([[-6, -9]]),
  [8, -8.6],
  [22, -11.5],
  [32, -10],
  [38, -3.5],
  [38, 4],
  [32, 9],
  [21, 12],
  [9, 9.6],
  ...twice([[-6, 9]]),
];
const SHORTS_TOP: readonly Point[] = [
  [-9, -4],
  [-7, -11],
  [1, -12.6],
  ...twice([[13, -8.4]]),
  ...twice([[13, 8.4]]),
  [4, 10],
  [-8, 8],
];
const NECK: readonly Point[] = [
  [-5, -4.5],
  [4, -5],
  [12, -6],
  [12, 5],
  [4, 4.6],
  [-4, 5],
];
const FACE: readonly Point[] = [
  [8, -8],
  [5.5, 2],
  [5.5, 9.5],
  [10, 9.6],
  [13.2, 14.8],
  [18, 10.6],
  [25, 10.6],
  [30.5, 2],
  [26, -10],
  [16, -11],
];
const HAIR: readonly Point[] = [
  [21, 11.4],
  [28, 10.5],
  [33, 1],
  [30, -10],
  [20, -14],
  [9, -11],
  ...twice([[7.5, -7]]),
  [13, -6],
  [17, -2],
  [22, 2],
];

const trunkFromTheSide = (): Piece[] => [
  shape('pelvis', 'shorts', SHORTS_TOP),
  shape('pelvis', 'accent', BUTTOCK, { lit: 'right buttock' }),
  // The head is far from the pelvis: only the shirt must lie over its neck.
  shape('head', 'skin', NECK),
  shape('head', 'skin', FACE),
  shape('head', 'hair', HAIR),
  disc('head', 'skin', [15.5, -2.5], 2.6),
  disc('head', 'ground', [18.6, 7.2], 1.2),
  shape('chest', 'shirt', SHIRT, { breathes: true }),
];

const fromTheSide = (): Piece[] => [
  ...armOf('left', FAR),
  ...legFromTheSide('left', FAR),
  ...trunkFromTheSide(),
  ...legFromTheSide('right', NEAR),
  ...armOf('right', NEAR),
  shape('leftForearm', 'skinFar', HAND, { lit: 'left hand' }),
];

/** The same with an aside that is outward, for a limb on that side. */
const outward = (points: readonly Point[], out: number): Point[] =>
  points.map(([x, y]) => [x, -y * out]);

const LEG_FROM_BEFORE = outline([
  [8, 6, 6],
  [18, 7.6, 7.6],
  [32, 6.6, 6.6],
  [41, 6, 6],
  [48, 4, 4],
]);
const SHIN_FROM_BEFORE = outline([
  [-6, 4, 4],
  [1, 6, 6],
  [12, 6.4, 6.4],
  [24, 4.6, 4.6],
  [36, 3.4, 3.4],
  [43, 3.6, 3.6],
]);
const SHORTS_FROM_BEFORE = outline([
  [-9, 6, 6],
  [-3, 9.6, 9.6],
  [8, 9.8, 9.8],
  [23, 9.6, 9.6],
  [23, 9.6, 9.6],
]);
const SHOE_FROM_BEHIND: readonly Point[] = [
  [-5, -4],
  [-5, 4],
  [2, 5.6],
  ...twice([[7, 6]]),
  ...twice([[7, -6]]),
  [2, -5.6],
];

/** Where a muscle lies on a thigh that is seen from before or behind; aside is outward. */
const OUTWARD_ON_THIGH: Readonly<Partial<Record<Muscle, readonly Point[]>>> = {
  outside: [
    [-2, 8],
    [8, 10.4],
    [24, 9],
    [40, 5.6],
    [38, 2.5],
    [22, 4],
    [4, 4],
  ],
  inside: [
    [24, -2],
    [30, -6.6],
    [40, -6],
    [42, -3],
    [36, 0],
  ],
};
const HIP_MUSCLE: readonly Point[] = [
  [12, 6],
  [12, 13],
  [3, 16.5],
  [-4, 15],
  [0, 10],
  [6, 6],
];
const BUTTOCK_FROM_BEHIND: readonly Point[] = [
  [4, 2],
  [5, 10],
  [-3, 13],
  [-9, 9],
  [-8, 2],
];

function legFromBefore(side: Side, view: View): Piece[] {
  const out = across(`${side}Thigh`, view);
  const thigh = `${side}Thigh` as const;
  return [
    shape(`${side}Shin`, 'skin', SHIN_FROM_BEFORE),
    shape(`${side}Shin`, 'shirt', SOCK),
    shape(`${side}Foot`, 'shoe', SHOE_FROM_BEHIND),
    shape(thigh, 'skin', LEG_FROM_BEFORE),
    shape(
      thigh,
      'shorts',
      outward(
        SHORTS_FROM_BEFORE.map(([x, y]): Point => [x, -y]),
        out,
      ),
    ),
    ...(['outside', 'inside'] as const).flatMap((muscle) => {
      const points = OUTWARD_ON_THIGH[muscle];
      return points
        ? [shape(thigh, 'accent', outward(points, out), { lit: `${side} ${muscle}` })]
        : [];
    }),
  ];
}

const SHIRT_FROM_BEFORE: readonly Point[] = [
  ...twice([[-6, -13.4]]),
  [6, -12.4],
  [20, -15.6],
  [28, -20],
  [35, -18],
  [38, -6],
  [38, 6],
  [35, 18],
  [28, 20],
  [20, 15.6],
  [6, 12.4],
  ...twice([[-6, 13.4]]),
];
const SHORTS_TOP_FROM_BEFORE: readonly Point[] = [
  ...twice([[13, -13.6]]),
  [4, -15.4],
  [-6, -16],
  [-11, -8],
  [-8, 0],
  [-11, 8],
  [-6, 16],
  [4, 15.4],
  ...twice([[13, 13.6]]),
];
const ROUND_HEAD: readonly Point[] = [
  [7, -4],
  [7, 4],
  [13, 10.4],
  [22, 12],
  [30, 8],
  [31, 0],
  [30, -8],
  [22, -12],
  [13, -10.4],
];

function upperFromBefore(view: View): Piece[] {
  const hipsLit = (['right', 'left'] as const).flatMap((side) => {
    // Along a pelvis that stands, aside is to the right of the board.
    const out = -across(`${side}Thigh`, view);
    return [
      shape('pelvis', 'accent', outward(BUTTOCK_FROM_BEHIND, out), { lit: `${side} buttock` }),
      shape('pelvis', 'accent', outward(HIP_MUSCLE, out), { lit: `${side} hip` }),
    ];
  });
  return [
    shape('pelvis', 'shorts', SHORTS_TOP_FROM_BEFORE),
    ...hipsLit,
    shape(
      'head',
      'skin',
      outline([
        [-5, 5, 5],
        [4, 4.4, 4.4],
        [12, 4.6, 4.6],
      ]),
    ),
    shape('chest', 'shirt', SHIRT_FROM_BEFORE, { breathes: true }),
    ...(view === 'back'
      ? [
          disc('head', 'skin', [15.5, -10.6], 2.4),
          disc('head', 'skin', [15.5, 10.6], 2.4),
          shape('head', 'hair', ROUND_HEAD),
        ]
      : [
          disc('head', 'skin', [15.5, -10.6], 2.4),
          disc('head', 'skin', [15.5, 10.6], 2.4),
          shape('head', 'skin', ROUND_HEAD),
          shape('head', 'hair', [
            [17, -12.5],
            [24, -8],
            [25, 2],
            [23, 8],
            [17, 12.5],
            [26, 13.5],
            [34, 5],
            [34, -5],
            [26, -13.5],
          ]),
          disc('head', 'ground', [18, -4.4], 1.3),
          disc('head', 'ground', [18, 4.4], 1.3),
          {
            bone: 'head',
            part: {
              points: [
                [11.4, -2.6],
                [10.8, 0],
                [11.4, 2.6],
              ],
              ink: 'skinFar',
              width: 1.4,
            },
          } as const,
        ]),
  ];
}

function fromBefore(view: View): Piece[] {
  const arms = (['left', 'right'] as const).flatMap((side) =>
    armOf(side, BOTH, across(`${side}Arm`, view) === 1 ? { mirrored: true } : {}),
  );
  const legs = [...legFromBefore('left', view), ...legFromBefore('right', view)];
  // What arms do, they do before the body.
  return view === 'back'
    ? [...arms, ...legs, ...upperFromBefore(view)]
    : [...legs, ...upperFromBefore(view), ...arms];
}

const made = new Map<View, readonly Piece[]>();

/** The person in a view, piece by piece as they are painted. Made where there is a screen, and not at each cold start. */
export function piecesOf(view: View): readonly Piece[] {
  const pieces = made.get(view) ?? (view === 'side' ? fromTheSide() : fromBefore(view));
  made.set(view, pieces);
  return pieces;
}
