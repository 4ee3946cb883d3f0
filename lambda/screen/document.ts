/** A whole APL document round its layouts. */

import { COLOURS } from '../figure/colours';
import type { Avg } from '../figure/figure';
import { BUTTON_STYLES, FIRST_BUTTON } from './buttons';
import { type Clock, GO_ON_SEQUENCER, SOON, ticks } from './clock';
import { apl, type Component, type Json, terse, unitOf, whenIn, where } from './components';
import type { Device, Shape } from './device';
import { tellsModes } from './picture/shows';

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
  /** Layouts beside those of the shapes. */
  readonly pieces?: Readonly<Record<string, Component>>;
  /** What its clock has to do. */
  readonly shows: Clock;
}

const bound = (name: string, value: Json = 0) => ({ name, value });

/** Of all that have names, what is named in some content. */
function namedIn(content: Json, property: string, all: Component): Component {
  const written = JSON.stringify(content);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => written.includes(`"${property}":"${name}"`)),
  );
}

/** That, unless it is empty. */
const filled = (name: string, all: Component): Component =>
  Object.keys(all).length > 0 ? { [name]: all } : {};

/** A whole document round the layouts of the shapes that its device has. */
export function documentOf(parts: Parts, device: Device): Component {
  const { layouts, graphics = {}, pieces = {}, shows } = parts;
  const { shapes } = device;
  const turns = shapes.length > 1;
  const unit = unitOf(device);
  const shown = shapes.map((shape) => ({
    ...layouts[shape]?.(),
    ...(turns && { when: whenIn(shape) }),
  }));
  const used = namedIn(shown, 'type', pieces);
  const clock = ticks(turns, shows);
  const binds = [
    bound('coach', apl('payload.coach')),
    bound('k'),
    ...where(shows.stretches, bound('now', apl('coach.stretches[coach.changes[k][0]??0]'))),
    ...where(tellsModes(shows), bound('m', apl('!now.b'))),
    ...where(shows.scenes, bound('s', apl('now.s??0'))),
    ...where(shows.scene, bound('scene', apl(`coach.scenes[${shows.scenes ? 's' : 0}]`))),
    ...where(shows.ring, bound('left', apl('now.r[0]'))),
    ...where(shows.repetitions, bound('rep', apl('coach.changes[k][1]'))),
    ...where(shows.numbers, bound('number', apl('coach.changes[k][2]'))),
    ...where(shows.waits, bound('until'), bound('wait'), bound(SOON, apl('until>0&&wait>0'))),
    ...where(turns, bound('passed'), bound('base')),
    ...where(typeof unit === 'string', bound('u', unit)),
  ];
  const kept = binds.flatMap(({ name, value }) => (value === 0 ? [name] : []));
  const document = {
    type: 'APL',
    version: device.version,
    settings: { idleTimeout: IDLE_MS, ...(turns && { supportsResizing: true }) },
    ...(turns && {
      onConfigChange: [{ type: 'Reinflate', preservedSequencers: [GO_ON_SEQUENCER] }],
    }),
    ...(device.remote && { onMount: [{ type: 'SetFocus', componentId: FIRST_BUTTON }] }),
    ...filled('styles', namedIn([...shown, used], 'style', BUTTON_STYLES)),
    ...filled('graphics', graphics as unknown as Component),
    ...filled('layouts', used),
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          id: 'root',
          backgroundColor: COLOURS.ground,
          width: '100vw',
          height: '100vh',
          ...(turns && { preserve: [...kept, ...where(shows.ring, 'left')] }),
          bind: binds,
          ...(clock.length > 0 && { handleTick: clock }),
          // The first that is so: of its shape.
          items: shown,
        },
      ],
    },
  };
  return terse(document, device);
}
