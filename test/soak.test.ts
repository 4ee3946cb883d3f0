/** Runners and a failing table; `npm run soak -- --routines 1000` leads more of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../tools/fuzz/handler';
import { soak } from '../tools/soak/run';
import { LONGEST_ANSWER_MS } from '../tools/soak/runner';

const folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('whatever the table does, what was kept stays, counts once, and no answer waits for long', async () => {
  const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);
  process.stdout.write(`soak: SOAK_SEED=${seed}\n`);
  const soaked = await soak(await build(folder), 30, seed);
  expect(soaked.routines).toBe(30);
  expect(soaked.warnings).toBeGreaterThan(0);
  expect(soaked.slowestMs).toBeLessThan(LONGEST_ANSWER_MS);
}, 60_000);
