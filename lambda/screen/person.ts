/** The person of a document: what is drawn, and how it moves by the document's clock. */
import type { Drawing } from '../figure/drawing';
import { type Avg, heightAt } from '../figure/figure';
import type { View } from '../figure/skeleton';
import { toTenths } from '../script/seconds';
import { apl, type Component, drawing as graphic, type Json, shownIf, u } from './components';
import type { Move } from './picture/moves';
import { litNumbers, numbersOf, personAvg, propsAvg } from './rig';

/** Drawings by name: each way of an exercise that a document shows. */
export type Drawings = Readonly<Record<string, Drawing>>;

const viewOf = ({ poses: [{ view }] }: Drawing): View => view;
const views = (drawings: Drawings): View[] => [...new Set(Object.values(drawings).map(viewOf))];
const inView = (drawings: Drawings, view: View) =>
  Object.values(drawings).filter((one) => viewOf(one) === view);

const behindName = (name: string) => `${name}_behind`;
const beforeName = (name: string) => `${name}_before`;

/** All graphics of the drawings: a person for each view of them, and what stands round. */
export function personGraphics(drawings: Drawings): Record<string, Avg> {
  const graphics: Record<string, Avg> = {};
  for (const view of views(drawings)) graphics[view] = personAvg(view, inView(drawings, view));
  for (const [name, one] of Object.entries(drawings)) {
    const [behind, before] = [propsAvg(one, false), propsAvg(one, true)];
    if (behind) graphics[behindName(name)] = behind;
    if (before) graphics[beforeName(name)] = before;
  }
  return graphics;
}

/** The drawings as the document's data: `drawings` by name, and what there is to draw, from behind to before. */
export function personData(drawings: Drawings): Record<string, Json> {
  const entries = Object.entries(drawings);
  const named = (name: (name: string) => string, near: boolean) =>
    entries.flatMap(([of, one]) => (propsAvg(one, near) ? [{ g: name(of), d: of }] : []));
  const poses = entries.flatMap(([, { poses: its }]) => its.map(numbersOf));
  return {
    none: Array.from({ length: Math.max(0, ...poses.map(({ length }) => length)) }, () => 0),
    drawings: Object.fromEntries(
      entries.map(([name, one]) => [
        name,
        {
          v: viewOf(one),
          k: one.key,
          l: litNumbers(one, inView(drawings, viewOf(one))),
          p: one.poses.map(numbersOf),
        },
      ]),
    ),
    layers: [
      ...named(behindName, false),
      ...views(drawings).map((view) => ({ g: view, v: view })),
      ...named(beforeName, true),
    ],
  };
}

/** From pose to pose, when, and in how many seconds; a fifth number where it sways. */
export function moveData(moves: readonly Move[]): Json {
  return moves.map(({ atSeconds, from, to, seconds, sways }) => [
    atSeconds,
    from,
    to,
    seconds,
    ...(sways ? [1] : []),
  ]);
}

/** How often a moving person is drawn anew. */
const FRAME_MS = 66;
/** After a move, so long until the person certainly stands where it ends. Seconds. */
const SETTLED_SECONDS = 0.3;

/** Whoever wants no motion sees the pose that tells most. */
const STILL = "environment.animation == 'none'";
/** Milliseconds of the speech, also where the screen was turned meanwhile. */
const ELAPSED = '(elapsedTime + base)';
const gone = `Math.max(0, ${ELAPSED} / 1000 - move[0]) / move[3]`;

/** Which move it is, and how far it is: eased at both ends, and where it sways, to and fro. */
const TICKS: readonly Component[] = [
  {
    minimumDelay: FRAME_MS,
    commands: [
      {
        type: 'SetValue',
        when: apl(`m + 1 < coach.moves.length && ${ELAPSED} >= coach.moves[m + 1][0] * 1000`),
        property: 'm',
        value: apl('m + 1'),
      },
      {
        type: 'SetValue',
        when: apl(
          `now.s >= 0 && !(${STILL}) && move[1] != move[2] && (move[4] || ${ELAPSED} / 1000 < move[0] + move[3] + ${SETTLED_SECONDS})`,
        ),
        property: 'f',
        value: apl(`0.5 - 0.5 * Math.cos(3.14159 * (move[4] ? ${gone} : Math.min(1, ${gone})))`),
      },
    ],
  },
];

/** A box so many units wide. */
const box = (width: number): Component => ({
  type: 'Container',
  width: u(width),
  height: u(toTenths(heightAt(width))),
});

/** What is drawn of the drawing `how`, from behind to before. `of`: what names the drawing and its side. */
function layers(of: string, a: string, b: string, f: string, label = "''"): Component {
  const isShown = `(data.v ? data.v == how.v : data.d == ${of}.drawing)`;
  return {
    data: apl('coach.layers'),
    items: [
      graphic(apl('data.g'), '100%', '100%', {
        position: 'absolute',
        // What is not shown has nothing to work out, and no pose of its own.
        a: apl(`${isShown} ? ${a} : coach.none`),
        b: apl(`${isShown} ? ${b} : coach.none`),
        f: apl(`${isShown} ? ${f} : 0`),
        ...{ lit: apl('how.l'), flip: apl(`${of}.flip`) },
        accessibilityLabel: apl(`data.v ? ${label} : ''`),
        display: shownIf(isShown),
      }),
    ],
  };
}

/** The person of the scene, and what stands round, as they move. */
export function person(width: number, more: Component = {}): Component {
  const pose = (at: 1 | 2) => `how.p[${STILL} ? how.k : move[${at}]]`;
  return {
    ...box(width),
    bind: [
      { name: 'm', type: 'number', value: 0 },
      { name: 'f', type: 'number', value: 0 },
      { name: 'move', value: apl('coach.moves[m]') },
      { name: 'how', value: apl('coach.drawings[scene.drawing]') },
    ],
    handleTick: TICKS,
    ...layers('scene', pose(1), pose(2), 'f', 'scene.label'),
    ...more,
  };
}

/** A person who stands still, in the pose that tells most. `of`: an expression for what names the drawing and its side. */
export function stillPerson(width: number, of: string, more: Component = {}): Component {
  return {
    ...box(width),
    bind: [
      { name: 'shown', value: apl(of) },
      { name: 'how', value: apl('coach.drawings[shown.drawing]') },
    ],
    ...layers('shown', 'how.p[how.k]', 'how.p[how.k]', '0'),
    ...more,
  };
}
