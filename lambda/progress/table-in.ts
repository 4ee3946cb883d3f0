/** Where progress is kept, as the environment has it. */
import { makeSend } from './dynamo';
import { makeTable, type Table } from './table';

/** The table PROGRESS_TABLE where `env` points, or null when it names none. */
export function tableIn(env: NodeJS.ProcessEnv): Table | null {
  return env.PROGRESS_TABLE ? makeTable(env.PROGRESS_TABLE, makeSend(env)) : null;
}
