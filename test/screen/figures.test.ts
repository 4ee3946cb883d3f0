import { ROUTINE } from '../../lambda/routine/routine';
import { FIGURES, type FigureName, figureOf } from '../../lambda/screen/figures';
import { BOARD, mirror, type Part, toAvg } from '../../lambda/screen/figures/figure';
import { THIGH_MUSCLES, thigh } from '../../lambda/screen/figures/thigh';

const NAMES = Object.keys(FIGURES) as FigureName[];
const pointsOf = (part: Part) => ('points' in part ? part.points : [part.centre]);
const heads = (name: FigureName) =>
  FIGURES[name].filter((part) => 'radius' in part && part.ink === 'body');

test.each(NAMES)('%s: left is right in a mirror, point for point', (name) => {
  const right = figureOf(name, 'right');
  const left = figureOf(name, 'left');
  expect(left).toHaveLength(right.length);
  for (const [index, part] of left.entries()) {
    const other = right[index] as Part;
    expect(part.ink).toBe(other.ink);
    for (const [at, [x, y]] of pointsOf(part).entries()) {
      const [otherX, otherY] = pointsOf(other)[at] as readonly [number, number];
      expect(x).toBeCloseTo(BOARD.width - otherX);
      expect(y).toBe(otherY);
    }
  }
  expect(toAvg(left)).not.toEqual(toAvg(right));
  expect(toAvg(mirror(left))).toEqual(toAvg(right));
});

test.each(NAMES)('%s stays on its board, and shows a worked leg', (name) => {
  for (const part of FIGURES[name]) {
    for (const [x, y] of pointsOf(part)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(BOARD.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(BOARD.height);
    }
  }
  const worked = FIGURES[name].filter(
    (part) => part.ink === 'accent' && 'width' in part && part.width === 14,
  );
  expect(worked.length).toBeGreaterThanOrEqual(1);
});

test.each(NAMES)('%s: heads are of one size, thighs and shins of believable length', (name) => {
  expect(heads(name).length).toBe(name === 'sideLunge' ? 2 : 1);
  for (const head of heads(name)) expect(head).toMatchObject({ radius: 13 });
  for (const part of FIGURES[name]) {
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
  for (const name of NAMES) expect(JSON.stringify(toAvg(FIGURES[name])).length).toBeLessThan(3500);
});

test('who has no kit, or does not kneel, sees what they do', () => {
  for (const { id, usual, easier, standIn, offTheFloor } of ROUTINE) {
    expect([usual.figure, easier.figure]).toEqual([undefined, undefined]);
    if (standIn) expect(standIn.figure).toBeDefined();
    // On the bed it looks the same.
    if (offTheFloor && id !== 'outerHamstring') expect(offTheFloor.figure).toBeDefined();
  }
  expect(FIGURES.tubeWalkPlain.some((part) => part.ink === 'kit')).toBe(false);
  expect(FIGURES.wallSquat.some((part) => part.ink === 'kit')).toBe(false);
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
