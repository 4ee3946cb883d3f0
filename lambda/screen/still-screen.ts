/** A page that stands still: what matters large, the rest of what is said under it, and nothing to tap. */

import { STANDS_STILL } from './clock';
import { type Component, column, LOOKS, text, u } from './components';
import type { Device, Shape } from './device';
import { documentOf, type Screen } from './document';
import type { Picture } from './picture';

/** Up to so many characters are written in the first size, then in the second; more in the third. */
const LENGTHS = [170, 310] as const;
/** Sizes in units, by the shape of the screen: of the headline and of the lines, for few words, more, and many. */
const SIZES = {
  wide: { aside: 8, headlines: [15, 13, 11], sizes: [7, 6.2, 5.2] },
  upright: { aside: 5, headlines: [9, 8, 6.8], sizes: [4.2, 3.8, 3.2] },
  round: { aside: 15, headlines: [8.4, 6.8, 6], sizes: [5, 4, 3.7] },
} as const;

/** The page of an answer that stops whatever was shown: it replaces the document that counts. */
export function stillScreen({ title, lines }: Picture, token: string, device: Device): Screen {
  const { length } = lines.join('');
  const size = LENGTHS.filter((most) => length > most).length;
  const layoutOf = (shape: Shape): Component => {
    const { aside, headlines, sizes } = SIZES[shape];
    const [headline, line] = [headlines[size] ?? headlines[0], sizes[size] ?? sizes[0]];
    const middle = { width: '100%', ...LOOKS.mid } as const;
    return column(
      [
        text(title, headline, {
          width: '100%',
          ...LOOKS.strongMid,
          paddingBottom: u(line),
        }),
        ...lines.map((said) => text(said, line, { ...middle, paddingBottom: u(line / 4) })),
      ],
      {
        width: '100%',
        height: '100%',
        justifyContent: 'center',
        paddingLeft: u(aside),
        paddingRight: u(aside),
      },
    );
  };
  const layouts = {
    wide: () => layoutOf('wide'),
    upright: () => layoutOf('upright'),
    round: () => layoutOf('round'),
  };
  return {
    document: documentOf({ layouts, shows: STANDS_STILL }, device),
    data: { token, changes: [{}] },
  };
}
