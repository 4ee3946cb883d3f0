/** The buttons: how they look, when they are there, and what they send. */

import { COLOURS } from '../figure/colours';
import type { ButtonName } from '../language/ids';
import type { ScreenWords } from '../language/language';
import { apl, type Component, type Json, shownIf, u } from './components';
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
/** The one that needs more room than the others. */
const LONGEST: ButtonName = 'carryOn';

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

/** The button, as an APL layout with its parameters. */
export const buttonLayout: Component = {
  parameters: ['label', 'spoken', 'action', 'strong', 'size', 'wide'],
  items: [
    {
      type: 'TouchWrapper',
      accessibilityLabel: apl('spoken'),
      role: 'button',
      onPress: sendTap(apl('action')),
      items: [
        {
          type: 'Frame',
          inheritParentState: true,
          style: 'button',
          backgroundColor: apl(`strong ? '${COLOURS.accent}' : '${COLOURS.panel}'`),
          borderRadius: apl('size * 1.2'),
          width: apl('wide'),
          height: apl('size * 2.4'),
          items: [
            {
              type: 'Text',
              text: apl('label'),
              fontSize: apl('size'),
              fontWeight: '700',
              color: apl(`strong ? '${COLOURS.onAccent}' : '${COLOURS.text}'`),
              width: '100%',
              height: '100%',
              textAlign: 'center',
              textAlignVertical: 'center',
            },
          ],
        },
      ],
    },
  ],
};

/** A button that is always there. */
function button(name: ButtonName, size: number, { buttons }: ScreenWords): Component {
  return {
    type: 'Button',
    ...buttons[name],
    action: ACTIONS[name],
    strong: true,
    size: u(size),
    wide: u(size * 6),
  };
}

/** The one button of a picture that offers something. */
export function offered({ offer }: Picture, size: number, words: ScreenWords): Component[] {
  return offer === null ? [] : [button(offer, size, words)];
}

/** A button that is there in one mode; `modes` is its name, or two of them. */
interface ButtonData {
  readonly name: ButtonName;
  readonly strong: boolean;
  readonly modes: readonly [string, string?];
}

/** The buttons as data of the document: each row of buttons is made from it. */
export function buttonData(buttons: readonly ButtonData[], words: ScreenWords): Json {
  return buttons.map(({ name, strong, modes: [mode, other = mode] }) => ({
    name,
    ...words.buttons[name],
    action: ACTIONS[name],
    strong,
    mode,
    other,
  }));
}

interface ButtonRow {
  /** Of the letters, and how wide a button is. */
  readonly size: number;
  readonly wide: number;
  readonly gap: number;
  /** Left out where there is no room. */
  readonly without?: ButtonName;
  /** What stands on the same line after the buttons. */
  readonly beside?: readonly Component[];
}

/** A row of the document's buttons. */
export function buttonRow(
  { size, wide, gap, without, beside = [] }: ButtonRow,
  more: Component = {},
): Component {
  const inMode = '(data.mode == now.m || data.other == now.m)';
  const made = {
    type: 'Button',
    label: apl('data.label'),
    spoken: apl('data.spoken'),
    action: apl('data.action'),
    strong: apl('data.strong'),
    size: u(size),
    wide: apl(`u * (data.name == '${LONGEST}' ? ${size * 6} : ${wide})`),
    paddingRight: u(gap / 2),
    paddingLeft: u(gap / 2),
    display: shownIf(without ? `${inMode} && data.name != '${without}'` : inMode),
  };
  const row: Component = {
    type: 'Container',
    direction: 'row',
    data: apl('coach.buttons'),
    items: [made],
  };
  if (beside.length === 0) return { ...row, ...more };
  return { type: 'Container', direction: 'row', items: [row, ...beside], ...more };
}
