/** Sounds from Amazon's library, which an Echo plays by their names: a hold is heard to begin and to end. */
import { MOST_SOUNDS } from './limits';
import type { ChimeId, Script } from './types';

/**
 * Two that are told apart by pitch and length. Their seconds are those of the library's files, as the list of all its
 * names has them (src/soundbank.ts of tonyhallett/alexa-ts-ssml-builder).
 */
export const CHIMES = {
  begin: { source: 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01', seconds: 0.71 },
  end: { source: 'soundbank://soundlibrary/musical/amzn_sfx_bell_med_chime_02', seconds: 0.89 },
} as const satisfies Record<ChimeId, unknown>;

/** A script with no more sounds than an answer may have: of more, those stay that end a hold, the first ones first. */
export function withFewChimes(script: Script): Script {
  const many = script.filter(({ kind }) => kind === 'chime').length;
  if (many <= MOST_SOUNDS) return script;
  let left = MOST_SOUNDS;
  return script.filter((one) => {
    if (one.kind !== 'chime') return true;
    if (one.chime === 'end') left -= 1;
    return one.chime === 'end' && left >= 0;
  });
}
