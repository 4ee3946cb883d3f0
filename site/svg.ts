/// <reference lib="dom" />
/** Figures as SVG: what an AVG drawing says, in the browser's own words. */
import { type Figure, toAvg } from '../lambda/figure/figure';

const SVG = 'http://www.w3.org/2000/svg';

/** AVG's names for SVG's attributes, where they differ; all others are the same with a hyphen. */
const NAMES: Readonly<Record<string, string>> = {
  pathData: 'd',
  strokeLineCap: 'stroke-linecap',
  strokeLineJoin: 'stroke-linejoin',
  strokeDashArray: 'stroke-dasharray',
};

const nameOf = (name: string) =>
  NAMES[name] ?? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** An element of SVG with its attributes. */
export function svg(tag: string, attributes: Readonly<Record<string, string | number>>) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** One item of an AVG drawing; a path that names no fill has none. */
function drawn(item: object): SVGElement {
  const { type, text, items, ...rest } = item as {
    type: string;
    text?: string;
    items?: readonly object[];
  };
  const tag = type === 'group' ? 'g' : type;
  const named = Object.entries(rest).map(([name, value]) => [nameOf(name), String(value)]);
  const element = svg(tag, {
    ...(tag === 'path' && { fill: 'none' }),
    ...Object.fromEntries(named),
  });
  if (text !== undefined) element.textContent = text;
  element.append(...(items ?? []).map(drawn));
  return element;
}

/** The figure on a board of that size, with its name for who cannot see it. */
export function drawing(figure: Figure, width: number, height: number, label: string): SVGElement {
  const board = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  board.setAttribute('aria-label', label);
  board.append(...toAvg(figure, width, height).items.map(drawn));
  return board;
}
