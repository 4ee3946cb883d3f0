/** The list of exercises. */

import { COLOURS } from '../figure/colours';
import { heightAt } from '../figure/figure';
import type { ScreenWords } from '../language/language';
import { EXERCISES } from '../routine/routine';
import { offered, sendTap } from './buttons';
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
import { documentOf, figuresAvg, type Screen } from './document';
import { figureOf } from './figures';
import type { Picture } from './picture';

/** One exercise of the list, to tap; `data` is its card. */
function card(width: number, size: number): Component {
  return {
    type: 'TouchWrapper',
    accessibilityLabel: apl('data.label'),
    role: 'button',
    onPress: sendTap('goTo', apl('data.id')),
    width: u(width),
    items: [
      {
        type: 'Frame',
        inheritParentState: true,
        style: 'button',
        backgroundColor: COLOURS.ground,
        borderRadius: u(size * 0.7),
        width: '100%',
        items: [
          column(
            [
              drawing(apl('data.id'), '100%', u(heightAt(width - size))),
              text(apl('data.heading'), size, {
                width: '100%',
                textAlign: 'center',
                paddingTop: u(size * 0.2),
                maxLines: 2,
                height: u(size * 2.9),
              }),
            ],
            { width: '100%', paddingLeft: u(size / 2), paddingRight: u(size / 2) },
          ),
        ],
      },
    ],
  };
}

function cardsOf(words: ScreenWords) {
  return EXERCISES.map(({ id }, index) => ({ id, ...words.card(index + 1, id) }));
}

/** Cards in rows of so many; the last row may be shorter. */
export function rowsOf<T>(cards: readonly T[], columns: number): (readonly T[])[] {
  const firsts = cards.map((_, index) => index).filter((index) => index % columns === 0);
  return firsts.map((first) => cards.slice(first, first + columns));
}

/** `rows` is an expression for rows of cards. */
function grid(rows: string, width: number, size: number): Component {
  const line = row([card(width, size)], {
    data: apl('data'),
    justifyContent: 'center',
    width: '100%',
  });
  return column([line], { data: apl(rows), width: '100%' });
}

/** The six exercises, each to be tapped. */
export function listScreen(picture: Picture, token: string, words: ScreenWords): Screen {
  const cards = cardsOf(words);
  const title = (size: number) =>
    text(picture.title, size, { fontWeight: '700', textAlign: 'center', width: '100%' });
  const layouts = [
    column([title(6), grid('coach.threes', 43, 3.8)], {
      when: WIDE,
      width: '100%',
      height: '100%',
      paddingTop: u(3),
    }),
    column([title(4.6), grid('coach.twos', 28, 2.9), ...offered(picture, 3.2, words)], {
      when: UPRIGHT,
      width: '100%',
      height: '100%',
      alignItems: 'center',
      justifyContent: 'center',
    }),
    {
      type: 'Sequence',
      when: ROUND,
      width: '100%',
      height: '100%',
      paddingTop: u(12),
      paddingBottom: u(16),
      paddingLeft: u(22),
      paddingRight: u(22),
      accessibilityLabel: picture.title,
      data: apl('coach.cards'),
      items: [card(56, 4.6)],
    },
  ];
  const figures = Object.fromEntries(
    EXERCISES.map(({ id, sides }) => [id, figureOf(id, null, sides[0] ?? 'both')]),
  );
  return {
    document: documentOf(layouts, words, figuresAvg(figures)),
    data: {
      token,
      changes: [{ t: 0 }],
      scenes: [],
      cards,
      threes: rowsOf(cards, 3),
      twos: rowsOf(cards, 2),
    },
  };
}
