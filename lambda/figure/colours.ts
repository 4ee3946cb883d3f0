/** The colours of the screen: calm, dark, and far enough apart to be read from the floor. */
export const COLOURS = {
  ground: '#0D1B24',
  panel: '#17303D',
  text: '#FAFAFA',
  quiet: '#A9BDC8',
  accent: '#FFC46B',
  onAccent: '#14202A',
  track: '#2B4656',
  far: '#6F8796',
  body: '#E4EDF2',
  kit: '#63C7C0',
  tight: '#FF9C7A',
  weak: '#8FC6FF',
} as const;
export type Colour = keyof typeof COLOURS;
