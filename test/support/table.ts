/** A table for the conversations of one test file: dynalite on loopback and in memory, empty at first. */
import { startTable } from '../../simulator/echo/table';

/** Progress is kept from here on, in this file. */
export function withTable(): void {
  let table: { stop: () => Promise<void> };
  beforeAll(async () => {
    table = await startTable(null);
  });
  afterAll(async () => {
    await table.stop();
    delete process.env.PROGRESS_TABLE;
  });
}
