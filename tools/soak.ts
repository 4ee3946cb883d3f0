/**
 * `npm run soak -- --routines 1000 --seed 1`: runners go through the routine while the table fails at random,
 * all of it drawn from the seed, and the same again for the same one.
 * Exits with 1 where what was kept is lost or counted twice, or an answer takes a second.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './fuzz/handler';
import { soak } from './soak/run';

const { values } = parseArgs({
  options: {
    routines: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const routines = Number(values.routines);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  if (!Number.isInteger(routines) || routines < 1 || !Number.isInteger(seed)) {
    throw new Error('--routines and --seed are whole numbers');
  }
  if (!values.json) console.log(`${'seed'.padEnd(10)} ${seed}`);
  const folder = await mkdtemp(join(tmpdir(), 'knee-coach-'));
  try {
    const soaked = await soak(await build(folder), routines, seed);
    const figures = { ...soaked, slowestMs: Math.round(soaked.slowestMs) };
    if (values.json) console.log(JSON.stringify({ seed, ...figures }, null, 2));
    else {
      for (const [name, figure] of Object.entries(figures)) {
        console.log(`${name.padEnd(10)} ${figure}`);
      }
      console.log('nothing that was kept was lost or counted twice');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
