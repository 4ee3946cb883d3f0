/** A whole APL document round its layouts. */

import { COLOURS } from '../figure/colours';
import { type Avg, BOARD, coarse, toAvg } from '../figure/figure';
import type { ScreenWords } from '../language/language';
import { buttonLayout } from './buttons';
import { meanwhileLine, TICKS } from './clock';
import { apl, type Component, type Json } from './components';
import { APL_VERSION } from './taps';

/** A document and what it is filled with. */
export interface Screen {
  readonly document: Json;
  readonly data: Json;
}

/** The screen stays this long when nothing happens: longer than the microphone and the wait together. */
const IDLE_MS = 90_000;

/** A whole document round its layouts. */
export function documentOf(
  layouts: readonly Component[],
  words: ScreenWords,
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
            { name: 'meanwhile', value: apl(meanwhileLine(words)) },
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

/** Small figures that stand still, as graphics, by name. */
export function figuresAvg(figures: Readonly<Record<string, Parameters<typeof toAvg>[0]>>) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      toAvg(coarse(figure), BOARD.width, BOARD.height),
    ]),
  );
}
