/** The countdown ring, and what stands in its middle. Its place is kept while nothing is counted. */
import { GO_ON_SECONDS } from '../coach/invite';
import { COLOURS } from '../figure/colours';
import type { Avg } from '../figure/figure';
import { SOON } from './clock';
import { apl, type Component, column, drawing, LOOKS, shownIf, text, u, where } from './components';
import type { Device } from './device';
import type { Shows } from './picture/shows';
import type { Given } from './routine/given';

/** The ring: a track and an arc of `part` (1 is full), whose end goes back to the top. */
const RADIUS = 90;
/** Rather more than less: what is full has no gap. */
const AROUND = Math.ceil(2 * Math.PI * RADIUS);
const CIRCLE = `M100,10a${RADIUS},${RADIUS} 0 0 1 0,180a${RADIUS},${RADIUS} 0 0 1 0,-180`;

/** Something is counted. An expression. */
export const counts = ({ ring, waits }: Shows) =>
  [...where(ring, 'now.r'), ...where(waits, SOON)].join('||') || 'false';

/** One of these, by what is so. An expression. */
const byState = ({ waits, ring }: Shows, whileWaiting: string, whileCounting: string) =>
  !waits ? whileCounting : ring ? `${SOON}?${whileWaiting}:${whileCounting}` : whileWaiting;

/** What is to be waited for is told apart from the work, by more than its colour: it has its own words. */
function inkOf(shows: Shows): string {
  const isToWait = [...where(shows.waits, SOON), ...where(shows.turn, 'now.r[4]')];
  if (!shows.ring) return COLOURS.weak;
  if (isToWait.length === 0) return COLOURS.accent;
  return apl(`${isToWait.join('||')}?'${COLOURS.weak}':'${COLOURS.accent}'`);
}

/** The graphic of the ring: thin on round screens, where it runs round the rim. */
export function ringGraphic(shows: Shows, { shapes }: Device): Avg {
  const ink = inkOf(shows);
  const drawn = { type: 'path', pathData: CIRCLE, strokeWidth: shapes.includes('round') ? 5 : 14 };
  return {
    type: 'AVG',
    version: '1.1',
    width: 200,
    height: 200,
    parameters: ink.startsWith('#') ? ['part'] : ['part', 'ink'],
    items: [
      { ...drawn, stroke: COLOURS.track },
      {
        ...drawn,
        stroke: ink.startsWith('#') ? ink : apl('ink'),
        strokeLineCap: 'round',
        strokeDashArray: [AROUND],
        strokeDashOffset: apl(`${AROUND}*(1-part)`),
        strokeOpacity: apl('part>.004?1:0'),
      },
    ],
  };
}

/** The arc alone. */
export const arc = (shows: Shows, more: Component = {}) =>
  drawing('ring', '100%', '100%', {
    position: 'absolute',
    part: apl(byState(shows, `wait/${GO_ON_SECONDS}`, 'now.r?left/now.r[1]:0')),
    ...(!inkOf(shows).startsWith('#') && { ink: inkOf(shows) }),
    display: shownIf(counts(shows)),
    ...more,
  });

/** Seconds left, or the repetition that is being done: large. Nothing before the first repetition. */
function largeNumber(shows: Shows): { value: string; condition: string } {
  const { waits, ring, seconds, repetitions, numbers } = shows;
  const counted = [
    'now.r',
    ...where(numbers, '!number'),
    ...where(repetitions, seconds ? '(rep||!now.r[2])' : 'rep'),
  ].join('&&');
  const value = [
    ...where(repetitions && seconds, 'now.r[2]?rep:Math.ceil(left)'),
    ...where(repetitions && !seconds, 'rep'),
    'Math.ceil(left)',
  ];
  return {
    value: apl(byState(shows, 'wait', value[0] as string)),
    condition: [...where(waits, SOON), ...where(ring, counted)].join('||'),
  };
}

/** What is counted: a number, and under it or beside it what it is of. Two sizes are two texts. */
export function counted(size: number, given: Given, more: Component = {}): readonly Component[] {
  const { shows, words } = given;
  const { of, toDo } = words.repetitions;
  const { value, condition } = largeNumber(shows);
  const large = { ...LOOKS.large, lineHeight: 1.1, ...more };
  return [
    ...where(
      shows.numbers,
      text(apl('number'), size * 1.29, { ...large, display: shownIf('number') }),
    ),
    text(value, size, { ...large, display: shownIf(condition) }),
    ...where(
      shows.repetitions,
      text(apl(`rep?'${of}'+now.r[2]:now.r[2]+'${toDo}'`), size * 0.36, {
        ...LOOKS.large,
        ...more,
        // A number that is called out fills the ring.
        display: shownIf(['now.r[2]', ...where(shows.numbers, '!number')].join('&&')),
      }),
    ),
  ];
}

/** That the seconds are those until it goes on by itself. */
export const starting = (size: number, { words, shows }: Given, more: Component = {}) =>
  where(
    shows.waits,
    text(words.starting.before.trim(), size, { ...LOOKS.soon, ...more, display: shownIf(SOON) }),
  );

/** The place of the ring, so large: what is left in its middle, where anything is counted; what to have at hand, where not. */
export function ring(size: number, given: Given, atHand: readonly Component[]): Component {
  const { shows } = given;
  const whileCounting = [
    arc(shows),
    ...counted(size * 0.46, given),
    ...starting(size * 0.09, given),
  ];
  return column([...(shows.ring || shows.waits ? whileCounting : []), ...atHand], {
    width: u(size),
    height: u(size),
    justifyContent: 'center',
  });
}
