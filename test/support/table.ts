/** A table for the conversations of one test file: dynalite on loopback, empty at first. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTable } from '../../simulator/table';

/** Progress is kept from here on, in this file. */
export function withTable(): void {
  let table: { stop: () => Promise<void> };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knee-coach-'));
    table = await startTable(folder);
  });
  afterAll(async () => {
    await table.stop();
    delete process.env.PROGRESS_TABLE;
    await rm(folder, { recursive: true });
  });
}
