import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handler } from '../../lambda/index';
import { launch, newSession } from '../../simulator/echo/request';

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

const names = () =>
  readdirSync(out)
    .filter((name) => name.endsWith('.js'))
    .sort();
const code = (name: string) => readFileSync(join(out, name), 'utf8');
const needed = (name: string) =>
  [...code(name).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, needed = '']) => needed);

test('the bundle needs nothing but Node and its own files', () => {
  expect(names()).toEqual([
    'coach.js',
    'dynamo.js',
    'english.js',
    'index.js',
    'reading.js',
    'screen.js',
  ]);
  const own = new Set(names().map((name) => `./${name}`));
  const others = names().flatMap(needed);
  expect(new Set(others.filter((name) => own.has(name)))).toEqual(
    new Set([...own].filter((name) => name !== './index.js')),
  );
  expect(others.filter((name) => !own.has(name) && !isBuiltin(name))).toEqual([]);
});

test('whatever is required late is a file of its own', () => {
  const late = readFileSync(join(root, 'lambda/late.ts'), 'utf8').match(/=> require\(/g);
  expect(late).toHaveLength(names().length - 1);
});

test('the bundle is ASCII, or V8 would keep it in two bytes a letter', () => {
  for (const name of names()) {
    expect(readFileSync(join(out, name)).every((byte) => byte < 0x80)).toBe(true);
  }
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

describe('on Lambda', () => {
  /** The files of the bundle that are loaded in the end. */
  const loadedAfter = (script: string) => {
    const done = `
      const names = Object.keys(require.cache).map((path) => require('node:path').basename(path));
      process.stdout.write('\\n' + JSON.stringify(names.sort()));`;
    const env = { PATH: process.env.PATH, AWS_LAMBDA_FUNCTION_NAME: 'knee-coach' };
    const args = ['-e', `(async () => { ${script}\n${done} })()`];
    const written = execFileSync(process.execPath, args, { cwd: out, env, encoding: 'utf8' });
    // What comes before is the log.
    return JSON.parse(written.split('\n').at(-1) ?? '');
  };
  const load = "const { handler } = require('./index.js');";

  test('what the second answer needs is loaded before the first request comes', () => {
    expect(loadedAfter(`${load} await new Promise(setImmediate);`)).toEqual([
      'coach.js',
      'english.js',
      'index.js',
      'reading.js',
      'screen.js',
    ]);
  });

  test('a file that is missing ends no container', () => {
    const broken = mkdtempSync(join(tmpdir(), 'broken-'));
    try {
      cpSync(join(out, 'index.js'), join(broken, 'index.js'));
      const script = "require('./index.js'); setImmediate(() => console.log('alive'));";
      const env = { PATH: process.env.PATH, AWS_LAMBDA_FUNCTION_NAME: 'knee-coach' };
      const written = execFileSync(process.execPath, ['-e', script], { cwd: broken, env });
      expect(String(written)).toBe('alive\n');
    } finally {
      rmSync(broken, { recursive: true });
    }
  });

  test('a request that is there already is greeted first', () => {
    const request = JSON.stringify(launch(newSession(), 0));
    const ask = `${load} await handler(${request}, {});`;
    expect(loadedAfter(ask)).toEqual(['index.js']);
    expect(loadedAfter(`${ask} await new Promise(setImmediate);`)).toEqual(['index.js']);
  });
});
