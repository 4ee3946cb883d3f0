/** What the skill is, in a breath. */
import { ROUTINE } from '../routine/routine';
import { numberWord } from './fill';

/** How many exercises there are, as it is said in a sentence: "six". */
export const HOW_MANY = numberWord(ROUTINE.length).toLowerCase();

export const WHAT_IT_DOES = `I can tell you why a kneecap often hurts, and lead you through ${HOW_MANY} exercises for it.`;
