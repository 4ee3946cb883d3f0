/**
 * The person as vector graphics that move, and what stands round: the bones are groups, one in the other, and the
 * numbers of two poses and how far it is from one to the other are parameters. One graphic serves every drawing of a
 * view that a document has, every pose, and both sides. What is the same in all of them is no parameter.
 */
import { type Lit, type Piece, piecesOf } from '../figure/body';
import type { Drawing } from '../figure/drawing';
import { type Avg, BOARD, type Figure, itemsOf } from '../figure/figure';
import {
  BONES,
  type Bone,
  chestOf,
  PARENT,
  type Pose,
  socket,
  type View,
} from '../figure/skeleton';
import { toTenths } from '../script/seconds';
import { apl } from './components';

/** The bones of which only a part may be seen, from before or behind. */
const FORESHORTENED = BONES.filter((bone) => !/pelvis|head|Foot/.test(bone));

/** Where each number of a person stands among them. */
const HIPS = 0;
const BREATH = 2;
const JOINTS = 3;
const SEEN = JOINTS + BONES.length;
const OF_PERSON = SEEN + FORESHORTENED.length;
const PER_THING = 4;

const hundredth = (value: number) => Math.round(value * 100) / 100;

function numbersOfPerson({ hips, breath, joints, seen }: Pose): number[] {
  return [
    ...hips.map(toTenths),
    hundredth(chestOf(breath)),
    ...BONES.map((bone) => toTenths(joints[bone])),
    ...FORESHORTENED.map((bone) => hundredth(seen[bone] ?? 1)),
  ];
}

/** Of what stands round in a drawing; nothing that is not drawn has numbers that change. */
function numbersOfThings({ things = [] }: Drawing, pose: Pose): number[] {
  return things.flatMap(({ parts }, nth) => {
    const [x, y, angle, stretch] = (parts.length > 0 && pose.things[nth]) || [0, 0, 0, 0];
    return [toTenths(x), toTenths(y), toTenths(angle), hundredth(stretch)];
  });
}

/** The drawings of one view in a document, and all that is told of each of their poses. */
interface Shared {
  readonly view: View;
  /** One of them goes from pose to pose. */
  readonly moves: boolean;
  readonly drawings: readonly Drawing[];
  readonly lit: readonly Lit[];
  /** For each number: the parameter it is, or what it always is. */
  readonly told: readonly ({ readonly at: number } | { readonly always: number })[];
}

/** Where the things of a drawing begin among the numbers. */
function thingsFrom(drawings: readonly Drawing[], index: number): number {
  const before = drawings.slice(0, index).flatMap(({ things = [] }) => things);
  return OF_PERSON + before.length * PER_THING;
}

/** Every number of a pose of the drawing with that index: of the person, of all things, what is lit, whose things are seen. */
function numbersOf(
  pose: Pose,
  drawing: number,
  drawings: readonly Drawing[],
  lit: readonly Lit[],
): number[] {
  return [
    ...numbersOfPerson(pose),
    ...drawings.flatMap((one, index) =>
      numbersOfThings(one, index === drawing ? pose : one.poses[0]),
    ),
    ...lit.map((one) => (drawings[drawing]?.lit.includes(one) ? 1 : 0)),
    ...drawings.map((_, index) => (index === drawing ? 1 : 0)),
  ];
}

/** The drawings of one view as a graphic, and of each drawing its poses as the numbers that the graphic takes. */
export interface Rig {
  readonly items: readonly object[];
  readonly poses: ReadonlyMap<Drawing, readonly (readonly number[])[]>;
}

/** All drawings must be of that view. `moves`: one of them goes from pose to pose. */
export function rigOf(view: View, drawings: readonly Drawing[], moves: boolean): Rig {
  const lit = [...new Set(drawings.flatMap((one) => one.lit))];
  const all = drawings.map(({ poses }, index) =>
    poses.map((pose) => numbersOf(pose, index, drawings, lit)),
  );
  const [first = []] = all.flat();
  const varies = first.map((value, at) => all.flat().some((numbers) => numbers[at] !== value));
  const told = first.map((value, at) =>
    varies[at] ? { at: varies.slice(0, at).filter(Boolean).length } : { always: value },
  );
  const shared: Shared = { view, moves, drawings, lit, told };
  const poses = drawings.map((drawing, index) => {
    const its = all[index] ?? [];
    return [drawing, its.map((numbers) => numbers.filter((_, at) => varies[at]))] as const;
  });
  return { items: itemsOfRig(shared), poses: new Map(poses) };
}

