/**
 * The APL documents. Sizes are in `u`, a hundredth of what the screen is high or wide enough for, so one
 * layout serves every size; round, upright and wide screens have a layout each, chosen on the device.
 */
import { GO_ON_SECONDS } from '../coach/invite';
import { COLOURS } from './colours';
import { type Avg, BOARD, toAvg } from './figures/figure';
import { APL_VERSION, type TapAction } from './taps';
import { BUTTON_ACTIONS, BUTTON_LABELS, BUTTONS, STARTING } from './words';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
export type Component = { readonly [key: string]: Json };

/** The screen stays this long when nothing happens: longer than the microphone and the wait together. */
const IDLE_MS = 90_000;
/** How often the clock of the document looks. */
const TICK_MS = 100;

/** An expression that the device works out. */
export const apl = (expression: string) => `\${${expression}}`;

export const ROUND = apl("viewport.shape == 'round'");
export const UPRIGHT = apl("viewport.shape != 'round' && viewport.height > viewport.width");
export const WIDE = apl("viewport.shape != 'round' && viewport.height <= viewport.width");

export type ButtonName = keyof typeof BUTTONS;

/** A size in units. */
export const u = (units: number) => apl(`u * ${units}`);

/** A line of text, in the theme's own colour for it unless told: that is COLOURS.text. */
export function text(value: string, units: number, more: Component = {}): Component {
  return { type: 'Text', text: value, fontSize: u(units), ...more };
}

export function column(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', direction: 'column', items, ...more };
}

export function row(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', direction: 'row', items, ...more };
}

/** Sends a tap back, and stops the document's own waiting. */
export function sendTap(action: TapAction, exercise = ''): Json {
  return [
    { type: 'SetValue', componentId: 'root', property: 'waits', value: false },
    { type: 'SendEvent', arguments: [action, exercise, apl('payload.coach.token')] },
  ];
}

