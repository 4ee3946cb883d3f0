/** Runners and a failing table; `npm run soak -- --routines 1000` leads more of them, from a seed of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../tools/fuzz/handler';
import { soak } from '../../tools/soak/run';

const folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('whatever the table does, what was kept stays, counts once, and no answer waits for long', async () => {
  const seed = Number(process.env.SOAK_SEED ?? 1);
  process.stdout.write(`soak: SOAK_SEED=${seed}\n`);
  const soaked = await soak(await build(folder), 30, seed);
  expect(soaked.routines).toBe(30);
  expect(soaked.warnings).toBeGreaterThan(0);
  expect(soaked.replays).toBeGreaterThan(0);
  expect(soaked.brokenInto).toBeGreaterThan(0);
});
