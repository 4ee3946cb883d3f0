import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../tools/timeline';
import { APPROVES } from './support/approve';

const PATH = join(__dirname, '../README.md');
const README = readFileSync(PATH, 'utf8');
const TABLE = /(?<=<!-- timeline -->\n)[\s\S]*?(?=\n?<!-- \/timeline -->)/;

test("the README's table is what npm run timeline prints", () => {
  if (APPROVES) writeFileSync(PATH, README.replace(TABLE, table()));
  else expect(TABLE.exec(README)?.[0]).toBe(table());
});

test('every command that README, CONTRIBUTING, DEPLOY and docs name is there', () => {
  const docs = readdirSync(join(__dirname, '../docs')).filter((name) => name.endsWith('.md'));
  expect(docs).toContain('quality.md');
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  const texts = [
    'README.md',
    'CONTRIBUTING.md',
    'DEPLOY.md',
    ...docs.map((name) => `docs/${name}`),
  ].map((name) => readFileSync(join(__dirname, '..', name), 'utf8'));
  const named = texts.join('\n').matchAll(/npm run (?:-s )?([\w:]+)/g);
  for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
});
