/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'ninety ninety outer hamstring stretch',
    inPassing: '(hamstring stretch|outer hamstring|outer hamstring stretch)',
    synonyms: `
      (ninety|nineteen|nine) ninety [stretch|one]
      (ninety|nineteen) ninety hamstring [stretch]
      ninety (by|and|to) ninety [stretch]
      ninety nineteen [stretch]
      ninety degree stretch
      [outer|outside] hamstring (stretch|one|thing|bit)
      hamstrings stretch
      (hamstring|hamstrings) (please|next|instead)
      [the] one for the back of my thigh
      back of [the] thigh stretch
      (stretch|one) on my back
      (stretch|stretching) [out] (my|the|your) [outer] (hamstring|hamstrings)
      (stretch|stretching) the [outside] back of (my|the|your) (thigh|thighs|leg)
      (do|try|start|go to|skip to|take me to|go back to|let's do) the (hamstring|hamstrings|outer hamstring)
      (number|exercise|step) three
      third (one|exercise)`,
  },
};
