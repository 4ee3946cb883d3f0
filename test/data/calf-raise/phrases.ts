/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'calf raises',
    inPassing: '(calf raises|calf raise)',
    synonyms: '(calf raise|heel raises|standing calf raises)',
  },
};
