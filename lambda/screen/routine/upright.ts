/** Screens that are higher than wide: everything under the figure. */
import type { ScreenWords } from '../../language/language';
import { buttonRow } from '../buttons';
import { type Component, column, shownIf, UPRIGHT, u } from '../components';
import { person } from '../person';
import { ring } from '../ring';
import {
  allDone,
  CENTRED,
  caption,
  chip,
  closing,
  exerciseName,
  FILLS,
  hasScene,
  kit,
  MIDDLE,
  meanwhile,
  noScene,
  notFinish,
  question,
  starting,
  title,
} from './parts';

function inScene(words: ScreenWords): Component {
  return column(
    [
      exerciseName(4.6, { ...CENTRED, maxLines: 2 }),
      chip(3.2, { spacing: u(1.6) }),
      person(43),
      ring(28, words),
      caption([5, 4.2, 3.6, 3.3], { ...CENTRED, paddingTop: u(2) }),
      kit(2.8, { paddingTop: u(1.5) }),
      starting(4.4, words, { ...CENTRED, paddingTop: u(1.5) }),
    ],
    { ...FILLS, ...MIDDLE, display: shownIf(hasScene) },
  );
}

function outOfScene(): Component {
  return column(
    [
      allDone(6, CENTRED),
      closing(3.3, 2.4, CENTRED),
      caption([6.4, 5.4, 4.8, 4.4], CENTRED, notFinish),
    ],
    { ...FILLS, justifyContent: 'center', display: shownIf(noScene) },
  );
}

/** The routine on a screen that stands upright. */
export function upright(words: ScreenWords): Component {
  const line: Component = { justifyContent: 'center', width: '100%' };
  return column(
    [
      title(2.8, CENTRED),
      inScene(words),
      outOfScene(),
      column([meanwhile(3, CENTRED), question(2.8, CENTRED)], { ...line, height: u(7) }),
      buttonRow({ size: 3, wide: 13, gap: 1 }, { ...line, height: u(9) }),
    ],
    {
      when: UPRIGHT,
      width: '100%',
      height: '100%',
      alignItems: 'center',
      paddingLeft: u(2),
      paddingRight: u(2),
      paddingTop: u(3),
      paddingBottom: u(2),
    },
  );
}
