/** The pages that the store links to, and what stands between the publisher's details and the store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Publisher, unfinished } from '../../tools/manifest/publisher';
import { runTsx } from '../support/run';

const publisher: Publisher = {
  name: 'Wren & Daughters <Ltd>',
  contact: 'knees@wren.net',
  pages: 'https://wren.net/knee-coach',
  date: '2026-11-30',
  data: 'the United States (AWS region us-east-1)',
};
const wrong = (change: Partial<Publisher>) => unfinished({ ...publisher, ...change }, 'us-east-1');

test('whole details have nothing against them', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ contact: 'https://wren.net/write' })).toEqual([]);
});

test.each<[keyof Publisher, readonly string[]]>([
  ['name', ['', '  ']],
  ['contact', ['', 'me', 'a@b', 'you@knee-coach.example', 'you@example.com', 'https://x.test/me']],
  [
    'pages',
    [
      '',
      'wren.net',
      'http://wren.net',
      'https://knee-coach.example',
      'https://wren.net/',
      'https://localhost',
    ],
  ],
  ['date', ['', 'soon', '2026-02-30', '30.11.2026']],
  ['data', ['', 'Ireland (eu-west-1)']],
])('"%s" is refused where it is a placeholder or none', (field, values) => {
  for (const value of values) {
    const [problem = '', ...others] = wrong({ [field]: value });
    expect(others).toEqual([]);
    expect(problem).toContain(`"${field}" in publisher.json`);
  }
});

test('publisher.json is filled in whole, or not at all', () => {
  const file = JSON.parse(readFileSync(join(__dirname, '../../publisher.json'), 'utf8'));
  expect(Object.keys(file)).toEqual(Object.keys(publisher));
  expect([0, 4]).toContain(unfinished(file, 'us-east-1').length);
});

test('each page is a document by itself, with the publisher in it and no gap left', () => {
  const pages: string[] = JSON.parse(
    runTsx(
      `const { pageOf } = require('./tools/manifest/pages.ts');
      const publisher = JSON.parse(process.argv.at(-1));
      Promise.all(['PRIVACY.md', 'TERMS.md'].map((one) => pageOf(one, publisher))).then((pages) =>
        console.log(JSON.stringify(pages)),
      );`,
      JSON.stringify(publisher),
    ),
  );
  const [privacy = '', terms = ''] = pages;
  for (const page of pages) {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('Wren &#38; Daughters &#60;Ltd&#62;');
    expect(page).toContain('<a href="mailto:knees@wren.net">knees@wren.net</a>');
    expect(page).toContain('2026-11-30');
    expect(page).not.toMatch(/\{\w+\}|<Ltd>|\.md"|<!--/);
  }
  expect(privacy).toContain('us-east-1');
  expect(privacy).toContain('<table>');
  expect(terms).toContain('<a href="privacy.html">');
});