/** The number at that place: of pose `a`, or on the way from there to pose `b`; itself where it never changes. */
function number(at: number, { told, moves }: Shared, times = 1): number | string {
  const one = told[at];
  if (one === undefined) throw new Error(`There is no number ${at}.`);
  if ('always' in one) return hundredth(one.always * times);
  const a = `a[${one.at}]`;
  const here = moves ? `${a}+(b[${one.at}]-${a})*f` : a;
  return apl(times === 1 ? here : `${times}*(${here})`);
}

/** Whether that is so in the pose: 0 or 1, and the same all the way. */
function whether(at: number, { told }: Shared): number | string {
  const one = told[at];
  return one === undefined ? 1 : 'always' in one ? one.always : apl(`a[${one.at}]`);
}

type Frame = { readonly [key: string]: number | string };
/** What makes no difference in a frame. */
const NEUTRAL: Frame = {
  translateX: 0,
  translateY: 0,
  rotation: 0,
  scaleX: 1,
  scaleY: 1,
  opacity: 1,
};

/** Items in a frame; by themselves where that makes no difference. Of two that only push, one is made. */
function group(items: readonly object[], frame: Frame): object[] {
  const own = Object.entries(frame).filter(([name, value]) => value !== NEUTRAL[name]);
  if (own.length === 0) return [...items];
  const pushes = own.every(([name, by]) => /^translate/.test(name) && typeof by === 'number');
  const [only] = items as readonly Frame[];
  const isOne = items.length === 1 && only?.type === 'group';
  if (pushes && isOne && own.every(([name]) => typeof (only[name] ?? 0) === 'number')) {
    const pushed = own.map(([name, by]) => [name, hundredth(Number(by) + Number(only[name] ?? 0))]);
    return [{ ...only, ...Object.fromEntries(pushed) }];
  }
  return [{ type: 'group', ...Object.fromEntries(own), items: items.length === 1 ? only : items }];
}

/** Where the part of a bone that is seen stands among the numbers; -1 where all of it always is. */
function seenAt(bone: Bone, shared: Shared): number {
  const at = FORESHORTENED.indexOf(bone);
  return at === -1 || number(SEEN + at, shared) === 1 ? -1 : SEEN + at;
}

/** A bone's frame in that of its parent. */
function frameOf(bone: Bone, shared: Shared): Frame {
  const rotation = number(JOINTS + BONES.indexOf(bone), shared);
  const parent = PARENT[bone];
  if (parent === null) {
    return {
      translateX: number(HIPS, shared),
      translateY: number(HIPS + 1, shared),
      rotation,
    };
  }
  const [along, translateY] = socket(bone, shared.view);
  const seen = seenAt(parent, shared);
  const translateX = seen === -1 || along === 0 ? along : number(seen, shared, along);
  return { translateX, translateY, rotation };
}

/** From the pelvis to that bone. */
function chainOf(bone: Bone): Bone[] {
  const parent = PARENT[bone];
  return parent === null ? [bone] : [...chainOf(parent), bone];
}

/** Splits a list where `key` changes. */
function runs<T>(list: readonly T[], key: (one: T) => unknown): T[][] {
  const all: T[][] = [];
  for (const one of list) {
    const last = all.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(one)) last.push(one);
    else all.push([one]);
  }
  return all;
}

/** Pieces of one bone, in its frame. */
function shapes(pieces: readonly Piece[], bone: Bone, shared: Shared): object[] {
  const seen = seenAt(bone, shared);
  const scaleX = seen === -1 ? 1 : number(seen, shared);
  const litFrom = thingsFrom(shared.drawings, shared.drawings.length);
  const drawn = runs(pieces, ({ lit, breathes, mirrored }) => `${lit}/${breathes}/${mirrored}`).map(
    (alike) => {
      const items = itemsOf(alike.map(({ part }) => part));
      const [{ lit, breathes, mirrored } = {}] = alike;
      const scaleY = breathes ? number(BREATH, shared) : mirrored ? -1 : 1;
      if (lit === undefined) return { items, scaleY };
      const fillOpacity = whether(litFrom + shared.lit.indexOf(lit), shared);
      return {
        items: items.map((one) => (fillOpacity === 1 ? one : { ...one, fillOpacity })),
        scaleY,
      };
    },
  );
  return runs(drawn, ({ scaleY }) => scaleY).flatMap((alike) =>
    group(
      alike.flatMap(({ items }) => items),
      { scaleX, scaleY: alike[0]?.scaleY ?? 1 },
    ),
  );
}

