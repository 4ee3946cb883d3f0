/** The rooms of lambda, as CONTRIBUTING has them: each imports what stands after it, and no files go round in circles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../lambda');
const [, told = ''] =
  /The rooms of `lambda`[^:]*: (.*?)\./.exec(
    readFileSync(join(__dirname, '../CONTRIBUTING.md'), 'utf8'),
  ) ?? [];
const ROOMS = [...told.matchAll(/`([\w/-]+)`/g)].map(([, room = '']) => room);

const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => path.replace(/\.ts$/, ''));

/** The room that a file is in: the one with the longest name that it begins with. */
function roomOf(path: string): string {
  const its = ROOMS.filter((room) => path === room || path.startsWith(`${room}/`));
  return its.sort((a, b) => b.length - a.length)[0] ?? path;
}

function importsOf(path: string): string[] {
  const code = readFileSync(join(ROOT, `${path}.ts`), 'utf8');
  return [...code.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].flatMap(([, name = '']) => {
    const to = relative(ROOT, join(ROOT, dirname(path), name));
    return FILES.find((file) => file === to || file === `${to}/index`) ?? [];
  });
}

const IMPORTS = new Map(FILES.map((path) => [path, importsOf(path)]));

test('each file is in a room, and imports from its own and from those after it', () => {
  expect(ROOMS.length).toBeGreaterThan(10);
  expect(FILES.filter((path) => !ROOMS.includes(roomOf(path)))).toEqual([]);
  const backward = FILES.flatMap((path) =>
    (IMPORTS.get(path) ?? [])
      .filter((to) => ROOMS.indexOf(roomOf(to)) < ROOMS.indexOf(roomOf(path)))
      .map((to) => `${path} -> ${to}`),
  );
  expect(backward).toEqual([]);
});

test('no file imports itself, by however many others', () => {
  const known = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (known.has(path)) return;
    known.add(path);
    for (const to of IMPORTS.get(path) ?? []) follow(to, [...way, path]);
  };
  for (const path of FILES) follow(path, []);
  expect(circles).toEqual([]);
});
