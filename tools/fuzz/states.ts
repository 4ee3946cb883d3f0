/** States of a session, of the right shape and of any content. */
import fc from 'fast-check';
import { MOMENTS, SIDE_IS } from '../../lambda/coach/state';
import { QUESTIONS } from '../../lambda/language/ids';
import { EXERCISE_IDS, GROUP_IDS, KIT_IDS, WORK_SIDES } from '../../lambda/routine/types';
import { PHASES } from '../../lambda/script/types';

/** When every sequence begins. Milliseconds since 1970. */
export const START_MS = Date.UTC(2026, 0, 5, 8);

const seconds = fc.double({ min: 0, max: 240, noNaN: true });
const exercise = fc.constantFrom(...EXERCISE_IDS);
const letters = fc.constantFrom('r', 'l', 'rl', 'lr', 'b', 'rlrl', 'rb', 'rlrlrl');
const packed = fc.tuple(exercise, fc.constantFrom(...PHASES), letters).map((one) => one.join('.'));
const marks = fc.array(fc.tuple(seconds, packed), { maxLength: 12 });
const sides = fc.array(fc.constantFrom(...WORK_SIDES), { minLength: 1, maxLength: 6 });
const times = fc.constantFrom(0, 0, 1, 2, 5, 1000);
const flag = fc.boolean();

/** A state of the right shape and of any content, whether or not a conversation leads there. */
export const state = fc.record({
  runner: fc.record({
    times: fc.record(Object.fromEntries(EXERCISE_IDS.map((id) => [id, times]))),
    finished: fc.constantFrom(0, 1, 7),
    missing: fc.uniqueArray(fc.constantFrom(...KIT_IDS)),
    pace: fc.constantFrom('slow', 'normal', 'quick'),
    wordiness: fc.constantFrom('full', 'brief'),
    straight: flag,
    waits: flag,
    noticeHeard: flag,
  }),
  place: fc.option(
    fc.record({
      exercise,
      sides: fc.oneof(
        fc.constantFrom(['right', 'left'], ['left'], ['left', 'right'], ['both']),
        sides,
      ),
      moment: fc.constantFrom(...MOMENTS),
      otherSide: fc.constantFrom(undefined, undefined, 'skipped', 'leftOut', 'again'),
      heard: fc.constantFrom(undefined, 'signs', 'position'),
    }),
  ),
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
  side: fc.constantFrom(...SIDE_IS),
  question: fc.option(fc.constantFrom(...QUESTIONS)),
  declined: fc.uniqueArray(fc.constantFrom(...QUESTIONS)),
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
  way: fc.constantFrom('usual', 'easier', 'fuller'),
  steps: fc.integer({ min: -1, max: 3 }),
  only: fc.option(fc.constantFrom(...GROUP_IDS)),
  offTheFloor: flag,
  prefaced: flag,
  warned: flag,
  finished: flag,
});
