/** Round screens: the ring runs round the rim, so that the figure keeps the middle. */
import type { ScreenWords } from '../../language/language';
import { buttonRow } from '../buttons';
import { STARTING_SOON } from '../clock';
import { apl, type Component, column, drawing, ROUND, row, shownIf, text, u } from '../components';
import { person } from '../person';
import { HAS_REP, HAS_SECONDS, HAS_TO_DO, ofAll, PART, REP, SECONDS, toDo } from '../ring';
import {
  allDone,
  caption,
  chip,
  closing,
  exerciseName,
  hasScene,
  inMode,
  MIDDLE,
  meanwhile,
  noScene,
  question,
  starting,
} from './parts';

const ALIGNED: Component = { textAlign: 'center' };
const STRONG: Component = { ...ALIGNED, fontWeight: '700' };

function rim(): Component {
  return drawing('ring', '100%', '100%', {
    position: 'absolute',
    thick: 7,
    part: PART,
    display: shownIf('now.r'),
  });
}

/** What the ring counts: seconds, or repetitions, or how many there are to do. */
function counted(words: ScreenWords): Component[] {
  return [
    text(SECONDS, 17, { ...STRONG, display: shownIf(HAS_SECONDS) }),
    row([text(REP, 17, STRONG), text(ofAll(words), 8, { ...STRONG, paddingLeft: u(2) })], {
      alignItems: 'center',
      display: shownIf(HAS_REP),
    }),
    text(toDo(words), 9, { ...STRONG, display: shownIf(HAS_TO_DO) }),
  ];
}

function inScene(words: ScreenWords): Component {
  return column(
    [
      chip(4),
      person(32, { spacing: u(1) }),
      ...counted(words),
      exerciseName(4.6, {
        ...ALIGNED,
        width: u(70),
        maxLines: 1,
        display: shownIf(`${inMode('setUp')} && !(${STARTING_SOON})`),
      }),
      caption([5.6, 4.6, 4, 3.6], { ...ALIGNED, width: u(72), maxLines: 4 }, '!now.r'),
      starting(5, words, ALIGNED),
      meanwhile(3.4, { ...ALIGNED, width: u(70) }),
    ],
    {
      ...MIDDLE,
      position: 'absolute',
      top: u(11),
      width: '100%',
      height: u(60),
      display: shownIf(hasScene),
    },
  );
}

function outOfScene(): Component {
  return column(
    [
      // One thing at a time while it is said; then the question, over what is worth keeping.
      allDone(6.4, ALIGNED, '!now.q'),
      question(4.6, { ...ALIGNED, width: u(64) }),
      column([closing(3.7, 1.2, ALIGNED, 1)], { width: u(72), display: shownIf('now.q') }),
      caption([7.6, 6.6, 5.8, 5.4], { ...ALIGNED, width: u(76), maxLines: 7 }, '!now.q'),
    ],
    {
      ...MIDDLE,
      position: 'absolute',
      top: u(12),
      width: '100%',
      height: apl(`u * (${inMode('words')} && coach.offer ? 58 : 76)`),
      display: shownIf(noScene),
    },
  );
}

function buttons(): Component {
  return buttonRow(
    { size: 4, wide: 17, gap: 1, without: 'wait' },
    {
      position: 'absolute',
      top: u(72),
      width: '100%',
      height: u(12),
      justifyContent: 'center',
    },
  );
}

/** The routine on a round screen. */
export function round(words: ScreenWords): Component {
  return {
    type: 'Container',
    when: ROUND,
    width: '100%',
    height: '100%',
    items: [rim(), inScene(words), outOfScene(), buttons()],
  };
}
