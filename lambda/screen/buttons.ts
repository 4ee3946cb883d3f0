/** The buttons: how they look, when they are there, and what they send. */

import { COLOURS } from '../figure/colours';
import type { ButtonName } from '../language/ids';
import type { ScreenWords } from '../language/language';
import { apl, type Component, column, type Json, row, u } from './components';
import type { Device } from './device';
import type { Picture } from './picture';
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

/** The one that a remote begins on. */
export const FIRST_BUTTON = 'first';

/** Whether anything reaches a button at all. */
export const hasButtons = ({ touch, remote }: Device) => touch || remote;

/** Sends a tap back, and stops the document's own waiting. `action`: a TapAction, or an expression for one. */
export function sendTap(action: string, exercise = ''): Json {
  return [
    { type: 'SetValue', componentId: 'root', property: 'waits', value: false },
    {
      type: 'SendEvent',
      arguments: tapArguments(action, apl('payload.coach.token'), exercise),
    },
  ];
}

/**
 * Round what can be tapped: a ring on the bare ground while a remote is on it. Its own border would be lost on a
 * bright button.
 */
export function ringed(radius: string, item: Component): Component {
  return {
    type: 'Frame',
    inheritParentState: true,
    style: 'ring',
    borderRadius: radius,
    borderWidth: u(0.6),
    paddingLeft: u(1),
    paddingRight: u(1),
    paddingTop: u(1),
    paddingBottom: u(1),
    width: '100%',
    items: [item],
  };
}

/** The button, as an APL layout with its parameters. */
export const buttonLayout: Component = {
  parameters: ['name', 'label', 'spoken', 'action', 'strong', 'size', 'wide', 'shown'],
  items: [
    {
      type: 'TouchWrapper',
      id: apl('name'),
      accessibilityLabel: apl('spoken'),
      role: 'button',
      width: apl('wide'),
      display: apl("shown ? 'normal' : 'none'"),
      onPress: sendTap(apl('action')),
      items: [
        ringed(apl('size * 1.2'), {
          type: 'Frame',
          inheritParentState: true,
          style: 'button',
          backgroundColor: apl(`strong ? '${COLOURS.accent}' : '${COLOURS.panel}'`),
          borderColor: apl(`strong ? '${COLOURS.accent}' : '${COLOURS.far}'`),
          borderWidth: apl('size * 0.08'),
          borderRadius: apl('size'),
          width: '100%',
          height: apl('size * 2'),
          items: [
            {
              type: 'Text',
              text: apl('label'),
              fontSize: apl('size'),
              fontWeight: '700',
              color: apl(`strong ? '${COLOURS.onAccent}' : '${COLOURS.text}'`),
              width: '100%',
              height: '100%',
              maxLines: 1,
              textAlign: 'center',
              textAlignVertical: 'center',
            },
          ],
        }),
      ],
    },
  ],
};

interface Look {
  /** Of the letters, and how wide a button is. */
  readonly size: number;
  readonly wide: number;
  readonly strong: boolean;
}

function button(name: string, given: Component, { size, wide, strong }: Look): Component {
  return { type: 'Button', name, shown: true, ...given, strong, size: u(size), wide: u(wide) };
}

/** The one button of a picture that offers something. */
export function offered(
  { offer }: Picture,
  look: Omit<Look, 'strong'>,
  words: ScreenWords,
  device: Device,
): Component[] {
  if (offer === null || !hasButtons(device)) return [];
  const given = { ...words.buttons[offer], action: ACTIONS[offer] };
  return [button(FIRST_BUTTON, given, { ...look, strong: true })];
}

/** One name in the set-up, the other in the effort: the same button, so that a remote that is on it stays there. */
function either(property: 'label' | 'spoken', { buttons }: ScreenWords) {
  return apl(`now.m == 'effort' ? '${buttons.pause[property]}' : '${buttons.ready[property]}'`);
}

/** The buttons of an exercise, in one place each: what begins or halts it, and wait; then back and next. */
function buttonsOfExercise(size: number, wide: number, words: ScreenWords): Component[] {
  const plain = { size, wide, strong: false };
  const of = (name: 'wait' | 'back' | 'next') => ({
    ...words.buttons[name],
    action: ACTIONS[name],
  });
  return [
    button(
      FIRST_BUTTON,
      {
        label: either('label', words),
        spoken: either('spoken', words),
        action: apl(`now.m == 'effort' ? '${ACTIONS.pause}' : '${ACTIONS.ready}'`),
      },
      { ...plain, strong: true },
    ),
    button('wait', { ...of('wait'), shown: apl("now.m == 'setUp'") }, plain),
    button('back', of('back'), plain),
    button('next', of('next'), plain),
  ];
}

/** Two buttons over two, at the end of the band under the figure. */
export function buttonPad(
  size: number,
  wide: number,
  words: ScreenWords,
  device: Device,
): Component[] {
  if (!hasButtons(device)) return [];
  const [first = {}, wait = {}, back = {}, next = {}] = buttonsOfExercise(size, wide, words);
  return [column([row([first, wait]), row([back, next])], { width: u(wide * 2) })];
}

/** The same in a row. `without`: left out where there is no room. */
export function buttonRow(
  { size, wide, without }: { size: number; wide: number; without?: 'wait' },
  words: ScreenWords,
  device: Device,
  more: Component = {},
): Component[] {
  if (!hasButtons(device)) return [];
  const buttons = buttonsOfExercise(size, wide, words).filter(({ name }) => name !== without);
  return [row(buttons, more)];
}
