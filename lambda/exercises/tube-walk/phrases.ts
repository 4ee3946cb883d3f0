/** What people call it, as template lines of the interaction model (model/grammar.ts). */
import type { Phrases } from '../exercise';

export const phrases: Phrases = {
  en: {
    name: 'side to side tube walk',
    inPassing: '(tube walk|band walk|walk)',
    synonyms: `
      [side to side] (tube|band) (walk|walks|walking)
      [side to side] tube (work|walked)
      (two|chew) (walk|walking)
      to walking
      (walk|walks)
      (monster|crab|sideways|lateral) (walk|walks|walking)
      (resistance|elastic|lateral) band (walk|walks|walking)
      (side|sideways) (steps|stepping) [with the band|with the rubber band]
      (band|tube|walking) (one|exercise|move|thing|bit)
      walk with the (band|tube)
      one with the (band|tube)
      (elastic|elastic band) one
      use (the|a|my) (band|tube)
      (walk|step) sideways
      (number|exercise|step) five
      fifth (one|exercise)`,
  },
};
