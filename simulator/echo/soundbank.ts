/**
 * Of the 3008 sounds in Amazon's library, those that are played here: names and seconds as the list of all of them has
 * them (src/soundbank.ts of tonyhallett/alexa-ts-ssml-builder). An Echo plays them; nothing else can, so here a
 * stand-in is as long.
 */
const SECONDS: Readonly<Record<string, number>> = {
  'musical/amzn_sfx_bell_short_chime_01': 0.71,
  'musical/amzn_sfx_bell_med_chime_02': 0.89,
  'musical/amzn_sfx_church_bell_1x_05': 2.07,
};

/** Sounds of one answer, and of one reprompt; all its seconds together are at most 240. */
const MOST_SOUNDS = 5;

/**
 * Seconds of a sound by its source.
 * @throws Error for one that an Echo would not know
 */
export function secondsOfSound(source: string): number {
  const [, name = ''] = /^soundbank:\/\/soundlibrary\/(.+)$/.exec(source) ?? [];
  const seconds = SECONDS[name];
  if (seconds === undefined) throw new Error(`No sound of Amazon's library is "${source}".`);
  return seconds;
}

/**
 * Does nothing where one speech may have so many.
 * @throws Error where Alexa would refuse it
 */
export function checkSounds(count: number): void {
  if (count > MOST_SOUNDS) throw new Error(`${count} sounds; Alexa takes ${MOST_SOUNDS}.`);
}
