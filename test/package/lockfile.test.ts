/** The lockfile: what `npm ci` needs on any machine, and nothing of the machine that wrote it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
