import type { DrawnWay, Figures } from '../../lambda/exercises/exercise';
import { type Lit, piecesOf } from '../../lambda/figure/body';
import { BOARD, type Figure, type FigurePart, mirror, toAvg } from '../../lambda/figure/figure';
import {
  ANKLE_HEIGHT,
  BONES,
  type Bone,
  between,
  LENGTH,
  onBoard,
  type Pose,
  placed,
} from '../../lambda/figure/skeleton';
import { EN } from '../../lambda/language/en';
import { EXERCISES } from '../../lambda/routine/routine';
import { drawingOf, figureBetween, figureOf, posesOf } from '../../lambda/screen/figures';
import { THIGH_MUSCLES, thigh } from '../../lambda/screen/thigh';

/** The ways that are drawn easier without a drawing of their own. */
const easierOf = ({ standIn, offTheFloor }: Figures): DrawnWay[] => [
  ...(standIn ? (['standInEasier'] as const) : []),
  ...(offTheFloor ? (['offTheFloorEasier'] as const) : []),
];

/** Each drawing once: its exercise, its way, and itself. */
const DRAWINGS = EXERCISES.flatMap(({ id, figures }) =>
  [...(Object.keys(figures) as DrawnWay[]), ...easierOf(figures)].map((way) => ({
    id,
    way,
    name: `${id} ${way}`,
    drawing: drawingOf(id, way),
  })),
);
const pointsOf = (part: FigurePart) => ('points' in part ? part.points : [part.centre]);
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

const PARTS = [0, 0.25, 0.5, 0.75, 1];

/** Every pose of a drawing, and what lies between each two that may follow each other. */
function momentsOf(poses: readonly Pose[]): Pose[] {
  return poses.flatMap((from) =>
    poses.flatMap((to) => PARTS.map((part) => between(from, to, part))),
  );
}

/** Where a bone ends: in the joint in which the next begins, or at its tip. */
function endOf(pose: Pose, bone: Bone) {
  const bones = placed(pose);
  return onBoard(bones[bone], [LENGTH[bone], 0]);
}

test.each(DRAWINGS)('$name: left is right in a mirror, point for point', ({ id, way }) => {
  const right = figureOf(id, way, 'right');
  const left = figureOf(id, way, 'left');
  expect(left.map(({ ink }) => ink)).toEqual(right.map(({ ink }) => ink));
  const seen = (figure: Figure) => figure.flatMap(pointsOf);
  const there = seen(right).map(([x, y]) => [BOARD.width - x, y]);
  expect(seen(left)).toEqual(there);
  expect(toAvg(left)).not.toEqual(toAvg(right));
  expect(toAvg(mirror(left))).toEqual(toAvg(right));
});

test.each(DRAWINGS)('$name stays on its board, in every pose and in between', (one) => {
  const { id, way, drawing } = one;
  const figures: Figure[] = [
    ...posesOf(id, way, 'right'),
    ...drawing.poses.slice(1).map((_, to) => figureBetween(id, way, 'left', to, to + 1, 0.5)),
  ];
  const points = figures.flat().flatMap(pointsOf);
  const off = points.filter(
    ([x, y]) => !(x >= 0 && x <= BOARD.width && y >= 0 && y <= BOARD.height),
  );
  expect(off).toEqual([]);
});

/** The joints that must meet, and the bone whose length lies between. */
const JOINED = [
  ['rightThigh', 'rightShin'],
  ['rightShin', 'rightFoot'],
  ['leftThigh', 'leftShin'],
  ['leftShin', 'leftFoot'],
  ['rightArm', 'rightForearm'],
  ['leftArm', 'leftForearm'],
  ['pelvis', 'chest'],
  ['chest', 'head'],
] as const;

test.each(DRAWINGS)('$name: limbs keep their length and stay joined', ({ drawing: { poses } }) => {
  const wrong = momentsOf(poses).flatMap((pose) => {
    const bones = placed(pose);
    return JOINED.flatMap(([bone, next]) => {
      const { seen, from } = bones[bone];
      const length = distance(from, bones[next].from);
      const holds = seen <= 1 && (pose.view !== 'side' || seen === 1);
      return holds && Math.abs(length - LENGTH[bone] * seen) < 0.001 ? [] : [[bone, length, seen]];
    });
  });
  expect(wrong).toEqual([]);
});

