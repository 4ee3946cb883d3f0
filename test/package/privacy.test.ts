import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noProgress } from '../../lambda/coach/state';
import { rowOf } from '../../lambda/progress/row';
import { KEPT_DAYS } from '../../lambda/progress/table';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const privacy = read('PRIVACY.md');

const EXERCISES = 'How many times you have done each exercise';

/** Every attribute of a row, and the words by which the page tells of it. */
const TOLD: Readonly<Record<string, string>> = {
  id: 'the user id that Amazon makes up',
  v: 'a version number',
  w: 'the last request’s number',
  expires: 'the date on which the record is to be deleted',
  pl: 'The exercise you are at, the sides still to do',
  at: 'When you were last there',
  sp: 'an outline of what was being said then',
  fi: 'finished the routine',
  mi: 'you said you don’t have',
  pa: 'How fast',
  wo: 'how fully',
  st: 'whether to wait for your "ready"',
  wt: 'whether to wait for your "ready"',
  no: 'you have heard the health notice',
  fr: EXERCISES,
  hf: EXERCISES,
  oh: EXERCISES,
  sl: EXERCISES,
  tw: EXERCISES,
  bs: EXERCISES,
};

test('the page on privacy tells of every attribute that is stored', () => {
  const stored = [...Object.keys(rowOf(noProgress())), 'id', 'w', 'expires'];
  expect(stored.length).toBeGreaterThan(15);
  for (const name of stored) {
    expect(TOLD).toHaveProperty(name);
    expect(privacy).toContain(TOLD[name]?.replaceAll('’', "'"));
  }
});

test('it names the days that rows and logs are kept', () => {
  const stack = read('infrastructure/cfn-deployer/skill-stack.yaml');
  const logs = /LogRetentionDays:\s+Type: Number\s+Default: (\d+)/.exec(stack)?.[1];
  expect(privacy).toContain(`about ${KEPT_DAYS} days`);
  expect(privacy).toContain(`deleted after ${logs} days`);
});

test.each(['PRIVACY.md', 'TERMS.md'])('%s promises nothing of medicine', (path) => {
  expect(read(path)).not.toMatch(/\b(cure|treat|fix|heals|healing|therap)/i);
});

test('the terms have the health notice', () => {
  for (const phrase of ['informational purposes', 'educational purposes', 'not medical advice']) {
    expect(read('TERMS.md')).toContain(phrase);
  }
});
