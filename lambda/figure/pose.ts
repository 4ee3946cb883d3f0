/**
 * A pose from what is known of it: where hips, feet and hands are, and how the trunk leans. The joints follow, since
 * limbs have their lengths.
 */
import type { Point } from './figure';
import {
  across,
  BONES,
  type Bone,
  LENGTH,
  onBoard,
  PARENT,
  type Placed,
  type Pose,
  socket,
  type Thing,
  type View,
} from './skeleton';

/** Where a leg is. */
export interface LegAt {
  readonly ankle: Point;
  /** Which way the toes point, in degrees; flat on the floor where nothing is said. */
  readonly toes?: number;
  /** From before or behind, where the knee is not in line between hip and ankle. */
  readonly knee?: Point;
  /** From before or behind, where it bends within the board as it does from the side. */
  readonly bends?: true;
}

/** Where an arm is; one that hangs where nothing is said. */
export interface ArmAt {
  /** The palm. */
  readonly hand: Point;
  /** The elbow is on the other side of the line from shoulder to hand. */
  readonly turned?: true;
  /** From before or behind, where an arm points toward the eye or away. */
  readonly elbow?: Point;
}

/** What is known of a pose. */
export interface Known {
  /** Between the joints of the hips. */
  readonly hips: Point;
  /** Of the chest, in degrees from upright, to the right of the board. */
  readonly lean?: number;
  /** Of the pelvis, where it leans otherwise than the chest. */
  readonly pelvis?: number;
  /** How the head is bent against the chest, and how the chest is seen. */
  readonly head?: number;
  readonly trunkSeen?: number;
  readonly right: LegAt;
  readonly left: LegAt;
  readonly rightArm?: ArmAt;
  readonly leftArm?: ArmAt;
  readonly breath?: number;
  readonly things?: readonly (readonly [x: number, y: number, angle?: number, stretch?: number])[];
}

const DEGREES = 180 / Math.PI;
/** A hand or a foot this far out of reach is as good as there. */
const SLACK = 0.6;

const angleOf = ([ax, ay]: Point, [bx, by]: Point) => Math.atan2(by - ay, bx - ax) * DEGREES;
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

interface Laid {
  readonly angle: number;
  readonly seen: number;
}

/** Two bones from a joint to a point; `way` is the side to which the joint between them bends. */
function bent(from: Point, to: Point, upper: Bone, lower: Bone, way: -1 | 1): [Laid, Laid] {
  const [a, b] = [LENGTH[upper], LENGTH[lower]];
  const far = distance(from, to);
  if (far > a + b + SLACK) throw new Error(`A ${lower} is ${far - a - b} too short.`);
  const d = Math.min(far, a + b);
  const inner = Math.acos(Math.min(1, (a * a + d * d - b * b) / (2 * a * d))) * DEGREES;
  const angle = angleOf(from, to) + way * inner;
  const mid = onBoard({ from, angle, seen: 1 }, [a, 0]);
  return [
    { angle, seen: 1 },
    { angle: angleOf(mid, to), seen: 1 },
  ];
}

/** Two bones over a joint that is known: what is not seen of them points toward the eye, or away. */
function over(from: Point, mid: Point, to: Point, upper: Bone, lower: Bone): [Laid, Laid] {
  const laid = (a: Point, b: Point, bone: Bone): Laid => {
    const seen = distance(a, b) / LENGTH[bone];
    if (seen > 1 + SLACK / LENGTH[bone]) throw new Error(`A ${bone} is too short: ${seen}.`);
    return { angle: angleOf(a, b), seen: Math.min(1, seen) };
  };
  return [laid(from, mid, upper), laid(mid, to, lower)];
}

/** The middle joint of a leg that is seen from before or behind: in line. */
function inLine(from: Point, to: Point, upper: Bone, lower: Bone): Point {
  const part = LENGTH[upper] / (LENGTH[upper] + LENGTH[lower]);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/**
 * The angle of a joint, so that it has no leap where it bends: those that hang from a trunk from 0, others from -180; and
 * a body to either side of upright, so that it may lie and tilt.
 */
function jointOf(bone: Bone, degrees: number): number {
  const hangs = bone.endsWith('Thigh') || bone.endsWith('Arm');
  const least = bone === 'pelvis' ? -270 : hangs ? 0 : -180;
  return ((((degrees - least) % 360) + 360) % 360) + least;
}

/** The pose in which all that is known is so. @throws Error where a limb does not reach */
export function posed(view: View, known: Known): Pose {
  const lean = known.lean ?? 0;
  const upright = -90;
  const laid = {} as Record<Bone, Laid>;
  laid.pelvis = { angle: upright + (known.pelvis ?? lean), seen: 1 };
  laid.chest = { angle: upright + lean, seen: known.trunkSeen ?? 1 };
  laid.head = { angle: upright + lean + (known.head ?? 0), seen: 1 };
  const pelvis: Placed = { from: known.hips, ...laid.pelvis };
  const chest: Placed = { from: onBoard(pelvis, socket('chest', view)), ...laid.chest };
  for (const side of ['right', 'left'] as const) {
    const { ankle, knee, toes, bends } = known[side];
    const [thigh, shin] = [`${side}Thigh`, `${side}Shin`] as const;
    const hip = onBoard(pelvis, socket(thigh, view));
    const [upper, lower] =
      (view === 'side' && knee === undefined) || bends
        ? bent(hip, ankle, thigh, shin, -1)
        : over(hip, knee ?? inLine(hip, ankle, thigh, shin), ankle, thigh, shin);
    laid[thigh] = upper;
    laid[shin] = lower;
    laid[`${side}Foot`] = { angle: toes ?? (view === 'side' ? 0 : 90), seen: 1 };
    const arm = known[`${side}Arm`];
    const [high, low] = [`${side}Arm`, `${side}Forearm`] as const;
    const shoulder = onBoard(chest, socket(high, view));
    const out = across(high, view) || -1;
    if (arm === undefined) {
      // Hanging, a little bent.
      laid[high] = { angle: 90 + (view === 'side' ? 6 : -7 * out), seen: 1 };
      laid[low] = { angle: 90 + (view === 'side' ? -10 : 2 * out), seen: 1 };
    } else {
      const way = ((arm.turned ? -1 : 1) * -out) as -1 | 1;
      [laid[high], laid[low]] =
        arm.elbow === undefined
          ? bent(shoulder, arm.hand, high, low, way)
          : over(shoulder, arm.elbow, arm.hand, high, low);
    }
  }
  const joints = {} as Record<Bone, number>;
  const seen: Partial<Record<Bone, number>> = {};
  for (const bone of BONES) {
    const parent = PARENT[bone];
    joints[bone] = jointOf(bone, laid[bone].angle - (parent === null ? 0 : laid[parent].angle));
    if (laid[bone].seen !== 1) seen[bone] = laid[bone].seen;
  }
  const things = (known.things ?? []).map(
    ([x, y, angle = 0, stretch = 1]): Thing => [x, y, angle, stretch],
  );
  return { view, hips: known.hips, joints, seen, breath: known.breath ?? 0, things };
}
