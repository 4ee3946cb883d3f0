/** What the store shows as example phrases; all but the first are samples to the letter. */
export const EXAMPLE_PHRASES = [
  'Alexa, open knee coach.',
  'why does my kneecap hurt',
  'start the routine',
] as const;
