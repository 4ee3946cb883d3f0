/** The kinds of thing a routine is made of. */
export * from '../exercises/kinds';
export { EXERCISE_IDS, type ExerciseId } from './routine';
