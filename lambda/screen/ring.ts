/** The countdown ring, and what stands in its middle. */
import { COLOURS } from './colours';
import { apl, type Component, drawing, shownIf, text, u } from './components';
import type { Avg } from './figures/figure';

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

/** In the middle of the ring. Two sizes are two texts: APL 1.5 cannot change the size of one. */
function inRing(value: string, size: number, condition: string): Component {
  return text(value, size, {
    position: 'absolute',
    width: '100%',
    height: '100%',
    fontWeight: '700',
    textAlign: 'center',
    textAlignVertical: 'center',
    display: shownIf(condition),
  });
}

/** The ring with what is left in its middle. */
export function ring(size: number, more: Component = {}): Component {
  return {
    type: 'Container',
    width: u(size),
    height: u(size),
    display: shownIf('now.r'),
    items: [
      drawing('ring', '100%', '100%', {
        position: 'absolute',
        part: apl('now.r ? left / now.r[1] : 0'),
      }),
      inRing(apl('Math.ceil(left)'), size * 0.42, '!now.r[3]'),
      inRing(apl("now.r[3] ? now.r[3] : ''"), size * 0.19, 'now.r[3]'),
    ],
    ...more,
  };
}
