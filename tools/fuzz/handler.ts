/** The built bundle as Lambda loads it, as often as wanted, with its clock and all it writes in our hands. */
import { execFile } from 'node:child_process';
import { Console } from 'node:console';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { compileFunction } from 'node:vm';
import { lambdaContext } from '../../simulator/echo/lambda';
import type { OwnTime } from '../own-time';

const ROOT = join(__dirname, '..', '..');

/** Bundles the skill, or another entry, into `folder` and returns the bundle's path. */
export async function build(
  folder: string,
  entry = join(ROOT, 'lambda/index.ts'),
): Promise<string> {
  // A process of its own: build.mjs is an ES module, which Jest's require cannot load.
  const script = 'const [file, ...to] = process.argv.slice(1); (await import(file)).bundle(...to);';
  const args = ['--input-type=module', '-e', script, join(ROOT, 'build.mjs'), entry, folder];
  await promisify(execFile)(process.execPath, args);
  return join(folder, 'index.js');
}

/** One load of the bundle. */
export interface Loaded {
  /** The answer as it goes over the wire, and what was written meanwhile. Rejects where the handler does. */
  ask(event: unknown, nowMs: number): Promise<Answered>;
}

export interface Answered {
  readonly json: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/**
 * Reads a bundle once; each call of what it returns is a new load, with an environment of its own. Its deadlines are
 * those of `time`.
 */
export function loader(
  file: string,
  time:
    | Pick<typeof globalThis, 'performance' | 'setTimeout' | 'clearTimeout'>
    | OwnTime = globalThis,
): (env?: NodeJS.ProcessEnv) => Loaded {
  const { performance, setTimeout, clearTimeout } = time;
  const timing = { performance, setTimeout, clearTimeout };
  const names = [
    ...['exports', 'require', 'module', 'process', 'console', 'Date'],
    ...Object.keys(timing),
  ];
  const compiled = new Map<string, ReturnType<typeof compileFunction>>(
    readdirSync(dirname(file))
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const path = join(dirname(file), name);
        const code = readFileSync(path, 'utf8');
        return [`./${name}`, compileFunction(code, names, { filename: path })];
      }),
  );
  const requireOthers = createRequire(file);

  return (env = {}) => {
    const written = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof written) =>
      new Writable({
        write(chunk, _encoding, done) {
          written[name] += String(chunk);
          done();
        },
      });
    const [stdout, stderr] = [stream('stdout'), stream('stderr')];
    const clock = { nowMs: 0 };
    class Now extends Date {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [clock.nowMs]) as [number]));
      }
      static override now = () => clock.nowMs;
    }
    const own = Object.create(process, {
      env: { value: env },
      stdout: { value: stdout },
      stderr: { value: stderr },
    });
    const console = new Console({ stdout, stderr });
    const loaded = new Map<string, { exports: Record<string, unknown> }>();
    // Files of the bundle are loaded once a container, as Node would, and in its environment.
    const require = (name: string): unknown => {
      const run = compiled.get(name);
      if (run === undefined) return requireOthers(name);
      const before = loaded.get(name);
      if (before) return before.exports;
      const module = { exports: {} };
      loaded.set(name, module);
      run(module.exports, require, module, own, console, Now, ...Object.values(timing));
      return module.exports;
    };
    const { handler } = require(`./${basename(file)}`) as {
      handler?: (...given: unknown[]) => Promise<unknown>;
    };
    if (!handler) throw new Error(`${file} exports no handler`);

    return {
      async ask(event, nowMs) {
        clock.nowMs = nowMs;
        Object.assign(written, { stdout: '', stderr: '' });
        const began = performance.now();
        const json = JSON.stringify(await handler(event, lambdaContext()));
        return { json, ...written, milliseconds: performance.now() - began };
      },
    };
  };
}
