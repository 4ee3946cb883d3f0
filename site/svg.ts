/// <reference lib="dom" />
/** Figures as SVG: what an AVG drawing says, in the browser's own words. */
import { BOARD, type Figure, toAvg } from '../lambda/figure/figure';

const ROOM_AROUND = 8;
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

/** How far what stands on the floor, or the whole of what hangs above none, goes: left, right and top. */
function extentOf(figures: readonly Figure[]): [left: number, right: number, top: number] {
  const boxes = figures.flat().flatMap((part): [number, number, number, number][] => {
    if (!('points' in part)) {
      const [x, y] = part.centre;
      const reach = 'radius' in part ? part.radius : part.size;
      return [[x - reach, x + reach, y - reach, y]];
    }
    return part.points.map(([x, y]) => {
      const reach = part.width / 2;
      return [x - reach, x + reach, y - reach, y];
    });
  });
  const above = boxes.filter(([, , , y]) => y < BOARD.floor);
  const least = (index: 0 | 2) => Math.min(...above.map((box) => box[index]));
  return [least(0), Math.max(...above.map(([, right]) => right)), least(2)];
}

/**
 * The figure on a board of that size, as near as it fits, and with its name for who cannot see it. `all`: whatever it
 * is drawn as. The floor goes on as far as there is room.
 */
export function drawing(
  figure: Figure,
  width: number,
  height: number,
  label: string,
  all: readonly Figure[] = [figure],
): SVGElement {
  const [left, right, above] = extentOf(all);
  const x = Math.max(0, left - ROOM_AROUND);
  const y = Math.max(0, above - ROOM_AROUND);
  const viewBox = [x, y, Math.min(width, right + ROOM_AROUND) - x, height - y].join(' ');
  const board = svg('svg', { viewBox, role: 'img' });
  board.setAttribute('aria-label', label);
  board.append(...toAvg(figure, width, height).items.map(drawn));
  return board;
}

/** The same board with another figure on it. */
export function redraw(board: Element, figure: Figure, width: number, height: number): void {
  board.replaceChildren(...toAvg(figure, width, height).items.map(drawn));
}
