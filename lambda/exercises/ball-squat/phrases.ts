/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'stability ball squat',
    inPassing: '(squats|ball squats)',
    synonyms: `
      stability ball (squats|squad|squatting)
      ball (squat|squats|squad|squads|squatting)
      (bowl|bull) (squat|squats)
      (<ball>) (squat|squats)
      wall [ball] (squat|squats)
      (squat|squats|squatting|squads)
      (squat|squatting|ball) (one|exercise|move|thing|bit)
      squat (with|on|against) the ball
      one with the ball
      wall squats with the ball
      ball squeeze [one]
      (number|exercise|step) six
      (sixth|final) (one|exercise)
      the last (one|exercise)
      use (the|a|my) ball`,
  },
};
