/** A page that stands still: what matters large, the rest of what is said under it, and nothing to tap. */

import { COLOURS } from '../figure/colours';
import type { ScreenWords } from '../language/language';
import { type Component, column, ROUND, text, UPRIGHT, u, WIDE } from './components';
import { documentOf, type Screen } from './document';
import type { Picture } from './picture';

/** Up to so many characters are written in the first size, then in the second; more in the third. */
const LENGTHS = [150, 220] as const;
/** Sizes in units, by the shape of the screen: of the headline and of the lines, for few words, more, and many. */
const SHAPES = [
  {
    when: WIDE,
    aside: 8,
    sizes: [
      [15, 7],
      [13, 6.2],
      [11, 5.2],
    ],
  },
  {
    when: UPRIGHT,
    aside: 5,
    sizes: [
      [9, 4.2],
      [8, 3.8],
      [6.8, 3.2],
    ],
  },
  {
    when: ROUND,
    aside: 15,
    sizes: [
      [8.4, 5],
      [8, 4.4],
      [6, 3.7],
    ],
  },
] as const;

/** The page of an answer that stops whatever was shown: it replaces the document that counts. */
export function stillScreen({ title, lines }: Picture, token: string, words: ScreenWords): Screen {
  const { length } = lines.join('');
  const size = LENGTHS.filter((most) => length > most).length;
  const layouts = SHAPES.map(({ when, aside, sizes }): Component => {
    const [headline, line] = sizes[size] ?? sizes[0];
    const middle = { width: '100%', textAlign: 'center' } as const;
    return column(
      [
        text(title, headline, {
          ...middle,
          fontWeight: '700',
          color: COLOURS.accent,
          paddingBottom: u(line),
        }),
        ...lines.map((said) => text(said, line, { ...middle, paddingBottom: u(line / 4) })),
      ],
      {
        when,
        width: '100%',
        height: '100%',
        justifyContent: 'center',
        paddingLeft: u(aside),
        paddingRight: u(aside),
      },
    );
  });
  return {
    document: documentOf(layouts, words, {}),
    data: { token, changes: [{ t: 0 }], scenes: [], buttons: [] },
  };
}
