/** Many runners at once, and a table that fails each of them as it likes. */
import { startFaultyTable } from '../../test/progress/faultyTable';
import { loader } from '../fuzz/handler';
import { ownTime } from '../own-time';
import { randomOf } from './random';
import { runRoutine } from './runner';
import { newSoaked, type Soaked, type World } from './turn';

const AT_ONCE = 8;
const CONTAINERS = 4;

/** Of three runners two share a household, and are known by their voices. */
function homeOf(runner: number): { readonly user: string; readonly person: string | null } {
  const person = [null, 'amzn1.ask.person.ANNA', 'amzn1.ask.person.BEN'][runner % 3] ?? null;
  const home = person === null ? `ALONE${runner}` : `HOME${Math.floor(runner / 3)}`;
  return { user: `amzn1.ask.account.SOAK${home}`, person };
}

/**
 * Leads `routines` runners through the routine with the bundle in `file`; throws where anything went wrong, or
 * an answer took a second. What each runner asks and meets comes from `seed` and their number.
 */
export async function soak(file: string, routines: number, seed: number): Promise<Soaked> {
  const table = await startFaultyTable();
  const load = loader(file, ownTime());
  const env = { ...table.env, KNEE_COACH_LOG: '1', PUBLIC_BETA: 'yes' };
  const soaked = newSoaked();
  const containers = Array.from({ length: CONTAINERS }, () => load(env));
  const world: World = { table, containers, soaked };
  let next = 0;
  let going = true;
  const runners = Array.from({ length: AT_ONCE }, async () => {
    while (next < routines && going) {
      next += 1;
      const runner = next;
      const { user, person } = homeOf(runner);
      await runRoutine(world, user, person, randomOf(seed, runner)).catch((error: Error) => {
        going = false;
        throw new Error(`--seed ${seed}, runner ${runner}: ${error.message}`);
      });
    }
  });
  const ends = await Promise.allSettled(runners);
  await table.stop();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return soaked;
}
