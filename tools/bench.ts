/**
 * `npm run bench`: one table of what the skill takes, beside a bare Node, a handler that does nothing and the
 * plainest skill of Amazon's SDK, in interleaved runs. `--rounds` cold starts of each, `--turns` warm ones;
 * `--json` prints the figures. Exits with 1 where a target is missed and `--strict` is given.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startFaultyTable } from '../test/progress/faultyTable';
import { median, quantile, ratio, run } from './bench/measure';
import { kinds, opening, routine } from './bench/requests';
import { build } from './fuzz/handler';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    turns: { type: 'string', default: '300' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
});

const ROUTINES = 20;
/** Warm answers that come before those that are measured. */
const SPARE = 100;
const NODE24 = join(__dirname, '../infrastructure/check/node_modules/node24/bin/node');

/** What is promised. Ratios, milliseconds and bytes. */
const TARGETS = {
  toConstant: 1.35,
  toHello: 1.2,
  withTable: 1.75,
  p50Ms: 0.2,
  p99Ms: 2,
  bytes: 300 * 1024,
};

async function cold(nodes: readonly string[], bundles: Bundles, rounds: number, table: Table) {
  const [request] = [file('opening', [opening(USER)])];
  const things = nodes.flatMap((node) => [
    { node, name: 'node -e 0', bundle: null },
    { node, name: 'constant', bundle: bundles.constant },
    { node, name: 'hello', bundle: bundles.hello },
    { node, name: 'skill', bundle: bundles.skill },
    { node, name: 'skill with table', bundle: bundles.skill, env: table.env },
  ]);
  const took = things.map((): number[] => []);
  // One round more than is counted: the first finds nothing in the machine's caches.
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, thing] of things.entries()) {
      const { milliseconds } = await run({ ...thing, mode: 'cold', requests: request });
      if (round >= 0) took[index]?.push(milliseconds);
    }
  }
  return nodes.map((node, which) => {
    const [bare = [], constant = [], hello = [], skill = [], kept = []] = took.slice(which * 5);
    return {
      node,
      ms: {
        bare: median(bare),
        constant: median(constant),
        hello: median(hello),
        skill: median(skill),
        withTable: median(kept),
      },
      ratios: {
        toBare: ratio(skill, bare),
        toConstant: ratio(skill, constant),
        toHello: ratio(skill, hello),
        withTable: ratio(kept, skill),
      },
    };
  });
}

async function warm(node: string, bundles: Bundles, turns: number) {
  const all = await kinds();
  const requests = file('kinds', { kinds: all, turns, spare: SPARE });
  const measured: Record<string, Warm> = {};
  for (const name of ['constant', 'hello', 'skill'] as const) {
    const { written } = await run({ node, bundle: bundles[name], mode: 'warm', requests });
    measured[name] = JSON.parse(written) as Warm;
  }
  const { constant, hello, skill } = measured as Record<'constant' | 'hello' | 'skill', Warm>;
  return {
    kinds: all.map(({ kind }, index) => ({
      kind,
      p50Ms: median(skill.took[index] ?? []),
      p99Ms: quantile(skill.took[index] ?? [], 0.99),
    })),
    p50Ms: median(skill.took.flat()),
    p99Ms: quantile(skill.took.flat(), 0.99),
    hello: { p50Ms: median(hello.took.flat()), p99Ms: quantile(hello.took.flat(), 0.99) },
    memoryMb: {
      constant: [constant.firstMb, constant.lastMb],
      hello: [hello.firstMb, hello.lastMb],
      skill: [skill.firstMb, skill.lastMb],
    },
  };
}

async function routines(node: string, { skill }: Bundles, table: Table) {
  const without: number[] = [];
  const kept: number[] = [];
  let calls: readonly string[] = [];
  for (let index = 0; index < ROUTINES; index += 1) {
    const requests = file('routine', await routine(`amzn1.ask.account.ROUTINE${index}`));
    const bare = await run({ node, bundle: skill, mode: 'routine', requests });
    without.push(sumOf(bare.written));
    const before = table.calls.length;
    const whole = await run({ node, bundle: skill, mode: 'routine', requests, env: table.env });
    kept.push(sumOf(whole.written));
    calls = table.calls.slice(before).map(({ operation }) => operation);
  }
  return {
    ms: median(without),
    withTableMs: median(kept),
    reads: calls.filter((name) => name === 'GetItem').length,
    writes: calls.filter((name) => name !== 'GetItem').length,
  };
}

function sumOf(written: string): number {
  const { took, finished } = JSON.parse(written) as { took: number[]; finished: boolean };
  if (!finished) throw new Error('The routine did not come to its end.');
  return took.reduce((sum, milliseconds) => sum + milliseconds, 0);
}

interface Warm {
  readonly took: readonly (readonly number[])[];
  readonly firstMb: number;
  readonly lastMb: number;
}
type Bundles = Readonly<Record<'constant' | 'hello' | 'skill', string>>;
type Table = Awaited<ReturnType<typeof startFaultyTable>>;

const USER = 'amzn1.ask.account.BENCH';
const folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));

