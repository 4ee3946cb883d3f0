/**
 * The person as vector graphics that move: the bones are groups, one in the other, and the numbers of two poses and
 * how far it is from one to the other are parameters. One drawing serves every pose of a view, and both sides.
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
import { apl } from './components';

/** The bones of which only a part may be seen, from before or behind. */
const FORESHORTENED = BONES.filter((bone) => !/pelvis|head|Foot/.test(bone));

/** Where each number of a pose stands among them. */
const HIPS = 0;
const BREATH = 2;
const JOINTS = 3;
const SEEN = JOINTS + BONES.length;
const numbersBefore = (view: View) => (view === 'side' ? SEEN : SEEN + FORESHORTENED.length);
const PER_THING = 4;

const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;

/** A pose as the numbers that the graphics take. */
export function numbersOf({ view, hips, breath, joints, seen, things }: Pose): number[] {
  return [
    ...hips.map(tenth),
    hundredth(chestOf(breath)),
    ...BONES.map((bone) => tenth(joints[bone])),
    ...(view === 'side' ? [] : FORESHORTENED.map((bone) => hundredth(seen[bone] ?? 1))),
    ...things.flatMap(([x, y, angle, stretch]) => [
      tenth(x),
      tenth(y),
      tenth(angle),
      hundredth(stretch),
    ]),
  ];
}

/** Of some drawings of one view: what they light, and each number that is the same in all their poses. */
interface Shared {
  readonly view: View;
  readonly lit: readonly Lit[];
  readonly fixed: readonly (number | undefined)[];
}

/** What can be lit by any of these, in the order of the parameter `lit`. */
function litBy(drawings: readonly Drawing[]): Lit[] {
  return [...new Set(drawings.flatMap(({ lit }) => lit))];
}

function sharedBy(view: View, drawings: readonly Drawing[]): Shared {
  const all = drawings.flatMap(({ poses }) => poses.map(numbersOf));
  const fixed = (all[0] ?? []).map((value, at) =>
    all.every((numbers) => numbers[at] === value) ? value : undefined,
  );
  return { view, lit: litBy(drawings), fixed };
}

/** Which of what these light is lit by one of them, as the parameter `lit` of their person. */
export function litNumbers({ lit }: Drawing, drawings: readonly Drawing[]): number[] {
  return litBy(drawings).map((one) => (lit.includes(one) ? 1 : 0));
}

/** The number at that place, on the way from pose `a` to pose `b`; itself where it never changes. */
function number(at: number, { fixed }: Shared, times = 1): number | string {
  const value = fixed[at];
  if (value !== undefined) return hundredth(value * times);
  const mixed = `a[${at}]+(b[${at}]-a[${at}])*f`;
  return apl(times === 1 ? mixed : `${times}*(${mixed})`);
}

const PARAMETERS = [
  { name: 'a', default: [] },
  { name: 'b', default: [] },
  { name: 'f', default: 0 },
  { name: 'lit', default: [] },
  { name: 'flip', default: 1 },
];

type Group = { readonly [key: string]: unknown };
const group = (items: readonly object[], more: Group = {}): object => ({
  type: 'group',
  ...more,
  items,
});

/** Shorter than this, a path is as short as the name of a parameter. */
const WORTH_NAMING = 40;

