/**
 * What a figure is made of: lines and discs on a board of 260 by 200, the floor at 184. Seen from the side, the near
 * leg of one who faces right is the right one, so mirroring a drawing of the right leg gives the left.
 */
import { COLOURS, type Colour } from './colours';

export const BOARD = { width: 260, height: 200, floor: 184 } as const;

/** How high a figure is where it is so wide. */
export const heightAt = (width: number): number => (width * BOARD.height) / BOARD.width;

export type Point = readonly [x: number, y: number];

export interface Line {
  readonly points: readonly Point[];
  readonly ink: Colour;
  readonly width: number;
  /** Joins the last point to the first, and fills. */
  readonly filled?: true;
  /** Joins the last point to the first, and stays hollow. */
  readonly closed?: true;
  /** Rounds every point but the ends of an open line. */
  readonly smooth?: true;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export interface Disc {
  readonly centre: Point;
  readonly radius: number;
  readonly ink: Colour;
  /** Left out for a filled disc. */
  readonly width?: number;
}

/** A numeral, its middle on the point. */
export interface Numeral {
  readonly centre: Point;
  readonly text: string;
  readonly size: number;
  readonly ink: Colour;
}

export type FigurePart = Line | Disc | Numeral;
export type Figure = readonly FigurePart[];

/** An AVG drawing, as APL's `graphics` takes it. */
export interface Avg {
  readonly type: 'AVG';
  readonly version: '1.1';
  readonly width: number;
  readonly height: number;
  readonly items: readonly object[];
  readonly parameters?: readonly (string | object)[];
}

/** Left for right: the same drawing seen in a mirror. Twice is the drawing itself. */
export function mirror(figure: Figure, width: number = BOARD.width): Figure {
  const flip = ([x, y]: Point): Point => [width - x, y];
  return figure.map((part) =>
    'points' in part
      ? { ...part, points: part.points.map(flip) }
      : { ...part, centre: flip(part.centre) },
  );
}

/** The same, so many times as large. */
export function enlarged(figure: Figure, times: number): Figure {
  const to = ([x, y]: Point): Point => [x * times, y * times];
  return figure.map((part) => {
    if ('points' in part) {
      return { ...part, points: part.points.map(to), width: part.width * times };
    }
    const centre = to(part.centre);
    if ('text' in part) return { ...part, centre, size: part.size * times };
    const width = part.width === undefined ? {} : { width: part.width * times };
    return { ...part, centre, radius: part.radius * times, ...width };
  });
}

/** The floor, or a wall. */
export function surface(...points: Point[]): Line {
  return { points, ink: 'far', width: 3 };
}

/** The floor. */
export const FLOOR = surface([14, 185.5], [246, 185.5]);

/** A way to move, with its head at the last point. */
export function arrow(...points: Point[]): Line[] {
  const [tip = [0, 0], from = [0, 0]] = [points.at(-1), points.at(-2)];
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const barb = (turn: number): Point => [
    tip[0] - 13 * Math.cos(angle + turn),
    tip[1] - 13 * Math.sin(angle + turn),
  ];
  return [
    { points, ink: 'accent', width: 5, ...(points.length > 2 ? { smooth: true as const } : {}) },
    { points: [barb(0.6), tip, barb(-0.6)], ink: 'accent', width: 5 },
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

const rounded = ([x, y]: Point): Point => [round(x), round(y)];
const text = ([x, y]: Point) => `${x},${y}`;
const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

/** A path: a command, and for each of its steps the points it takes, the last of which it ends in. */
type Run = readonly [command: 'l' | 'q' | 't', steps: readonly (readonly Point[])[]];

/** No comma before a minus, and no nought before a point. */
const terse = (path: string) => path.replace(/[ ,]-/g, '-').replace(/(?<![\d.])0\./g, '.');

/** Each step is told from the end of the one before, which is shorter. */
function written(start: Point, runs: readonly Run[], isShut: boolean): string {
  let from = rounded(start);
  const step = (points: readonly Point[]) => {
    const [x0, y0] = from;
    const told = points.map(rounded).map(([x, y]) => text([round(x - x0), round(y - y0)]));
    from = rounded(points.at(-1) ?? start);
    return told.join(' ');
  };
  const begin = `M${text(from)}`;
  const drawn = runs.map(([command, steps]) => `${command}${steps.map(step).join(' ')}`);
  return terse(`${begin}${drawn.join('')}${isShut ? 'z' : ''}`);
}

const isWhole = (point: Point) =>
  point.every((value) => Math.abs(value - Math.round(value)) < 1e-9);

/**
 * Rounded: every point becomes the control of a curve between the middles of its two sides. Each control is the mirror
 * of the one before in the middle between them, so where nothing is lost in rounding, t leaves it out.
 */
function smoothPath(points: readonly Point[], closed: boolean): string {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const start = closed ? middle(last, first) : first;
  const controls = closed ? points : points.slice(1, -1);
  const ends = controls.map((control, index) => {
    const next = controls[index + 1];
    return next ? middle(control, next) : closed ? middle(control, first) : last;
  });
  const curves = controls.map((control, index) => [control, ends[index] as Point]);
  if (closed && points.every(isWhole)) {
    const rest = ends.slice(1).map((end) => [end]);
    return written(
      start,
      [
        ['q', curves.slice(0, 1)],
        ['t', rest],
      ],
      true,
    );
  }
  return written(start, [['q', curves]], closed);
}

function pathOf({ points, filled, closed, smooth }: Line): string {
  const shut = filled === true || closed === true;
  if (smooth) return smoothPath(points, shut);
  const [first = [0, 0], ...rest] = points;
  return written(first, [['l', rest.map((point) => [point])]], shut);
}

function discPath({ centre: [x, y], radius }: Disc): string {
  const r = round(radius);
  const half = (way: 1 | -1) => `${r},${r} 0 1 1 ${round(2 * r * way)},0`;
  return terse(`M${round(x - radius)},${round(y)}a${half(1)} ${half(-1)}z`);
}

function lineItem(line: Line, pathData: string): object {
  const stroke = COLOURS[line.ink];
  return {
    type: 'path',
    pathData,
    strokeLineCap: 'round',
    ...(line.points.length > 2 && !line.smooth && { strokeLineJoin: 'round' }),
    stroke,
    strokeWidth: line.width,
    ...(line.filled && { fill: stroke }),
    ...(line.dash && { strokeDashArray: line.dash }),
  };
}

function items(part: Disc | Numeral): object {
  const ink = COLOURS[part.ink];
  if ('text' in part) {
    const [x, y] = part.centre;
    const at = { x, y: y + part.size * 0.36, textAnchor: 'middle', fontSize: part.size };
    return { type: 'text', text: part.text, ...at, fontWeight: 'bold', fill: ink };
  }
  const pathData = discPath(part);
  return part.width === undefined
    ? { type: 'path', pathData, fill: ink }
    : { type: 'path', pathData, stroke: ink, strokeWidth: part.width };
}

const alike = (a: Line, b: Line) =>
  a.ink === b.ink &&
  a.width === b.width &&
  a.filled === b.filled &&
  String(a.dash) === String(b.dash);

/** Filled, and nothing else: what is so in one colour is one path. */
function fillOf(part: FigurePart): { fill: string; path: string } | null {
  if ('text' in part) return null;
  const fill = COLOURS[part.ink];
  if ('centre' in part) return part.width === undefined ? { fill, path: discPath(part) } : null;
  return part.filled && part.width === 0 ? { fill, path: pathOf(part) } : null;
}

/** As AVG has it. Parts that follow each other and look alike become one path: a third fewer bytes. */
export function itemsOf(figure: Figure): object[] {
  const drawn: object[] = [];
  let before: FigurePart | undefined;
  let filledBefore: ReturnType<typeof fillOf> = null;
  for (const part of figure) {
    const last = drawn.at(-1) as { fill?: string; pathData: string } | undefined;
    const filled = fillOf(part);
    if (filled && last && filledBefore?.fill === filled.fill) {
      last.pathData += filled.path;
    } else if (filled) {
      drawn.push({ type: 'path', pathData: filled.path, fill: filled.fill });
    } else if ('centre' in part) {
      drawn.push(items(part));
    } else if (before && 'points' in before && alike(before, part)) {
      if (last) last.pathData += pathOf(part);
    } else {
      drawn.push(lineItem(part, pathOf(part)));
    }
    before = part;
    filledBefore = filled;
  }
  return drawn;
}

/** The figure as vector graphics for APL. */
export function toAvg(
  figure: Figure,
  width: number = BOARD.width,
  height: number = BOARD.height,
): Avg {
  return { type: 'AVG', version: '1.1', width, height, items: itemsOf(figure) };
}
