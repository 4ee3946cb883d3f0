/** A whole APL document round its layouts. */

import { COLOURS } from '../figure/colours';
import { type Avg, BOARD, coarse, toAvg } from '../figure/figure';
import { buttonLayout, FIRST_BUTTON } from './buttons';
import { GO_ON_SEQUENCER, ticks } from './clock';
import { apl, type Component, type Json, WHEN } from './components';
import type { Device, Shape } from './device';

/** A document and what it is filled with. */
export interface Screen {
  readonly document: Json;
  readonly data: Json;
}

/** The screen stays this long when nothing happens: longer than the microphone and the wait together. */
const IDLE_MS = 90_000;

/** What is kept of a document that is laid out anew, where a screen turns. */
const KEPT = ['k', 'left', 'waits', 'until', 'wait', 'passed', 'base'];

/** A whole document round the layouts of the shapes that its device has. */
export function documentOf(
  layouts: Readonly<Record<Shape, Component>>,
  device: Device,
  graphics: Readonly<Record<string, Avg>>,
): Component {
  const turns = device.shapes.length > 1;
  return {
    type: 'APL',
    version: device.version,
    theme: 'dark',
    settings: { idleTimeout: IDLE_MS, ...(turns && { supportsResizing: true }) },
    ...(turns && {
      onConfigChange: [{ type: 'Reinflate', preservedSequencers: [GO_ON_SEQUENCER] }],
    }),
    ...(device.remote && { onMount: [{ type: 'SetFocus', componentId: FIRST_BUTTON }] }),
    styles: {
      ring: {
        values: [
          { borderColor: 'transparent' },
          { when: apl('state.focused'), borderColor: COLOURS.text },
        ],
      },
      button: { values: [{ when: apl('state.pressed'), opacity: 0.6 }] },
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
          ...(turns && { preserve: KEPT }),
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
            { name: 'passed', type: 'number', value: 0 },
            { name: 'base', type: 'number', value: 0 },
            {
              name: 'u',
              type: 'number',
              value: apl(
                "viewport.shape == 'round' ? viewport.height / 100 : viewport.height > viewport.width ? Math.min(viewport.width / 60, viewport.height / 104) : Math.min(viewport.height / 100, viewport.width / 166)",
              ),
            },
          ],
          handleTick: ticks(turns),
          items: [
            {
              type: 'Frame',
              position: 'absolute',
              width: '100%',
              height: '100%',
              backgroundColor: COLOURS.ground,
            },
            ...device.shapes.map((shape) => ({ ...layouts[shape], when: WHEN[shape] })),
          ],
        },
      ],
    },
  };
}

/** Small figures that stand still, as graphics, by name. */
export function figuresAvg(figures: Readonly<Record<string, Parameters<typeof toAvg>[0]>>) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      toAvg(coarse(figure), BOARD.width, BOARD.height),
    ]),
  );
}
