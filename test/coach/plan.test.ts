import fc from 'fast-check';
import { readState } from '../../lambda/coach/kept';
import { settle, startOf } from '../../lambda/coach/place';
import { partsFrom, plan, scriptOf } from '../../lambda/coach/plan';
import { secondsAfter, secondsLeft, secondsOfExercise } from '../../lambda/coach/seconds-left';
import type { Place, State } from '../../lambda/coach/state';
import { EN } from '../../lambda/language/en';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { LONGEST_ANSWER_SECONDS } from '../../lambda/script/limits';
import { secondsOf } from '../../lambda/script/seconds';
import { state as anyState, START_MS } from '../../tools/fuzz/states';

const HERE = { language: EN, region: EN.regionOf('en-US') };

/** Any state at all, and a place in it. */
const placed = fc
  .tuple(anyState, fc.constantFrom(...EXERCISE_IDS))
  .map(([given, exercise]): { state: State; place: Place } => {
    const { state } = settle(readState({ ...given, spoken: null }), START_MS);
    return { state, place: state.place ?? startOf(exercise) };
  });

const from = fc.constantFrom('setUp', 'effort', 'turn');

test('a part is all that its script is written from: its JSON writes the same', () => {
  fc.assert(
    fc.property(placed, fc.boolean(), from, ({ state, place }, intoPlace, from) => {
      const parts = partsFrom(place, state, HERE, { intoPlace, from });
      expect(parts.at(-1)?.kind).toBe('finish');
      for (const part of parts) {
        expect(scriptOf(JSON.parse(JSON.stringify(part)), EN)).toEqual(scriptOf(part, EN));
      }
    }),
  );
});

test('what is left is what is left of the exercise, and all that comes after it', () => {
  fc.assert(
    fc.property(placed, ({ state, place: { exercise, sides } }) => {
      const place: Place = { exercise, sides, moment: 'effort' };
      const parts = secondsOfExercise(place, state, HERE) + secondsAfter(place, state, HERE);
      expect(secondsLeft(place, state, HERE)).toBeCloseTo(parts, 6);
      const standing = secondsLeft({ ...place, moment: 'setUp' }, state, HERE);
      expect(standing).toBeGreaterThan(parts);
    }),
  );
});

test('an answer holds one part at the least, and no more than fits beside the invitation', () => {
  const from = fc.constantFrom('setUp' as const, 'effort' as const, 'turn' as const);
  fc.assert(
    fc.property(placed, from, ({ state, place }, where) => {
      const script = plan(place, where, state, HERE);
      expect(script.length).toBeGreaterThan(0);
      expect(secondsOf(script, state.runner.pace)).toBeLessThan(LONGEST_ANSWER_SECONDS);
      const [first] = script;
      expect(first?.at?.exercise).toBe(place.exercise);
      expect(first?.at?.phase).toBe(where === 'setUp' ? 'position' : 'turn');
    }),
  );
});
