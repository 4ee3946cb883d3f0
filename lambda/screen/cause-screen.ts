/** Why a kneecap often aches: the thigh from both sides, each muscle bright as it is named, and what is said. */

import { COLOURS } from '../figure/colours';
import { ARTICLE_MUSCLES } from '../language/ids';
import type { ScreenWords } from '../language/language';
import { offered } from './buttons';
import { STANDS_STILL } from './clock';
import { apl, type Component, column, drawing, LOOKS, row, shownIf, text, u } from './components';
import type { Device } from './device';
import { documentOf, type Screen } from './document';
import type { Picture } from './picture';
import { CENTRED, caption } from './routine/parts';
import { saidData } from './routine-screen';
import { THIGH_BOARD, THIGH_MUSCLES, thighAvg } from './thigh';

/** How much of a muscle is seen while another one is spoken of. */
const DIM = 0.35;

/** How bright a muscle is now. An expression. */
const lit = (index: number) => `coach.bright[k][${index}]`;

/** All are spoken of, or none is. An expression. */
const ALL = THIGH_MUSCLES.map((_, index) => `${lit(index)} == 1`).join(' && ');

/** The four muscles in words: number, name, tight or weak, where. */
function legend(size: number, words: ScreenWords, more: Component = {}): Component {
  return column(
    THIGH_MUSCLES.map(({ muscle, state }, index) => {
      return row(
        [
          text(String(index + 1), size * 1.3, {
            color: COLOURS[state],
            ...LOOKS.bold,
            width: u(size * 1.6),
          }),
          column(
            [
              text(words.muscle(muscle, state), size, { ...LOOKS.bold }),
              text(words.muscles[muscle].where, size * 0.82, { ...LOOKS.quiet }),
            ],
            { grow: 1, shrink: 1 },
          ),
        ],
        { paddingBottom: u(size * 0.4), width: '100%', opacity: apl(lit(index)) },
      );
    }),
    more,
  );
}

/** The muscles that are spoken of, where there is no room for all four. */
function named(size: number, words: ScreenWords): Component[] {
  return THIGH_MUSCLES.map(({ muscle, state }, index) =>
    text(words.numbered(index + 1, muscle, state), size, {
      width: '100%',
      ...LOOKS.large,
      color: COLOURS[state],
      display: shownIf(`${lit(index)} == 1 && !(${ALL})`),
    }),
  );
}

/** How bright each muscle is while each line is said. What names none goes on about those before. */
function brightness(picture: Picture, words: ScreenWords): number[][] {
  let bright: readonly number[] = ARTICLE_MUSCLES.map(() => 1);
  return picture.changes.map(({ text: said }) => {
    const spokenOf = words.named(said);
    if (spokenOf.length > 0) {
      bright = ARTICLE_MUSCLES.map((one) => (spokenOf.includes(one) ? 1 : DIM));
    }
    return [...bright];
  });
}

/** Why a kneecap often aches: the thigh, two muscles tight and two weak. */
export function causeScreen(
  picture: Picture,
  token: string,
  words: ScreenWords,
  device: Device,
): Screen {
  const leg = (width: number) =>
    drawing('thigh', u(width), u((width * THIGH_BOARD.height) / THIGH_BOARD.width), {
      accessibilityLabel: words.thigh,
      ...Object.fromEntries(THIGH_MUSCLES.map((_, index) => [`m${index}`, apl(lit(index))])),
    });
  const full = { width: '100%', height: '100%' };
  const wide = () =>
    column(
      [
        row(
          [
            leg(72),
            column(
              [
                text(picture.title, 5.2, { ...LOOKS.bold, paddingBottom: u(4) }),
                legend(4.2, words, { width: '100%' }),
              ],
              { width: apl('viewport.width-u*82'), paddingLeft: u(3) },
            ),
          ],
          { width: '100%', height: u(70), alignItems: 'center' },
        ),
        row(
          [
            column([caption([9, 8, 6.8, 5.6])], { width: apl('viewport.width-u*48') }),
            ...offered(picture, { size: 5, wide: 38 }, words, device),
          ],
          { width: '100%', height: u(27), alignItems: 'center' },
        ),
      ],
      { ...full, paddingLeft: u(4), paddingRight: u(4), paddingTop: u(2), paddingBottom: u(1) },
    );
  const upright = () =>
    column(
      [
        text(picture.title, 4, { width: '100%', ...LOOKS.large }),
        leg(41),
        legend(2.7, words, { paddingTop: u(1), width: u(50) }),
        column([caption([5.2, 4.4, 3.8, 3.4], CENTRED)], {
          width: u(56),
          height: u(15),
          justifyContent: 'center',
        }),
        ...offered(picture, { size: 3, wide: 24 }, words, device),
      ],
      { ...full, alignItems: 'center', paddingTop: u(2) },
    );
  const round = () =>
    column(
      [
        leg(38),
        column(named(3.6, words), { width: u(84), height: u(10), justifyContent: 'center' }),
        column([caption([6, 5, 4.4, 3.9], CENTRED)], {
          width: u(82),
          height: u(19),
          justifyContent: 'center',
        }),
        column(offered(picture, { size: 3.7, wide: 26 }, words, device), { height: u(10) }),
      ],
      { ...full, alignItems: 'center', paddingTop: u(10) },
    );
  return {
    document: documentOf(
      {
        layouts: { wide, upright, round },
        graphics: { thigh: thighAvg(words.views) },
        shows: { ...STANDS_STILL, changes: true },
      },
      device,
    ),
    data: {
      token,
      ...saidData(picture),
      bright: brightness(picture, words),
    },
  };
}
