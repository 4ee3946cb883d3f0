/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'side lunge to balance',
    inPassing: '(lunges|side lunges)',
    synonyms: `
      (side|sideways|lateral) (lunge|lunges)
      side lunges to balance
      side (launch|lunch|lung)
      lunge [to balance]
      (lunges|lunging) [to balance]
      (lunge|balance|balancing) (one|move|exercise|thing|bit)
      lunge [out] to the side
      (number|exercise|step) four
      fourth (one|exercise)`,
  },
};
