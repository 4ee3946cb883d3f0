/// <reference lib="dom" />
/** Figures as SVG: what an AVG drawing says, in the browser's own words. */
import { type Figure, toAvg } from '../lambda/figure/figure';

const ROOM_ABOVE = 8;
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

/** Where a figure begins, seen from above. */
function topOf(figure: Figure): number {
  const tops = figure.flatMap((part) =>
    'points' in part
      ? part.points.map(([, y]) => y - part.width / 2)
      : [part.centre[1] - ('radius' in part ? part.radius : part.size)],
  );
  return Math.max(0, Math.min(...tops) - ROOM_ABOVE);
}

/**
 * The figure on a board of that size, without the empty top, and with its name for who cannot see it. `all`: whatever it
 * will be redrawn as.
 */
export function drawing(
  figure: Figure,
  width: number,
  height: number,
  label: string,
  all: readonly Figure[] = [],
): SVGElement {
  const top = Math.min(...[figure, ...all].map(topOf));
  const board = svg('svg', { viewBox: `0 ${top} ${width} ${height - top}`, role: 'img' });
  board.setAttribute('aria-label', label);
  board.append(...toAvg(figure, width, height).items.map(drawn));
  return board;
}

/** The same board with another figure on it. */
export function redraw(board: Element, figure: Figure, width: number, height: number): void {
  board.replaceChildren(...toAvg(figure, width, height).items.map(drawn));
}
