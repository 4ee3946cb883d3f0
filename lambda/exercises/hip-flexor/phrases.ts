/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'kneeling hip flexor stretch',
    inPassing: '(hip flexor stretch|hip flexor)',
    synonyms: `
      hip flexor (stretch|one)
      hip flexors stretch
      hip [stretch|one|thing]
      kneeling [hip] stretch
      (hip flexor|hip flexors|quad|quads) (please|next|instead)
      kneeling one
      kneeling hip flexor
      (quad|quads|front thigh|front of thigh|thigh) stretch
      half kneeling stretch
      (stretch|stretching) [out] (my|the|your) (quad|quads|hip|hips|hip flexor|hip flexors|front thigh)
      (stretch|stretching) the front of (my|the|your) (thigh|thighs|leg|hip)
      (do|try|start|go to|skip to|take me to|go back to|let's do) the (hip flexor|hip flexors|quad|quads)
      (number|exercise|step) two
      second (one|exercise)`,
  },
};