/** The button, as an APL layout with its parameters. */
const buttonLayout: Component = {
  parameters: ['label', 'spoken', 'action', 'strong', 'size', 'wide'],
  items: [
    {
      type: 'TouchWrapper',
      accessibilityLabel: apl('spoken'),
      role: 'button',
      onPress: [
        { type: 'SetValue', componentId: 'root', property: 'waits', value: false },
        { type: 'SendEvent', arguments: [apl('action'), '', apl('payload.coach.token')] },
      ],
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
export function button(name: ButtonName, size: number): Component {
  return {
    type: 'Button',
    label: BUTTONS[name],
    spoken: BUTTON_LABELS[name],
    action: BUTTON_ACTIONS[name],
    strong: true,
    size: u(size),
    wide: u(size * 6),
  };
}

/** A button that is there in one mode; `modes` is its name, or two of them. */
export interface ButtonData {
  readonly name: ButtonName;
  readonly strong: boolean;
  readonly modes: readonly [string, string?];
}

/** The buttons as data of the document: each row of buttons is made from it. */
export function buttonData(buttons: readonly ButtonData[]): Json {
  return buttons.map(({ name, strong, modes: [mode, other = mode] }) => ({
    label: BUTTONS[name],
    spoken: BUTTON_LABELS[name],
    action: BUTTON_ACTIONS[name],
    strong,
    mode,
    other,
  }));
}

/** A row of the document's buttons; `without` leaves one out where there is no room. */
export function buttonRow(
  size: number,
  wide: number,
  gap: number,
  without = '',
  rest: readonly Component[] = [],
  more: Component = {},
): Component {
  const made = {
    type: 'Button',
    label: apl('data.label'),
    spoken: apl('data.spoken'),
    action: apl('data.action'),
    strong: apl('data.strong'),
    size: u(size),
    wide: apl(`u * (data.label == '${BUTTONS.carryOn}' ? ${size * 6} : ${wide})`),
    paddingRight: u(gap / 2),
    paddingLeft: u(gap / 2),
    display: apl(
      `(data.mode == now.m || data.other == now.m) && data.label != '${without}' ? 'normal' : 'none'`,
    ),
  };
  const row: Component = {
    type: 'Container',
    direction: 'row',
    data: apl('coach.buttons'),
    items: [made],
  };
  if (rest.length === 0) return { ...row, ...more };
  return { type: 'Container', direction: 'row', items: [row, ...rest], ...more };
}

/** The ring: a track and an arc of `part` (1 is full) that empties clockwise. */
const RADIUS = 90;
const AROUND = Math.round(2 * Math.PI * RADIUS * 100) / 100;
const CIRCLE = `M100,10a${RADIUS},${RADIUS} 0 0 1 0,180a${RADIUS},${RADIUS} 0 0 1 0,-180`;
export const RING: Avg = {
  type: 'AVG',
  version: '1.1',
  width: 200,
  height: 200,
  parameters: [
    { name: 'part', type: 'number', default: 1 },
    { name: 'thick', type: 'number', default: 14 },
  ],
  items: [
    { type: 'path', pathData: CIRCLE, stroke: COLOURS.track, strokeWidth: apl('thick') },
    {
      type: 'path',
      pathData: CIRCLE,
      stroke: COLOURS.accent,
      strokeWidth: apl('thick'),
      strokeLineCap: 'round',
      strokeDashArray: [AROUND, AROUND],
      strokeDashOffset: apl(`${AROUND} * (1 - part)`),
      strokeOpacity: apl('part > 0.004 ? 1 : 0'),
    },
  ],
};

/** A drawing of `graphics` by name. */
export function drawing(
  source: string,
  width: Json,
  height: Json,
  more: Component = {},
): Component {
  return { type: 'VectorGraphic', source, width, height, scale: 'best-fit', ...more };
}

/**
 * The document's clock. `k` is the change shown, `left` the seconds left of the ring, `wait` those until
 * it goes on by itself. Ten looks a second, and nothing is set that does not move.
 */
const TICKS: readonly Component[] = [
  {
    minimumDelay: TICK_MS,
    commands: [
      {
        type: 'SetValue',
        when: apl('k + 1 < changes.length && elapsedTime >= changes[k + 1].t * 1000'),
        property: 'k',
        value: apl('k + 1'),
      },
      {
        type: 'SetValue',
        when: apl('changes[k].r'),
        property: 'left',
        value: apl(
          'changes[k].r[2] ? Math.max(0, changes[k].r[0] - Math.max(0, elapsedTime / 1000 - changes[k].t)) : changes[k].r[0]',
        ),
      },
      {
        type: 'SetValue',
        when: apl('waits && until == 0'),
        property: 'until',
        value: apl(`elapsedTime + ${GO_ON_SECONDS * 1000}`),
      },
      {
        type: 'SetValue',
        when: apl('waits && until > 0'),
        property: 'wait',
        value: apl('Math.max(0, Math.ceil((until - elapsedTime) / 1000))'),
      },
    ],
  },
];

/** Says that it goes on by itself; empty while it does not. An expression; what to do stays on one line. */
const WHAT_TO_DO = STARTING.whatToDo.replaceAll(' ', '\u00a0');
export const STARTING_LINE = `(waits && wait > 0 ? '${STARTING.before}' + wait + '${STARTING.after}${WHAT_TO_DO}' : '')`;

/** A whole document round its layouts. */
export function documentOf(
  layouts: readonly Component[],
  graphics: Readonly<Record<string, Avg>>,
): Component {
  return {
    type: 'APL',
    version: APL_VERSION,
    theme: 'dark',
    settings: { idleTimeout: IDLE_MS },
    styles: {
      button: {
        values: [
          { borderColor: COLOURS.panel, borderWidth: 3 },
          { when: apl('state.focused'), borderColor: COLOURS.text },
          { when: apl('state.pressed'), opacity: 0.6 },
        ],
      },
    },
    graphics: graphics as unknown as Json,
    layouts: { Button: buttonLayout },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Container',
          id: 'root',
          width: '100vw',
          height: '100vh',
          bind: [
            { name: 'coach', value: apl('payload.coach') },
            { name: 'changes', value: apl('payload.coach.changes') },
            { name: 'k', type: 'number', value: 0 },
            { name: 'now', value: apl('changes[k]') },
            { name: 'scene', value: apl('coach.scenes[now.s]') },
            { name: 'left', type: 'number', value: apl('changes[0].r ? changes[0].r[0] : 0') },
            { name: 'waits', type: 'boolean', value: false },
            { name: 'until', type: 'number', value: 0 },
            { name: 'wait', type: 'number', value: 0 },
            {
              name: 'u',
              type: 'number',
              value: apl(
                "viewport.shape == 'round' ? viewport.height / 100 : viewport.height > viewport.width ? Math.min(viewport.width / 60, viewport.height / 104) : Math.min(viewport.height / 100, viewport.width / 166)",
              ),
            },
          ],
          handleTick: TICKS,
          items: [
            {
              type: 'Frame',
              position: 'absolute',
              width: '100%',
              height: '100%',
              backgroundColor: COLOURS.ground,
            },
            ...layouts,
          ],
        },
      ],
    },
  };
}

/** Every figure of the scenes as graphics, each once. */
export function figuresAvg(figures: Readonly<Record<string, Parameters<typeof toAvg>[0]>>) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      toAvg(figure, BOARD.width, BOARD.height),
    ]),
  );
}
