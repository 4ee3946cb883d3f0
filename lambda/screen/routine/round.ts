/** Round screens: the ring runs round the rim, so that the figure keeps the middle. */
import { buttonRow } from '../buttons';
import { apl, type Component, column, drawing, ROUND, shownIf, text, u } from '../components';
import { BUTTONS } from '../words';
import {
  allDone,
  bottomLine,
  caption,
  chip,
  closing,
  figures,
  hasScene,
  inMode,
  noScene,
  notFinish,
} from './parts';

export function round(): Component {
  const centred: Component = { textAlign: 'center' };
  return {
    type: 'Container',
    when: ROUND,
    width: '100%',
    height: '100%',
    items: [
      drawing('ring', '100%', '100%', {
        position: 'absolute',
        thick: 7,
        part: apl('now.r ? left / now.r[1] : 0'),
        display: shownIf('now.r'),
      }),
      column(
        [
          chip(4),
          // At work nothing is written under it, so there is room.
          figures(34, { spacing: u(1), display: shownIf(inMode('setUp')) }),
          figures(37, { spacing: u(1), display: shownIf(inMode('effort')) }),
          text(apl('Math.ceil(left)'), 14, {
            ...centred,
            fontWeight: '700',
            display: shownIf('now.r && !now.r[3]'),
          }),
          text(apl("now.r[3] ? now.r[3] : ''"), 10, {
            ...centred,
            fontWeight: '700',
            display: shownIf('now.r && now.r[3]'),
          }),
          text(apl('scene.name'), 4.6, {
            ...centred,
            width: u(70),
            fontWeight: '700',
            maxLines: 1,
            display: shownIf(inMode('setUp')),
          }),
          ...caption([5, 4.2, 3.6], { ...centred, width: u(72), maxLines: 4 }, '!now.r'),
          bottomLine(3.4, { ...centred, width: u(70) }),
        ],
        {
          position: 'absolute',
          top: u(9),
          width: '100%',
          height: u(61),
          alignItems: 'center',
          justifyContent: 'center',
          display: shownIf(hasScene),
        },
      ),
      column(
        [
          allDone(6.4, centred),
          column([closing(3.7, 1.2, centred, 1)], { width: u(72) }),
          ...caption([5, 4.6, 4], { ...centred, width: u(74), maxLines: 6 }, notFinish),
        ],
        {
          position: 'absolute',
          top: u(12),
          width: '100%',
          height: apl(`u * (${inMode('words')} && coach.offer ? 58 : 76)`),
          alignItems: 'center',
          justifyContent: 'center',
          display: shownIf(noScene),
        },
      ),
      buttonRow(4, 17, 1, BUTTONS.wait, [], {
        position: 'absolute',
        top: u(70),
        width: '100%',
        height: u(12),
        justifyContent: 'center',
      }),
    ],
  };
}
