/** The countdown ring, and what stands in its middle. Its place is kept while nothing is counted. */
import { GO_ON_SECONDS } from '../coach/invite';
import { COLOURS } from '../figure/colours';
import type { Avg } from '../figure/figure';
import type { ScreenWords } from '../language/language';
import { STARTING_SOON } from './clock';
import { apl, type Component, column, drawing, shownIf, text, u } from './components';

/** The ring: a track and an arc of `part` (1 is full), whose end goes back to the top. */
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
    { name: 'ink', type: 'color', default: COLOURS.accent },
  ],
  items: [
    { type: 'path', pathData: CIRCLE, stroke: COLOURS.track, strokeWidth: apl('thick') },
    {
      type: 'path',
      pathData: CIRCLE,
      stroke: apl('ink'),
      strokeWidth: apl('thick'),
      strokeLineCap: 'round',
      strokeDashArray: [AROUND, AROUND],
      strokeDashOffset: apl(`${AROUND} * (1 - part)`),
      strokeOpacity: apl('part > 0.004 ? 1 : 0'),
    },
  ],
};

/** The number of the count into the work. */
const HAS_NUMBER = 'now.n';
/** Seconds, counted down: of a hold, of a turn, or until it goes on by itself. */
const HAS_SECONDS = `(${STARTING_SOON} || (now.r && !now.r[4] && !now.n))`;
/** Repetitions: the one that is being done. */
const HAS_REP = 'now.r && now.r[3] && !now.n';
/** Repetitions, before the first: how many there will be. */
const HAS_TO_DO = 'now.r && now.r[4] && !now.r[3]';
/** Something is counted. */
export const COUNTS = `(now.r || ${STARTING_SOON})`;

const SECONDS = apl(`${STARTING_SOON} ? wait : Math.ceil(left)`);
const REP = apl("now.r ? now.r[3] : ''");
const ofAll = ({ repetitions }: ScreenWords) => apl(`now.r ? '${repetitions.of}' + now.r[4] : ''`);
const toDo = ({ repetitions }: ScreenWords) => apl(`now.r ? now.r[4] + '${repetitions.toDo}' : ''`);
const PART = apl(`${STARTING_SOON} ? wait / ${GO_ON_SECONDS} : now.r ? left / now.r[1] : 0`);
/** What is to be waited for is told apart from the work, by more than its colour: it has its own words. */
const INK = apl(`${STARTING_SOON} || now.g ? '${COLOURS.weak}' : '${COLOURS.accent}'`);

const BOLD: Component = { fontWeight: '700', textAlign: 'center' };

/** The arc alone. */
export const arc = (thick: number, more: Component = {}) =>
  drawing('ring', '100%', '100%', {
    position: 'absolute',
    thick,
    part: PART,
    ink: INK,
    display: shownIf(COUNTS),
    ...more,
  });

/** What is counted: a number, and under it or beside it what it is of. Two sizes are two texts. */
export function counted(size: number, words: ScreenWords, more: Component = {}): Component[] {
  const large = { ...BOLD, lineHeight: 1.1, ...more };
  return [
    text(apl("now.n ? now.n : ''"), size * 1.3, { ...large, display: shownIf(HAS_NUMBER) }),
    text(SECONDS, size, { ...large, display: shownIf(HAS_SECONDS) }),
    text(REP, size, { ...large, display: shownIf(HAS_REP) }),
    text(ofAll(words), size * 0.36, { ...BOLD, ...more, display: shownIf(HAS_REP) }),
    text(toDo(words), size * 0.36, { ...BOLD, ...more, display: shownIf(HAS_TO_DO) }),
  ];
}

/** That the seconds are those until it goes on by itself. */
export const starting = (size: number, words: ScreenWords, more: Component = {}) =>
  text(words.starting.before.trim(), size, {
    ...BOLD,
    ...more,
    color: COLOURS.weak,
    display: shownIf(STARTING_SOON),
  });

/** The ring with what is left in its middle. */
export function ring(size: number, words: ScreenWords, more: Component = {}): Component {
  return {
    type: 'Container',
    width: u(size),
    height: u(size),
    items: [
      arc(14),
      column(
        [
          ...counted(size * 0.46, words, { width: '100%' }),
          starting(size * 0.09, words, { width: '100%' }),
        ],
        {
          position: 'absolute',
          width: '100%',
          height: '100%',
          justifyContent: 'center',
          display: shownIf(COUNTS),
        },
      ),
    ],
    ...more,
  };
}
