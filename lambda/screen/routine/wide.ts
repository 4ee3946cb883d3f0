/** Screens that are wider than high: the figure on the left, the ring and the words on the right. */
import { buttonRow } from '../buttons';
import { COLOURS } from '../colours';
import { apl, type Component, column, row, shownIf, text, u, WIDE } from '../components';
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

export function wide(): Component {
  const inScene = row(
    [
      figures(72),
      column(
        [
          text(apl('scene.name'), 7, {
            fontWeight: '700',
            display: shownIf(inMode('setUp')),
            maxLines: 2,
            width: '100%',
            textAlign: 'center',
          }),
          ring(44),
          chip(5, { spacing: u(2) }),
          caption([8, 6.2, 5.6, 5.2], {
            paddingTop: u(2),
            width: '100%',
            textAlign: 'center',
          }),
          text(apl('scene.kit'), 4.4, {
            color: COLOURS.quiet,
            paddingTop: u(2),
            width: '100%',
            textAlign: 'center',
            display: shownIf(`${inMode('setUp')} && scene.kit != ''`),
          }),
          starting(7, { paddingTop: u(2) }),
        ],
        {
          width: apl('viewport.width - u * 82'),
          alignItems: 'center',
          justifyContent: 'center',
          paddingLeft: u(3),
        },
      ),
    ],
    { grow: 1, shrink: 1, alignItems: 'center', width: '100%', display: shownIf(hasScene) },
  );
  return column(
    [
      text(TITLE, 4.6, {
        color: COLOURS.quiet,
        maxLines: 1,
      }),
      inScene,
      column([allDone(8), closing(5, 2), caption([11, 9, 7.6, 6.8], { maxLines: 6 }, notFinish)], {
        grow: 1,
        shrink: 1,
        justifyContent: 'center',
        width: '100%',
        display: shownIf(noScene),
      }),
      buttonRow(
        5,
        20,
        2,
        '',
        [
          meanwhile(4.6, { grow: 1, shrink: 1, maxLines: 2, paddingLeft: u(2) }),
          question(5, { grow: 1, shrink: 1, maxLines: 2 }),
        ],
        { height: u(14), alignItems: 'center', width: '100%' },
      ),
    ],
    {
      when: WIDE,
      width: '100%',
      height: '100%',
      paddingLeft: u(5),
      paddingRight: u(5),
      paddingTop: u(4),
      paddingBottom: u(2),
    },
  );
}
