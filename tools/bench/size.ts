/** How much of the bundle is there for the table alone. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
/** In a process of its own: build.mjs is an ES module. */
const ACCOUNT = `
  const [root] = process.argv.slice(1);
  const { textOf } = await import(root + '/build.mjs');
  console.log(Buffer.byteLength(await textOf(root + '/lambda/progress/dynamo.ts')));
`;

/** Bytes of the table's client: the signer of its requests, and what sends them. */
export async function tableBytes(): Promise<number> {
  const args = ['--input-type=module', '-e', ACCOUNT, ROOT];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return Number(stdout);
}
