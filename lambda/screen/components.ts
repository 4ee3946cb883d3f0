/**
 * What the APL documents are written with. Sizes are in `u`, a hundredth of what the screen is high or wide
 * enough for, so one layout serves every size of its shape.
 */
import { COLOURS } from '../figure/colours';
import { toTenths } from '../script/seconds';
import type { Device, Shape } from './device';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
export type Component = { readonly [key: string]: Json };

/** An expression that the device works out. */
export const apl = (expression: string) => `\${${expression}}`;

const IS: Readonly<Record<Shape, string>> = {
  round: "viewport.shape=='round'",
  upright: "viewport.shape!='round'&&viewport.height>viewport.width",
  wide: "viewport.shape!='round'&&viewport.height<=viewport.width",
};

/** Holds while the screen has that shape. An expression. */
export const whenIn = (shape: Shape) => apl(IS[shape]);

const BOLD: Component = { fontWeight: '700' };
const MID: Component = { textAlign: 'center' };
const QUIET: Component = { color: COLOURS.quiet };
const STRONG: Component = { color: COLOURS.accent, ...BOLD };

/** How texts look that are not plain. */
export const LOOKS = {
  bold: BOLD,
  mid: MID,
  large: { ...BOLD, ...MID },
  quiet: QUIET,
  quietMid: { ...QUIET, ...MID },
  strong: STRONG,
  strongMid: { ...STRONG, ...MID },
  soon: { color: COLOURS.weak, ...BOLD, ...MID },
} as const satisfies Record<string, Component>;

/** A size in units. */
export const u = (units: number) => apl(units === 1 ? 'u' : `u*${toTenths(units)}`);

/** How many units a layout is wide and high at least. */
const UNITS: Readonly<Record<Shape, readonly [wide: number, high: number]>> = {
  round: [100, 100],
  upright: [60, 104],
  wide: [166, 100],
};

/** One unit: of a screen that stays as it is, in dp; where it may be any of some shapes, an expression. */
export function unitOf({ shapes, size }: Pick<Device, 'shapes' | 'size'>): number | string {
  const [shape = 'wide', ...others] = shapes;
  const [wide, high] = UNITS[shape];
  if (others.length === 0 && size) return Math.min(size.width / wide, size.height / high);
  const unit = `Math.min(viewport.width/${wide},viewport.height/${high})`;
  if (others.length === 0) return apl(unit);
  return apl(`${IS[shape]}?${unit}:${String(unitOf({ shapes: others })).slice(2, -1)}`);
}

/** A colour of doubled digits. */
const DOUBLED = /#([\dA-F])\1([\dA-F])\2([\dA-F])\3/g;

/** Whole, but of what is small: half a dp is not seen. */
const inDp = (size: number) => (Math.abs(size) < 10 ? toTenths(size) : Math.round(size));

/**
 * The same in fewer bytes: one item without brackets, which Amazon's linter has of items alone; colours of three digits;
 * and sizes in dp where the screen is known.
 */
export function terse(document: Component, device: Device): Component {
  const unit = unitOf(device);
  const width = device.size?.width;
  const told = (key: string, value: Json): Json => {
    if (key === 'items' && Array.isArray(value) && value.length === 1) return value[0];
    if (typeof value !== 'string') return value;
    const short = value.replaceAll(DOUBLED, '#$1$2$3');
    if (typeof unit !== 'number') return short;
    const known = short
      .replaceAll(/\bu\*(-?[\d.]+)/g, (_, units) => String(inDp(units * unit)))
      .replace(u(1), apl(String(toTenths(unit))))
      .replace('viewport.width', String(width));
    const [, from, less = '0'] = known.match(/^\$\{(-?[\d.]+)(?:-([\d.]+))?\}$/) ?? [];
    return from === undefined ? known : inDp(Number(from) - Number(less));
  };
  return JSON.parse(JSON.stringify(document, told));
}

/** A line of text, in the dark theme's own colour for it unless told: that is COLOURS.text. */
export function text(value: string, units: number, more: Component = {}): Component {
  return { type: 'Text', text: value, fontSize: u(units), ...more };
}

/** Its items one under the other. */
export function column(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', items, ...more };
}

/** Its items side by side. */
export function row(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', direction: 'row', items, ...more };
}

/** A drawing of `graphics` by name. */
export function drawing(
  source: string,
  width: Json,
  height: Json,
  more: Component = {},
): Component {
  return { type: 'VectorGraphic', source, width, height, scale: 'best-fit', ...more };
}

/** The `display` of what is there only while `condition` holds. */
export const shownIf = (condition: string) => apl(`${condition}?'normal':'none'`);

/** That, where it is so. */
export const where = <T>(isSo: boolean, ...these: readonly T[]): readonly T[] =>
  isSo ? these : [];
