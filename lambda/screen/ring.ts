/** The countdown ring, and what stands in its middle. */
import { COLOURS } from '../figure/colours';
import type { Avg } from '../figure/figure';
import type { ScreenWords } from '../language/language';
import { apl, type Component, column, drawing, shownIf, text, u } from './components';

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

/** Seconds to hold, counted down. */
export const HAS_SECONDS = 'now.r && !now.r[4]';
/** Repetitions: the one that is being done. */
export const HAS_REP = 'now.r && now.r[3]';
/** Repetitions, before the first: how many there will be. */
export const HAS_TO_DO = 'now.r && now.r[4] && !now.r[3]';

export const SECONDS = apl('Math.ceil(left)');
export const REP = apl("now.r ? now.r[3] : ''");
export const ofAll = ({ repetitions }: ScreenWords) =>
  apl(`now.r ? '${repetitions.of}' + now.r[4] : ''`);
export const toDo = ({ repetitions }: ScreenWords) =>
  apl(`now.r ? now.r[4] + '${repetitions.toDo}' : ''`);
export const PART = apl('now.r ? left / now.r[1] : 0');

const BOLD: Component = { fontWeight: '700', textAlign: 'center', width: '100%' };

/** In the middle of the ring. */
function inRing(items: readonly Component[], condition: string): Component {
  return column(items, {
    position: 'absolute',
    width: '100%',
    height: '100%',
    justifyContent: 'center',
    display: shownIf(condition),
  });
}

/** The ring with what is left in its middle. Two sizes are two texts: APL 1.5 cannot change the size of one. */
export function ring(size: number, words: ScreenWords, more: Component = {}): Component {
  return {
    type: 'Container',
    width: u(size),
    height: u(size),
    display: shownIf('now.r'),
    items: [
      drawing('ring', '100%', '100%', { position: 'absolute', part: PART }),
      inRing([text(SECONDS, size * 0.42, BOLD)], HAS_SECONDS),
      inRing(
        [text(REP, size * 0.4, { ...BOLD, lineHeight: 1 }), text(ofAll(words), size * 0.15, BOLD)],
        HAS_REP,
      ),
      inRing([text(toDo(words), size * 0.19, BOLD)], HAS_TO_DO),
    ],
    ...more,
  };
}
