/**
 * `npm run report`: writes docs/quality.md from what the project's own commands print. `--runs`, `--routines`
 * and `--rounds` make them shorter or longer. Exits with 1, and writes nothing, where one of them fails.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

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
  readonly numTotalTests: number;
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

interface Fuzzed {
  readonly [figure: string]: number | null;
}
interface Speech {
  readonly speaker: Readonly<Record<string, string | number>>;
  readonly words: readonly Readonly<Record<'name' | 'estimated' | 'measured' | 'error', never>>[];
  readonly holds: readonly { name: string; held: number; promised: number }[];
}
interface Part {
  readonly exercise: string;
  readonly moment: string;
  readonly seconds: number;
}
interface Share {
  readonly right: number;
  readonly of: number;
}
type Listener = Readonly<Record<'all' | 'safety', Share>>;
interface Understood {
  readonly measured: Readonly<Record<string, Readonly<Record<'ear' | 'second', Listener>>>>;
  readonly falseAcceptance: Share;
}
interface Benched {
  readonly rounds: number;
  readonly rows: readonly (readonly string[])[];
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const folded = (title: string, inside: string) =>
  `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`;
const share = ({ right, of }: Share) => `${((100 * right) / of).toFixed(1)} % (${right} of ${of})`;

function reliability(rules: readonly string[], fuzzed: Fuzzed, soaked: Fuzzed): string {
  return [
    '## Reliability',
    `\`npm run fuzz -- --runs ${values.runs} --seed ${fuzzed.seed}\`: random and hostile requests against the built handler. Every answer was checked by the skill's own rules, by the SDK's types, by two other judges of SSML and by a second model of where a request may lead; every answer was given by two containers, and both said the same.`,
    table(
      ['', ''],
      [
        ['sequences of requests', `${fuzzed.sequences}`],
        ['answers, all of them right', `${fuzzed.answers}`],
        ['containers started in between', `${fuzzed.loads}`],
        ['places reached', `${fuzzed.places}`],
        ['intents or requests at an exercise, pairs tried', `${fuzzed.pairs}`],
        ['lines logged, none with a user, a slot or a word of health', `${fuzzed.logLines}`],
      ],
    ),
    `\`npm run soak -- --routines ${values.routines} --seed ${soaked.seed}\`: runners, several at once, while the table fails each of them in ${soaked.faults} ways. Nothing that was kept was lost, and nothing counted twice, where a runner used one device at a time.`,
    table(
      ['', ''],
      [
        ['routines led to their end', `${soaked.routines}`],
        ['answers', `${soaked.answers}`],
        ['sessions that died on the way', `${soaked.deaths}`],
        ['requests that came twice', `${soaked.replays}`],
        ['slowest answer', `${soaked.slowestMs} ms`],
      ],
    ),
    folded(
      `${rules.length} tests of the rules that every answer must keep`,
      rules.map((name) => `- ${name}`).join('\n'),
    ),
  ].join('\n\n');
}

function seconds(parts: readonly Part[], { speaker, words, holds }: Speech): string {
  const exercises = [...new Set(parts.map(({ exercise }) => exercise))];
  const of = (exercise: string, moment: string) =>
    parts
      .filter((part) => part.exercise === exercise && part.moment === moment)
      .reduce((sum, part) => sum + part.seconds, 0)
      .toFixed(0);
  const held = (exercise: string) =>
    holds
      .filter(({ name }) => name.startsWith(exercise))
      .map(
        ({ name, held: is, promised }) =>
          `${name.split(' ').at(-1)} ${is.toFixed(1)} of ${promised}`,
      )
      .join(', ');
  const total = parts.reduce((sum, part) => sum + part.seconds, 0);
  return [
    '## Truth of the seconds',
    '`npm run timeline`: what each exercise takes, and how long it is held, computed against promised. Seconds.',
    table(
      ['exercise', 'getting there', 'effort', 'held'],
      exercises.map((id) => [id, of(id, 'setUp'), of(id, 'effort'), held(id) || '–']),
    ),
    `All of it: ${total.toFixed(0)} s, and the time to say ready.`,
    `\`npm run check:speech\`: the words as ${speaker.voice} ${speaker.version} says them (${speaker.language}, ${speaker.speed} words a minute) against the estimate. Seconds.`,
    table(
      ['script', 'said', 'estimated', 'error'],
      words.map(({ name, measured, estimated, error }) => [
        name,
        Number(measured).toFixed(1),
        Number(estimated).toFixed(1),
        `${(100 * Number(error)).toFixed(1)} %`,
      ]),
    ),
  ].join('\n\n');
}

function speed({ rounds, rows }: Benched): string {
  const isKind = ([what = '']: readonly string[]) => /^warm [^:]+$/.test(what);
  const head = ['', 'median', 'ratio', 'target'];
  return [
    '## Speed',
    `\`npm run bench\`: ${rounds} interleaved cold starts of each, medians; a ratio is the median of the ratios of single rounds. The machine's own times mean little, the ratios do.`,
    table(
      head,
      rows.filter((cells) => !isKind(cells)),
    ),
    folded('Warm answers by kind', table(head, rows.filter(isKind))),
  ].join('\n\n');
}

function understanding({ measured, falseAcceptance }: Understood): string {
  return [
    '## Understanding',
    '`npm run understand:report`: phrases that mean something to the coach, by the ear of the simulator and by another classifier trained on the same model.',
    table(
      ['phrases', 'ear', 'of these, safety', 'another classifier', 'of these, safety'],
      Object.entries(measured).map(([name, { ear, second }]) => [
        name,
        ...[ear, second].flatMap(({ all, safety }) => [share(all), share(safety)]),
      ]),
    ),
    `Taken for the coach's own though out of its scope: ${share(falseAcceptance)}.`,
  ].join('\n\n');
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
  const parts = await json<Part[]>('timeline');
  const speech = await json<Speech>('check-speech');
  const understood = await json<Understood>('understand-report');
  const benched = await json<Benched>('bench', '--rounds', values.rounds);
  const soaked = await json<Fuzzed>('soak', '--routines', values.routines);
  const fuzzed = await json<Fuzzed>('fuzz', '--runs', values.runs);
  const text = [
    '# Quality',
    'Written by `npm run report` from what the commands below print; no figure is typed by hand.',
    machine(),
    reliability(rules, fuzzed, soaked),
    seconds(parts, speech),
    speed(benched),
    understanding(understood),
  ].join('\n\n');
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(join(ROOT, 'docs/quality.md'), `${text}\n`);
  console.log('docs/quality.md');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