/** What is drawn twice, as near and far legs are, is written once: its path is a parameter. */
function named(items: readonly object[]): { items: object[]; parameters: object[] } {
  const paths = [...JSON.stringify(items).matchAll(/"pathData":"([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  const twice = [...new Set(paths)].filter(
    (path) => path.length > WORTH_NAMING && paths.indexOf(path) !== paths.lastIndexOf(path),
  );
  const parameters = twice.map((path, index) => ({
    name: `p${index}`,
    default: path,
  }));
  const written = twice.reduce(
    (text, path, index) => text.replaceAll(`"pathData":"${path}"`, `"pathData":"\${p${index}}"`),
    JSON.stringify(items),
  );
  return { items: JSON.parse(written), parameters };
}

/** A whole drawing: for the left side, the same in a mirror. */
function avg(drawn: readonly object[]): Avg {
  const { items, parameters } = named(drawn);
  return {
    type: 'AVG',
    version: '1.1',
    width: BOARD.width,
    height: BOARD.height,
    parameters: [...PARAMETERS, ...parameters],
    items: [group(items, { scaleX: apl('flip'), pivotX: BOARD.width / 2 })],
  };
}

/** Where the part of a bone that is seen stands among the numbers; -1 where all of it always is. */
function seenAt(bone: Bone, { view, fixed }: Shared): number {
  const at = FORESHORTENED.indexOf(bone);
  return view === 'side' || at === -1 || fixed[SEEN + at] === 1 ? -1 : SEEN + at;
}

/** A bone's frame in that of its parent. */
function frameOf(bone: Bone, shared: Shared): Group {
  const rotation = number(JOINTS + BONES.indexOf(bone), shared);
  const turns = rotation === 0 ? {} : { rotation };
  const parent = PARENT[bone];
  if (parent === null) {
    return {
      translateX: number(HIPS, shared),
      translateY: number(HIPS + 1, shared),
      ...turns,
    };
  }
  const [along, aside] = socket(bone, shared.view);
  const seen = seenAt(parent, shared);
  return {
    ...(along !== 0 && { translateX: seen === -1 ? along : number(seen, shared, along) }),
    ...(aside !== 0 && { translateY: aside }),
    ...turns,
  };
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
  const drawn = runs(pieces, ({ lit, breathes }) => `${lit}/${breathes}`).flatMap((alike) => {
    const items = itemsOf(alike.map(({ part }) => part));
    const [first] = alike;
    if (first?.lit !== undefined) {
      const fillOpacity = apl(`lit[${shared.lit.indexOf(first.lit)}]`);
      return items.map((item) => ({ ...item, fillOpacity }));
    }
    return first?.breathes ? [group(items, { scaleY: number(BREATH, shared) })] : items;
  });
  const seen = seenAt(bone, shared);
  return seen === -1 ? drawn : [group(drawn, { scaleX: number(seen, shared) })];
}

/** Pieces in the order in which they are painted, those of one bone in one group where they follow each other. */
function painted(pieces: readonly Piece[], depth: number, shared: Shared): object[] {
  const boneAt = ({ bone }: Piece) => chainOf(bone)[depth];
  return runs(pieces, boneAt).flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const bone = boneAt(first);
    if (bone === undefined) return shapes(run, first.bone, shared);
    return [group(painted(run, depth + 1, shared), frameOf(bone, shared))];
  });
}

/** The person of some drawings of one view. */
export function personAvg(view: View, drawings: readonly Drawing[]): Avg {
  const shared = sharedBy(view, drawings);
  const pieces = piecesOf(view).filter(({ lit }) => lit === undefined || shared.lit.includes(lit));
  return avg(painted(pieces, 0, shared));
}

function thingGroups(drawing: Drawing, near: boolean): object[] {
  const { things = [], poses } = drawing;
  const shared = sharedBy(poses[0].view, [drawing]);
  return things.flatMap(({ parts, near: isNear = false }, index) => {
    if (isNear !== near || parts.length === 0) return [];
    const at = numbersBefore(shared.view) + index * PER_THING;
    const [translateX, translateY, rotation, scaleX] = [0, 1, 2, 3].map((more) =>
      number(at + more, shared),
    );
    return [group(itemsOf(parts), { translateX, translateY, rotation, scaleX })];
  });
}

/** What stands behind the person, and what before; null where nothing does. */
export function propsAvg(drawing: Drawing, near: boolean): Avg | null {
  const still: Figure = near ? (drawing.before ?? []) : drawing.behind;
  const items = [...itemsOf(still), ...thingGroups(drawing, near)];
  return items.length === 0 ? null : avg(items);
}
