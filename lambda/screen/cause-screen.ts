/** Why a kneecap often aches. */

import { COLOURS } from '../figure/colours';
import { toAvg } from '../figure/figure';
import type { ScreenWords } from '../language/language';
import { offered } from './buttons';
import {
  apl,
  type Component,
  column,
  drawing,
  ROUND,
  row,
  text,
  UPRIGHT,
  u,
  WIDE,
} from './components';
import { documentOf, type Screen } from './document';
import type { Picture } from './picture';
import { THIGH_BOARD, THIGH_MUSCLES, thigh } from './thigh';

/** The four muscles in words: number, name, tight or weak, where. */
function legend(size: number, words: ScreenWords, more: Component = {}): Component {
  return column(
    THIGH_MUSCLES.map(({ muscle, state }, index) => {
      return row(
        [
          text(String(index + 1), size * 1.3, {
            color: COLOURS[state],
            fontWeight: '700',
            width: u(size * 1.6),
          }),
          column(
            [
              text(words.muscle(muscle, state), size, { fontWeight: '700' }),
              text(words.muscles[muscle].where, size * 0.82, { color: COLOURS.quiet }),
            ],
            { grow: 1, shrink: 1 },
          ),
        ],
        { paddingBottom: u(size * 0.5), width: '100%' },
      );
    }),
    more,
  );
}

/** Why a kneecap often aches: the thigh, two muscles tight and two weak. */
export function causeScreen(picture: Picture, token: string, words: ScreenWords): Screen {
  const leg = (width: number, more: Component = {}) =>
    drawing('thigh', u(width), u((width * THIGH_BOARD.height) / THIGH_BOARD.width), {
      accessibilityLabel: words.thigh,
      ...more,
    });
  const layouts = [
    column(
      [
        text(picture.title, 6, { fontWeight: '700' }),
        row(
          [
            leg(82),
            legend(5.2, words, { width: apl('viewport.width - u * 92'), paddingLeft: u(4) }),
          ],
          {
            grow: 1,
            shrink: 1,
            alignItems: 'center',
            width: '100%',
          },
        ),
        row(offered(picture, 5, words)),
      ],
      {
        when: WIDE,
        width: '100%',
        height: '100%',
        paddingLeft: u(5),
        paddingRight: u(5),
        paddingTop: u(4),
        paddingBottom: u(3),
      },
    ),
    column(
      [
        text(picture.title, 4, { fontWeight: '700', textAlign: 'center', width: '100%' }),
        leg(46),
        legend(3.2, words, { paddingTop: u(3), width: u(48) }),
        ...offered(picture, 3.2, words),
      ],
      { when: UPRIGHT, width: '100%', height: '100%', alignItems: 'center', paddingTop: u(5) },
    ),
    column(
      [
        leg(40),
        ...THIGH_MUSCLES.map(({ muscle, state }, index) =>
          text(words.numbered(index + 1, muscle, state), 4.2, {
            color: COLOURS[state],
            fontWeight: '700',
          }),
        ),
        ...offered(picture, 4, words),
      ],
      {
        when: ROUND,
        width: '100%',
        height: '100%',
        alignItems: 'center',
        justifyContent: 'center',
      },
    ),
  ];
  const { width, height } = THIGH_BOARD;
  return {
    document: documentOf(layouts, words, { thigh: toAvg(thigh, width, height) }),
    data: { token, changes: [{ t: 0 }], scenes: [] },
  };
}
