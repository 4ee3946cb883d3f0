/** Round screens: the ring runs round the rim, so that the figure keeps the middle. */
import { buttonRow } from '../buttons';
import { STARTING_SOON } from '../clock';
import { apl, type Component, column, drawing, ROUND, row, shownIf, text, u } from '../components';
import { HAS_REP, HAS_SECONDS, HAS_TO_DO, OF, PART, REP, SECONDS, TO_DO } from '../ring';
import { BUTTONS } from '../words';
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
  question,
  starting,
} from './parts';

export function round(): Component {
  const centred: Component = { textAlign: 'center' };
  const strong: Component = { ...centred, fontWeight: '700' };
  return {
    type: 'Container',
    when: ROUND,
    width: '100%',
    height: '100%',
    items: [
      drawing('ring', '100%', '100%', {
        position: 'absolute',
        thick: 7,
        part: PART,
        display: shownIf('now.r'),
      }),
      column(
        [
          chip(4),
          figures(32, { spacing: u(1) }),
          text(SECONDS, 17, { ...strong, display: shownIf(HAS_SECONDS) }),
          row([text(REP, 17, strong), text(OF, 8, { ...strong, paddingLeft: u(2) })], {
            alignItems: 'center',
            display: shownIf(HAS_REP),
          }),
          text(TO_DO, 9, { ...strong, display: shownIf(HAS_TO_DO) }),
          text(apl('scene.name'), 4.6, {
            ...centred,
            width: u(70),
            fontWeight: '700',
            maxLines: 1,
            display: shownIf(`${inMode('setUp')} && !(${STARTING_SOON})`),
          }),
          caption([5.6, 4.6, 4, 3.6], { ...centred, width: u(72), maxLines: 4 }, '!now.r'),
          starting(5, centred),
          meanwhile(3.4, { ...centred, width: u(70) }),
        ],
        {
          position: 'absolute',
          top: u(11),
          width: '100%',
          height: u(60),
          alignItems: 'center',
          justifyContent: 'center',
          display: shownIf(hasScene),
        },
      ),
      column(
        [
          // One thing at a time while it is said; then the question, over what is worth keeping.
          allDone(6.4, centred, '!now.q'),
          question(4.6, { ...centred, width: u(64) }),
          column([closing(3.7, 1.2, centred, 1)], { width: u(72), display: shownIf('now.q') }),
          caption([7.6, 6.6, 5.8, 5.4], { ...centred, width: u(76), maxLines: 7 }, '!now.q'),
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
        top: u(72),
        width: '100%',
        height: u(12),
        justifyContent: 'center',
      }),
    ],
  };
}
