import { BOARD, type Figure, type FigurePart, mirror, toAvg } from '../../lambda/figure/figure';
import { EN } from '../../lambda/language/en';
import { EXERCISES } from '../../lambda/routine/routine';
import { figureOf } from '../../lambda/screen/figures';
import { THIGH_MUSCLES, thigh } from '../../lambda/screen/thigh';

/** Each figure once: its exercise, its way, and itself. */
const FIGURES = EXERCISES.flatMap(({ id, figures }) =>
  (['usual', 'standIn', 'offTheFloor'] as const).flatMap((way) => {
    const figure = figures[way];
    return figure === undefined ? [] : [{ id, way, name: `${id} ${way}`, figure }];
  }),
);
const pointsOf = (part: FigurePart) => ('points' in part ? part.points : [part.centre]);
const heads = (figure: Figure) => figure.filter((part) => 'radius' in part && part.ink === 'body');

test.each(FIGURES)('$name: left is right in a mirror, point for point', ({ id, way }) => {
  const other = way === 'usual' ? null : way;
  const right = figureOf(id, other, 'right');
  const left = figureOf(id, other, 'left');
  expect(left).toHaveLength(right.length);
  for (const [index, part] of left.entries()) {
    const mirrored = right[index] as FigurePart;
    expect(part.ink).toBe(mirrored.ink);
    for (const [at, [x, y]] of pointsOf(part).entries()) {
      const [otherX, otherY] = pointsOf(mirrored)[at] as readonly [number, number];
      expect(x).toBeCloseTo(BOARD.width - otherX);
      expect(y).toBe(otherY);
    }
  }
  expect(toAvg(left)).not.toEqual(toAvg(right));
  expect(toAvg(mirror(left))).toEqual(toAvg(right));
});

test.each(FIGURES)('$name stays on its board, and shows a worked leg', ({ figure }) => {
  for (const part of figure) {
    for (const [x, y] of pointsOf(part)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(BOARD.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(BOARD.height);
    }
  }
  const worked = figure.filter(
    (part) => part.ink === 'accent' && 'width' in part && part.width === 14,
  );
  expect(worked.length).toBeGreaterThanOrEqual(1);
});

test.each(FIGURES)('$name: heads are of one size, limbs of believable length', ({ id, figure }) => {
  expect(heads(figure).length).toBe(id === 'sideLunge' ? 2 : 1);
  for (const head of heads(figure)) expect(head).toMatchObject({ radius: 13 });
  for (const part of figure) {
    if (!('points' in part) || part.ink !== 'accent' || part.width !== 14) continue;
    const [hip, knee, ankle] = part.points;
    if (!hip || !knee || !ankle) continue;
    for (const [from, to] of [
      [hip, knee],
      [knee, ankle],
    ] as const) {
      const length = Math.hypot(from[0] - to[0], from[1] - to[1]);
      expect(length).toBeGreaterThan(32);
      expect(length).toBeLessThan(54);
    }
  }
});

test('a figure is small', () => {
  for (const { figure } of FIGURES) expect(JSON.stringify(toAvg(figure)).length).toBeLessThan(3500);
});

test('who has no kit, or does not kneel, sees what they do', () => {
  for (const { id, figures } of EXERCISES) {
    const { standIn, offTheFloor } = EN.exercises[id];
    expect(figures.standIn !== undefined).toBe(standIn !== undefined);
    // On the bed it looks the same.
    const looksOther = offTheFloor !== undefined && id !== 'outerHamstring';
    expect(figures.offTheFloor !== undefined).toBe(looksOther);
  }
  for (const { way, id, figure } of FIGURES) {
    const showsKit = figure.some((part) => part.ink === 'kit');
    if (way === 'standIn' && id !== 'foamRoll') expect(showsKit).toBe(false);
  }
});

test('the thigh tells tight from weak without colour', () => {
  expect(THIGH_MUSCLES.map(({ muscle, state }) => [muscle, state])).toEqual([
    ['rectusFemoris', 'tight'],
    ['bicepsFemoris', 'tight'],
    ['vastusMedialis', 'weak'],
    ['gluteusMedius', 'weak'],
  ]);
  const tight = thigh.filter((part) => part.ink === 'tight' && 'points' in part);
  const weak = thigh.filter((part) => part.ink === 'weak' && 'points' in part);
  expect(tight.every((part) => 'filled' in part && part.filled)).toBe(true);
  expect(weak.every((part) => 'dash' in part && part.dash && !('filled' in part))).toBe(true);
  expect(thigh.flatMap((part) => ('text' in part ? [part.text] : []))).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});
