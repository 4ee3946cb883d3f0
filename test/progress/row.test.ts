import fc from 'fast-check';
import * as v from 'valibot';
import { progressSchema } from '../../lambda/coach/kept';
import { noProgress, type Progress } from '../../lambda/coach/state';
import { IN_HOLDS } from '../../lambda/language/ids';
import { readRow, rowOf } from '../../lambda/progress/row';
import { ROUTINE } from '../../lambda/routine/routine';
import { fromStartOf, LAST_DAY, type Today, todayOf } from '../../lambda/routine/today';
import { EXERCISE_IDS, type ExerciseId, KIT_IDS } from '../../lambda/routine/types';
import { today as anyToday, days } from '../../tools/fuzz/states';
import { anyText } from '../support/any-text';
import { runs } from '../support/many';

const NOW_MS = Date.UTC(2026, 5, 1);

const counts = fc.integer({ min: 0, max: 1_000_000 });
const times = Object.fromEntries(EXERCISE_IDS.map((id) => [id, counts])) as Record<
  ExerciseId,
  typeof counts
>;
const tenths = fc.integer({ min: 0, max: 36_000 }).map((value) => value / 10);
const atMs = fc.integer({ min: 0, max: NOW_MS });
const phase = fc.constantFrom('position', 'turn', 'lead', 'work', 'release', 'finish');
const realMark = fc.tuple(fc.nat(36), phase).map((parts) => parts.join('.'));

/** Of how it is done only how much is kept. */
const today = anyToday.map(
  ({ bouts, at }): Today => ({
    bouts: bouts.map(({ gone, ...bout }) => ({ ...bout, way: 'usual' })),
    at,
  }),
);

function progressWith(mark: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<Progress> {
  return fc.record({
    runner: fc.record({
      times: fc.record(times),
      finished: counts,
      days,
      missing: fc.uniqueArray(fc.constantFrom(...KIT_IDS)),
      pace: fc.constantFrom('slow', 'normal', 'quick'),
      wordiness: fc.constantFrom('full', 'brief'),
      straight: fc.boolean(),
      waits: fc.boolean(),
      chimes: fc.boolean(),
      inHolds: fc.constantFrom(...IN_HOLDS),
      noticeHeard: fc.boolean(),
      offeredMore: fc.boolean(),
      offeredPhrase: fc.boolean(),
      ice: fc.constantFrom('new', 'offered', 'wanted'),
      remindFrom: fc.nat({ max: LAST_DAY }),
      reminds: fc.boolean(),
    }),
    today,
    moment: fc.constantFrom('setUp', 'effort'),
    heard: fc.constantFrom('signs', 'position', null),
    spoken: fc.record({
      atMs,
      seconds: tenths,
      marks: fc
        .uniqueArray(fc.tuple(tenths, mark), { maxLength, selector: ([, what]) => what })
        .map((marks) => marks.sort(([a], [b]) => a - b)),
    }),
    placeAtMs: atMs,
  });
}

/** At least what DynamoDB counts: names and texts in UTF-8, a byte for each digit and two more. */
function bytesOf(row: Readonly<Record<string, string | number>>): number {
  return Object.entries(row).reduce((sum, [name, value]) => {
    const text = String(value);
    return sum + Buffer.byteLength(name) + Buffer.byteLength(text) + 2;
  }, 0);
}

const housekeeping = {
  id: 'x'.repeat(255),
  b: 'x'.repeat(12),
  // Tokens of others and two of its own; a date takes at most 9 bytes, and an entry one more.
  w: 'x'.repeat(3 + 30 * (12 + 9 + 1)),
  expires: 1e10,
};

/** A person's own row names the household beside its key. */
const ofPerson = { ...housekeeping, id: 'x'.repeat(32), u: 'x'.repeat(255) };

describe('rowOf', () => {
  it('comes back as it was, with an outline of the length the routine has', () => {
    fc.assert(
      fc.property(progressWith(realMark, 40), (progress) => {
        const read = readRow(JSON.parse(JSON.stringify(rowOf(progress))), NOW_MS);
        expect(read).toEqual({ progress, sound: true });
      }),
      { numRuns: runs(100) },
    );
  });

  it('stays under 2 KB with the longest user id, whatever the outline', () => {
    const anyMark = anyText({ maxLength: 60 }).map((text) => text.slice(0, 60));
    fc.assert(
      fc.property(fc.oneof(progressWith(realMark, 60), progressWith(anyMark, 60)), (progress) => {
        fc.pre(v.is(progressSchema, progress));
        expect(bytesOf({ ...housekeeping, ...rowOf(progress) })).toBeLessThan(2048);
        expect(bytesOf({ ...ofPerson, ...rowOf(progress) })).toBeLessThan(2048);
      }),
      { numRuns: runs(100) },
    );
  });

  it('leaves out the shortest stretches of an outline that is too long, and reads its own again', () => {
    const marks = Array.from({ length: 60 }, (_, index): [number, string] => [
      index * 10 + (index % 2 === 0 ? 0 : 8),
      `${index}`.padEnd(60, '.'),
    ]);
    const today = fromStartOf(todayOf(ROUTINE), 'foamRoll');
    const long: Progress = {
      ...noProgress(),
      today,
      moment: 'effort',
      spoken: { atMs: 1, seconds: 600, marks },
    };
    const read = readRow(rowOf(long), NOW_MS);
    expect(read.sound).toBe(true);
    const kept = read.progress.spoken?.marks ?? [];
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.every(([at]) => at % 10 === 0)).toBe(true);
    expect(rowOf(read.progress)).toEqual(rowOf(long));
  });

  it('keeps no script without a place', () => {
    const spoken = { atMs: 1, seconds: 10, marks: [] };
    expect(rowOf({ ...noProgress(), spoken })).toEqual(rowOf(noProgress()));
  });
});

describe('readRow', () => {
  it('knows nobody in a row that is not there', () => {
    expect(readRow({}, NOW_MS)).toEqual({ progress: noProgress(), sound: true });
  });

  it('takes what is missing as never changed', () => {
    const { progress, sound } = readRow({ v: 1, fr: 3, w: 'token', expires: 1 }, NOW_MS);
    expect(sound).toBe(true);
    expect(progress.runner).toEqual({
      ...noProgress().runner,
      times: { ...noProgress().runner.times, foamRoll: 3 },
    });
  });

  it('never throws, and finds whatever it returns readable', () => {
    const names = fc.constantFrom(...Object.keys(rowOf(noProgress())));
    const values = fc.oneof(fc.anything(), fc.json(), fc.integer(), fc.constant(1));
    fc.assert(
      fc.property(fc.dictionary(names, values), (row) => {
        const { progress } = readRow({ v: 1, ...row }, NOW_MS);
        expect(v.is(progressSchema, progress)).toBe(true);
        expect(readRow(rowOf(progress), NOW_MS).sound).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

it('a day on which nothing was done is none', () => {
  const { progress, sound } = readRow({ ...rowOf(noProgress()), da: '20458' }, NOW_MS);
  expect([progress.runner.days, sound]).toEqual([[], false]);
});
