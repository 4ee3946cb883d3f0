/**
 * What is loaded when it is first needed, and not at the door: each is a file of its own in the bundle, by
 * build.mjs. Add none here without adding it there.
 */

export const coach = () => require('./coach/coach') as typeof import('./coach/coach');

/** What is said in English, but for the greeting. */
export const english = () => require('./language/en') as typeof import('./language/en');

/** Most devices have no screen. */
export const screen = () => require('./screen/of-turn') as typeof import('./screen/of-turn');

/** What reads the kept: a first visit has nothing to read. */
export const reading = () => require('./progress/reading') as typeof import('./progress/reading');

/** The client of the table: a skill without a table needs none. */
export const dynamo = () => require('./progress/dynamo') as typeof import('./progress/dynamo');
