import { EXERCISE_IDS } from '../../routine/types';
import { numberWord } from './fill';

/** How many exercises there are, as it is said in a sentence: "six". */
export const HOW_MANY = numberWord(EXERCISE_IDS.length).toLowerCase();