/** What a joint of a person bears, in degrees of ours, seen from the side: flexion one way, little of the other. */
const BEARS: Readonly<Partial<Record<Bone, readonly [number, number]>>> = {
  chest: [-30, 30],
  head: [-30, 30],
  rightThigh: [60, 205],
  leftThigh: [60, 205],
  rightShin: [-3, 140],
  leftShin: [-3, 140],
  rightFoot: [-125, -20],
  leftFoot: [-125, -20],
  rightForearm: [-150, 3],
  leftForearm: [-150, 3],
};

test.each(DRAWINGS.filter(({ drawing }) => drawing.poses[0].view === 'side'))(
  '$name asks of no joint what it cannot do',
  ({ drawing: { poses } }) => {
    const beyond = momentsOf(poses).flatMap(({ joints }) =>
      BONES.flatMap((bone) => {
        const [least, most] = BEARS[bone] ?? [-360, 360];
        return joints[bone] >= least - 0.001 && joints[bone] <= most ? [] : [[bone, joints[bone]]];
      }),
    );
    expect(beyond).toEqual([]);
  },
);

/** On the way between two poses; a hundredth of the board's width is nothing that anyone sees. */
const SLIDES = 3;

test.each(DRAWINGS)('$name: what stands does not slide', ({ drawing: { poses } }) => {
  const slid = poses.flatMap((from) =>
    poses.flatMap((to) =>
      (['rightFoot', 'leftFoot'] as const).flatMap((foot) => {
        const at = placed(from)[foot].from;
        if (distance(at, placed(to)[foot].from) > 0.1) return [];
        return PARTS.map((part) => distance(placed(between(from, to, part))[foot].from, at));
      }),
    ),
  );
  expect(Math.max(0, ...slid)).toBeLessThan(SLIDES);
});

test.each(DRAWINGS)('$name: nobody sinks into the floor, or floats', ({ drawing: { poses } }) => {
  for (const pose of poses) {
    const bones = placed(pose);
    const lowest = Math.max(
      ...BONES.filter((bone) => !bone.endsWith('Foot')).map((bone) => endOf(pose, bone)[1]),
      bones.rightFoot.from[1] + (bones.rightFoot.angle < 95 ? ANKLE_HEIGHT : 0),
      bones.leftFoot.from[1] + (bones.leftFoot.angle < 95 ? ANKLE_HEIGHT : 0),
    );
    expect(lowest).toBeLessThanOrEqual(BOARD.floor + 1.1);
    // On the bed or on a mat, less deep.
    expect(lowest).toBeGreaterThan(BOARD.floor - 30);
  }
});

test.each(DRAWINGS)('$name lights muscles that are seen, and no whole limb', (one) => {
  const { lit, poses } = one.drawing;
  const [{ view }] = poses;
  const canBeLit = new Set<Lit | undefined>(piecesOf(view).map((piece) => piece.lit));
  expect(lit.length).toBeGreaterThan(0);
  for (const muscle of lit) expect(canBeLit).toContain(muscle);
  const figure = figureOf(one.id, one.way, 'right');
  expect(figure.filter(({ ink }) => ink === 'accent').length).toBeGreaterThan(0);
  expect(figure.filter(({ ink }) => ink === 'skin').length).toBeGreaterThan(6);
});

test.each(DRAWINGS)('$name has a pose for each beat, and for what is held', ({ id, drawing }) => {
  const { effort } = EXERCISES.find((one) => one.id === id) ?? EXERCISES[0];
  const { beats, held, poses, key } = drawing;
  expect(poses[key]).toBeDefined();
  const named = effort.kind === 'counted' ? (beats?.flat() ?? []) : (held?.poses ?? []);
  if (effort.kind === 'counted') expect(beats).toHaveLength(effort.told.length);
  expect(named.length).toBeGreaterThan(0);
  for (const index of named) expect(poses[index]).toBeDefined();
});

