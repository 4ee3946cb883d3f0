import fc from 'fast-check';
import { plan } from '../../lambda/coach/plan';
import { newState, noProgress } from '../../lambda/coach/state';
import { EN } from '../../lambda/language/en';
import { ROUTINE } from '../../lambda/routine/routine';
import { fromStartOf, todayOf } from '../../lambda/routine/today';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { locate, outlineOf, packMark, unpackMark } from '../../lambda/script/outline';
import { secondsOf, secondsOfSegment } from '../../lambda/script/seconds';
import type { Mark, Script } from '../../lambda/script/types';

const at = (phase: Mark['phase'], side: 'right' | 'left' = 'right'): Mark => ({
  bout: side === 'right' ? 2 : 3,
  exercise: 'hipFlexor',
  side,
  phase,
});
/** What a session keeps of a mark. */
const pointOf = (mark: Mark | undefined) => mark && { bout: mark.bout, phase: mark.phase };
const SCRIPT: Script = [
  { kind: 'words', text: 'Right leg.', at: at('turn') },
  { kind: 'pause', seconds: 2, at: at('turn') },
  { kind: 'hold', seconds: 10, at: at('work') },
  { kind: 'words', text: 'Ten more.', at: at('work') },
  { kind: 'hold', seconds: 10, at: at('work') },
  { kind: 'words', text: 'And let go.', at: at('release') },
  { kind: 'words', text: 'Now the left.', at: at('turn', 'left') },
  { kind: 'hold', seconds: 10, at: at('work', 'left') },
  { kind: 'words', text: 'And let go.', at: at('release', 'left') },
  {
    kind: 'words',
    text: 'Next: the other stretch.',
    at: { bout: 4, exercise: 'outerHamstring', side: 'right', phase: 'position' },
  },
];

/** Where each segment begins, and the whole. */
function beginnings(script: Script): number[] {
  let seconds = 0;
  return [0, ...script.map((segment) => (seconds += secondsOfSegment(segment, EN.speed)))];
}

describe('locate', () => {
  const outline = outlineOf(SCRIPT, EN.speed, 'normal');

  test('finds the stretch that is spoken, just before and just after every boundary', () => {
    const begins = beginnings(SCRIPT);
    SCRIPT.forEach((segment, index) => {
      const begin = begins[index] ?? 0;
      const end = begins[index + 1] ?? 0;
      for (const seconds of [begin + 0.11, (begin + end) / 2, end - 0.11]) {
        expect(locate(outline, seconds)?.mark).toEqual(pointOf(segment.at));
      }
    });
  });

  test('tells how long the stretch and the exercise still last', () => {
    const begins = beginnings(SCRIPT);
    const five = locate(outline, (begins[2] ?? 0) + 5);
    expect(five?.stretchLeft).toBeCloseTo((begins[5] ?? 0) - (begins[2] ?? 0) - 5, 0);
    expect(five?.exerciseLeft).toBeCloseTo((begins[9] ?? 0) - (begins[2] ?? 0) - 5, 0);
  });

  test('past the end it is the last stretch, and ended', () => {
    for (const late of [outline.seconds, outline.seconds + 0.1, 9e9]) {
      expect(locate(outline, late)).toMatchObject({ ended: true, stretchLeft: 0, exerciseLeft: 0 });
      expect(locate(outline, late)?.mark).toEqual(pointOf(SCRIPT.at(-1)?.at));
    }
  });

  test.each([-1, -9e12, Number.NaN, Number.POSITIVE_INFINITY * -1])(
    'with no usable time (%p) it is the beginning: nothing counts as done',
    (elapsed) => {
      expect(locate(outline, elapsed)).toMatchObject({
        ended: false,
        mark: pointOf(SCRIPT[0]?.at),
      });
      expect(locate(outline, elapsed)?.passed).toHaveLength(1);
    },
  );

  test('says nothing of a script that has no marks', () => {
    expect(
      locate(outlineOf([{ kind: 'words', text: 'Hello.' }], EN.speed, 'normal'), 1),
    ).toBeNull();
  });

  test('only ever goes forward as time does', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (a, more) => {
          const before = locate(outline, a);
          const after = locate(outline, a + more);
          expect(after?.passed.length ?? 0).toBeGreaterThanOrEqual(before?.passed.length ?? 0);
        },
      ),
    );
  });

  test('lays the real scripts of every exercise out to their last second', () => {
    const state = { ...newState(noProgress()), told: true, active: true };
    for (const id of EXERCISE_IDS) {
      const script = plan(fromStartOf(todayOf(ROUTINE), id), 'effort', state, {
        language: EN,
        region: EN.regionOf('en-US'),
      });
      const real = outlineOf(script, EN.speed, 'normal');
      expect(real.seconds).toBeCloseTo(secondsOf(script, EN.speed), 1);
      let seconds = 0;
      for (const segment of script) {
        const length = secondsOfSegment(segment, EN.speed);
        if (segment.at !== undefined && length > 0.3) {
          expect(locate(real, seconds + length / 2)?.mark).toEqual(pointOf(segment.at));
        }
        seconds += length;
      }
    }
  });
});

describe('a mark in a few letters', () => {
  test('comes back as it went', () => {
    for (const { at: mark } of SCRIPT) {
      if (mark) expect(unpackMark(packMark(mark))).toEqual(pointOf(mark));
    }
  });

  test('is null for anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unpackMark(text)).toBeNull()));
    for (const wrong of [
      '3.work.',
      '3.nap',
      'x.work',
      '-3.work',
      '3.5.work',
      '1234.work',
      'hipFlexor.work.r',
    ]) {
      expect(unpackMark(wrong)).toBeNull();
    }
  });
});
