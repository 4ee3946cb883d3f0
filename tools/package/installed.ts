/** What only the checks of the package need, installed on their first run, without its install scripts. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');
const modules = join(root, 'infrastructure/check/node_modules');
const run = promisify(execFile);

/** Lambda's releases of Node. */
export const NODES = ['node22', 'node24'] as const;
/** Where one of them is, once installed. */
export const nodeOf = (name: (typeof NODES)[number]) => join(modules, name, 'bin/node');

/** The main file of Lambda's own client, once compiled. */
export const LAMBDA_CLIENT = join(modules, 'aws-lambda-ric/index.mjs');

/** Installs a folder under infrastructure/, unless it is there. */
export async function install(folder: 'check' | 'ask-cli'): Promise<void> {
  const cwd = join(root, 'infrastructure', folder);
  if (existsSync(join(cwd, 'node_modules/.package-lock.json'))) return;
  console.log(`       installing into infrastructure/${folder} (once)`);
  await run('npm', ['ci', '--no-progress'], { cwd });
}

/** Compiles Lambda's client: the one package that is nothing without its install scripts. */
export async function compileClient(): Promise<void> {
  await install('check');
  if (existsSync(join(modules, 'aws-lambda-ric/rapid-client.node'))) return;
  console.log('       compiling AWS’s Lambda client (minutes, once)');
  const args = ['rebuild', 'aws-lambda-ric', '--ignore-scripts=false', '--no-progress'];
  await run('npm', args, { cwd: join(root, 'infrastructure/check') }).catch((error) => {
    throw new Error('It wants a compiler: apt-get install cmake g++', { cause: error });
  });
}
