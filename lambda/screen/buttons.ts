/** The buttons: how they look, when they are there, and what they send. */

import { COLOURS } from '../figure/colours';
import type { ButtonName } from '../language/ids';
import type { ScreenWords } from '../language/language';
import {
  apl,
  type Component,
  column,
  type Json,
  LOOKS,
  row,
  shownIf,
  text,
  u,
  where,
} from './components';
import type { Device } from './device';
import type { Picture } from './picture';
import type { Given } from './routine/given';
import { type TapAction, tapArguments } from './taps';

const ACTIONS: Readonly<Record<ButtonName, TapAction>> = {
  ready: 'ready',
  wait: 'wait',
  pause: 'wait',
  back: 'back',
  next: 'next',
  start: 'ready',
  carryOn: 'ready',
};

/** The one that a remote begins on, and the keyboard of a page that shows a device. */
export const FIRST_BUTTON = 'first';

/** Whether anything reaches a button at all. */
export const hasButtons = ({ touch, remote }: Device) => touch || remote;

/** Sends a tap back, and stops the document's own waiting where it waits. `action`: a TapAction, or an expression for one. */
export function sendTap(action: string, waits: boolean, exercise = ''): Json {
  return [
    ...where<Component>(waits, {
      type: 'SetValue',
      componentId: 'root',
      property: 'until',
      value: 0,
    }),
    { type: 'SendEvent', arguments: tapArguments(action, apl('coach.token'), exercise) },
  ];
}

/** Of what is inside a button, and of the ring round it. */
export const BUTTON_STYLES: Component = {
  ring: {
    values: [
      { borderColor: 'transparent' },
      { when: apl('state.focused'), borderColor: COLOURS.text },
    ],
  },
  button: { values: [{ when: apl('state.pressed'), opacity: 0.6 }] },
};

/** As wide as the ring and the bare ground within it. */
const RING_WIDTH = 0.6;
const GROUND_WIDTH = 1;
const padded = (by: number): Component => ({
  paddingLeft: u(by),
  paddingRight: u(by),
  paddingTop: u(by),
  paddingBottom: u(by),
});

/**
 * What is in a wrapper that can be tapped: where a remote may be on it, with a ring on the bare ground; its own border
 * would be lost on a bright button. Elsewhere as much room.
 */
export function ringed(radius: string, item: Component, { remote }: Device): Component {
  if (!remote) return { ...padded(RING_WIDTH + GROUND_WIDTH), items: [item] };
  const ring: Component = {
    type: 'Frame',
    inheritParentState: true,
    style: 'ring',
    borderRadius: radius,
    borderWidth: u(RING_WIDTH),
    ...padded(GROUND_WIDTH),
    width: '100%',
    items: [item],
  };
  return { items: [ring] };
}

/** What differs from button to button: what is written, what is spoken of it, what it sends; and its name where it is the first. */
type ButtonData = readonly [label: string, spoken: string, action: string, name?: string];

interface Look {
  /** Of the letters, and how wide a button is. */
  readonly size: number;
  readonly wide: number;
  /** The others of a row take the room of one that is hidden. */
  readonly grow?: 1;
}

/** A row of buttons. `atWork`: what the first one is then, and the other that waits is hidden. */
function buttons(
  data: Json,
  { size, wide, ...more }: Look,
  { device, waits, atWork }: { device: Device; waits: boolean; atWork?: ButtonData | null },
  placed: Component = {},
): Component {
  const of = (at: 0 | 1 | 2) =>
    apl(atWork ? `data[3]&&m?'${atWork[at]}':data[${at}]` : `data[${at}]`);
  const ink = (first: string, other: string) => apl(`data[3]?'${first}':'${other}'`);
  const framed: Component = {
    type: 'Frame',
    inheritParentState: true,
    style: 'button',
    backgroundColor: ink(COLOURS.accent, COLOURS.panel),
    borderColor: ink(COLOURS.accent, COLOURS.far),
    borderWidth: u(size * 0.08),
    borderRadius: u(size),
    width: '100%',
    height: u(size * 2),
    items: [
      text(of(0), size, {
        ...LOOKS.large,
        color: ink(COLOURS.onAccent, COLOURS.text),
        width: '100%',
        height: '100%',
        maxLines: 1,
        textAlignVertical: 'center',
      }),
    ],
  };
  const button: Component = {
    type: 'TouchWrapper',
    id: apl('data[3]'),
    accessibilityLabel: of(1),
    role: 'button',
    width: u(wide),
    ...more,
    ...(atWork && { display: shownIf(`!m||data[3]||data[2]!='${ACTIONS.wait}'`) }),
    onPress: sendTap(of(2), waits),
    ...ringed(u(size * 1.2), framed, device),
  };
  return row([button], { data, ...placed });
}

const dataOf = (name: ButtonName, { buttons: { [name]: told } }: ScreenWords): ButtonData => [
  told.label,
  told.spoken,
  ACTIONS[name],
];
const first = ([label, spoken, action]: ButtonData): ButtonData => [
  label,
  spoken,
  action,
  FIRST_BUTTON,
];

/** The one button of a picture that offers something. */
export function offered(
  { offer }: Picture,
  look: Look,
  words: ScreenWords,
  device: Device,
  more: Component = {},
): readonly Component[] {
  if (offer === null || !hasButtons(device)) return [];
  const data = [first(dataOf(offer, words))] as Json;
  return [buttons(data, look, { device, waits: false }, { width: u(look.wide), ...more })];
}

/** The buttons of an exercise, in one place each: what begins or halts it, and wait; then back and next. */
function buttonsOfExercise({ shows: { setUp, effort, waits }, words, device }: Given) {
  const [ready, pause, ...others] = (['ready', 'pause', 'wait', 'back', 'next'] as const).map(
    (name) => dataOf(name, words),
  ) as [ButtonData, ButtonData, ...ButtonData[]];
  const [wait, ...lower] = others as [ButtonData, ...ButtonData[]];
  return {
    upper: [first(setUp ? ready : pause), ...where(setUp, wait)],
    lower,
    // The same button, so that a remote that is on it stays there.
    how: { device, waits, atWork: setUp && effort ? pause : null },
  };
}

/** Two buttons over two, or one as wide as both, at the end of the band under the figure. */
export function buttonPad(size: number, wide: number, given: Given): readonly Component[] {
  if (!hasButtons(given.device)) return [];
  const { upper, lower, how } = buttonsOfExercise(given);
  const line = buttons(apl('data'), { size, wide, grow: 1 }, how);
  return [column([line], { data: [upper, lower] as Json, width: u(wide * 2) })];
}

/** The same in a row. `without`: the one that is left out where there is no room. */
export function buttonRow(
  look: Look,
  given: Given,
  more: Component = {},
  without?: 'wait',
): readonly Component[] {
  if (!hasButtons(given.device)) return [];
  const { upper, lower, how } = buttonsOfExercise(given);
  const data = [...(without ? upper.slice(0, 1) : upper), ...lower] as Json;
  return [buttons(data, look, how, more)];
}
