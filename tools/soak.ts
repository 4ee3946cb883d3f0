/**
 * `npm run soak -- --routines 1000 --seed 1`: runners go through the routine while the table fails at random,
 * all of it drawn from the seed, and the same again for the same one.
 * Exits with 1 where what was kept is lost or counted twice, or an answer takes a second.
 */
import { parseArgs } from 'node:util';
import { countOf, printFigures, seedOf, withBundle } from './seeded';
import { soak } from './soak/run';

const { values } = parseArgs({
  options: {
    routines: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const routines = countOf('routines', values.routines);
  const seed = seedOf(values.seed);
  if (!values.json) printFigures({ seed });
  const soaked = await withBundle((file) => soak(file, routines, seed));
  const figures = { ...soaked, slowestMs: Math.round(soaked.slowestMs) };
  if (values.json) console.log(JSON.stringify({ seed, ...figures }, null, 2));
  else {
    printFigures(figures);
    console.log('nothing that was kept was lost or counted twice');
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
