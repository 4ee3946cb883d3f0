/** The person of a document: what is drawn, and how it moves by the document's clock. */
import type { Drawing } from '../figure/drawing';
import { heightAt } from '../figure/figure';
import type { View } from '../figure/skeleton';
import { toTenths } from '../script/seconds';
import { elapsedIn } from './clock';
import {
  apl,
  type Component,
  drawing as graphic,
  type Json,
  shownIf,
  u,
  where,
} from './components';
import { goes, type Move } from './picture/moves';
import { graphicsOf, type PoseOf, rigOf } from './rig';
import type { Given, People } from './routine/given';

const viewOf = ({ poses: [{ view }] }: Drawing): View => view;

/** A drawing, and those of its poses that a document shows, by their indexes. */
export interface Shown {
  readonly drawing: Drawing;
  readonly poses: ReadonlySet<number>;
}

/** `moves`: one of the drawings goes from pose to pose. `mirrors`: the left side is shown too. */
export function peopleOf(shown: readonly Shown[], moves: boolean, mirrors: boolean): People {
  const all = shown.flatMap(({ drawing, poses }) =>
    [...poses].sort().map((index) => ({ drawing, index })),
  );
  const numbered = all.map(({ drawing, index }, number) => {
    return { drawing, pose: drawing.poses[index] ?? drawing.poses[0], part: `w${number}` };
  });
  const views = [...new Set(shown.map(({ drawing }) => viewOf(drawing)))];
  const ofView = (view: View) => numbered.filter(({ pose }) => pose.view === view);
  // Of the first of each view nothing need be told.
  const parts = views.flatMap((view) => ofView(view).slice(1)).map(({ part }) => part);
  const { graphics, paths } = graphicsOf(
    Object.fromEntries(views.map((view) => [view, rigOf(ofView(view) as [PoseOf, ...PoseOf[]])])),
    parts,
    mirrors,
  );
  const numberOf = (drawing: Drawing, pose: number): number => {
    const number = all.findIndex((one) => one.drawing === drawing && one.index === pose);
    return number === -1 ? numberOf(drawing, drawing.key) : number;
  };
  return {
    graphics,
    paths,
    numberOf,
    shownAs: (drawing) => ({
      k: numberOf(drawing, drawing.key),
      ...(views.length > 1 && { v: viewOf(drawing) }),
    }),
    graphic: graphicOf(views, {
      p: apl('coach.paths'),
      ...(mirrors && { flip: apl('scene.flip??1') }),
      ...Object.fromEntries(parts.map((part) => [part, partOf(part.slice(1), moves)])),
    }),
  };
}

/** How much of the pose of that number is seen: of the way from pose `from` to that of the move, `f` is gone. */
const partOf = (number: string, moves: boolean) =>
  apl(moves ? `(from==${number}?1-f:0)+(move[2]==${number}?f:0)` : `from==${number}?1:0`);

/** Of the views the one in which a person is seen. */
function graphicOf(views: readonly View[], more: Component): Component {
  const [only = '', ...others] = views;
  if (others.length === 0) return graphic(only, '100%', '100%', more);
  const one = graphic(apl('data'), '100%', '100%', {
    ...more,
    display: shownIf('data==scene.v'),
  });
  return { type: 'Container', width: '100%', height: '100%', data: views, items: [one] };
}

/**
 * From pose to pose, when, and in how many seconds; a fifth number where it sways. Where nothing moves, the pose alone.
 * `numberOf`: the number in the document of a pose of what is shown then.
 */
export function moveData(
  moves: readonly Move[],
  numberOf: (move: Move, pose: number) => number,
): Json {
  const told = moves.filter((move, index) => {
    const before = moves[index - 1];
    return !before || goes(before) || goes(move) || before.to !== move.to;
  });
  return told.map((move) => [
    toTenths(move.atSeconds),
    numberOf(move, move.from),
    numberOf(move, move.to),
    ...where(goes(move), toTenths(move.seconds), ...where(move.sways === true, 1)),
  ]);
}

/** How often a moving person is drawn anew. */
const FRAME_MS = 66;
/** After a move, so long until the person certainly stands where it ends. Seconds. */
const SETTLED_SECONDS = 0.3;
/** More than any move is long, in its own lengths. */
const ALWAYS = 9999;

/** Which move it is, and how far it is: eased at both ends, and where it sways, to and fro. */
function ticks(turns: boolean, isBare: boolean): readonly Component[] {
  const elapsed = elapsedIn(turns);
  const commands = [
    {
      type: 'SetValue',
      when: apl(`m+1<coach.moves.length&&${elapsed}>=coach.moves[m+1][0]*1000`),
      property: 'm',
      value: apl('m+1'),
    },
    {
      type: 'SetValue',
      when: apl(
        `${isBare ? 's>=0&&' : ''}!still&&move[3]&&(move[4]||${elapsed}/1000<move[0]+move[3]+${SETTLED_SECONDS})`,
      ),
      property: 'f',
      value: apl(
        `.5-.5*Math.cos(3.14159*Math.min(move[4]?${ALWAYS}:1,Math.max(0,${elapsed}/1000-move[0])/move[3]))`,
      ),
    },
  ];
  return [{ minimumDelay: FRAME_MS, commands }];
}

/** What is drawn of a person, so many units wide, and what it is bound to. */
function box(width: number, bind: Component, drawn: Component, more: Component = {}): Component {
  const sized = { width: u(width), height: u(heightAt(width)) };
  const bound = Object.entries(bind).map(([name, value]) => ({ name, value }));
  // What is bound for a layout is bound round it.
  const around = drawn === PERSON ? { type: 'Container', items: [drawn] } : drawn;
  return { ...around, ...sized, bind: bound, ...more };
}

/** Where a graphic stands more than once in a document, it is a layout of that name. */
const PERSON: Component = { type: 'Person' };

/** What is drawn of people: itself, or where it is drawn twice, by its name. */
const drawnOf = ({ shows, people }: Given) => (shows.next ? PERSON : people.graphic);

/** The layouts that `drawnOf` names. */
export const personLayouts = ({ shows, people }: Given): Record<string, Component> =>
  shows.next ? { Person: { items: [people.graphic] } } : {};

/** The person of the scene, and what stands round, as they move. */
export function person(width: number, given: Given): Component {
  const { picture, shows, device, words } = given;
  const [name, side, pose] = [apl('scene.name'), apl('scene.side'), apl('scene.pose')];
  const own = { accessibilityLabel: words.drawing(name, side, pose) };
  if (!picture.moves.some(goes)) {
    return box(width, { from: apl('scene.k') }, drawnOf(given), own);
  }
  // Whoever wants no motion sees the pose that tells most.
  const still = apl("environment.animation=='none'");
  const from = apl('still?scene.k:move[1]');
  const bound = { m: 0, f: 0, move: apl('coach.moves[m]'), still, from };
  const handleTick = ticks(device.shapes.length > 1, shows.words || shows.finish);
  return box(width, bound, drawnOf(given), { ...own, handleTick });
}

/** A person who stands still, in the pose that tells most. `scene`: an expression for what names the drawing and its side. */
export const stillPerson = (width: number, scene: string, drawn: Component): Component =>
  box(width, { scene: apl(scene), from: apl('scene.k'), f: 0 }, drawn);

/** The one that comes after the scene. */
export const nextPerson = (width: number, given: Given) =>
  stillPerson(width, 'coach.scenes[s+(scene.after?1:0)]', drawnOf(given));
