/**
 * The one person of all figures: bones of fixed lengths, joined at their joints, and turned against each other by a
 * pose. Lengths are in units of the board; standing upright, the person is 166 high. Angles are degrees, clockwise as
 * one looks at the board: 0 points to the right, 90 down.
 *
 * side: seen from the side, facing right; the near arm and leg are the right ones. back and front: seen from behind,
 * and from before. There a bone may point toward the eye or away: of its length only a part is seen, never more.
 */
import type { Point } from './figure';

export const VIEWS = ['side', 'back', 'front'] as const;
export type View = (typeof VIEWS)[number];

export const BONES = [
  'pelvis',
  'chest',
  'head',
  'rightThigh',
  'rightShin',
  'rightFoot',
  'leftThigh',
  'leftShin',
  'leftFoot',
  'rightArm',
  'rightForearm',
  'leftArm',
  'leftForearm',
] as const;
export type Bone = (typeof BONES)[number];

/** How long each bone is, to its next joint; a forearm to the palm, a foot to the toes. */
export const LENGTH: Readonly<Record<Bone, number>> = {
  pelvis: 13,
  chest: 36,
  head: 28,
  rightThigh: 41,
  rightShin: 40,
  rightFoot: 20,
  leftThigh: 41,
  leftShin: 40,
  leftFoot: 20,
  rightArm: 29,
  rightForearm: 27,
  leftArm: 29,
  leftForearm: 27,
};

/** From the ankle to the sole of the shoe. */
export const ANKLE_HEIGHT = 7;

/** Half the distance between the joints of the shoulders and of the hips, as seen from before or behind. */
const SHOULDER_HALF = 17.5;
const HIP_HALF = 8;
const SHOULDER_UP = 31;

export const PARENT: Readonly<Record<Bone, Bone | null>> = {
  pelvis: null,
  chest: 'pelvis',
  head: 'chest',
  rightThigh: 'pelvis',
  rightShin: 'rightThigh',
  rightFoot: 'rightShin',
  leftThigh: 'pelvis',
  leftShin: 'leftThigh',
  leftFoot: 'leftShin',
  rightArm: 'chest',
  rightForearm: 'rightArm',
  leftArm: 'chest',
  leftForearm: 'leftArm',
};

/** 1 where that limb is on the right of one who stands upright in this view, -1 on the left; 0 from the side. */
export function across(bone: Bone, view: View): -1 | 0 | 1 {
  if (view === 'side') return 0;
  return bone.startsWith('right') === (view === 'back') ? 1 : -1;
}

/** Where a bone begins, in the frame of its parent: along it, and to the right of one who looks along it. */
export function socket(bone: Bone, view: View): Point {
  if (bone.endsWith('Thigh')) return [0, HIP_HALF * across(bone, view)];
  if (bone.endsWith('Arm')) return [SHOULDER_UP, SHOULDER_HALF * across(bone, view)];
  const parent = PARENT[bone];
  return [parent === null ? 0 : LENGTH[parent], 0];
}

/** How the person is, at one moment. */
export interface Pose {
  readonly view: View;
  /** Between the joints of the hips. */
  readonly hips: Point;
  /** The angle of each joint: how a bone is turned against its parent; the pelvis against the board. */
  readonly joints: Readonly<Record<Bone, number>>;
  /** How much of each bone's length is seen, from 0 to 1; all of it where nothing is said. */
  readonly seen: Readonly<Partial<Record<Bone, number>>>;
  /** 0 with the breath out, 1 with a full breath in. */
  readonly breath: number;
  /** Where each thing that moves is: across, down, its angle, and how far it is stretched. */
  readonly things: readonly Thing[];
}

export type Thing = readonly [x: number, y: number, angle: number, stretch: number];

/** Where a bone is on the board. */
export interface Placed {
  readonly from: Point;
  readonly angle: number;
  readonly seen: number;
}

const RADIANS = Math.PI / 180;

/** A point of a bone's own frame on the board. */
export function onBoard({ from: [x, y], angle, seen }: Placed, [along, aside]: Point): Point {
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  const a = along * seen;
  return [x + a * cos - aside * sin, y + a * sin + aside * cos];
}

/** Every bone of a pose on the board: each from the joint in which its parent ends. */
export function placed({ view, hips, joints, seen }: Pose): Readonly<Record<Bone, Placed>> {
  const bones = {} as Record<Bone, Placed>;
  for (const bone of BONES) {
    const parent = PARENT[bone];
    const under = parent === null ? null : bones[parent];
    bones[bone] = {
      from: under === null ? hips : onBoard(under, socket(bone, view)),
      angle: (under?.angle ?? 0) + joints[bone],
      seen: seen[bone] ?? 1,
    };
  }
  return bones;
}

/** How wide a chest is with that much breath, where 1 is as wide as with none. */
export const chestOf = (breath: number) => 1 + 0.07 * breath;

const mix = (a: number, b: number, part: number) => a + (b - a) * part;

/** The pose on the way from one to the other: each joint has turned by that part, 0 to 1. */
export function between(from: Pose, to: Pose, part: number): Pose {
  const each = <T extends string>(names: readonly T[], of: (pose: Pose, name: T) => number) =>
    Object.fromEntries(
      names.map((name) => [name, mix(of(from, name), of(to, name), part)]),
    ) as Record<T, number>;
  return {
    view: from.view,
    hips: [mix(from.hips[0], to.hips[0], part), mix(from.hips[1], to.hips[1], part)],
    joints: each(BONES, ({ joints }, bone) => joints[bone]),
    seen: each(BONES, ({ seen }, bone) => seen[bone] ?? 1),
    breath: mix(from.breath, to.breath, part),
    things: from.things.map(
      (thing, at) =>
        thing.map((value, index) => mix(value, to.things[at]?.[index] ?? value, part)) as never,
    ),
  };
}
