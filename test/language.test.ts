/** Words stand in their language, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

const ROOT = join(__dirname, '../lambda');
/** What is written there is for developers: rules that were broken, and what is wrong with markup. */
const FOR_DEVELOPERS = ['alexa/care-rules.ts', 'alexa/rules.ts'];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourcesIn(path) : [path];
  });
}

/** A word, a blank and another word. What a template puts in counts as one. */
const WORDS = /\p{L}[,.:;?!]?\s+\p{L}|\p{N}\s+\p{L}/u;

/** As far as strings are told in a syntax tree. */
interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly raw: string }[];
}

function textOf({ type, value, quasis }: Node): string {
  if (type === 'StringLiteral' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && quasis ? quasis.map(({ raw }) => raw).join('x') : '';
}

/** The strings of a source that read like words; an error thrown is for developers. */
function wordsIn(code: string): string[] {
  const within = (node: unknown): string[] => {
    if (node === null || typeof node !== 'object') return [];
    if ((node as Node).type === 'ThrowStatement') return [];
    const text = textOf(node);
    return [...(WORDS.test(text) ? [text] : []), ...Object.values(node).flatMap(within)];
  };
  return within(parseSync(code, { syntax: 'typescript' }).body);
}

test.each([
  ["reply(state, ['That was the last one.']);", 1],
  [`const said = \`\${count} more.\`;`, 1],
  ['const said = "Okay. And on";', 1],
  [`const line = \`'\${before}' + wait + '\${after}'\`;`, 0],
  ["const shown = apl('now.s >= 0 && now.r');", 0],
  [`throw new Error(\`Nobody was led to \${place}.\`);`, 0],
  ["/** Words in a comment. */ const id = 'hipFlexor';", 0],
])('%s has words: %i', (code, count) => expect(wordsIn(code)).toHaveLength(count));

test.each(
  ['coach', 'script', 'screen', 'alexa']
    .flatMap(sourcesIn)
    .filter((path) => !FOR_DEVELOPERS.includes(path)),
)('%s has no words of a language', (path) => {
  expect(wordsIn(readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
});

/** The files that name a language: the entry, and what it loads late. */
test('a language is handed in, by the entry alone', () => {
  const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
  const naming = all.filter(
    (path) =>
      path.endsWith('.ts') &&
      !path.startsWith('language') &&
      /['"][./]+language\/([a-z]{2}|languages)['"/]/.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(naming.sort()).toEqual(['skill.ts']);
});
