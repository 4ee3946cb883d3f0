/**
 * Screens that are wider than high: the figure on the left, over half of a Show; the ring and what is next on the
 * right; under both what is said, and the buttons. Nothing moves when one of them comes or goes.
 */
import type { ScreenWords } from '../../language/language';
import { buttonPad, hasButtons, offered } from '../buttons';
import { meanwhileLine } from '../clock';
import { apl, type Component, column, row, shownIf, u } from '../components';
import type { Device } from '../device';
import { person } from '../person';
import type { Picture } from '../picture';
import { ring } from '../ring';
import {
  allDone,
  bar,
  caption,
  chip,
  closing,
  exerciseName,
  hasScene,
  inMode,
  kit,
  MIDDLE,
  meanwhile,
  nextCard,
  noScene,
  notFinish,
  progress,
  question,
  sayings,
} from './parts';

const FIGURE = 88;
const UPPER = 68;
const RING = 40;
const PAD = 44;

function beside(words: ScreenWords): Component {
  const place = column(
    [
      ring(RING, words),
      column([kit(5.6)], {
        position: 'absolute',
        width: '100%',
        height: '100%',
        justifyContent: 'center',
      }),
    ],
    { width: u(RING), height: u(RING) },
  );
  const aside = column(
    [chip(3.8), nextCard({ width: 15, size: 3.5 }, words, { paddingTop: u(1.2) })],
    {
      ...MIDDLE,
      width: apl(`viewport.width - u * ${FIGURE + RING + 11}`),
      height: u(RING + 2),
      paddingLeft: u(1.5),
    },
  );
  return column(
    [
      bar(1.8, 1, { width: '100%' }),
      progress(4.4, { paddingTop: u(1.5) }),
      exerciseName(6, { width: '100%', height: u(16), paddingTop: u(0.5) }),
      row([place, aside], { width: '100%', alignItems: 'center' }),
    ],
    {
      width: apl(`viewport.width - u * ${FIGURE + 9}`),
      height: u(UPPER),
      paddingLeft: u(2),
      paddingTop: u(1),
    },
  );
}

function inScene(words: ScreenWords, device: Device): Component {
  const line = meanwhileLine(words, device);
  const aside = hasButtons(device) ? PAD : 0;
  const said = column(
    [caption([9.6, 8.2, 6.8, 5.3]), meanwhile(5, line, { width: '100%', paddingTop: u(1) })],
    {
      width: apl(`viewport.width - u * ${aside + 12}`),
      height: '100%',
      justifyContent: 'center',
    },
  );
  return column(
    [
      row([person(FIGURE), beside(words)], { width: '100%', height: u(UPPER) }),
      row([said, ...buttonPad(4.6, PAD / 2, words, device)], {
        width: '100%',
        height: u(28),
        justifyContent: 'spaceBetween',
        alignItems: 'center',
      }),
    ],
    { width: '100%', height: '100%', display: shownIf(hasScene) },
  );
}

function outOfScene(picture: Picture, words: ScreenWords, device: Device): Component {
  const finish = column([allDone(8), closing(5, 2), question(5.4, { paddingTop: u(3) })], {
    width: '100%',
    display: shownIf(inMode('finish')),
  });
  const answer = row(
    [
      column(
        [
          caption([11, 9.6, 7.4, 6.4]),
          row(offered(picture, { size: 5.6, wide: 40 }, words, device), { paddingTop: u(4) }),
        ],
        { width: apl('viewport.width - u * 70') },
      ),
      sayings(6, { width: u(62), paddingLeft: u(6) }),
    ],
    { width: '100%', alignItems: 'center', display: shownIf(notFinish) },
  );
  return column([finish, answer], {
    width: '100%',
    height: '100%',
    justifyContent: 'center',
    display: shownIf(noScene),
  });
}

/** The routine on a wide screen, or a TV. */
export function wide(picture: Picture, words: ScreenWords, device: Device): Component {
  return column([inScene(words, device), outOfScene(picture, words, device)], {
    width: '100%',
    height: '100%',
    paddingLeft: u(4),
    paddingRight: u(4),
    paddingTop: u(2),
    paddingBottom: u(1),
  });
}
