import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTable, type Table } from '../../lambda/progress/table';
import { startTable } from '../../simulator/table';
import { envelopeOf } from '../progress/faultyTable';

const envelope = envelopeOf('user', 'request', 1);
const row = { fr: 1 };
const soon = () => performance.now() + 2000;
const environment = { ...process.env };
let folder: string;
let log: jest.SpyInstance;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'progress-'));
  log = jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  log.mockRestore();
  process.env = { ...environment };
  await rm(folder, { recursive: true, force: true });
});

const table = () => makeTable() as Table;

describe('startTable', () => {
  it('keeps the row from one start to the next', async () => {
    const first = await startTable(folder);
    await table().make(envelope, row, 'token', soon());
    await first.stop();
    const second = await startTable(folder);
    expect(await table().read(envelope, soon())).toMatchObject({ fr: 1 });
    await second.stop();
    expect(log).not.toHaveBeenCalled();
  });

  it('goes on in memory beside another simulator, and says so in one line', async () => {
    const first = await startTable(folder);
    await table().make(envelope, row, 'token', soon());
    const second = await startTable(folder);
    expect(await table().read(envelope, soon())).toEqual({});
    await table().make(envelope, row, 'token', soon());
    await second.stop();
    await first.stop();
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('goes on in memory when the folder is damaged', async () => {
    await writeFile(join(folder, 'CURRENT'), 'not a manifest');
    const started = await startTable(folder);
    await table().make(envelope, row, 'token', soon());
    expect(await table().read(envelope, soon())).toMatchObject({ fr: 1 });
    await started.stop();
    expect(log).toHaveBeenCalledTimes(1);
  });
});
