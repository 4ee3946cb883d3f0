/** Where progress is kept, as the environment has it. */
import { makeSend } from './dynamo';
import { makeTable, type Table } from './table';

/** The table PROGRESS_TABLE where `env` points. */
export function tableIn(env: NodeJS.ProcessEnv): Table {
  return makeTable(env.PROGRESS_TABLE ?? '', makeSend(env));
}
