/** What is loaded when it is first needed, not when the skill starts: see build.mjs. */

/** What reads the kept: a first visit has nothing to read. */
export const reading = () => require('./reading') as typeof import('./reading');

/** The client of the table: a skill without a table needs none. */
export const dynamo = () => require('./dynamo') as typeof import('./dynamo');
