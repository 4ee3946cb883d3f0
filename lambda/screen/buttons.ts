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
  u,
  where,
} from './components';
import type { Device } from './device';
import type { Picture } from './picture';
import type { Shows } from './picture/shows';
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
      property: 'waits',
      value: false,
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

/** The button, as an APL layout with its parameters. What lies round buttons binds their `size` and `wide`. */
export const buttonLayout = (waits: boolean, device: Device): Component => ({
  parameters: ['name', 'label', 'spoken', 'action', 'strong', 'hidden'],
  items: [
    {
      type: 'TouchWrapper',
      id: apl('name'),
      accessibilityLabel: apl('spoken'),
      role: 'button',
      width: apl('wide'),
      display: shownIf('!hidden'),
      onPress: sendTap(apl('action'), waits),
      ...ringed(
        apl('size*1.2'),
        {
          type: 'Frame',
          inheritParentState: true,
          style: 'button',
          backgroundColor: apl(`strong?'${COLOURS.accent}':'${COLOURS.panel}'`),
          borderColor: apl(`strong?'${COLOURS.accent}':'${COLOURS.far}'`),
          borderWidth: apl('size*0.08'),
          borderRadius: apl('size'),
          width: '100%',
          height: apl('size*2'),
          items: [
            {
              type: 'Text',
              text: apl('label'),
              fontSize: apl('size'),
              ...LOOKS.large,
              color: apl(`strong?'${COLOURS.onAccent}':'${COLOURS.text}'`),
              width: '100%',
              height: '100%',
              maxLines: 1,
              textAlignVertical: 'center',
            },
          ],
        },
        device,
      ),
    },
  ],
});

interface Look {
  /** Of the letters, and how wide a button is. */
  readonly size: number;
  readonly wide: number;
}

/** What the buttons within know of how they look. */
const looking = ({ size, wide }: Look): Json => [
  { name: 'size', value: u(size) },
  { name: 'wide', value: u(wide) },
];

const button = (given: Component): Component => ({ type: 'Button', ...given });

/** The one button of a picture that offers something. */
export function offered(
  { offer }: Picture,
  look: Look,
  words: ScreenWords,
  device: Device,
  more: Component = {},
): readonly Component[] {
  if (offer === null || !hasButtons(device)) return [];
  const given = { ...words.buttons[offer], action: ACTIONS[offer] };
  return [
    row([button({ name: FIRST_BUTTON, ...given, strong: true })], { bind: looking(look), ...more }),
  ];
}

/** One in the set-up, the other in the effort: the same button, so that a remote that is on it stays there. */
function either(ready: string, pause: string, { setUp, effort }: Shows): string {
  if (ready === pause || !effort) return ready;
  return setUp ? apl(`m?'${pause}':'${ready}'`) : pause;
}

/** The buttons of an exercise, in one place each: what begins or halts it, and wait; then back and next. */
function buttonsOfExercise({ shows, words }: Given): [Component[], Component[]] {
  const of = (name: 'wait' | 'back' | 'next') =>
    button({ ...words.buttons[name], action: ACTIONS[name] });
  const { ready, pause } = words.buttons;
  const begins = button({
    name: FIRST_BUTTON,
    label: either(ready.label, pause.label, shows),
    spoken: either(ready.spoken, pause.spoken, shows),
    action: either(ACTIONS.ready, ACTIONS.pause, shows),
    strong: true,
  });
  const wait = { ...of('wait'), ...(shows.effort && { hidden: apl('m') }) };
  return [
    [begins, ...where(shows.setUp, wait)],
    [of('back'), of('next')],
  ];
}

/** Two buttons over two, at the end of the band under the figure. */
export function buttonPad(size: number, wide: number, given: Given): readonly Component[] {
  if (!hasButtons(given.device)) return [];
  const [upper, lower] = buttonsOfExercise(given);
  const bind = looking({ size, wide });
  return [column([row(upper), row(lower)], { width: u(wide * 2), bind })];
}

/** The same in a row. `without`: the one that is left out where there is no room. */
export function buttonRow(
  look: Look,
  given: Given,
  more: Component = {},
  without?: 'wait',
): readonly Component[] {
  if (!hasButtons(given.device)) return [];
  const [[begins, ...wait], lower] = buttonsOfExercise(given);
  const buttons = [begins as Component, ...(without ? [] : wait), ...lower];
  return [row(buttons, { bind: looking(look), ...more })];
}
