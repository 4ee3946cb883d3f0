import { Resvg } from '@resvg/resvg-js';
import { animated } from '../../tools/apng';

const png = (colour: string, size: number) =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="${colour}"/></svg>`,
  )
    .render()
    .asPng();

test('pictures become one that moves, and is still a PNG to who does not know how', () => {
  const moving = animated(
    [
      { png: png('red', 8), x: 0, y: 0 },
      { png: png('blue', 4), x: 2, y: 3 },
    ],
    200,
  );
  const text = moving.toString('latin1');
  const order = ['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND'];
  let at = 0;
  for (const chunk of order) {
    const found = text.indexOf(chunk, at);
    expect(found).toBeGreaterThan(at);
    at = found + 4;
  }
  // The second frame: its number, its size, its place, a fifth of a second.
  const second = text.lastIndexOf('fcTL') + 4;
  expect([0, 4, 8, 12, 16].map((more) => moving.readUInt32BE(second + more))).toEqual([
    1, 4, 4, 2, 3,
  ]);
  expect(moving.readUInt16BE(second + 20) / moving.readUInt16BE(second + 22)).toBe(0.2);
});

test('nothing is made of no picture', () => {
  expect(() => animated([], 200)).toThrow('frames');
});
