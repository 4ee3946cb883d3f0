/**
 * `npm run fuzz -- --runs 100000 --seed 1`: random sequences of requests, sane and hostile, against the built
 * handler. Says the seed it used; `--path` plays one failure again. Exits with 1 where an answer is wrong.
 */
import { parseArgs } from 'node:util';
import { loader } from './fuzz/handler';
import { fuzz } from './fuzz/run';
import { ownTime } from './own-time';
import { countOf, printFigures, seedOf, withBundle } from './seeded';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    json: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const runs = countOf('runs', values.runs);
  const seed = seedOf(values.seed);
  // Before anything is played: it is wanted most where the playing never ends.
  if (!values.json) console.log(`seed ${seed}`);
  const began = performance.now();
  const { tally, failure } = await withBundle((file) => {
    // How long it waits for a service is no matter of how busy the machine is.
    const load = loader(file, { ...ownTime(), performance });
    const path = values.path && { path: values.path };
    return fuzz(() => load({ KNEE_COACH_LOG: '1', PUBLIC_BETA: 'yes' }), { runs, seed, ...path });
  });
  if (tally.sequences === 0) throw new Error('--path leads to no sequence of this seed');
  const counts = Object.entries(tally).map(([name, count]) => [
    name,
    count instanceof Set ? count.size : Math.round(count),
  ]);
  const seconds = Math.round((performance.now() - began) / 1000);
  const figures = { seed, ...Object.fromEntries(counts), seconds, failure };
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else {
    printFigures(figures);
    if (failure === null) console.log('every answer was right');
  }
  process.exitCode = failure === null ? 0 : 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
