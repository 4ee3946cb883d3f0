import { EN } from '../../../lambda/language/en';
import { EXERCISES } from '../../../lambda/routine/routine';
import type { ExerciseId, WorkSide } from '../../../lambda/routine/types';
import { secondsOfWords } from '../../../lambda/script/seconds';
import type { Script } from '../../../lambda/script/types';
import { compareHolds, compareWords, type NamedScript } from '../../../tools/speech/compare';

const words = (text: string) => ({ kind: 'words', text }) as const;
const held = (exercise: ExerciseId, side: WorkSide, tens: number): Script =>
  Array.from({ length: tens }, () => ({
    kind: 'hold',
    seconds: 10,
    at: { bout: 2, exercise, side, phase: 'work' },
  }));

const hipFlexor: NamedScript = {
  exercise: 'hipFlexor',
  moment: 'effort',
  script: [
    words('Hold.'),
    ...held('hipFlexor', 'right', 3),
    words('Now the left.'),
    { kind: 'pause', seconds: 8 },
    ...held('hipFlexor', 'left', 3),
  ],
};
const exercises = EXERCISES.filter(({ id }) => id === 'hipFlexor');

test('the words of a script are compared breath by breath, its silences left out', () => {
  const [row] = compareWords([hipFlexor], () => 2);
  const estimated = secondsOfWords('Hold.', EN.speed) + secondsOfWords('Now the left.', EN.speed);
  expect(row).toEqual({
    name: 'hipFlexor effort',
    breaths: 2,
    estimated,
    measured: 4,
    error: estimated / 4 - 1,
  });
});

test('a slow estimate is laid against a slow voice', () => {
  const [row] = compareWords([hipFlexor], (text) => secondsOfWords(text, EN.speed, 'slow'), 'slow');
  expect(row?.error).toBeCloseTo(0, 9);
});

test('a script without words is not off', () => {
  expect(compareWords([{ ...hipFlexor, script: [] }], () => 1)[0]?.error).toBe(0);
});

test('each side is held for what its exercise promises', () => {
  expect(compareHolds([hipFlexor], exercises)).toEqual([
    { name: 'hipFlexor right', held: 30, promised: 30 },
    { name: 'hipFlexor left', held: 30, promised: 30 },
  ]);
});

test('a side that is held too short, or left out, shows', () => {
  const short = { ...hipFlexor, script: held('hipFlexor', 'right', 2) };
  expect(compareHolds([short], exercises).map(({ held }) => held)).toEqual([20, 0]);
  expect(compareHolds([], exercises).map(({ held }) => held)).toEqual([0, 0]);
});
