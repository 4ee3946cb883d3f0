/** States of a session, of the right shape and of any content. */
import fc from 'fast-check';
import { IN_HOLDS, QUESTIONS } from '../../lambda/language/ids';
import { EXERCISES, type Exercise, STEP, usualAmount } from '../../lambda/routine/routine';
import {
  BOUT_STATES,
  type Bout,
  MOMENTS,
  MOST_DAYS,
  type Today,
  WAYS,
} from '../../lambda/routine/today';
import { EXERCISE_IDS, type ExerciseId, KIT_IDS, WORK_SIDES } from '../../lambda/routine/types';
import { PHASES } from '../../lambda/script/types';

/** When every sequence begins. Milliseconds since 1970. */
export const START_MS = Date.UTC(2026, 0, 5, 8);

const seconds = fc.double({ min: 0, max: 240, noNaN: true });
const far = fc.constantFrom(0, 0.3, 0.5, 1);
const boutWith = (
  exercise: Exercise['id'],
  sides: Exercise['sides'],
  amount: fc.Arbitrary<number>,
) =>
  fc.record(
    {
      exercise: fc.constant(exercise),
      side: fc.constantFrom(...sides),
      amount,
      way: fc.constantFrom(...WAYS),
      state: fc.constantFrom(...BOUT_STATES),
      gone: far,
    },
    { requiredKeys: ['exercise', 'side', 'amount', 'way', 'state'] },
  );

/** As usual, or some steps more or less. */
const amountOf = (exercise: Exercise) =>
  fc
    .integer({ min: -1, max: 3 })
    .map((steps) => usualAmount(exercise) + steps * STEP[exercise.effort.kind]);

/** A list as it may have come about: the routine's exercises in order, each in up to three sets. */
export const today: fc.Arbitrary<Today> = fc
  .tuple(
    fc.tuple(
      ...EXERCISES.map((exercise) =>
        fc.array(boutWith(exercise.id, exercise.sides, amountOf(exercise)), {
          minLength: 1,
          maxLength: exercise.sides.length * 3,
        }),
      ),
    ),
    fc.nat(),
  )
  .map(([lists, pick]) => {
    const bouts = lists.flat();
    const may = [...bouts.keys(), bouts.length].filter(
      (at) => at === bouts.length || bouts[at]?.state === 'toDo',
    );
    return { bouts, at: may[pick % may.length] ?? bouts.length };
  });

/** What is wished for before a start: nothing of it is begun, and something to do. */
const plan = today
  .map(({ bouts }): Today => {
    const toCome = bouts.map(
      ({ gone: _, ...bout }): Bout => (bout.state === 'done' ? { ...bout, state: 'toDo' } : bout),
    );
    return { bouts: toCome, at: toCome.findIndex(({ state }) => state === 'toDo') };
  })
  .filter(({ at }) => at !== -1);

/** One that came about nowhere. */
const anyToday = fc.record({
  bouts: fc.array(
    fc
      .constantFrom(...EXERCISE_IDS)
      .chain((id) => boutWith(id, WORK_SIDES, fc.constantFrom(0, 1, 29, 120, 5000))),
    { maxLength: 70 },
  ),
  at: fc.integer({ min: -1, max: 70 }),
});

/** Days with something done, the newest first. */
export const days = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 20_000, max: 20_500 }),
      done: fc.uniqueArray(fc.constantFrom<ExerciseId>(...EXERCISE_IDS), { minLength: 1 }),
    }),
    { maxLength: MOST_DAYS, selector: ({ day }) => day },
  )
  .map((some) => some.sort((a, b) => b.day - a.day));

const packed = fc.tuple(fc.nat(14), fc.constantFrom(...PHASES)).map((one) => one.join('.'));
const marks = fc.array(fc.tuple(seconds, packed), { maxLength: 12 });
const times = fc.constantFrom(0, 0, 1, 2, 5, 1000);
const flag = fc.boolean();

/** A state of the right shape and of any content, whether or not a conversation leads there. */
export const state = fc.record({
  runner: fc.record({
    times: fc.record(Object.fromEntries(EXERCISE_IDS.map((id) => [id, times]))),
    finished: fc.constantFrom(0, 1, 7),
    days,
    missing: fc.uniqueArray(fc.constantFrom(...KIT_IDS)),
    pace: fc.constantFrom('slow', 'normal', 'quick'),
    wordiness: fc.constantFrom('full', 'brief'),
    straight: flag,
    waits: flag,
    chimes: flag,
    inHolds: fc.constantFrom(...IN_HOLDS),
    noticeHeard: flag,
  }),
  today: fc.option(fc.oneof({ weight: 6, arbitrary: today }, { weight: 1, arbitrary: anyToday })),
  moment: fc.constantFrom(...MOMENTS),
  heard: fc.option(fc.constantFrom('signs', 'position')),
  spoken: fc.option(
    fc.record({
      atMs: fc.integer({ min: -300_000, max: 0 }).map((ms) => START_MS + ms),
      seconds,
      marks: fc.oneof(
        marks,
        marks.map((some) => [...some].sort(([a], [b]) => a - b)),
      ),
    }),
  ),
  placeAtMs: fc.constantFrom(0, 1, Date.UTC(2026, 0, 1), Date.UTC(2030, 0, 1)),
  turn: fc.nat(50),
  active: flag,
  told: flag,
  question: fc.option(fc.constantFrom(...QUESTIONS)),
  declined: fc.uniqueArray(fc.constantFrom(...QUESTIONS)),
  plan: fc.option(plan),
  explained: fc.option(
    fc.constantFrom(
      { kind: 'about', topic: 'cause' },
      { kind: 'aboutExercise', topic: 'howTo', exercise: null },
      { kind: 'muscle', muscle: 'patella' },
    ),
  ),
  paused: flag,
  repeats: fc.nat(3),
  lost: fc.nat(3),
  eased: fc.nat(2),
  offTheFloor: fc.uniqueArray(fc.constantFrom(...EXERCISE_IDS)),
  inShort: flag,
  led: flag,
  prefaced: flag,
  warned: flag,
});
