/** `npm run screens`, as far as no browser is needed. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { SAMPLES } from '../../tools/screen-samples';
import { testLong } from '../support/many';

test('no two samples share a name', () => {
  const names = SAMPLES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

testLong('a name that is none is told, with those there are', () => {
  const root = path.join(__dirname, '../..');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/screens.ts', 'finish', 'typo'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/No screen is called typo\./);
  expect(stderr).toMatch(/hipFlexor-lead.*\n.*\n.*hubRoundSmall/);
});