test('a figure is small', () => {
  for (const { id, way } of DRAWINGS) {
    const { length } = JSON.stringify(toAvg(figureOf(id, way, 'left')));
    expect(length).toBeLessThan(7500);
  }
});

test('every way that has words of its own has a figure of its own', () => {
  for (const { id, figures } of EXERCISES) {
    const { standIn, offTheFloor } = EN.exercises[id];
    expect(figures.standIn !== undefined).toBe(standIn !== undefined);
    expect(figures.offTheFloor !== undefined).toBe(offTheFloor !== undefined);
    const seen = Object.keys(figures).map((way) =>
      JSON.stringify(posesOf(id, way as DrawnWay, 'right')),
    );
    expect(Object.keys(figures)).toEqual(expect.arrayContaining(['usual', 'easier', 'fuller']));
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test('who has no kit sees none', () => {
  for (const { id, way } of DRAWINGS) {
    const showsKit = figureOf(id, way, 'right').some((part) => part.ink === 'kit');
    if (way.startsWith('standIn') && id !== 'foamRoll') expect(showsKit).toBe(false);
  }
});

/** How far a knee is bent: 0 where thigh and shin are in line. Degrees, seen from the side. */
const bend = ({ joints }: Pose) => joints.rightShin;

test('easier is shallower, and fuller is deeper', () => {
  const deepest = (way: DrawnWay) =>
    Math.max(...drawingOf('ballSquat', way).poses.map((pose) => bend(pose)));
  expect(deepest('easier')).toBeLessThan(deepest('usual') - 5);
  expect(deepest('usual')).toBeLessThan(deepest('fuller') - 5);
  // A few inches, and always well above chair height.
  expect(deepest('fuller')).toBeLessThan(85);
  expect(deepest('standInEasier')).toBeLessThan(deepest('standIn') - 5);
  const straightest = (way: DrawnWay) =>
    Math.min(...drawingOf('outerHamstring', way).poses.map(bend));
  expect(straightest('easier')).toBeGreaterThan(straightest('usual') + 5);
  expect(straightest('usual')).toBeGreaterThan(straightest('fuller') + 5);
  const width = (id: 'sideLunge' | 'tubeWalk', way: DrawnWay) =>
    Math.max(
      ...drawingOf(id, way).poses.map((pose) =>
        distance(placed(pose).rightFoot.from, placed(pose).leftFoot.from),
      ),
    );
  for (const id of ['sideLunge', 'tubeWalk'] as const) {
    expect(width(id, 'easier')).toBeLessThan(width(id, 'usual') - 5);
    expect(width(id, 'usual')).toBeLessThan(width(id, 'fuller') - 5);
  }
});

test('in the outer hamstring stretch the far hand, the left, is at the outside of the right knee', () => {
  const pose = drawingOf('outerHamstring', 'usual').poses[1] as Pose;
  const knee = placed(pose).rightShin.from;
  expect(distance(endOf(pose, 'leftForearm'), knee)).toBeLessThan(14);
  expect(distance(endOf(pose, 'rightForearm'), knee)).toBeGreaterThan(30);
  expect(drawingOf('outerHamstring', 'usual').lit).toContain('left hand');
});

test('a step to the right is to the right', () => {
  for (const id of ['sideLunge', 'tubeWalk'] as const) {
    const [pose] = drawingOf(id, 'usual').poses;
    const { rightFoot, leftFoot } = placed(pose);
    expect(pose.view).toBe('back');
    expect(rightFoot.from[0]).toBeGreaterThan(leftFoot.from[0]);
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

test('nobody is drawn while the skill is loaded', () => {
  const posed = jest.fn();
  jest.isolateModules(() => {
    jest.doMock('../../lambda/figure/pose', () => ({ posed }));
    require('../../lambda/skill');
  });
  jest.dontMock('../../lambda/figure/pose');
  expect(posed).not.toHaveBeenCalled();
});
