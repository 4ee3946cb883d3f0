/** The person of a document: what is drawn, and how it moves by the document's clock. */
import type { Drawing } from '../figure/drawing';
import { type Avg, heightAt } from '../figure/figure';
import type { View } from '../figure/skeleton';
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
import type { Move } from './picture/moves';
import { graphicsOf, rigOf } from './rig';
import type { Given } from './routine/parts';

/** The people of a document, each drawing once. */
export interface People {
  readonly graphics: Readonly<Record<string, Avg>>;
  /** The style that their graphics are shown in. */
  readonly styles: Component;
  /** Of each drawing, in the order given: its poses, which of them tells most, and its view where there are several. */
  readonly data: readonly Json[];
  /** The views, and of each a drawing that it shows. */
  readonly views: readonly { readonly v: View; readonly d: number }[];
  /** They are shown in a mirror too. */
  readonly mirrors: boolean;
}

const STYLE = 'person';
const viewOf = ({ poses: [{ view }] }: Drawing): View => view;

/** `mirrors`: the left side is shown too. */
export function peopleOf(drawings: readonly Drawing[], mirrors: boolean): People {
  const views = [...new Set(drawings.map(viewOf))];
  const rigs = Object.fromEntries(
    views.map((view) => [
      view,
      rigOf(
        view,
        drawings.filter((one) => viewOf(one) === view),
      ),
    ]),
  );
  const { graphics, style } = graphicsOf(rigs, mirrors);
  return {
    graphics,
    styles: Object.keys(style).length > 0 ? { [STYLE]: { values: [style] } } : {},
    data: drawings.map((one) => ({
      ...(views.length > 1 && { v: viewOf(one) }),
      k: one.key,
      p: rigs[viewOf(one)]?.poses.get(one) ?? [],
    })),
    views: views.map((v) => ({ v, d: drawings.findIndex((one) => viewOf(one) === v) })),
    mirrors,
  };
}

/** From pose to pose, when, and in how many seconds; a fifth number where it sways. Where nothing moves, the pose alone. */
export function moveData(moves: readonly Move[]): Json {
  const isStill = ({ from, to }: Move) => from === to;
  const told = moves.filter((move, index) => {
    const before = moves[index - 1];
    return !before || !isStill(before) || !isStill(move) || before.to !== move.to;
  });
  return told.map((move) => [
    move.atSeconds,
    move.from,
    move.to,
    ...where(!isStill(move), move.seconds, ...where(move.sways === true, 1)),
  ]);
}

/** How often a moving person is drawn anew. */
const FRAME_MS = 66;
/** After a move, so long until the person certainly stands where it ends. Seconds. */
const SETTLED_SECONDS = 0.3;

/** Which move it is, and how far it is: eased at both ends, and where it sways, to and fro. */
function ticks(turns: boolean): readonly Component[] {
  const elapsed = elapsedIn(turns);
  const gone = `Math.max(0,${elapsed}/1000-move[0])/move[3]`;
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
        `s>=0&&!still&&move[3]&&(move[4]||${elapsed}/1000<move[0]+move[3]+${SETTLED_SECONDS})`,
      ),
      property: 'f',
      value: apl(`0.5-0.5*Math.cos(3.14159*(move[4]?${gone}:Math.min(1,${gone})))`),
    },
  ];
  return [{ minimumDelay: FRAME_MS, commands }];
}

/** A box so many units wide. */
const box = (width: number): Component => ({
  type: 'Container',
  width: u(width),
  height: u(heightAt(width)),
});

/** How a person is seen: a pose on the way from one to another, and which side is at work. Expressions; what is not told is as the graphic has it. */
interface Seen {
  readonly a: string;
  readonly b: string;
  readonly f: string | 0;
  readonly flip: string;
  readonly label?: string;
}

/** The graphics of a person of whom `how` is known, of which that of their view is seen. */
function graphics({ views, styles, mirrors }: People, seen: Seen): Component {
  const { a, b, f, flip, label } = seen;
  const isOne = views.length === 1;
  // What is not shown has nothing to work out, and a pose of its own.
  const pose = (shown: string) => apl(isOne ? shown : `on?${shown}:coach.drawings[data.d].p[0]`);
  const one = graphic(isOne ? (views[0]?.v ?? '') : apl('data.v'), '100%', '100%', {
    ...(!isOne && { bind: [{ name: 'on', value: apl('data.v==how.v') }] }),
    ...(STYLE in styles && { style: STYLE }),
    position: 'absolute',
    a: pose(a),
    b: pose(b),
    f: f === 0 ? 0 : apl(isOne ? f : `on?${f}:0`),
    ...(mirrors && { flip: apl(flip) }),
    ...(label && { accessibilityLabel: apl(isOne ? label : `on?${label}:''`) }),
    ...(!isOne && { display: shownIf('on') }),
  });
  return { ...(!isOne && { data: views }), items: [one] };
}

/** The person of the scene, and what stands round, as they move. */
export function person(width: number, { people, device }: Given): Component {
  const pose = (at: 1 | 2) => `how.p[still?how.k:move[${at}]]`;
  const seen: Seen = {
    ...{ a: pose(1), b: pose(2), f: 'f' },
    flip: 'scene.flip??1',
    label: 'scene.label',
  };
  return {
    ...box(width),
    bind: [
      { name: 'm', type: 'number', value: 0 },
      { name: 'f', type: 'number', value: 0 },
      { name: 'move', value: apl('coach.moves[m]') },
      { name: 'how', value: apl('coach.drawings[scene.d]') },
      // Whoever wants no motion sees the pose that tells most.
      { name: 'still', value: apl("environment.animation=='none'") },
    ],
    handleTick: ticks(device.shapes.length > 1),
    ...graphics(people, seen),
  };
}

/** A person who stands still, in the pose that tells most. `of`: an expression for what names the drawing and its side. */
export function stillPerson(width: number, of: string, people: People): Component {
  const pose = 'how.p[how.k]';
  return {
    ...box(width),
    bind: [
      { name: 'of', value: apl(of) },
      { name: 'how', value: apl('coach.drawings[of.d]') },
    ],
    ...graphics(people, { a: pose, b: pose, f: 0, flip: 'of.flip??1' }),
  };
}
