/** The words of the product, wherever they stand: what they may not be. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Longest sentence, in words: one idea a breath. */
const LONGEST_SENTENCE = 25;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    // What people say to it is theirs, and how English is spelt is not said.
    if (name === 'phrases.ts' || name === 'speed.ts') return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const FOLDERS = ['lambda/language', 'lambda/exercises'];
const root = join(__dirname, '..');

/** Every string of the sources that reads like something said. */
function spokenIn(path: string): string[] {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const strings = [
    ...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g),
  ];
  return strings
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((text) => text.replaceAll('\\', ''))
    .filter((text) => /\s/.test(text) && /[a-z]/.test(text));
}

const SPOKEN = FOLDERS.flatMap((folder) => filesIn(join(root, folder))).flatMap(spokenIn);

test('there are many', () => expect(SPOKEN.length).toBeGreaterThan(300));

test('no sentence is longer than a breath', () => {
  const long = SPOKEN.flatMap((text) => text.split(/(?<=[.?!:])\s/)).filter(
    (sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE,
  );
  expect(long).toEqual([]);
});

/** What the NHS calls the place itself is no promise of ours. */
const nameless = (text: string) => text.replace('urgent treatment centre', '');

test.each([/\bcur(e|es|ed|ing)\b/i, /\btreat/i, /\bfix/i, /\btherap/i, /\bheal(s|ed|ing)?\b/i])(
  'nothing promises: %p',
  (promise) => expect(SPOKEN.filter((text) => promise.test(nameless(text)))).toEqual([]),
);

test.each([/!/, /\b(awesome|amazing|great job|well done|fantastic|perfect)\b/i])(
  'no cheering: %p',
  (cheer) => expect(SPOKEN.filter((text) => cheer.test(text))).toEqual([]),
);

test('no side is called the other side alone', () => {
  expect(SPOKEN.filter((text) => /^other (side|leg)\b/i.test(text))).toEqual([]);
});

test.each([
  /\byou have runner/i,
  /\byour vmo is weak/i,
  /\bbreaks? up\b/i,
  /\blengthens?\b/i,
  /doctor.approved/i,
])('nothing is claimed beyond the article: %p', (claim) =>
  expect(SPOKEN.filter((text) => claim.test(text))).toEqual([]),
);

test('nothing asks how bad, since when, how old or how heavy', () => {
  const questions = SPOKEN.flatMap((text) => text.split(/(?<=[.?!:])\s/)).filter((sentence) =>
    sentence.endsWith('?'),
  );
  expect(questions.length).toBeGreaterThan(20);
  expect(
    questions.filter((question) =>
      /\b(scale|out of ten|how (bad|much|strong|old|heavy|long have)|since when|where does it|symptom|diagnos|weigh|age)\b/i.test(
        question,
      ),
    ),
  ).toEqual([]);
});
