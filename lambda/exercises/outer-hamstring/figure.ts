import type { Drawing } from '../../figure/drawing';
import { type Figure, FLOOR, type Point } from '../../figure/figure';
import { posed } from '../../figure/pose';
import { mat } from '../../figure/props';
import type { Figures } from '../exercise';

const HIP_X = 138;
const SHIN = 40;

interface Lying {
  /** How high the back lies. */
  readonly y: number;
  /** The shin of the right leg: 0 is level, 90 straight up. */
  readonly raised: number;
  readonly hands?: 'behind the thigh';
  readonly breath?: number;
}

/** On the back, head to the left: the right thigh upright, the left hand on the outside of that knee. */
function lying({ y, raised, hands, breath = 0 }: Lying) {
  const up = (-raised * Math.PI) / 180;
  const knee: Point = [HIP_X, y - 41];
  const behind: Point = [HIP_X + 7, y - 23];
  return posed('side', {
    hips: [HIP_X, y],
    lean: -90,
    right: {
      ankle: [knee[0] + SHIN * Math.cos(up), knee[1] + SHIN * Math.sin(up)],
      toes: -90 - raised,
    },
    left: hands ? { ankle: [HIP_X + 50, y + 10] } : { ankle: [HIP_X + 80, y + 8], toes: -80 },
    leftArm: hands ? { hand: behind } : { hand: [HIP_X + 1, y - 32] },
    rightArm: hands ? { hand: behind } : { hand: [HIP_X + 12, y + 7] },
    breath,
  });
}

function stretch(behind: Figure, how: Omit<Lying, 'raised'>, raised: number): Drawing {
  return {
    lit: how.hands ? ['right back'] : ['right back', 'left hand'],
    behind,
    poses: [
      lying({ ...how, raised: 0 }),
      lying({ ...how, raised }),
      lying({ ...how, raised, breath: 1 }),
    ],
    key: 1,
    shownFrom: 4,
    held: { poses: [1, 2], seconds: 2.4 },
  };
}

const ON_MAT: Figure = [FLOOR, mat(34, 238)];
const BED: Figure = [
  FLOOR,
  {
    points: [
      [26, 164],
      [242, 164],
      [242, 174],
      [26, 174],
    ],
    ink: 'shirtFar',
    width: 6,
    filled: true,
  },
  {
    points: [
      [44, 159],
      [72, 159],
    ],
    ink: 'shirt',
    width: 7,
  },
  {
    points: [
      [26, 184],
      [26, 140],
    ],
    ink: 'far',
    width: 5,
  },
  {
    points: [
      [242, 184],
      [242, 160],
    ],
    ink: 'far',
    width: 5,
  },
];

export const figures = (): Figures => ({
  usual: stretch(ON_MAT, { y: 167 }, 58),
  easier: stretch(ON_MAT, { y: 167, hands: 'behind the thigh' }, 36),
  fuller: stretch(ON_MAT, { y: 167 }, 74),
  offTheFloor: stretch(BED, { y: 149 }, 58),
});
