/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'foam roll',
    inPassing: '(foam rolling|rolling)',
    synonyms: `
      foam (rolling|roller|role) [exercise]
      (rolling|roller|roll) (exercise|one|move)
      (outer|outside) thigh (roll|rolling)
      thigh (roll|rolling)
      (i. t. band|it band|iliotibial band) (roll|rolling)
      [foam] roll [out] (my|the|your) [outer] (thigh|thighs|leg|legs)
      [foam] roll [out] the (outside|side) of (my|the|your) (thigh|leg)
      [foam] roll [out] (my|the|your) (i. t. band|it band)
      foam (roll|rolling) [of] the (outside|side) of the thigh
      one with the [foam] roller
      (rolling|roll) out
      use (the|a|my) [foam] roller
      (roll on|lie on) the [foam] roller
      (do|try|start|go to|skip to|take me to|go back to|let's do) the (i. t. band|it band|outer thigh)
      (number|exercise|step) one
      first (one|exercise)`,
  },
};
