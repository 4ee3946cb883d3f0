/** Round screens: the ring runs round the rim, so that the figure keeps the middle and what is said the line under it. */
import { buttonRow, offered } from '../buttons';
import { SOON } from '../clock';
import { type Component, column, LOOKS, row, shownIf, u, where } from '../components';
import { person } from '../person';
import { arc, counted, counts, starting } from '../ring';
import type { Given } from './given';
import {
  allDone,
  bar,
  CENTRED,
  caption,
  chip,
  closing,
  eitherWay,
  exerciseName,
  kit,
  MIDDLE,
  meanwhile,
  question,
  sayings,
  shownAmong,
} from './parts';

/** The ring, as near the edge as it goes. */
const RIM: Component = { left: u(-3.5), top: u(-3.5), width: u(107), height: u(107) };

/** A part that keeps its place: under the one before, so high, in the middle of the width there. */
const part = (height: number, items: readonly Component[]) =>
  column(items, { ...MIDDLE, width: '100%', height: u(height) });

function inScene(given: Given): Component {
  const { shows } = given;
  const isCounted = shows.ring || shows.waits;
  const hidesName = [...where(shows.effort, '!m'), ...where(isCounted, `!(${counts(shows)})`)];
  return {
    type: 'Container',
    items: [
      ...where(isCounted, arc(shows, RIM)),
      part(15.5, [
        ...where(
          shows.setUp,
          exerciseName(3.3, {
            ...LOOKS.large,
            width: u(54),
            maxLines: 1,
            ...shownAmong(hidesName.length > 0, hidesName.join('&&')),
          }),
        ),
        row(
          [
            ...starting(3.6, given, { paddingRight: u(2) }),
            ...(isCounted ? counted(9, given, { lineHeight: 1.3 }) : []),
            column([chip(3.4, { maxWidth: u(26) })], {
              ...(shows.waits && { display: shownIf(`!${SOON}`) }),
              paddingLeft: u(2),
            }),
          ],
          MIDDLE,
        ),
      ]),
      part(36, [person(46, given)]),
      part(18, [
        caption([7, 5, 4.2, 3.3], { ...LOOKS.mid, width: u(78) }),
        ...meanwhile(3.6, given, { ...LOOKS.strongMid, width: u(74), paddingTop: u(0.6) }),
        ...where(
          shows.kit,
          column(kit(3.6, given, { width: u(70) }), {
            display: shownIf('!(coach.lengths[k]%4)'),
          }),
        ),
      ]),
      part(10.5, buttonRow({ size: 3.5, wide: 17 }, given, { justifyContent: 'center' }, 'wait')),
      part(6, [bar(1.8, 1, given, { width: u(22) })]),
    ],
    paddingTop: u(8),
  };
}

function outOfScene(given: Given): Component {
  const { picture, words, device, shows } = given;
  const said = column([caption([7.4, 6.4, 5, 4.6], CENTRED)], {
    width: u(70),
    ...shownAmong(shows.question, '!now.q'),
  });
  const among = [...where(shows.words, 'm'), ...where(shows.question, '!now.q')];
  const items = [
    // One thing at a time while it is said; then the question, over what is worth keeping.
    ...where(
      shows.finish,
      allDone(6.4, given, {
        width: '100%',
        ...LOOKS.large,
        ...shownAmong(among.length > 0, among.join('&&')),
      }),
    ),
    ...question(4.6, given, { ...LOOKS.strongMid, width: u(64) }),
    ...where(
      shows.question,
      column([closing(3.7, 1.2, CENTRED, 1)], { width: u(72), display: shownIf('now.q') }),
    ),
    said,
    ...(shows.words ? [sayings(3.9, given, { width: u(56), paddingTop: u(2.5) })] : []),
    ...offered(picture, { size: 4, wide: 26 }, words, device, { paddingTop: u(1.5) }),
  ];
  return column([part(76, items)], { paddingTop: u(12) });
}

/** The routine on a round screen. */
export function round(given: Given): Component {
  return eitherWay(given, inScene, outOfScene);
}
