/**
 * Screens that are wider than high: the figure on the left, over half of a Show; the ring and what is next on the
 * right; under both what is said, and the buttons. Nothing moves when one of them comes or goes.
 */
import { buttonPad, hasButtons, offered } from '../buttons';
import { apl, type Component, column, row, u } from '../components';
import { person } from '../person';
import { ring } from '../ring';
import type { Given } from './given';
import {
  allDone,
  bar,
  caption,
  chip,
  closing,
  eitherWay,
  exerciseName,
  finishOrWords,
  kit,
  MIDDLE,
  meanwhile,
  nextCard,
  progress,
  question,
  sayings,
} from './parts';

const FIGURE = 88;
const UPPER = 68;
const RING = 40;
const PAD = 44;

function beside(given: Given): Component {
  const place = ring(RING, given, kit(5.6, given));
  const aside = column(
    [chip(3.8), ...nextCard({ width: 15, size: 3.5 }, given, { paddingTop: u(1.2) })],
    {
      ...MIDDLE,
      width: apl(`viewport.width-u*${FIGURE + RING + 11}`),
      height: u(RING + 2),
      paddingLeft: u(1.5),
    },
  );
  return column(
    [
      bar(1.8, 1, given),
      progress(4.4, given, { paddingTop: u(1.5) }),
      exerciseName(6, { height: u(16), paddingTop: u(0.5) }),
      row([place, aside], { alignItems: 'center' }),
    ],
    {
      width: apl(`viewport.width-u*${FIGURE + 9}`),
      height: u(UPPER),
      paddingLeft: u(2),
      paddingTop: u(1),
    },
  );
}

function inScene(given: Given): Component {
  const aside = hasButtons(given.device) ? PAD : 0;
  const said = column(
    [caption([9.6, 8.2, 6.8, 5.3]), ...meanwhile(5, given, { paddingTop: u(1) })],
    {
      width: apl(`viewport.width-u*${aside + 12}`),
      height: '100%',
      justifyContent: 'center',
    },
  );
  return column([
    row([person(FIGURE, given), beside(given)], { height: u(UPPER) }),
    row([said, ...buttonPad(4.6, PAD / 2, given)], {
      width: '100%',
      height: u(28),
      justifyContent: 'spaceBetween',
      alignItems: 'center',
    }),
  ]);
}

function outOfScene(given: Given): Component {
  const { picture, words, device } = given;
  const finish = () =>
    column([allDone(8, given), closing(5, 2), ...question(5.4, given, { paddingTop: u(3) })], {
      width: '100%',
    });
  const answer = () =>
    row(
      [
        column(
          [
            // Over the button's edge, and not over that of its ring.
            caption([11, 9.6, 7.4, 6.4], { paddingLeft: u(1.6) }),
            ...offered(picture, { size: 5.6, wide: 40 }, words, device, { paddingTop: u(4) }),
          ],
          { width: apl('viewport.width-u*70') },
        ),
        sayings(6, given, { width: u(62), paddingLeft: u(6) }),
      ],
      { width: '100%', alignItems: 'center' },
    );
  return column(finishOrWords(given, finish, answer), { justifyContent: 'center' });
}

/** The routine on a wide screen, or a TV. */
export function wide(given: Given): Component {
  return eitherWay(given, inScene, outOfScene, {
    width: '100%',
    height: '100%',
    paddingLeft: u(4),
    paddingRight: u(4),
    paddingTop: u(2),
    paddingBottom: u(1),
  });
}
