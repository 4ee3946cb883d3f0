/** An Echo Show in the browser: `npm run show [-- --port 8123 --new]`. No Amazon account, no network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Handler } from '../lambda';
import { startTable } from '../table';
import { serveShow } from './server';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, new: { type: 'boolean', default: false } },
  });
  const folder = values.new ? await mkdtemp(join(tmpdir(), 'knee-coach-')) : undefined;
  const table = await startTable(folder);
  // The skill reads the environment as it loads: only now is the table in it.
  const { handler }: { handler: Handler } = await import('../../lambda/index.js');
  const server = await serveShow(handler, Number(values.port));
  console.log(`Knee Coach on an Echo Show: ${server.address}\nCtrl-C ends it.`);
  const leave = async () => {
    await server.close();
    await table.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}

void main();
