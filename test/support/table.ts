/** A table for the conversations of one test file: dynalite on loopback and in memory, empty at first. */
import type { Language } from '../../lambda/language/language';
import { tableIn } from '../../lambda/progress/table-in';
import { makeSkill } from '../../lambda/skill';
import { startTable } from '../../simulator/echo/table';
import { linesLog, own } from './skill';

/** Progress is kept from here on, in this file; and told in `language`, where one is given. */
export function withTable(language?: Language): void {
  let table: { env: NodeJS.ProcessEnv; stop: () => Promise<void> };
  beforeAll(async () => {
    table = await startTable(null);
    own.skill = makeSkill({
      ...{ table: tableIn(table.env), log: linesLog() },
      ...(language && { language }),
    });
  });
  afterAll(() => table.stop());
}
