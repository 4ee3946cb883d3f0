/**
 * `npm run report`: writes docs/quality.md from what the project's own commands print. `--runs`, `--routines`
 * and `--rounds` make them shorter or longer. Exits with 1, and writes nothing, where one of them fails.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import {
  type Benched,
  type Figures,
  reliability,
  type Speech,
  seconds,
  speed,
  type Timed,
  type Understood,
  understanding,
} from './report/sections';

const ROOT = join(__dirname, '..');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    routines: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '25' },
  },
});

const run = promisify(execFile);

/** What a command of the project prints as JSON. Rejects where the command fails. */
async function json<T>(tool: string, ...args: string[]): Promise<T> {
  console.log(`${tool} ${args.join(' ')}`);
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(tsx, [`tools/${tool}.ts`, '--json', ...args], options);
  return JSON.parse(stdout) as T;
}

interface Tested {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The tests of the platform's rules: each shows an answer that breaks one, and how it is found. */
async function ruleTests(): Promise<string[]> {
  console.log('jest test/alexa/rules.test.ts');
  const jest = join(ROOT, 'node_modules/.bin/jest');
  const { stdout } = await run(jest, ['test/alexa/rules.test.ts', '--json', '--silent'], {
    cwd: ROOT,
  });
  const { success, testResults } = JSON.parse(stdout) as Tested;
  if (!success) throw new Error('The tests of the rules fail.');
  return testResults.flatMap((file) => file.assertionResults.map((test) => test.fullName));
}

function machine(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [cpu] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return [
    `${new Date().toISOString().slice(0, 10)}, Knee Coach ${version} at ${commit.trim()}.`,
    `${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim()}, ${memory}, Node ${process.version}.`,
  ].join(' ');
}

async function main(): Promise<void> {
  const rules = await ruleTests();
  const parts = await json<Timed[]>('timeline');
  const speech = await json<Speech>('check-speech');
  const understood = await json<Understood>('understand-report');
  const benched = await json<Benched>('bench', '--rounds', values.rounds);
  const soaked = await json<Figures>('soak', '--routines', values.routines);
  const fuzzed = await json<Figures>('fuzz', '--runs', values.runs);
  const text = [
    '# Quality',
    'Written by `npm run report` from what the commands below print; no figure is typed by hand.',
    machine(),
    reliability(rules, fuzzed, soaked, values),
    seconds(parts, speech),
    speed(benched),
    understanding(understood),
  ].join('\n\n');
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(join(ROOT, 'docs/quality.md'), `${text}\n`);
  console.log('docs/quality.md');
}

main().catch((error: Error & { readonly stdout?: string }) => {
  console.error(error.message);
  // What failed says there why, and by which seed.
  if (error.stdout) console.error(error.stdout);
  process.exitCode = 1;
});
