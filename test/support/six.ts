/**
 * The six exercises of the article as a routine: what a test of behaviour goes by, so that whoever adds an exercise, or
 * moves one, leaves it as it is.
 */
import { exerciseOf, type Routine, usualAmount } from '../../lambda/routine/routine';

export const SIX: Routine = (
  ['foamRoll', 'hipFlexor', 'outerHamstring', 'sideLunge', 'tubeWalk', 'ballSquat'] as const
).map((exercise) => ({ exercise, amount: usualAmount(exerciseOf(exercise)) }));
