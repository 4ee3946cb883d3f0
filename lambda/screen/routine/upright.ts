/** Screens that are higher than wide: everything under the figure. */
import { buttonRow } from '../buttons';
import { COLOURS } from '../colours';
import { apl, type Component, column, shownIf, text, UPRIGHT, u } from '../components';
import { ring } from '../ring';
import {
  allDone,
  caption,
  chip,
  closing,
  figures,
  hasScene,
  inMode,
  meanwhile,
  noScene,
  notFinish,
  question,
  starting,
  TITLE,
} from './parts';

export function upright(): Component {
  const centred: Component = { textAlign: 'center', width: '100%' };
  return column(
    [
      text(TITLE, 2.8, {
        ...centred,
        color: COLOURS.quiet,
        maxLines: 1,
      }),
      column(
        [
          text(apl('scene.name'), 4.6, {
            ...centred,
            fontWeight: '700',
            maxLines: 2,
            display: shownIf(inMode('setUp')),
          }),
          chip(3.2, { spacing: u(1.6) }),
          figures(43),
          ring(28),
          caption([5, 4.2, 3.6, 3.3], { ...centred, paddingTop: u(2) }),
          text(apl('scene.kit'), 2.8, {
            ...centred,
            color: COLOURS.quiet,
            paddingTop: u(1.5),
            display: shownIf(`${inMode('setUp')} && scene.kit != ''`),
          }),
          starting(4.4, { ...centred, paddingTop: u(1.5) }),
        ],
        {
          grow: 1,
          shrink: 1,
          alignItems: 'center',
          justifyContent: 'center',
          width: '100%',
          display: shownIf(hasScene),
        },
      ),
      column(
        [
          allDone(6, centred),
          closing(3.3, 2.4, centred),
          caption([6.4, 5.4, 4.8, 4.4], centred, notFinish),
        ],
        { grow: 1, shrink: 1, justifyContent: 'center', width: '100%', display: shownIf(noScene) },
      ),
      column([meanwhile(3, centred), question(2.8, centred)], {
        height: u(7),
        width: '100%',
        justifyContent: 'center',
      }),
      buttonRow(3, 13, 1, '', [], { height: u(9), justifyContent: 'center', width: '100%' }),
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
