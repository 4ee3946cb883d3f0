/** The list of exercises. */

import { COLOURS } from '../figure/colours';
import type { ScreenWords } from '../language/language';
import { EXERCISES } from '../routine/routine';
import { FIRST_BUTTON, hasButtons, offered, ringed, sendTap } from './buttons';
import { STANDS_STILL } from './clock';
import { apl, type Component, column, LOOKS, row, text, u } from './components';
import type { Device, Shape } from './device';
import { documentOf, type Screen } from './document';
import { peopleOf, stillPerson } from './person';
import type { Picture } from './picture';
import type { People } from './routine/given';
import { CENTRED, caption } from './routine/parts';
import { saidData } from './routine-screen';

interface Look {
  /** Of a card, of its figure, and of its letters. */
  readonly width: number;
  readonly figure: number;
  readonly size: number;
  readonly device: Device;
  readonly people: People;
}

/** One exercise of the list; `data` is its card. */
function card({ width, figure, size, device, people }: Look): Component {
  const framed: Component = {
    type: 'Frame',
    inheritParentState: true,
    style: 'button',
    backgroundColor: COLOURS.ground,
    borderColor: hasButtons(device) ? COLOURS.far : COLOURS.track,
    borderWidth: u(size * 0.08),
    borderRadius: u(size * 0.7),
    width: '100%',
    items: [
      column(
        [
          stillPerson(figure, 'data', people.graphic),
          text(apl('data.heading'), size, {
            ...CENTRED,
            maxLines: 2,
            height: u(size * 2.7),
          }),
        ],
        {
          width: '100%',
          alignItems: 'center',
          paddingLeft: u(size / 4),
          paddingRight: u(size / 4),
        },
      ),
    ],
  };
  if (!hasButtons(device)) return { type: 'Container', width: u(width), items: [framed] };
  return {
    type: 'TouchWrapper',
    ...(device.remote && { id: apl('data.name') }),
    accessibilityLabel: apl('data.label'),
    role: 'button',
    onPress: sendTap('goTo', false, apl('data.id')),
    width: u(width),
    ...ringed(u(size), framed, device),
  };
}

/** Cards in rows of so many; the last row may be shorter. */
export function rowsOf<T>(cards: readonly T[], columns: number): (readonly T[])[] {
  const firsts = cards.map((_, index) => index).filter((index) => index % columns === 0);
  return firsts.map((first) => cards.slice(first, first + columns));
}

/** `rows` is an expression for rows of cards. */
function grid(rows: string, look: Look): Component {
  const line = row([card(look)], {
    data: apl('data'),
    justifyContent: 'center',
    width: '100%',
  });
  return column([line], { data: apl(rows), width: '100%' });
}

/** The six exercises, each to be tapped, and what is said of them. */
export function listScreen(
  picture: Picture,
  token: string,
  words: ScreenWords,
  device: Device,
): Screen {
  // Of each exercise the pose that tells most.
  const shown = EXERCISES.map(({ figures: { usual } }) => ({
    drawing: usual,
    poses: new Set([usual.key]),
  }));
  const people = peopleOf(shown, false, false);
  const cards = EXERCISES.map(({ id, figures }, index) => ({
    id,
    ...people.shownAs(figures.usual),
    ...words.card(index + 1, id),
    // Where nothing is offered, a remote begins on the first card.
    ...(device.remote && index === 0 && picture.offer === null && { name: FIRST_BUTTON }),
  }));
  const title = (size: number) => text(picture.title, size, { ...LOOKS.large, width: '100%' });
  const look = { device, people };
  const offers = (size: number, wide: number) => offered(picture, { size, wide }, words, device);
  const full = { width: '100%', height: '100%' };
  const wide = () =>
    column(
      [
        grid('coach.threes', { width: 54, figure: 33, size: 4, ...look }),
        row(
          [
            column([caption([8, 6.4, 5.6, 5])], { width: apl('viewport.width-u*46') }),
            ...offers(4.6, 36),
          ],
          {
            width: '100%',
            height: u(17),
            alignItems: 'center',
            paddingLeft: u(4),
            paddingRight: u(4),
          },
        ),
      ],
      { ...full, justifyContent: 'spaceBetween', paddingTop: u(1), paddingBottom: u(1) },
    );
  const upright = () =>
    column(
      [
        title(4.2),
        grid('coach.twos', { width: 28, figure: 20, size: 2.5, ...look }),
        column([caption([5, 4.2, 3.6, 3.2], CENTRED)], {
          width: u(54),
          height: u(12),
          justifyContent: 'center',
        }),
        ...offers(3, 24),
      ],
      { ...full, alignItems: 'center', justifyContent: 'center' },
    );
  const round = (): Component => ({
    type: 'Container',
    ...full,
    alignItems: 'center',
    items: [
      {
        type: 'Sequence',
        width: u(58),
        height: u(62),
        paddingTop: u(8),
        accessibilityLabel: picture.title,
        data: apl('coach.cards'),
        items: [card({ width: 54, figure: 44, size: 4.6, ...look })],
      },
      column([caption([5.4, 4.8, 4.2, 3.8], CENTRED)], {
        width: u(78),
        height: u(16),
        justifyContent: 'center',
      }),
      ...offers(3.7, 26),
    ],
  });
  const has = (shape: Shape) => device.shapes.includes(shape);
  return {
    document: documentOf(
      {
        layouts: { wide, upright, round },
        graphics: people.graphics,
        shows: { ...STANDS_STILL, changes: true },
      },
      device,
    ),
    data: {
      token,
      ...saidData(picture),
      paths: people.paths,
      ...(has('round') && { cards }),
      ...(has('wide') && { threes: rowsOf(cards, 3) }),
      ...(has('upright') && { twos: rowsOf(cards, 2) }),
    },
  };
}
