import fc from 'fast-check';
import { readState } from '../../lambda/coach/kept';
import { partsFrom, plan, scriptOf } from '../../lambda/coach/plan';
import { secondsAfter, secondsLeft, secondsOfExercise } from '../../lambda/coach/seconds-left';
import type { State } from '../../lambda/coach/state';
import { EN } from '../../lambda/language/en';
import { isOver, type Today } from '../../lambda/routine/today';
import { LONGEST_ANSWER_SECONDS } from '../../lambda/script/limits';
import { secondsOf } from '../../lambda/script/seconds';
import { state as anyState, today as anyToday } from '../../tools/fuzz/states';

const HERE = { language: EN, region: EN.regionOf('en-US') };

/** Any state at all, and a list in it of which something is left. */
const underWay = fc
  .tuple(
    anyState,
    anyToday.filter((today) => !isOver(today)),
  )
  .map(([given, today]): { state: State; today: Today } => ({
    state: readState({ ...given, today, spoken: null }),
    today,
  }));

const from = fc.constantFrom('setUp', 'effort', 'turn');

test('a part is all that its script is written from: its JSON writes the same', () => {
  fc.assert(
    fc.property(underWay, fc.boolean(), from, ({ state, today }, intoPlace, from) => {
      const parts = partsFrom(today, state, HERE, { intoPlace, from });
      expect(parts.at(-1)?.kind).toBe('finish');
      for (const part of parts) {
        expect(scriptOf(JSON.parse(JSON.stringify(part)), EN)).toEqual(scriptOf(part, EN));
      }
    }),
  );
});

test('what is left of today has a part for each bout that is to do, and no other', () => {
  fc.assert(
    fc.property(underWay, ({ state, today }) => {
      const efforts = partsFrom(today, state, HERE).flatMap((part) =>
        part.kind === 'effort' ? [part.at.bout] : [],
      );
      const left = [...today.bouts.keys()].filter(
        (index) => index >= today.at && today.bouts[index]?.state === 'toDo',
      );
      expect(efforts).toEqual(left);
    }),
  );
});

test('what is left is what is left of the exercise, and all that comes after it', () => {
  fc.assert(
    fc.property(underWay, ({ state, today }) => {
      const at: State = { ...state, moment: 'effort' };
      const parts = secondsOfExercise(today, at, HERE) + secondsAfter(today, standing(at), HERE);
      expect(secondsLeft(today, at, HERE)).toBeCloseTo(parts, 6);
      expect(secondsLeft(today, standing(at), HERE)).toBeGreaterThan(parts);
    }),
  );
});

const standing = (state: State): State => ({ ...state, moment: 'setUp' });

test('an answer holds one part at the least, and no more than fits beside the invitation', () => {
  const from = fc.constantFrom('setUp' as const, 'effort' as const, 'turn' as const);
  fc.assert(
    fc.property(underWay, from, ({ state, today }, where) => {
      const script = plan(today, where, state, HERE);
      expect(script.length).toBeGreaterThan(0);
      expect(secondsOf(script, EN.speed, state.runner.pace)).toBeLessThan(LONGEST_ANSWER_SECONDS);
      const [first] = script;
      expect(first?.at?.bout).toBe(today.at);
      expect(first?.at?.phase).toBe(where === 'setUp' ? 'position' : 'turn');
    }),
  );
});
