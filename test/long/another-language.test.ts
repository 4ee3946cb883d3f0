/** A second language: a folder beside English, and a file in each exercise. Made by machine, compiled, and spoken to the end. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Handler } from '../../simulator/echo/lambda';
import { checkMeant } from '../support/meaning';
import { makeConversation } from '../support/talk';

const ROOT = join(__dirname, '../..');
const COPY = join(ROOT, 'dist/another-language');
const LAST = /Nicë and stëady|That was thë last onë/;
const FOLDERS = readdirSync(join(ROOT, 'lambda/exercises'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

/** Comments, and what stands in quotes, of each kind whole. */
const TOKENS = /\/\*[\s\S]*?\*\/|\/\/.*|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;

/** What is said, with another e; what is filled in, and what is no more than a name in the code, stays. */
function translated(code: string): string {
  return code.replaceAll(TOKENS, (token) =>
    /^['"].* /.test(token)
      ? token.replaceAll(/\{\w+\}|e/g, (part) => (part === 'e' ? 'ë' : part))
      : token,
  );
}

function edit(path: string, ...changes: readonly (readonly [string | RegExp, string])[]): void {
  const file = join(COPY, path);
  const before = readFileSync(file, 'utf8');
  const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** What the compiler says; nothing where all is well. */
function compiled(): string {
  try {
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['--noEmit', '-p', COPY], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

test('a language is a folder, a file in each exercise, and its name', async () => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(join(ROOT, 'lambda'), join(COPY, 'lambda'), { recursive: true });
  const settings = { extends: join(ROOT, 'tsconfig.json'), include: ['lambda'], exclude: [] };
  writeFileSync(join(COPY, 'tsconfig.json'), JSON.stringify(settings));

  edit('lambda/exercises/kinds.ts', ["LANGUAGE_NAMES = ['en']", "LANGUAGE_NAMES = ['en', 'xx']"]);
  const asked = compiled();
  expect(asked).toMatch(/languages\.ts.*'xx' is missing/s);
  for (const folder of FOLDERS) expect(asked).toContain(`lambda/exercises/${folder}/index.ts`);

  for (const folder of FOLDERS) {
    const en = readFileSync(join(COPY, `lambda/exercises/${folder}/en.ts`), 'utf8');
    const xx = translated(en).replace('export const en:', 'export const xx:');
    writeFileSync(join(COPY, `lambda/exercises/${folder}/xx.ts`), xx);
    edit(
      `lambda/exercises/${folder}/index.ts`,
      [/^import \{ phrases \}/m, "import { xx } from './xx';\n$&"],
      ['{ en }, ', '{ en, xx }, '],
    );
  }
  const own = join(COPY, 'lambda/language/xx');
  mkdirSync(own);
  for (const name of readdirSync(join(COPY, 'lambda/language/en'))) {
    const en = readFileSync(join(COPY, 'lambda/language/en', name), 'utf8');
    writeFileSync(join(own, name), translated(en).replaceAll('words.en', 'words.xx'));
  }
  edit('lambda/language/xx/index.ts', ["name: 'en'", "name: 'xx'"]);
  edit(
    'lambda/language/languages.ts',
    ['import type { Language }', "import { EN as XX } from './xx';\n$&"],
    ['{ en: EN }', '{ en: EN, xx: XX }'],
  );
  expect(compiled()).toBe('');

  const outfile = join(COPY, 'skill.js');
  buildSync({
    ...{ entryPoints: [join(COPY, 'lambda/index.ts')], outfile, logLevel: 'silent' },
    ...{ bundle: true, platform: 'node', format: 'cjs', packages: 'external' },
  });
  const { handler } = require(outfile) as { handler: Handler };
  const talk = makeConversation({ handler, check: checkMeant, device: { locale: 'xx-XX' } });
  await talk.say('open knee coach');
  const said = [(await talk.say('start')).words];
  while (!LAST.test(said.at(-1) ?? '') && said.length < 15)
    said.push((await talk.say('ready')).words);
  expect(said.at(-1)).toMatch(LAST);
  const plain = said.join(' ').split(/(?<=[.?!])\s+/);
  const spoken = plain.filter((sentence) => /[a-z] [a-z]/.test(sentence) && /[eë]/.test(sentence));
  const foreign = spoken.filter((sentence) => sentence.includes('ë'));
  // What is put together from parts is left as it was.
  expect(foreign.length / spoken.length).toBeGreaterThan(0.6);
});
