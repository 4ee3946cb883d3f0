import fc from 'fast-check';
import { plan } from '../../lambda/coach/plan';
import { newState, noProgress } from '../../lambda/coach/state';
import { EN } from '../../lambda/language/en';
import { ROUTINE } from '../../lambda/routine/routine';
import { fromStartOf, todayOf } from '../../lambda/routine/today';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import {
  isBefore,
  isUnheard,
  locate,
  type Outline,
  outlineOf,
  packMark,
  unpackMark,
} from '../../lambda/script/outline';
import { secondsOf, secondsOfSegment } from '../../lambda/script/seconds';
import { type Mark, PHASES, type Script } from '../../lambda/script/types';

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

describe('to the second', () => {
  const outline: Outline = {
    seconds: 50,
    marks: [
      [0, 'what nobody wrote'],
      [2, '2.turn'],
      [5, '2.work'],
      [20, '2.release'],
      [22, '4.position'],
      [40, '11.finish'],
    ],
  };

  test.each([
    [-1, { begun: true, ended: false, stretchGone: 0, stretchLeft: 3, exerciseLeft: 20 }],
    [0, { begun: false, ended: false, stretchGone: 0, stretchLeft: 3, exerciseLeft: 20 }],
    [1.9, { begun: false, ended: false, stretchGone: 0, stretchLeft: 3, exerciseLeft: 20 }],
    [2, { begun: true, ended: false, stretchGone: 0, stretchLeft: 3, exerciseLeft: 20 }],
    [12, { begun: true, ended: false, stretchGone: 7, stretchLeft: 8, exerciseLeft: 10 }],
    [22, { begun: true, ended: false, stretchGone: 0, stretchLeft: 18, exerciseLeft: 18 }],
    [45, { begun: true, ended: false, stretchGone: 5, stretchLeft: 5, exerciseLeft: 5 }],
    [50, { begun: true, ended: true, stretchGone: 10, stretchLeft: 0, exerciseLeft: 0 }],
  ])('%s s after it was sent', (elapsed, located) => {
    expect(locate(outline, elapsed)).toMatchObject(located);
  });

  test('what was passed is told in order, to the one that is spoken', () => {
    expect(locate(outline, 21)?.passed.map(packMark)).toEqual(['2.turn', '2.work', '2.release']);
  });

  test.each([
    [1, false],
    [6, false],
    [25.9, true],
    [26, false],
    [43.9, true],
    [44, false],
    [60, false],
  ])('%s s in, that hardly more than a beginning was heard is %s', (elapsed, unheard) => {
    const located = locate(outline, elapsed);
    expect(located && isUnheard(located)).toBe(unheard);
  });

  test('nothing of an exercise is begun while what it needs is fetched, or its position told', () => {
    expect(PHASES.filter(isBefore)).toEqual(['fetch', 'position']);
  });

  test('a stretch has one mark, and what has none is of the one before', () => {
    const hold = (seconds: number) => ({ kind: 'hold', seconds, at: at('work') }) as const;
    const script: Script = [
      { kind: 'pause', seconds: 1.04 },
      hold(10),
      { kind: 'pause', seconds: 2 },
      hold(10),
      { kind: 'pause', seconds: 3, at: at('release') },
    ];
    expect(outlineOf(script, EN.speed, 'normal')).toEqual({
      seconds: 26,
      marks: [
        [1, '2.work'],
        [23, '2.release'],
      ],
    });
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
