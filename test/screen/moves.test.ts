import type { DrawnWay } from '../../lambda/exercises/exercise';
import { type Drawing, drawn } from '../../lambda/figure/drawing';
import { BOARD, type Figure, mirror, type Point, toAvg } from '../../lambda/figure/figure';
import { between } from '../../lambda/figure/skeleton';
import { EN } from '../../lambda/language/en';
import { EXERCISE_IDS, EXERCISES, exerciseOf } from '../../lambda/routine/routine';
import { drawingOf } from '../../lambda/screen/figures';
import { pictureOfTurn } from '../../lambda/screen/of-turn';
import { peopleOf } from '../../lambda/screen/person';
import type { Move } from '../../lambda/screen/picture/moves';
import { secondsOfSegment } from '../../lambda/script/seconds';
import { effortTurn, setUpTurn, straightThroughTurns } from '../../tools/screen-samples';
import { few } from '../support/many';

/** As far as a drawing of ours goes: what a device works out of it, to compare with the figure on a page. */
interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

type Frame = (point: Point) => Point;

/** The numbers of a path where a device draws it, in order; curves by their controls and ends. */
function drawnPoints(nodes: readonly Node[], values: Readonly<Record<string, unknown>>): Point[] {
  const worth = (given: unknown): unknown => {
    const [, expression] = String(given).match(/^\$\{(.*)\}$/) ?? [];
    if (expression === undefined) return given;
    return new Function(...Object.keys(values), `return ${expression}`)(...Object.values(values));
  };
  const walk = (node: Node, frame: Frame): Point[] => {
    if (worth(node.opacity ?? 1) === 0) return [];
    if (node.type === 'group') {
      const [tx, ty, turn, sx, sy, px] = [
        ['translateX', 0],
        ['translateY', 0],
        ['rotation', 0],
        ['scaleX', 1],
        ['scaleY', 1],
        ['pivotX', 0],
      ].map(([name, other]) => Number(worth(node[name as string] ?? other)));
      const [x0 = 0, y0 = 0, angle = 0, scaleX = 1, scaleY = 1, pivot = 0] = [
        tx,
        ty,
        turn,
        sx,
        sy,
        px,
      ];
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const inner: Frame = ([x, y]) => {
        const [a, b] = [(x - pivot) * scaleX, y * scaleY];
        return frame([x0 + pivot + a * cos - b * sin, y0 + a * sin + b * cos]);
      };
      return [node.items as Node | Node[]].flat().flatMap((item) => walk(item, inner));
    }
    if (worth(node.fillOpacity ?? 1) === 0) return [];
    const shapes = String(worth(node.pathData)).split(/(?=M)/);
    // Of what is round, where it begins is not where it is.
    return shapes.flatMap((path) => {
      const [, x, y] = (/a/.test(path) ? null : path.match(/^M(-?[\d.]+),?(-?[\d.]+)/)) ?? [];
      return x === undefined ? [] : [frame([Number(x), Number(y)])];
    });
  };
  return nodes.flatMap((node) => walk(node, (point) => point));
}

/** A drawing with all of its poses. */
const allOf = (drawing: Drawing) => ({ drawing, poses: new Set(drawing.poses.keys()) });

/** Where each path of a drawing begins on a device, on the way from one pose to another. `among`: all that its document shows. */
function onDevice(
  drawing: Drawing,
  among: readonly Drawing[],
  [from, to, f]: readonly [number, number, number],
  flip: number,
) {
  const people = peopleOf(among.map(allOf), true, true);
  const { items = [], parameters = [], width } = people.graphics[drawing.poses[0].view] ?? {};
  const [a, b] = [from, to].map((pose) => people.numberOf(drawing, pose));
  const parts = parameters.map((name) => {
    const number = Number(String(name).slice(1));
    return [name, (number === a ? 1 - f : 0) + (number === b ? f : 0)];
  });
  const values = { ...Object.fromEntries(parts), p: people.paths, flip };
  const larger = (width ?? BOARD.width) / BOARD.width;
  return drawnPoints(items as Node[], values).map(([x, y]): Point => [x / larger, y / larger]);
}

/** The same of a figure. */
function onPage(figure: Figure): Point[] {
  const begins = figure.flatMap((part) => {
    if (!('points' in part)) return [];
    const { items } = toAvg([part]);
    return drawnPoints(items as Node[], {});
  });
  return begins;
}

const DRAWINGS = EXERCISES.flatMap(({ id, figures }) =>
  (Object.keys(figures) as DrawnWay[]).map((way) => ({
    name: `${id}_${way}`,
    drawing: drawingOf(id, way),
  })),
);

/** Of a hold from the side, and of a move from behind. */
const KINDS = DRAWINGS.filter(({ name }) => ['hipFlexor_usual', 'sideLunge_usual'].includes(name));

