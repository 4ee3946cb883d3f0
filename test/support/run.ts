/** A few lines of a script in a process of their own: for modules that Jest cannot load. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs `script` at the root of the project, with the sources at hand, and returns what it printed. */
export function runTsx(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', '-e', script, ...args], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
}
