/** A whole APL document round its layouts. */

import { COLOURS } from '../figure/colours';
import type { Avg } from '../figure/figure';
import { BUTTON_STYLES, buttonLayout, FIRST_BUTTON } from './buttons';
import { type Clock, GO_ON_SEQUENCER, SOON, ticks } from './clock';
import { apl, type Component, type Json, TEXT_STYLES, unitIn, whenIn, where } from './components';
import type { Device, Shape } from './device';

/** A document and what it is filled with. */
export interface Screen {
  readonly document: Json;
  readonly data: Json;
}

/** The screen stays this long when nothing happens: longer than the microphone and the wait together. */
const IDLE_MS = 90_000;

/** What a document is made of. */
export interface Parts {
  readonly layouts: Readonly<Partial<Record<Shape, () => Component>>>;
  readonly graphics?: Readonly<Record<string, Avg>>;
  /** Styles beside those of texts and buttons. */
  readonly styles?: Component;
  /** What its clock has to do. */
  readonly shows: Clock;
}

const number = (name: string, value: Json = 0) => ({ name, type: 'number', value });

/** Of all styles, those that something is in. */
function stylesIn(content: readonly Json[], all: Component): Component {
  const written = JSON.stringify(content);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => written.includes(`"style":"${name}"`)),
  );
}

/** A whole document round the layouts of the shapes that its device has. */
export function documentOf(parts: Parts, device: Device): Component {
  const { layouts, graphics = {}, styles = {}, shows } = parts;
  const { shapes } = device;
  const turns = shapes.length > 1;
  const shown = shapes.map((shape) => ({
    ...layouts[shape]?.(),
    ...(turns && { when: whenIn(shape) }),
  }));
  const hasButtons = JSON.stringify(shown).includes('"type":"Button"');
  const buttons: Component = hasButtons ? { Button: buttonLayout(shows.waits) } : {};
  const clock = ticks(turns, shows);
  const binds: { name: string; value: Json; type?: string }[] = [
    { name: 'coach', value: apl('payload.coach') },
    { name: 'changes', value: apl('coach.changes') },
    number('k'),
    { name: 'now', value: apl('changes[k]') },
    number('s', apl('now.s??0')),
    ...where(shows.scene, { name: 'scene', value: apl('coach.scenes[s]') }),
    ...where(shows.ring, number('left', apl('changes[0].r?changes[0].r[0]:0'))),
    ...where<(typeof binds)[number]>(
      shows.waits,
      { name: 'waits', type: 'boolean', value: false },
      number('until'),
      number('wait'),
      { name: SOON, value: apl('waits&&wait>0') },
    ),
    ...where(turns, number('passed'), number('base')),
    number('u', unitIn(shapes)),
  ];
  const kept = binds.flatMap(({ name, value }) => (value === 0 || value === false ? [name] : []));
  return {
    type: 'APL',
    version: device.version,
    theme: 'dark',
    settings: { idleTimeout: IDLE_MS, ...(turns && { supportsResizing: true }) },
    ...(turns && {
      onConfigChange: [{ type: 'Reinflate', preservedSequencers: [GO_ON_SEQUENCER] }],
    }),
    ...(device.remote && { onMount: [{ type: 'SetFocus', componentId: FIRST_BUTTON }] }),
    styles: stylesIn([...shown, buttons], { ...TEXT_STYLES, ...BUTTON_STYLES, ...styles }),
    graphics: graphics as unknown as Json,
    ...(hasButtons && { layouts: buttons }),
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Container',
          id: 'root',
          width: '100vw',
          height: '100vh',
          ...(turns && { preserve: [...kept, ...where(shows.ring, 'left')] }),
          bind: binds,
          ...(clock.length > 0 && { handleTick: clock }),
          items: [
            {
              type: 'Frame',
              position: 'absolute',
              width: '100%',
              height: '100%',
              backgroundColor: COLOURS.ground,
            },
            ...shown,
          ],
        },
      ],
    },
  };
}
