/** Screens that are higher than wide: everything under the figure, each in its place. */
import type { ScreenWords } from '../../language/language';
import { buttonRow, offered } from '../buttons';
import { meanwhileLine } from '../clock';
import { type Component, column, row, shownIf, u } from '../components';
import type { Device } from '../device';
import { person } from '../person';
import type { Picture } from '../picture';
import { ring } from '../ring';
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
  nextCard,
  noScene,
  notFinish,
  progress,
  question,
  sayings,
} from './parts';

const RING = 23;

function inScene(words: ScreenWords, device: Device): Component {
  const place = column(
    [
      ring(RING, words),
      column([kit(3)], {
        position: 'absolute',
        width: '100%',
        height: '100%',
        justifyContent: 'center',
      }),
    ],
    { width: u(RING), height: u(RING) },
  );
  const aside = column([chip(2.5)], { ...MIDDLE, grow: 1, shrink: 1 });
  const after = column([nextCard({ width: 13, size: 2.2 }, words)], { ...MIDDLE, width: u(17) });
  return column(
    [
      bar(1.2, 0.8, { width: '100%' }),
      progress(2.8, { paddingTop: u(1) }),
      exerciseName(4.2, { ...CENTRED, maxLines: 1 }),
      person(56),
      row([place, aside, after], { width: '100%', height: u(RING), alignItems: 'center' }),
      column(
        [
          caption([5.4, 4.4, 3.9, 3.2], CENTRED),
          meanwhile(3, meanwhileLine(words, device), { ...CENTRED, paddingTop: u(0.8) }),
        ],
        { width: '100%', height: u(17), justifyContent: 'center' },
      ),
      ...buttonRow({ size: 2.8, wide: 14 }, words, device, {
        width: '100%',
        justifyContent: 'center',
      }),
    ],
    { width: '100%', height: '100%', alignItems: 'center', display: shownIf(hasScene) },
  );
}

function outOfScene(picture: Picture, words: ScreenWords, device: Device): Component {
  const finish = column(
    [
      allDone(6, CENTRED),
      closing(3.3, 2.4, CENTRED),
      question(3.4, { ...CENTRED, paddingTop: u(3) }),
    ],
    { width: '100%', display: shownIf(inMode('finish')) },
  );
  const answer = column(
    [
      column([caption([6, 5.4, 4.8, 4.4], CENTRED)], {
        width: '100%',
        height: u(34),
        justifyContent: 'center',
      }),
      row(offered(picture, { size: 3.6, wide: 26 }, words, device), {
        justifyContent: 'center',
        paddingTop: u(3),
      }),
      sayings(3.6, { width: u(50), paddingTop: u(6) }),
    ],
    { width: u(50), alignItems: 'center', display: shownIf(notFinish) },
  );
  return column([finish, answer], {
    ...MIDDLE,
    width: '100%',
    height: '100%',
    display: shownIf(noScene),
  });
}

/** The routine on a screen that stands upright. */
export function upright(picture: Picture, words: ScreenWords, device: Device): Component {
  return column([inScene(words, device), outOfScene(picture, words, device)], {
    width: '100%',
    height: '100%',
    paddingLeft: u(2),
    paddingRight: u(2),
    paddingTop: u(2),
    paddingBottom: u(1),
  });
}
