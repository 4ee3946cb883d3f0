/** The lockfile: what `npm ci` needs on any machine, and nothing of the machine that wrote it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDERS = ['', 'infrastructure/ask-cli', 'infrastructure/check'];

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test.each(FOLDERS)('in "%s" it holds no address, and every optional binary', (folder) => {
  const text = readFileSync(join(__dirname, '../..', folder, 'package-lock.json'), 'utf8');
  expect(text).not.toMatch(/"resolved"|registry/);
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  const named = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  // npm drops the binaries of other platforms when it writes beside an installed tree, and then refuses it.
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !named.includes(name)),
  );
  expect(missing).toEqual([]);
});

const root = join(__dirname, '../..');

test.each(FOLDERS)('in "%s" nothing runs while it is installed', (folder) => {
  expect(readFileSync(join(root, folder, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('what is held at a version is left alone by the update bot, and every folder is looked after', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8'));
  const [{ directories, ignore }] = updates;
  expect(directories).toEqual(FOLDERS.map((folder) => `/${folder}`));
  const { devDependencies, dependencies, overrides } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const versions = Object.entries({ ...devDependencies, ...dependencies, ...overrides });
  const held = versions.filter(([, version]) => /^\d/.test(String(version)));
  expect(held.length).toBeGreaterThan(0);
  expect(ignore.map((one: Record<string, string>) => one['dependency-name']).sort()).toEqual(
    held.map(([name]) => name).sort(),
  );
});

test('no axios of before its mending is installed', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly version: string }>>;
  };
  const axios = Object.entries(packages).filter(([path]) => /(^|\/)axios$/.test(path));
  for (const [, { version }] of axios) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    // 1.12 bounds what a data: address may hold; earlier ones follow redirects with the caller's headers.
    expect(major * 100 + minor).toBeGreaterThanOrEqual(112);
  }
});
