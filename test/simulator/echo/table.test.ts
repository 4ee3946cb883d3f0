import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Level } from 'level';
import type { Table } from '../../../lambda/progress/table';
import { tableIn } from '../../../lambda/progress/table-in';
import { startTable } from '../../../simulator/echo/table';
import { envelopeOf } from '../../progress/faultyTable';
import { few, testLong } from '../../support/many';

const envelope = envelopeOf('user', 'request', 1);
const row = { fr: 1 };
const soon = () => performance.now() + 2000;
let folder: string;
let log: jest.SpyInstance;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'progress-'));
  log = jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  log.mockRestore();
  await rm(folder, { recursive: true, force: true });
});

const tableOf = ({ env }: { env: NodeJS.ProcessEnv }) => tableIn(env) as Table;

describe('startTable', () => {
  it('keeps the row from one start to the next', async () => {
    const first = await startTable(folder);
    await tableOf(first).make(envelope, row, 'token', soon());
    await first.stop();
    const second = await startTable(folder);
    expect(await tableOf(second).read(envelope, soon())).toMatchObject({ fr: 1 });
    await second.stop();
    expect(log).not.toHaveBeenCalled();
  });

  it('goes on in memory beside another simulator, and says so in one line', async () => {
    const first = await startTable(folder);
    await tableOf(first).make(envelope, row, 'token', soon());
    const second = await startTable(folder);
    expect(await tableOf(second).read(envelope, soon())).toEqual({});
    await tableOf(second).make(envelope, row, 'token', soon());
    await second.stop();
    await first.stop();
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('forgets on disk what is deleted', async () => {
    const first = await startTable(folder);
    await tableOf(first).make(envelope, row, 'token', soon());
    await tableOf(first).delete(envelope, soon());
    await first.stop();
    const second = await startTable(folder);
    expect(await tableOf(second).read(envelope, soon())).toEqual({});
    await second.stop();
  });

  it('keeps nothing, and says nothing, without a folder', async () => {
    const started = await startTable(null);
    await tableOf(started).make(envelope, row, 'token', soon());
    expect(await tableOf(started).read(envelope, soon())).toMatchObject({ fr: 1 });
    await started.stop();
    expect(log).not.toHaveBeenCalled();
  });

  /** Ways in which a folder that was good is no more. */
  const damages: Record<string, () => Promise<unknown>> = {
    'its first file holds garbage': () => writeFile(join(folder, 'CURRENT'), 'not a manifest'),
    'all its files hold garbage': async () => {
      for (const name of await readdir(folder))
        await writeFile(join(folder, name), 'garbage'.repeat(99));
    },
    'files are missing': async () => {
      const [manifest = ''] = (await readdir(folder)).filter((name) => /^MANIFEST/.test(name));
      await rm(join(folder, manifest));
    },
    'a row is no JSON': () => put('user', '{"id":'),
    'a row is none of the table’s': () => put('user', '{"id":{"N":"seven"},"fr":"once"}'),
    'a row is nothing': () => put('user', 'null'),
    'it is a file': async () => {
      await rm(folder, { recursive: true });
      await writeFile(folder, 'garbage');
    },
  };
  async function put(id: string, text: string) {
    const store = new Level(folder);
    await store.sublevel('rows').put(id, text);
    await store.close();
  }

  it.each(
    few(Object.keys(damages), ['its first file holds garbage', 'a row is no JSON', 'it is a file']),
  )('goes on in memory when %s, at every start', async (name) => {
    const before = await startTable(folder);
    await tableOf(before).make(envelope, row, 'token', soon());
    await before.stop();
    await damages[name]?.();
    for (const _ of ['first', 'second']) {
      log.mockClear();
      const started = await startTable(folder);
      await tableOf(started).make(envelope, { hf: 1 }, 'token', soon());
      expect(await tableOf(started).read(envelope, soon())).toMatchObject({ hf: 1 });
      await started.stop();
      expect(log).toHaveBeenCalledTimes(1);
    }
  });

  testLong('goes on in memory from the write on that fails, in one line', () => {
    const script = `
      const { startTable } = require('./simulator/echo/table.ts');
      const { tableIn } = require('./lambda/progress/table-in.ts');
      const { envelopeOf } = require('./test/progress/faultyTable.ts');
      (async () => {
        const started = await startTable(process.argv.at(-1));
        const table = tableIn(started.env);
        for (let done = 1; done <= 200; done += 1) {
          const envelope = envelopeOf('user' + done, 'request' + done, done);
          await table.make(envelope, { fr: done }, 'token' + done, performance.now() + 2000);
        }
        const last = await table.read(envelopeOf('user200', 'last', 1), performance.now() + 2000);
        console.log('done', last.fr);
        await started.stop();
      })();`;
    // No file may grow beyond eight kilobytes, as on a disk that is full.
    const limited = [
      '-c',
      'ulimit -f 8; exec "$0" "$@"',
      process.execPath,
      '--import',
      'tsx',
      '-e',
    ];
    const printed = execFileSync('bash', [...limited, script, folder], {
      cwd: join(__dirname, '../../..'),
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual([
      'Progress is kept only until you leave: it could not be written to the disk.',
      'done 200',
    ]);
  });
});
