/** The pictures that stand still: the cause, and the list of exercises. */
import { ROUTINE } from '../routine/routine';
import { COLOURS } from './colours';
import {
  apl,
  button,
  type Component,
  column,
  documentOf,
  drawing,
  figuresAvg,
  type Json,
  ROUND,
  row,
  sendTap,
  text,
  UPRIGHT,
  u,
  WIDE,
} from './document';
import { figureOf } from './figures';
import { toAvg } from './figures/figure';
import { THIGH_BOARD, THIGH_MUSCLES, thigh } from './figures/thigh';
import type { Picture } from './picture';
import { listLabel, MUSCLE_NAMES, MUSCLE_STATES, screenName } from './words';

type Screen = { document: Json; data: Json };

function offered(picture: Picture, size: number): Component[] {
  return picture.offer === null ? [] : [button(picture.offer, size)];
}

/** The four muscles in words: number, name, tight or weak, where. */
function legend(size: number, more: Component = {}): Component {
  return column(
    THIGH_MUSCLES.map(({ muscle, state }, index) => {
      const { name, where } = MUSCLE_NAMES[muscle];
      return row(
        [
          text(String(index + 1), size * 1.3, {
            color: COLOURS[state],
            fontWeight: '700',
            width: u(size * 1.6),
          }),
          column(
            [
              text(`${name}: ${MUSCLE_STATES[state]}`, size, { fontWeight: '700' }),
              text(where, size * 0.82, { color: COLOURS.quiet }),
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
export function causeScreen(picture: Picture, token: string): Screen {
  const leg = (width: number, more: Component = {}) =>
    drawing('thigh', u(width), u((width * THIGH_BOARD.height) / THIGH_BOARD.width), {
      accessibilityLabel: 'The thigh from the front and from the back',
      ...more,
    });
  const layouts = [
    column(
      [
        text(picture.title, 6, { fontWeight: '700' }),
        row([leg(82), legend(5.2, { width: apl('viewport.width - u * 92'), paddingLeft: u(4) })], {
          grow: 1,
          shrink: 1,
          alignItems: 'center',
          width: '100%',
        }),
        row(offered(picture, 5)),
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
        legend(3.2, { paddingTop: u(3), width: u(48) }),
        ...offered(picture, 3.2),
      ],
      { when: UPRIGHT, width: '100%', height: '100%', alignItems: 'center', paddingTop: u(5) },
    ),
    column(
      [
        leg(40),
        ...THIGH_MUSCLES.map(({ muscle, state }, index) =>
          text(`${index + 1} ${MUSCLE_NAMES[muscle].name}: ${MUSCLE_STATES[state]}`, 4.2, {
            color: COLOURS[state],
            fontWeight: '700',
          }),
        ),
        ...offered(picture, 4),
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
    document: documentOf(layouts, { thigh: toAvg(thigh, width, height) }),
    data: { token, changes: [{ t: 0 }], scenes: [] },
  };
}

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
              drawing(apl('data.id'), '100%', u(((width - size) * 200) / 260)),
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

const CARDS = ROUTINE.map((exercise, index) => ({
  id: exercise.id,
  heading: `${index + 1}  ${screenName(exercise)}`,
  label: listLabel(index + 1, screenName(exercise)),
}));

/** The cards in rows of so many. */
function rowsOf(columns: number): Json {
  const rows = Array.from({ length: CARDS.length / columns }, (_, index) => index * columns);
  return rows.map((first) => CARDS.slice(first, first + columns));
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
export function listScreen(picture: Picture, token: string): Screen {
  const title = (size: number) =>
    text(picture.title, size, { fontWeight: '700', textAlign: 'center', width: '100%' });
  const layouts = [
    column([title(6), grid('coach.threes', 43, 3.8)], {
      when: WIDE,
      width: '100%',
      height: '100%',
      paddingTop: u(3),
    }),
    column([title(4.6), grid('coach.twos', 28, 2.9), ...offered(picture, 3.2)], {
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
    ROUTINE.map(({ id, sides }) => [id, figureOf(id, sides[0] ?? 'both')]),
  );
  return {
    document: documentOf(layouts, figuresAvg(figures)),
    data: {
      token,
      changes: [{ t: 0 }],
      scenes: [],
      cards: CARDS,
      threes: rowsOf(3),
      twos: rowsOf(2),
    },
  };
}
