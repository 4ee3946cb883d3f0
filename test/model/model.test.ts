/** The interaction model as it is deployed; the other locales are in npm run test:long. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../model/types';
import { MODEL_FOLDER } from '../../model/write';
import { languageModelOf, testModel } from './of-locale';

testModel('en-US');

test('regions have words of their own', () => {
  const samples = (locale: Locale) => {
    const text = readFileSync(join(__dirname, '..', '..', MODEL_FOLDER, `${locale}.json`), 'utf8');
    return new Set(languageModelOf(JSON.parse(text)).intents.flatMap((intent) => intent.samples));
  };
  expect(samples('en-US').has('call nine one one')).toBe(true);
  expect(samples('en-GB').has('call nine nine nine')).toBe(true);
  expect(samples('en-AU').has('call triple zero')).toBe(true);
  expect(samples('en-IN').has('call one one two')).toBe(true);
  expect(samples('en-US').has('when should i see a physician')).toBe(true);
  expect(samples('en-GB').has('when should i see a g. p.')).toBe(true);
  expect(samples('en-US').has('when should i see a g. p.')).toBe(false);
});
