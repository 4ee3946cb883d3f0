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
import { graphicsOf, rigOf } from './rig';
import type { Given, People } from './routine/given';

const viewOf = ({ poses: [{ view }] }: Drawing): View => view;

/** `moving`: those of the drawings that go from pose to pose. `mirrors`: the left side is shown too. */
export function peopleOf(
  drawings: readonly Drawing[],
  moving: readonly Drawing[],
  mirrors: boolean,
): People {
  const views = [...new Set(drawings.map(viewOf))];
  const rigs = Object.fromEntries(
    views.map((view) => {
      const isOf = (one: Drawing) => viewOf(one) === view;
      return [view, rigOf(view, drawings.filter(isOf), moving.some(isOf))];
    }),
  );
  const { graphics, paths } = graphicsOf(rigs, mirrors);
  return {
    graphics,
    data: {
      paths,
      drawings: drawings.map((one) => ({
        k: one.key,
        p: rigs[viewOf(one)]?.poses.get(one) ?? [],
      })),
    },
    shownAs: (d) => ({ d, ...(views.length > 1 && { v: viewOf(drawings[d] as Drawing) }) }),
    graphic: graphicOf(
      views.map((v) => ({ v, d: drawings.findIndex((one) => viewOf(one) === v) })),
      { p: apl('coach.paths'), ...(mirrors && FLIP) },
      moving.length > 0,
    ),
  };
}

const FLIP = { flip: apl('of.flip??1') };
const full = { width: '100%', height: '100%' } as const;
/** The pose of that index; the one that tells most where it comes from none. */
const pose = (from: string, index = from) => apl(`how.p[${from}<0?how.k:${index}]`);

/** Of the views the one in which a person is seen. `d`: a drawing that each of them shows. */
function graphicOf(
  views: readonly { readonly v: View; readonly d: number }[],
  more: Component,
  moves: boolean,
): Component {
  const [only, ...others] = views;
  if (others.length === 0) {
    return graphic(only?.v ?? '', '100%', '100%', {
      bind: [{ name: 'how', value: apl('coach.drawings[of.d]') }],
      ...more,
      a: pose('from'),
      ...(moves && { b: pose('from', 'to'), f: apl('f') }),
    });
  }
  const one = graphic(apl('data.v'), '100%', '100%', {
    // What is not shown has nothing to work out, and a pose of its own.
    bind: [
      { name: 'on', value: apl('data.v==of.v') },
      { name: 'how', value: apl('coach.drawings[on?of.d:data.d]') },
      { name: 'at', value: apl('on?from:-1') },
    ],
    position: 'absolute',
    ...more,
    a: pose('at'),
    ...(moves && { b: pose('at', 'to'), f: apl('on?f:0') }),
    display: shownIf('on'),
  });
  return { type: 'Container', ...full, data: views, items: [one] };
}

/** From pose to pose, when, and in how many seconds; a fifth number where it sways. Where nothing moves, the pose alone. */
export function moveData(moves: readonly Move[]): Json {
  const told = moves.filter((move, index) => {
    const before = moves[index - 1];
    return !before || goes(before) || goes(move) || before.to !== move.to;
  });
  return told.map((move) => [
    toTenths(move.atSeconds),
    move.from,
    move.to,
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

/** A box so many units wide, and what its person is bound to. */
const box = (width: number, bind: Component): Component => ({
  type: 'Container',
  width: u(width),
  height: u(heightAt(width)),
  bind: Object.entries(bind).map(([name, value]) => ({ name, value })),
});

/** Where a graphic stands more than once in a document, it is a layout of that name. */
const PERSON: Component = { type: 'Person' };

/** What is drawn of people: itself, or where it is drawn twice, by its name. */
const drawnOf = ({ shows, people }: Given) => (shows.next ? PERSON : people.graphic);

/** The layouts that `drawnOf` names. */
export const personLayouts = ({ shows, people }: Given): Record<string, Component> =>
  shows.next ? { Person: { items: [people.graphic] } } : {};

/** The person of the scene, and what stands round, as they move. */
export function person(width: number, given: Given): Component {
  const { picture, shows, device } = given;
  const own = { accessibilityLabel: apl('scene.label'), items: [drawnOf(given)] };
  // Whoever wants no motion sees the pose that tells most.
  const still = "environment.animation=='none'";
  if (!picture.moves.some(goes)) {
    return { ...box(width, { of: apl('scene'), from: apl(`${still}?-1:0`) }), ...own };
  }
  const bound = {
    ...{ m: 0, f: 0, of: apl('scene'), move: apl('coach.moves[m]'), still: apl(still) },
    ...{ from: apl('still?-1:move[1]'), to: apl('move[2]') },
  };
  return {
    ...box(width, bound),
    handleTick: ticks(device.shapes.length > 1, shows.words || shows.finish),
    ...own,
  };
}

/** A person who stands still, in the pose that tells most. `of`: an expression for what names the drawing and its side. */
export function stillPerson(width: number, of: string, drawn: Component): Component {
  return { ...box(width, { of: apl(of), from: -1, f: 0 }), items: [drawn] };
}

/** The one that comes after the scene. */
export const nextPerson = (width: number, given: Given) =>
  stillPerson(width, 'coach.scenes[s+(scene.after?1:0)]', drawnOf(given));
