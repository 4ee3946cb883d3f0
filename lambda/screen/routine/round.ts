/** Round screens: the ring runs round the rim, so that the figure keeps the middle and what is said the line under it. */
import type { ScreenWords } from '../../language/language';
import { buttonRow, offered } from '../buttons';
import { meanwhileLine, STARTING_SOON } from '../clock';
import { type Component, column, row, shownIf, u } from '../components';
import type { Device } from '../device';
import { person } from '../person';
import type { Picture } from '../picture';
import { arc, COUNTS, counted, starting } from '../ring';
import {
  allDone,
  bar,
  CENTRED,
  caption,
  chip,
  closing,
  exerciseName,
  hasScene,
  inMode,
  kit,
  MIDDLE,
  meanwhile,
  noScene,
  question,
  sayings,
} from './parts';

/** The ring, as near the edge as it goes. */
const RIM: Component = { left: u(-3.5), top: u(-3.5), width: u(107), height: u(107) };

/** A part that keeps its place: from `top`, so high, in the middle of the width there. */
const at = (top: number, height: number, items: readonly Component[], more: Component = {}) =>
  column(items, {
    ...MIDDLE,
    position: 'absolute',
    top: u(top),
    width: '100%',
    height: u(height),
    ...more,
  });

function inScene(words: ScreenWords, device: Device): Component {
  return {
    type: 'Container',
    width: '100%',
    height: '100%',
    position: 'absolute',
    display: shownIf(hasScene),
    items: [
      at(8, 15.5, [
        exerciseName(3.3, {
          ...CENTRED,
          width: u(54),
          maxLines: 1,
          display: shownIf(`${inMode('setUp')} && !${COUNTS}`),
        }),
        row(
          [
            starting(3.6, words, { paddingRight: u(2) }),
            ...counted(9, words, { lineHeight: 1.3 }),
            column([chip(3.4, { maxWidth: u(26) })], {
              display: shownIf(`!(${STARTING_SOON})`),
              paddingLeft: u(2),
            }),
          ],
          MIDDLE,
        ),
      ]),
      at(23.5, 35.5, [person(46)]),
      at(59.5, 18, [
        caption([7, 5, 4.2, 3.3], { ...CENTRED, width: u(78) }),
        meanwhile(3.6, meanwhileLine(words, device), {
          ...CENTRED,
          width: u(74),
          paddingTop: u(0.6),
        }),
        column([kit(3.6, { width: u(70) })], { display: shownIf('now.z < 1') }),
      ]),
      at(
        77.5,
        10.5,
        buttonRow({ size: 3.5, wide: 17, without: 'wait' }, words, device, {
          justifyContent: 'center',
        }),
      ),
      at(90, 2, [bar(1.8, 1, { width: u(22) })]),
    ],
  };
}

function outOfScene(picture: Picture, words: ScreenWords, device: Device): Component {
  return at(
    12,
    76,
    [
      // One thing at a time while it is said; then the question, over what is worth keeping.
      allDone(6.4, CENTRED, '!now.q'),
      question(4.6, { ...CENTRED, width: u(64) }),
      column([closing(3.7, 1.2, CENTRED, 1)], { width: u(72), display: shownIf('now.q') }),
      caption([7.4, 6.4, 5, 4.6], { ...CENTRED, width: u(70) }, '!now.q'),
      sayings(3.9, { width: u(56), paddingTop: u(2.5), display: shownIf(inMode('words')) }),
      row(offered(picture, { size: 4, wide: 26 }, words, device), { paddingTop: u(1.5) }),
    ],
    { display: shownIf(noScene) },
  );
}

/** The routine on a round screen. */
export function round(picture: Picture, words: ScreenWords, device: Device): Component {
  return {
    type: 'Container',
    width: '100%',
    height: '100%',
    items: [
      arc(5, { ...RIM, display: shownIf(`${hasScene} && ${COUNTS}`) }),
      inScene(words, device),
      outOfScene(picture, words, device),
    ],
  };
}
