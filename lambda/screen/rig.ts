/**
 * The person as vector graphics that move, and what stands round: the bones are groups, one in the other. One graphic
 * serves every drawing of a view that a document has, every pose, and both sides. A number that is not the same in all
 * poses is that of the first and, of each other, its difference times a parameter: how much of that pose is seen.
 */
import { type Lit, type Piece, piecesOf } from '../figure/body';
import type { Drawing } from '../figure/drawing';
import { type Avg, BOARD, enlarged, type Figure, itemsOf } from '../figure/figure';
import { type Bone, chestOf, PARENT, type Pose, socket, type View } from '../figure/skeleton';
import { apl } from './components';

/** A pose of a drawing, and the parameter that tells how much of it is seen, from 0 to 1. */
export interface PoseOf {
  readonly drawing: Drawing;
  readonly pose: Pose;
  readonly part: string;
}

/** The drawings of one view in a document. */
interface Shared {
  readonly view: View;
  readonly drawings: readonly Drawing[];
  /** All that are shown. */
  readonly poses: readonly PoseOf[];
}

/** A graphic is so many times as large as its board: in half units most numbers of its paths are whole, and shorter. */
const TIMES = 2;
const drawnLarge = (figure: Figure) => itemsOf(enlarged(figure, TIMES));

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** A difference times how much of its pose is seen. */
function share(difference: number, part: string): string {
  if (difference === 0) return '';
  const sign = difference < 0 ? '-' : '+';
  const times = Math.abs(difference);
  return times === 1 ? `${sign}${part}` : `${sign}${String(times).replace(/^0/, '')}*${part}`;
}

/** What a number is on the way between poses; itself where it never changes. Of a pose that has none, null. */
function mixed(
  { poses }: Pick<Shared, 'poses'>,
  numberOf: (one: PoseOf) => number | null,
  digits: 10 | 100 = 10,
): number | string {
  const round = (value: number) => Math.round(value * digits) / digits;
  const numbers = poses.map(numberOf);
  const first = round(numbers.find((one) => one !== null) ?? 0);
  const shares = poses.map(({ part }, index) =>
    share(round(round(numbers[index] ?? first) - first), part),
  );
  const all = shares.join('');
  return all === '' ? first : apl(first === 0 ? all.replace(/^\+/, '') : `${first}${all}`);
}

/** The drawings of one view as a graphic. All poses are of that view; the first is what is drawn where none is told. */
export function rigOf(poses: readonly [PoseOf, ...PoseOf[]]): readonly object[] {
  const drawings = [...new Set(poses.map(({ drawing }) => drawing))];
  return itemsOfRig({ view: poses[0].pose.view, drawings, poses });
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

/** How much of a bone's length is seen, times so many units. */
const seenOf = (bone: Bone, shared: Shared, times = 1) =>
  mixed(shared, ({ pose }) => hundredth(pose.seen[bone] ?? 1) * times, times === 1 ? 100 : 10);

/** How far a bone is turned on the board, to half a degree. */
const turnOf = (bone: Bone, { joints }: Pose): number =>
  Math.round(chainOf(bone).reduce((sum, one) => sum + joints[one], 0) * 2) / 2;

/** A bone's frame in that of its parent. */
function frameOf(bone: Bone, shared: Shared): Frame {
  const parent = PARENT[bone];
  // A quarter of a degree is not seen, where it does not add up from bone to bone.
  const rotation = mixed(
    shared,
    ({ pose }) => turnOf(bone, pose) - (parent === null ? 0 : turnOf(parent, pose)),
  );
  if (parent === null) {
    return {
      translateX: mixed(shared, ({ pose }) => pose.hips[0] * TIMES),
      translateY: mixed(shared, ({ pose }) => pose.hips[1] * TIMES),
      rotation,
    };
  }
  const [along, aside] = socket(bone, shared.view);
  return {
    translateX: seenOf(parent, shared, along * TIMES),
    translateY: aside * TIMES,
    rotation,
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
  const scaleX = seenOf(bone, shared);
  const drawn = runs(pieces, ({ lit, breathes, mirrored }) => `${lit}/${breathes}/${mirrored}`).map(
    (alike) => {
      const items = drawnLarge(alike.map(({ part }) => part));
      const [{ lit, breathes, mirrored } = {}] = alike;
      const breath = () => mixed(shared, ({ pose }) => chestOf(pose.breath), 100);
      const scaleY = breathes ? breath() : mirrored ? -1 : 1;
      const fillOpacity = mixed(shared, ({ drawing }) =>
        lit === undefined || drawing.lit.includes(lit) ? 1 : 0,
      );
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
function thingGroups(drawing: Drawing, near: boolean, shared: Shared): object[] {
  const { things = [], before = [], behind } = drawing;
  const alwaysThere = inAll(shared.drawings);
  const still: Figure = near ? before : behind.filter((part) => !alwaysThere.includes(part));
  const moving = things.flatMap(({ parts, near: isNear = false }, nth) => {
    if (isNear !== near || parts.length === 0) return [];
    const told = (at: number, times: number, digits?: 100) =>
      mixed(
        shared,
        ({ drawing: its, pose }) => {
          const value = pose.things[nth]?.[at];
          return its === drawing && value !== undefined ? value * times : null;
        },
        digits,
      );
    const [translateX, translateY] = [told(0, TIMES), told(1, TIMES)];
    const [rotation, scaleX] = [told(2, 1), told(3, 1, 100)];
    return group(drawnLarge(parts), { translateX, translateY, rotation, scaleX });
  });
  const items = [...drawnLarge(still), ...moving];
  const opacity = mixed(shared, (one) => (one.drawing === drawing ? 1 : 0));
  return items.length === 0 ? [] : group(items, { opacity });
}

function itemsOfRig(shared: Shared): object[] {
  const { view, drawings } = shared;
  const lit: readonly Lit[] = drawings.flatMap((one) => one.lit);
  const pieces = piecesOf(view).filter((one) => one.lit === undefined || lit.includes(one.lit));
  const round = (near: boolean) => drawings.flatMap((one) => thingGroups(one, near, shared));
  return [
    ...drawnLarge(inAll(drawings)),
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

/** `rigs`: what they draw, by their names; `mirrors`: they are shown in a mirror too, where `flip` is -1. */
export function graphicsOf(
  rigs: Readonly<Record<string, readonly object[]>>,
  parts: readonly string[],
  mirrors: boolean,
): Graphics {
  const all = JSON.stringify(Object.values(rigs));
  const drawn = [...all.matchAll(/"pathData":"([^"$]+)"/g)].map(([, path = '']) => path);
  const paths = [...new Set(drawn)].filter(
    (path) => path.length > WORTH_NAMING && drawn.indexOf(path) !== drawn.lastIndexOf(path),
  );
  const avg = (items: readonly object[]): Avg => {
    const whole = mirrors
      ? [{ type: 'group', scaleX: apl('flip'), pivotX: (BOARD.width * TIMES) / 2, items }]
      : items;
    const written = paths.reduce(
      (text, path, index) => text.replaceAll(`"${path}"`, `"${apl(`p[${index}]`)}"`),
      JSON.stringify(whole),
    );
    return {
      type: 'AVG',
      version: '1.1',
      width: BOARD.width * TIMES,
      height: BOARD.height * TIMES,
      parameters: [...parts, 'flip', 'p'].filter((name) => written.includes(name)),
      items: JSON.parse(written),
    };
  };
  return {
    graphics: Object.fromEntries(Object.entries(rigs).map(([name, rig]) => [name, avg(rig)])),
    paths,
  };
}
