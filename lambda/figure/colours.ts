/**
 * The colours of the screen: calm, dark, and far enough apart to be read from the floor. Of doubled digits, which are
 * sent as one; the text's is that of Alexa's dark theme.
 */
export const COLOURS = {
  ground: '#112233',
  panel: '#223344',
  text: '#FAFAFA',
  quiet: '#AABBCC',
  accent: '#FFCC66',
  onAccent: '#112233',
  track: '#224455',
  far: '#778899',
  body: '#DDEEEE',
  kit: '#66CCBB',
  tight: '#FF9977',
  weak: '#88CCFF',
  skin: '#CC9977',
  skinFar: '#AA7755',
  hair: '#AA5533',
  shirt: '#DDEEEE',
  sleeve: '#BBCCDD',
  shirtFar: '#8899AA',
  shorts: '#4477AA',
  shortsFar: '#446688',
  shoe: '#FFFFFF',
  shoeFar: '#99AABB',
} as const;
export type Colour = keyof typeof COLOURS;
