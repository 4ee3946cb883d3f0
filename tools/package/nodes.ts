/**
 * `npm run test:nodes`: the tests on Lambda's releases of Node, whatever Node is installed. What follows `--` goes to
 * jest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { install, NODES, nodeOf } from './installed';

const root = join(__dirname, '../..');

async function main(args: readonly string[]): Promise<void> {
  await install('check');
  for (const name of NODES) {
    const node = nodeOf(name);
    console.log(`${name}:`);
    // First in the path as well, for what the tests start by name.
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
    const jest = [join(root, 'node_modules/jest/bin/jest.js'), ...args];
    const [code] = await once(spawn(node, jest, { cwd: root, env, stdio: 'inherit' }), 'exit');
    if (code !== 0) process.exitCode = 1;
  }
}

main(process.argv.slice(2));
