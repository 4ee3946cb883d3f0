/** Screens that are higher than wide: everything under the figure, each in its place. */
import { buttonRow, offered } from '../buttons';
import { type Component, column, LOOKS, row, u, where } from '../components';
import { person } from '../person';
import { ring } from '../ring';
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
  finishOrWords,
  kit,
  MIDDLE,
  meanwhile,
  nextCard,
  progress,
  question,
  sayings,
} from './parts';

const RING = 23;

function inScene(given: Given): Component {
  const place = ring(RING, given, kit(3, given));
  const aside = column([chip(2.5)], { ...MIDDLE, grow: 1, shrink: 1, paddingLeft: u(1.5) });
  const after = where(
    given.shows.next,
    column(nextCard({ width: 13, size: 2.2 }, given), { ...MIDDLE, width: u(17) }),
  );
  return column(
    [
      bar(1.2, 0.8, given, { width: '100%' }),
      progress(2.8, given, { width: '100%', paddingTop: u(1) }),
      exerciseName(3.6, { width: '100%', ...LOOKS.large, maxLines: 1 }),
      person(56, given),
      row([place, aside, ...after], { width: '100%', height: u(RING), alignItems: 'center' }),
      column(
        [
          caption([5.4, 4.4, 3.9, 3.2], CENTRED),
          ...meanwhile(3, given, { width: '100%', ...LOOKS.strongMid, paddingTop: u(0.8) }),
        ],
        { width: '100%', height: u(17), justifyContent: 'center' },
      ),
      ...buttonRow({ size: 2.8, wide: 14 }, given, { width: '100%', justifyContent: 'center' }),
    ],
    { alignItems: 'center' },
  );
}

function outOfScene(given: Given): Component {
  const { picture, words, device } = given;
  const finish = () =>
    column(
      [
        allDone(6, given, { width: '100%', ...LOOKS.large }),
        closing(3.3, 2.4, CENTRED),
        ...question(3.4, given, { width: '100%', ...LOOKS.strongMid, paddingTop: u(3) }),
      ],
      { width: '100%' },
    );
  const answer = () =>
    column(
      [
        column([caption([6, 5.4, 4.8, 4.4], CENTRED)], {
          width: '100%',
          height: u(34),
          justifyContent: 'center',
        }),
        ...offered(picture, { size: 3.6, wide: 26 }, words, device, {
          justifyContent: 'center',
          paddingTop: u(3),
        }),
        sayings(3.6, given, { width: u(50), paddingTop: u(6) }),
      ],
      { width: u(50), alignItems: 'center' },
    );
  return column(finishOrWords(given, finish, answer), MIDDLE);
}

/** The routine on a screen that stands upright. */
export function upright(given: Given): Component {
  return eitherWay(given, inScene, outOfScene, {
    width: '100%',
    height: '100%',
    paddingLeft: u(2),
    paddingRight: u(2),
    paddingTop: u(2),
    paddingBottom: u(1),
  });
}
