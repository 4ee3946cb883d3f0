/**
 * `npm run fuzz -- --runs 100000 --seed 1`: random sequences of requests, sane and hostile, against the built
 * handler. Says the seed it used; `--path` plays one failure again. Exits with 1 where an answer is wrong.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, loader } from './fuzz/handler';
import { fuzz } from './fuzz/run';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    json: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const runs = Number(values.runs);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    throw new Error('--runs and --seed are whole numbers');
  }
  if (!values.json) console.log(`seed ${seed}`);
  const folder = await mkdtemp(join(tmpdir(), 'knee-coach-'));
  try {
    const load = loader(await build(folder));
    const began = performance.now();
    const { tally, failure } = await fuzz(() => load({ KNEE_COACH_LOG: '1' }), {
      runs,
      seed,
      ...(values.path && { path: values.path }),
    });
    const figures = {
      seed,
      sequences: tally.sequences,
      answers: tally.answers,
      loads: tally.loads,
      logLines: tally.logLines,
      places: tally.places.size,
      pairs: tally.pairs.size,
      slowestMs: Math.round(tally.slowestMs),
      seconds: Math.round((performance.now() - began) / 1000),
      failure,
    };
    if (values.json) console.log(JSON.stringify(figures, null, 2));
    else {
      for (const [name, figure] of Object.entries(figures)) {
        if (figure !== null) console.log(`${name.padEnd(10)} ${figure}`);
      }
      if (failure === null) console.log('every answer was right');
    }
    process.exitCode = failure === null ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