function file(name: string, value: unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

async function bench() {
  const entry = (name: string) => join(__dirname, 'bench', `${name}.ts`);
  const bundles: Bundles = {
    constant: await build(join(folder, 'constant'), entry('constant')),
    hello: await build(join(folder, 'hello'), entry('hello')),
    skill: await build(join(folder, 'skill')),
  };
  const node = process.execPath;
  const nodes = existsSync(NODE24) ? [node, NODE24] : [node];
  const table = await startFaultyTable();
  try {
    // A first visit leaves a row, so that a cold start has something to read.
    await run({
      node,
      bundle: bundles.skill,
      mode: 'routine',
      requests: file('visit', await routine(USER)),
      env: table.env,
    });
    const bytes = bytesOf(dirname(bundles.skill));
    return {
      rounds: Number(values.rounds),
      cold: await Promise.all(
        (await cold(nodes, bundles, Number(values.rounds), table)).map(async (one) => ({
          ...one,
          node: await versionOf(one.node),
        })),
      ),
      warm: await warm(node, bundles, Number(values.turns)),
      routine: await routines(node, bundles, table),
      size: {
        bytes,
        hello: statSync(bundles.hello).size,
      },
      targets: TARGETS,
    };
  } finally {
    await table.stop();
    rmSync(folder, { recursive: true });
  }
}

/** All the code of a bundle. */
function bytesOf(bundle: string): number {
  const names = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  return names.reduce((sum, name) => sum + statSync(join(bundle, name)).size, 0);
}

async function versionOf(node: string): Promise<string> {
  if (node === process.execPath) return process.version;
  const { execFileSync } = await import('node:child_process');
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}

type Figures = Awaited<ReturnType<typeof bench>>;

/** The table: what, how much, in proportion to what, and the target where there is one. */
function rowsOf({ cold, warm, routine, size }: Figures): string[][] {
  const ms = (value: number, digits = 1) => `${value.toFixed(digits)} ms`;
  const kb = (value: number) => `${(value / 1024).toFixed(0)} KB`;
  const mb = ([first = 0, last = 0]: readonly number[]) =>
    `${first.toFixed(0)} MB, then ${last.toFixed(0)} MB`;
  const within = (value: number, target: number, unit = '') =>
    `≤ ${target}${unit}${value <= target ? '' : ' missed'}`;
  const against = (value: number, target: number) => [value.toFixed(2), within(value, target)];
  const slowest = [...warm.kinds].sort((a, b) => b.p50Ms - a.p50Ms);
  const kind = ({ kind: name, p50Ms, p99Ms }: (typeof slowest)[number]) => [
    `warm ${name}`,
    `p50 ${ms(p50Ms, 3)}, p99 ${ms(p99Ms, 2)}`,
    '',
    p50Ms <= TARGETS.p50Ms && p99Ms <= TARGETS.p99Ms ? '' : 'missed',
  ];
  return [
    ...cold.flatMap(({ node, ms: took, ratios }) => [
      [`cold, Node ${node}: node -e 0`, ms(took.bare), '', ''],
      ['cold: constant handler', ms(took.constant), '', ''],
      ['cold: hello world of the SDK', ms(took.hello), '', ''],
      [
        'cold: skill, to the constant',
        ms(took.skill),
        ...against(ratios.toConstant, TARGETS.toConstant),
      ],
      ['cold: skill, to hello world', ms(took.skill), ...against(ratios.toHello, TARGETS.toHello)],
      [
        'cold: skill with progress read, to without',
        ms(took.withTable),
        ...against(ratios.withTable, TARGETS.withTable),
      ],
    ]),
    ['warm: all kinds, p50', ms(warm.p50Ms, 3), '', within(warm.p50Ms, TARGETS.p50Ms, ' ms')],
    ['warm: all kinds, p99', ms(warm.p99Ms, 3), '', within(warm.p99Ms, TARGETS.p99Ms, ' ms')],
    ['warm: hello world of the SDK', `p50 ${ms(warm.hello.p50Ms, 3)}`, '', ''],
    ...slowest.map(kind),
    ['memory: constant handler', mb(warm.memoryMb.constant), '', ''],
    ['memory: hello world of the SDK', mb(warm.memoryMb.hello), '', ''],
    ['memory: skill', mb(warm.memoryMb.skill), '', ''],
    [
      'bundle',
      kb(size.bytes),
      '',
      `≤ ${kb(TARGETS.bytes)}${size.bytes <= TARGETS.bytes ? '' : ' missed'}`,
    ],
    ['bundle: hello world of the SDK', kb(size.hello), '', ''],
    ['whole routine, first start included', ms(routine.ms), '', ''],
    ['whole routine with the table', ms(routine.withTableMs), '', ''],
    ['whole routine: reads, writes', `${routine.reads}, ${routine.writes}`, '', ''],
  ];
}

async function main(): Promise<void> {
  const figures = await bench();
  const rows = rowsOf(figures);
  if (values.json) console.log(JSON.stringify({ ...figures, rows }, null, 2));
  else {
    const head = ['', 'median', 'ratio', 'target'];
    for (const cells of [head, ...rows]) {
      const [what = '', took = '', proportion = '', target = ''] = cells;
      console.log(`${what.padEnd(46)}${took.padStart(28)}${proportion.padStart(8)}  ${target}`);
    }
  }
  const missed = rows.some((cells) => cells.at(-1)?.endsWith('missed'));
  process.exitCode = values.strict && missed ? 1 : 0;
}

void main();
