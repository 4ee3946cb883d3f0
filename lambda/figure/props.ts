/** What stands round a person. */
import { type Figure, type FigurePart, type Line, type Point, surface } from './figure';

/** A wall from the floor up. */
export const wall = (x: number): Line => surface([x, 184], [x, 12]);

/** A cushion or a mat on the floor. */
export const mat = (from: number, to: number, thick = 5): Line => ({
  points: [
    [from, 184 - thick / 2],
    [to, 184 - thick / 2],
  ],
  ink: 'kit',
  width: thick,
});

/** A chair seen from its side, whose seat reaches from its back `deep` to the right (to the left where negative). */
export function chair(x: number, deep = 40): Figure {
  const line = (...points: Point[]): FigurePart => ({ points, ink: 'far', width: 4.5 });
  return [
    line([x, 98], [x, 182]),
    line([x, 148], [x + deep, 148]),
    line([x + deep, 150], [x + deep, 182]),
  ];
}

/** A chair seen from behind. */
export function chairAhead(x: number): Figure {
  const line = (...points: Point[]): FigurePart => ({ points, ink: 'far', width: 4.5 });
  return [
    line([x - 24, 178], [x - 24, 104], [x + 24, 104], [x + 24, 178]),
    line([x - 24, 144], [x + 24, 144]),
    line([x - 24, 120], [x + 24, 120]),
  ];
}

/** Something round, with marks by which its turning is seen. */
export function ball(radius: number, ink: 'kit' = 'kit'): Figure {
  const stripe = (bend: number): FigurePart => ({
    points: [
      [-radius * 0.9, bend * 0.3],
      [-radius * 0.4, bend],
      [radius * 0.4, bend],
      [radius * 0.9, bend * 0.3],
    ],
    ink: 'ground',
    width: 2,
    smooth: true,
  });
  return [{ centre: [0, 0], radius, ink }, stripe(radius * 0.55), stripe(-radius * 0.55)];
}

/** A foam roller, seen from its end. */
export function roller(radius: number): Figure {
  const spoke = (angle: number): FigurePart => {
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return {
      points: [
        [x * radius * 0.45, y * radius * 0.45],
        [x * radius * 0.8, y * radius * 0.8],
      ],
      ink: 'ground',
      width: 2,
    };
  };
  return [
    { centre: [0, 0], radius, ink: 'kit' },
    { centre: [0, 0], radius: radius * 0.32, ink: 'ground' },
    ...[0, 1.26, 2.51, 3.77, 5.03].map(spoke),
  ];
}
