/** Screens that are wider than high: the figure on the left, the ring and the words on the right. */
import type { ScreenWords } from '../../language/language';
import { buttonRow } from '../buttons';
import { apl, type Component, column, row, shownIf, u, WIDE } from '../components';
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

function besideFigure(words: ScreenWords): Component {
  return column(
    [
      exerciseName(7, { ...CENTRED, maxLines: 2 }),
      ring(44, words),
      chip(5, { spacing: u(2) }),
      caption([8, 6.2, 5.6, 5.2], { ...CENTRED, paddingTop: u(2) }),
      kit(4.4, { paddingTop: u(2) }),
      starting(7, words, { paddingTop: u(2) }),
    ],
    { ...MIDDLE, width: apl('viewport.width - u * 82'), paddingLeft: u(3) },
  );
}

function inScene(words: ScreenWords): Component {
  return row([person(72), besideFigure(words)], {
    ...FILLS,
    alignItems: 'center',
    display: shownIf(hasScene),
  });
}

function outOfScene(): Component {
  const said = caption([11, 9, 7.6, 6.8], { maxLines: 6 }, notFinish);
  return column([allDone(8), closing(5, 2), said], {
    ...FILLS,
    justifyContent: 'center',
    display: shownIf(noScene),
  });
}

function buttons(): Component {
  const shrinks: Component = { grow: 1, shrink: 1, maxLines: 2 };
  return buttonRow(
    {
      size: 5,
      wide: 20,
      gap: 2,
      beside: [meanwhile(4.6, { ...shrinks, paddingLeft: u(2) }), question(5, shrinks)],
    },
    { height: u(14), alignItems: 'center', width: '100%' },
  );
}

/** The routine on a wide screen, or a TV. */
export function wide(words: ScreenWords): Component {
  return column([title(4.6), inScene(words), outOfScene(), buttons()], {
    when: WIDE,
    width: '100%',
    height: '100%',
    paddingLeft: u(5),
    paddingRight: u(5),
    paddingTop: u(4),
    paddingBottom: u(2),
  });
}
