/** What the skill is, in a breath. */
import { EXERCISE_IDS } from '../routine/types';
import { numberWord } from './fill';

/** How many exercises there are, as it is said in a sentence: "six". */
export const HOW_MANY = numberWord(EXERCISE_IDS.length).toLowerCase();

export const WHAT_IT_DOES = `I can tell you why a kneecap often hurts, and lead you through ${HOW_MANY} exercises for it.`;