/** Pieces in the order in which they are painted, those of one bone in one group where they follow each other. */
function painted(pieces: readonly Piece[], depth: number, shared: Shared): object[] {
  const boneAt = ({ bone }: Piece) => chainOf(bone)[depth];
  return runs(pieces, boneAt).flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const bone = boneAt(first);
    if (bone === undefined) return shapes(run, first.bone, shared);
    return group(painted(run, depth + 1, shared), frameOf(bone, shared));
  });
}

/** What stands behind in all drawings, as the floor does. */
const inAll = ([first, ...others]: readonly Drawing[]): Figure =>
  (first?.behind ?? []).filter((part) => others.every(({ behind }) => behind.includes(part)));

/** What else stands behind the person in a drawing, or before, seen only with that drawing. */
function thingGroups(index: number, near: boolean, shared: Shared): object[] {
  const { drawings, lit } = shared;
  const { things = [], before = [], behind } = drawings[index] as Drawing;
  const alwaysThere = inAll(drawings);
  const still: Figure = near ? before : behind.filter((part) => !alwaysThere.includes(part));
  const moving = things.flatMap(({ parts, near: isNear = false }, nth) => {
    if (isNear !== near || parts.length === 0) return [];
    const at = thingsFrom(drawings, index) + nth * PER_THING;
    const frame = { translateX: at, translateY: at + 1, rotation: at + 2, scaleX: at + 3 };
    const told = Object.entries(frame).map(([name, place]) => [name, number(place, shared)]);
    return group(itemsOf(parts), Object.fromEntries(told));
  });
  const items = [...itemsOf(still), ...moving];
  const seenFrom = thingsFrom(drawings, drawings.length) + lit.length;
  return items.length === 0 ? [] : group(items, { opacity: whether(seenFrom + index, shared) });
}

function itemsOfRig(shared: Shared): object[] {
  const { view, drawings, lit } = shared;
  const pieces = piecesOf(view).filter((one) => one.lit === undefined || lit.includes(one.lit));
  const round = (near: boolean) => drawings.flatMap((_, index) => thingGroups(index, near, shared));
  return [
    ...itemsOf(inAll(drawings)),
    ...round(false),
    ...painted(pieces, 0, shared),
    ...round(true),
  ];
}

/** Shorter than this, a path is as short as the name of a parameter and its value. */
const WORTH_NAMING = 20;

/** Graphics by name, and what they have in common. */
export interface Graphics {
  readonly graphics: Readonly<Record<string, Avg>>;
  /** What is drawn more than once in all of them, as near and far legs are: the paths that are parameter `p` of each. */
  readonly paths: readonly string[];
}

/** `mirrors`: they are shown in a mirror too, where `flip` is -1. */
export function graphicsOf(rigs: Readonly<Record<string, Rig>>, mirrors: boolean): Graphics {
  const all = JSON.stringify(Object.values(rigs).map(({ items }) => items));
  const drawn = [...all.matchAll(/"pathData":"([^"$]+)"/g)].map(([, path = '']) => path);
  const paths = [...new Set(drawn)].filter(
    (path) => path.length > WORTH_NAMING && drawn.indexOf(path) !== drawn.lastIndexOf(path),
  );
  const avg = ({ items }: Rig): Avg => {
    const whole = mirrors
      ? [{ type: 'group', scaleX: apl('flip'), pivotX: BOARD.width / 2, items }]
      : items;
    const written = paths.reduce(
      (text, path, index) => text.replaceAll(`"${path}"`, `"${apl(`p[${index}]`)}"`),
      JSON.stringify(whole),
    );
    return {
      type: 'AVG',
      version: '1.1',
      width: BOARD.width,
      height: BOARD.height,
      parameters: ['a', 'b', 'f', 'flip', 'p'],
      items: JSON.parse(written),
    };
  };
  return {
    graphics: Object.fromEntries(Object.entries(rigs).map(([name, rig]) => [name, avg(rig)])),
    paths,
  };
}
