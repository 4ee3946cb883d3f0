/**
 * What the APL documents are written with. Sizes are in `u`, a hundredth of what the screen is high or wide
 * enough for, so one layout serves every size of its shape.
 */
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

/** Holds while the screen has that shape. */
export const WHEN: Readonly<Record<Shape, string>> = {
  round: apl("viewport.shape == 'round'"),
  upright: apl("viewport.shape != 'round' && viewport.height > viewport.width"),
  wide: apl("viewport.shape != 'round' && viewport.height <= viewport.width"),
};

/** A size in units. */
export const u = (units: number) => apl(`u * ${units}`);

/** A line of text, in the theme's own colour for it unless told: that is COLOURS.text. */
export function text(value: string, units: number, more: Component = {}): Component {
  return { type: 'Text', text: value, fontSize: u(units), ...more };
}

/** Its items one under the other. */
export function column(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', direction: 'column', items, ...more };
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
export const shownIf = (condition: string) => apl(`${condition} ? 'normal' : 'none'`);
