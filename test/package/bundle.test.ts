import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { handler } from '../../lambda/index';
import { launch, newSession } from '../../simulator/echo/request';

const out = mkdtempSync(join(tmpdir(), 'bundle-'));
const root = join(__dirname, '../..');

const script = `import { bundle } from './build.mjs'; await bundle(undefined, ${JSON.stringify(out)});`;
execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
afterAll(() => rmSync(out, { recursive: true }));

test('the handler has two parameters, as nodejs24.x asks for, in the source and in the bundle', () => {
  expect(handler).toHaveLength(2);
  expect(require(join(out, 'index.js')).handler).toHaveLength(2);
});

const names = readdirSync(out).filter((name) => name !== 'NOTICE');

describe.each(names)('%s', (name) => {
  const code = readFileSync(join(out, name), 'utf8');

  test('needs nothing but Node and the files beside it', () => {
    const needed = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, needs = '']) => needs);
    const beside = names.map((other) => `./${other}`);
    expect(needed.filter((needs) => !isBuiltin(needs) && !beside.includes(needs))).toEqual([]);
  });

  test('is ASCII, or V8 would keep it in two bytes a letter', () => {
    expect(Buffer.from(code).every((byte) => byte < 0x80)).toBe(true);
  });
});

test('whoever is only greeted waits for neither the coach nor a screen nor the table', () => {
  const script = `require('./index.js').handler(${JSON.stringify(launch(newSession(), 0))}, {}).then(
    () => console.log(JSON.stringify(Object.keys(require.cache))));`;
  const loaded = execFileSync(process.execPath, ['-e', script], { cwd: out, encoding: 'utf8' });
  const files = JSON.parse(loaded).map((path: string) => basename(path));
  expect(files).toContain('index.js');
  expect(files.filter((file: string) => /^(?:coach|directives|table-in)\b/.test(file))).toEqual([]);
  expect(names.filter((name) => /^(?:coach|directives|table-in)\b/.test(name))).toHaveLength(3);
});

test('the licence of everything that is bundled travels with it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = `\n${readFileSync(join(out, 'NOTICE'), 'utf8')}`;
  const told = text.split(/^-{80}$/m);
  // Those of the skill itself: the others serve it without Lambda, and of some there are only types.
  const sources = readdirSync(join(root, 'lambda'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'lambda', name), 'utf8'));
  const bundled = Object.keys(dependencies).filter((name) =>
    sources.some((text) => new RegExp(`^import (?!type).*from '${name}['/]`, 'm').test(text)),
  );
  expect(bundled.length).toBeGreaterThan(2);
  for (const name of ['knee-coach', ...bundled]) {
    const own = name === 'knee-coach' ? root : join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
    const licence = readdirSync(own).find((file) => /^licen[cs]e/i.test(file)) ?? '';
    const [part, ...others] = told.filter((one) => one.includes(`\n${name} ${version}\n`));
    expect(others).toEqual([]);
    expect(part).toContain(readFileSync(join(own, licence), 'utf8').trim());
  }
});
