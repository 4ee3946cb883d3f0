/** Many runners at once, and a table that fails as it likes. */
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { FAULT_NAMES, startFaultyTable } from '../../test/progress/faultyTable';
import { loader } from '../fuzz/handler';
import { runRoutine, type Soaked, type World } from './runner';

const AT_ONCE = 8;
const CONTAINERS = 4;
/** How long the table stays as it is. Milliseconds. */
const SPELL_MS = { well: 60, failing: 120 };

/** A generator of numbers from 0 to below 1; the same seed gives the same ones. */
function randomOf(seed: number): () => number {
  const values = fc.sample(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true, noDefaultInfinity: true }),
    {
      numRuns: 1,
      seed,
    },
  );
  let state = Math.floor((values[0] ?? 0) * 2 ** 32) ^ seed;
  // Mulberry32: the order in which runners ask is not ours to repeat, so quality is all that counts.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Leads `routines` runners through the routine with the bundle in `file`; throws where anything went wrong. */
export async function soak(file: string, routines: number, seed: number): Promise<Soaked> {
  const random = randomOf(seed);
  const table = await startFaultyTable();
  const load = loader(file);
  const env = { ...table.env, KNEE_COACH_LOG: '1' };
  const soaked: Soaked = {
    routines: 0,
    answers: 0,
    deaths: 0,
    replays: 0,
    warnings: 0,
    slowestMs: 0,
  };
  let waiting = 0;
  let going = true;
  let wellAgain: Promise<void> = Promise.resolve();

  const world: World = {
    table,
    containers: Array.from({ length: CONTAINERS }, () => load(env)),
    random,
    soaked,
    async well() {
      waiting += 1;
      await wellAgain;
      return {
        release: () => {
          waiting -= 1;
        },
      };
    },
  };

  async function weather(): Promise<void> {
    while (going) {
      const name = FAULT_NAMES[Math.floor(random() * FAULT_NAMES.length)] ?? null;
      const operation = [undefined, 'GetItem', 'UpdateItem'][Math.floor(random() * 3)];
      const failing = async () => {
        if (waiting > 0 || !going) return;
        await table.fail(name, name === 'refused' ? undefined : operation);
        await sleep(random() * SPELL_MS.failing);
        await table.fail(null);
      };
      wellAgain = failing();
      await wellAgain;
      await sleep(random() * SPELL_MS.well);
    }
  }

  const raining = weather();
  let next = 0;
  const runners = Array.from({ length: AT_ONCE }, async () => {
    while (next < routines && going) {
      next += 1;
      await runRoutine(world, `amzn1.ask.account.SOAK${next}`).catch((error) => {
        going = false;
        throw error;
      });
    }
  });
  const ends = await Promise.allSettled(runners);
  going = false;
  await raining;
  await table.fail(null);
  await table.stop();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return soaked;
}