test.each(few(DRAWINGS, KINDS))(
  '$name: a device draws what a page draws, in between too, alone and among others',
  ({ drawing }) => {
    const { poses } = drawing;
    const others = DRAWINGS.map((one) => one.drawing).filter((one) => one !== drawing);
    for (const to of poses.keys()) {
      for (const [part, flip] of [
        [0, 1],
        [0.4, -1],
      ] as const) {
        const pose = between(poses[0], poses[to] ?? poses[0], part);
        const figure = drawn(drawing, pose);
        const page = onPage(flip === -1 ? mirror(figure) : figure);
        for (const among of [[drawing], [...others.slice(0, 5), drawing]]) {
          const device = onDevice(drawing, among, [0, to, part], flip);
          expect(device).toHaveLength(page.length);
          const off = device.filter(([x, y]) =>
            page.every(([px, py]) => Math.hypot(px - x, py - y) > 0.7),
          );
          expect(off).toEqual([]);
        }
      }
    }
  },
);

/** The move at that second. */
const moveAt = (moves: readonly Move[], seconds: number) =>
  moves.findLast((one) => one.atSeconds <= seconds + 0.01);

describe.each(EXERCISE_IDS)('%s moves with its words', (id) => {
  const turn = effortTurn(id);
  const { moves } = pictureOfTurn(turn, EN);
  const drawing = exerciseOf(id).figures.usual;
  const { effort } = exerciseOf(id);
  let now = 0;
  const said = turn.script.map((segment) => {
    const at = now;
    now += secondsOfSegment(segment, EN.speed, turn.state.runner.pace);
    return { segment, at, until: now };
  });

  test('one move after the other, each over before the next', () => {
    expect(moves[0]?.atSeconds).toBe(0);
    for (const [index, move] of moves.entries()) {
      const next = moves[index + 1];
      if (next === undefined) continue;
      expect(next.atSeconds).toBeGreaterThanOrEqual(move.atSeconds);
      if (move.sways || move.from === move.to) continue;
      expect(move.atSeconds + move.seconds).toBeLessThanOrEqual(next.atSeconds + 0.02);
    }
    for (const { from, to } of moves) {
      for (const pose of [from, to]) expect(pose).toBeLessThan(6);
    }
  });

  if (effort.kind === 'counted') {
    test('each beat of a repetition that is told begins with its word, and ends in its pose', () => {
      const beats = said.filter(
        ({ segment }) => segment.kind === 'words' && segment.label === `1/${effort.count}`,
      );
      const first = beats.slice(0, effort.told.length);
      expect(first.map(({ segment }) => segment.kind === 'words' && segment.text)).toHaveLength(
        drawing.beats?.length ?? 0,
      );
      for (const [nth, { at }] of first.entries()) {
        const poses = drawing.beats?.[nth] ?? [];
        const before = drawing.beats?.[nth - 1]?.at(-1) ?? 0;
        if (poses.every((pose) => pose === before)) continue;
        const moving = poses.filter((pose, index) => pose !== (poses[index - 1] ?? before));
        const starts = moves.filter((one) => Math.abs(one.atSeconds - at) < 0.02);
        if (poses[0] !== before) expect(starts.at(-1)?.to).toBe(moving[0]);
      }
    });

    test('every repetition goes through every pose', () => {
      const deep = moves.filter(({ to, sways }) => to === 1 && !sways).length;
      expect(deep).toBe(effort.count * exerciseOf(id).sides.length);
    });
  } else {
    test('what is held breathes or rolls until it is let go of', () => {
      const holds = said.filter(({ segment }) => segment.kind === 'hold');
      expect(holds.length).toBeGreaterThan(0);
      for (const { at, until } of holds) {
        const move = moveAt(moves, (at + until) / 2);
        expect([move?.from, move?.to, move?.sways]).toEqual([...(drawing.held?.poses ?? []), true]);
      }
      for (const { segment, until } of said) {
        if (segment.kind !== 'words' || segment.label !== 'release') continue;
        expect(moveAt(moves, until)?.to).toBe(0);
      }
    });
  }

  test('a set-up begins in the position, and then shows what will be done', () => {
    const shown = pictureOfTurn(setUpTurn(id), EN).moves;
    expect(shown[0]).toMatchObject({ from: 0, to: 0 });
    expect(shown.at(-1)).toMatchObject({ from: 0, sways: true });
    expect(shown.at(-1)?.to).not.toBe(0);
  });
});

test('what moves is short, also of all that is spoken without a stop', () => {
  for (const turn of straightThroughTurns()) {
    const { moves } = pictureOfTurn(turn, EN);
    expect(moves.length).toBeLessThan(200);
  }
});
