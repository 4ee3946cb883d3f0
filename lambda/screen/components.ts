/**
 * What the APL documents are written with. Sizes are in `u`, a hundredth of what the screen is high or wide
 * enough for, so one layout serves every size of its shape.
 */
import { COLOURS } from '../figure/colours';
import { toTenths } from '../script/seconds';
import type { Shape } from './device';

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

/** One unit, in a screen of that shape. */
const UNIT: Readonly<Record<Shape, string>> = {
  round: 'viewport.height/100',
  upright: 'Math.min(viewport.width/60,viewport.height/104)',
  wide: 'Math.min(viewport.height/100,viewport.width/166)',
};

/** One unit, where the screen has one of these shapes. An expression. */
export function unitIn(shapes: readonly Shape[]): string {
  const [only, ...others] = shapes;
  if (only === undefined || others.length === 0) return apl(UNIT[only ?? 'wide']);
  return apl(`${IS[only]}?${UNIT[only]}:${unitIn(others).slice(2, -1)}`);
}

/** A line of text, in the theme's own colour for it unless told: that is COLOURS.text. */
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
