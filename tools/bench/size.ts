/** How much of the bundle is there for the table alone. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
/** The bundler's own account, on the options of build.mjs; in a process of its own, being an ES module. */
const ACCOUNT = `
  const [root] = process.argv.slice(1);
  const { OPTIONS, LEFT_OUT } = await import(root + '/build.mjs');
  const { build } = await import('esbuild');
  const entryPoints = [root + '/lambda/index.ts'];
  const { metafile } = await build({ ...OPTIONS, alias: LEFT_OUT, entryPoints, write: false, metafile: true });
  const [{ inputs }] = Object.values(metafile.outputs);
  console.log(JSON.stringify({ inputs }));
`;
const OF_TABLE = /node_modules\/(?:@smithy|@aws-sdk|@aws-crypto)\/|lambda\/progress\/dynamo\.ts$/;

/** Bytes of the table's client: the signer of its requests, and what sends them. */
export async function tableBytes(): Promise<number> {
  const args = ['--input-type=module', '-e', ACCOUNT, ROOT];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  const { inputs } = JSON.parse(stdout) as { inputs: Record<string, { bytesInOutput: number }> };
  return Object.entries(inputs).reduce(
    (sum, [path, { bytesInOutput }]) => sum + (OF_TABLE.test(path) ? bytesInOutput : 0),
    0,
  );
}
