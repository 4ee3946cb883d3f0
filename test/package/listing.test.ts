/** What the store's page and the certifier's steps promise, as it is heard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOW_MANY } from '../../lambda/language/en/how-many';
import { EXERCISES } from '../../lambda/routine/routine';
import { description, TESTING } from '../../tools/manifest/listing';
import { makeConversation } from '../support/talk';

const SHOW = {
  screen: {
    maxVersion: '2024.3',
    viewport: { pixelWidth: 1024, pixelHeight: 600, shape: 'RECTANGLE' as const },
  },
};

/** Says one thing after the other, and returns the last answer. */
async function hear(words: readonly string[], device = {}) {
  const conversation = makeConversation({ device });
  for (const one of words) await conversation.say(one);
  return conversation.answer;
}
const minutesIn = (words: string) => /\d+ minutes/.exec(words)?.[0] ?? 'no minutes';

test('the minutes are those that the coach says', async () => {
  const all = await hear(['open knee coach', 'start']);
  const stretches = await hear(['open knee coach', 'only the stretches', 'how long left']);
  const listed = [...description('911').matchAll(/\d+ minutes/g)].map(([text]) => text);
  expect(listed).toEqual([minutesIn(all.words), minutesIn(stretches.words)]);
});

test('it names as many exercises as there are, and so do the pages', () => {
  expect(description('911').match(/^\d+\. /gm)).toHaveLength(EXERCISES.length);
  for (const page of ['README.md', 'PRIVACY.md']) {
    expect(readFileSync(join(__dirname, '../..', page), 'utf8')).toContain(`${HOW_MANY} exercises`);
  }
});

test('without a screen it waits for "ready", with one it says when it goes on, and does', async () => {
  const heard = await hear(['open knee coach', 'start']);
  expect([heard.open, heard.words.includes('ready')]).toEqual([true, true]);
  const seen = await hear(['open knee coach', 'start'], SHOW);
  expect([seen.open, /in fifteen seconds/.test(seen.words)]).toEqual([false, true]);
  expect(seen.words).toContain('Alexa, wait');
  for (const text of [TESTING, description('911')]) expect(text).toMatch(/with a screen/);
  expect(TESTING).toContain('fifteen seconds');
});

/** The words that a step has the certifier say, and what its answer must hold. */
const STEPS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['2. "Why does my kneecap hurt?"', ['open knee coach', 'why does my kneecap hurt'], /kneecap/],
  ['3. "Start."', ['open knee coach', 'start'], /foam roller.*ready/],
  ['"Ready": warnings,', ['open knee coach', 'start', 'ready'], /see your physician.*roll/],
  ['4. "Ready" once more', ['open knee coach', 'start', 'ready', 'ready'], /Three\. Two\. One\./],
  [
    '7. "I have no roller."',
    ['open knee coach', 'start', 'i have no roller'],
    /hands|ball|towel|roll/,
  ],
  [
    '8. "My knee is swollen."',
    ['open knee coach', 'start', 'my knee is swollen'],
    /doctor|physician/,
  ],
  ['"I have chest pain"', ['open knee coach', 'start', 'i have chest pain'], /nine one one/],
  ['10. "Forget me." "Yes."', ['open knee coach', 'forget me', 'yes'], /forgotten|deleted|gone/],
];

test.each(STEPS)('the step %s is answered as it says', async (step, words, answer) => {
  expect(TESTING).toContain(step);
  expect((await hear(words)).words).toMatch(answer);
});

test('it says why words of conditions are understood, and what becomes of them', () => {
  expect(TESTING).toMatch(/conditions .+: to warn/);
  expect(TESTING).toContain('asked for, stored or logged');
});
