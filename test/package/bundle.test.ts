import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handler } from '../../lambda/index';

const out = mkdtempSync(join(tmpdir(), 'bundle-'));
const root = join(__dirname, '../..');

beforeAll(() => {
  const script = `import { bundle } from './build.mjs'; await bundle(undefined, ${JSON.stringify(out)});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
});
afterAll(() => rmSync(out, { recursive: true }));

test('the handler has two parameters, as nodejs24.x asks for, in the source and in the bundle', () => {
  expect(handler).toHaveLength(2);
  expect(require(join(out, 'index.js')).handler).toHaveLength(2);
});

test('the bundle is one file that needs nothing but Node', () => {
  expect(readdirSync(out)).toEqual(['index.js']);
  const code = readFileSync(join(out, 'index.js'), 'utf8');
  const needed = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter((name) => !isBuiltin(name))).toEqual([]);
});
