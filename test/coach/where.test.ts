/** Where a runner is, by when they spoke: whole seconds, and no word of any language. */
import fc from 'fast-check';
import { readState } from '../../lambda/coach/kept';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import { atAll, hereIn, isAllLed, settle, underWay, whereIs } from '../../lambda/coach/where';
import { ROUTINE } from '../../lambda/routine/routine';
import { isOver, todayOf } from '../../lambda/routine/today';
import { state as anyState, START_MS } from '../../tools/fuzz/states';
import { placeBy, written } from '../../tools/fuzz/where';
import { runs } from '../support/many';

const BEGAN_MS = Date.UTC(2026, 0, 5, 8);
/** Both legs of the hip flexor stretch, and what comes after it. */
const SPOKEN = {
  atMs: BEGAN_MS,
  seconds: 120,
  marks: [
    [0, '2.turn'],
    [10, '2.work'],
    [40, '2.release'],
    [42, '3.turn'],
    [50, '3.work'],
    [80, '3.release'],
    [82, '4.position'],
  ] as [number, string][],
};
const LED: State = {
  ...newState(noProgress()),
  today: { ...todayOf(ROUTINE), at: 2 },
  moment: 'effort',
  spoken: SPOKEN,
  active: true,
  told: true,
};

function atSecond(seconds: number, state = LED) {
  const settled = settle(state, BEGAN_MS + seconds * 1000);
  return { ...settled, where: whereIs(settled.state, settled.cut) };
}

describe('in a stretch that is led', () => {
  it.each([
    [5, 'effort', 2, null],
    [25, 'effort', 2, null],
    [41, 'effort', 3, 'letGo'],
    [43, 'effort', 3, 'hardly'],
    [44, 'effort', 3, 'called'],
    [60, 'effort', 3, null],
    [90, 'setUp', 4, undefined],
    [500, 'setUp', 4, undefined],
  ] as const)('after %d s it is %s of bout %d', (seconds, at, bout, turning) => {
    const { where, state } = atSecond(seconds);
    expect(where.at).toBe(at);
    expect(state.today?.at).toBe(bout);
    expect('turning' in where ? where.turning : undefined).toBe(turning);
  });

  it.each([
    [81, true],
    [83, true],
    [84, false],
  ])('after %d s what is said is of the exercise just led', (seconds, hardly) => {
    expect(atSecond(seconds).where).toMatchObject({ at: 'justLed', led: 3, hardly });
    expect(underWay(atSecond(seconds).where)?.exercise.id).toBe('outerHamstring');
  });

  it('what was let go of is done, and counts once it was the last side', () => {
    const times = (seconds: number) => atSecond(seconds).state.runner.times.hipFlexor;
    expect([39, 41, 79, 80, 500].map(times)).toEqual([0, 0, 0, 1, 1]);
    expect(
      atSecond(60)
        .state.today?.bouts.slice(2, 4)
        .map(({ state }) => state),
    ).toEqual(['done', 'toDo']);
  });

  it('how much of the side is gone is known to the second', () => {
    const gone = (seconds: number) => hereIn(atSecond(seconds).state.today)?.bout.gone;
    expect([5, 10, 25, 41, 65, 90].map(gone)).toEqual([
      undefined,
      0,
      0.5,
      undefined,
      0.5,
      undefined,
    ]);
  });

  it('by a clock that ran backward, nothing is done', () => {
    expect(atSecond(-3600).state).toMatchObject({
      today: { at: 2 },
      runner: { times: LED.runner.times },
    });
  });
});

describe('elsewhere', () => {
  it('at the door there is nothing to go on with, or what was kept', () => {
    expect(atSecond(0, newState(noProgress())).where).toEqual({ at: 'door' });
    const kept = atSecond(0, { ...LED, active: false, spoken: null }).where;
    expect(kept.at).toBe('kept');
    expect([underWay(kept), atAll(kept)?.exercise.id]).toEqual([null, 'hipFlexor']);
  });

  it.each<[string, State['today'], number]>([
    ['as the last is let go of', { ...todayOf(ROUTINE), at: 10 }, 1],
    ['past the last', { ...todayOf(ROUTINE), at: 11 }, 9],
  ])('all is led, and one routine counts: %s', (_, today, seconds) => {
    const marks: [number, string][] = [
      [0, '10.release'],
      [2, '11.finish'],
    ];
    const state: State = { ...LED, today, spoken: { ...SPOKEN, marks } };
    const over = atSecond(seconds, state);
    expect(isAllLed(over.where)).toBe(true);
    expect(over.state.runner.finished).toBe(1);
    // Asked once more, it is not counted again.
    expect(atSecond(seconds, over.state).state.runner.finished).toBe(1);
  });
});

test('what was offered at the end of all days is not offered on a day behind them', () => {
  const state: State = { ...newState(noProgress()), question: 'offerRemind' };
  expect(settle(state, 8.64e15).state.runner.remindFrom).toBe(100_000);
  expect(settle(state, 0).state.runner.remindFrom).toBe(7);
});

test('an outline that goes back in the list, or ends it early, is followed no further', () => {
  const settled = (...marks: [number, string][]) =>
    atSecond(100, { ...LED, spoken: { ...SPOKEN, marks } }).state.today?.at;
  expect(settled([0, '2.work'], [10, '1.work'])).toBe(2);
  expect(settled([0, '2.release'], [10, '2.work'])).toBe(3);
  expect(settled([0, '2.work'], [10, '2.finish'])).toBe(2);
  expect(settled([0, '3.work'], [10, '12.finish'])).toBe(3);
});

test('whatever a session holds, it settles in one place, and stays there', () => {
  fc.assert(
    fc.property(anyState, fc.integer({ min: -300, max: 300 }), (given, seconds) => {
      const nowMs = START_MS + seconds * 1000;
      const before = readState(given);
      const { state } = settle(before, nowMs);
      expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
      expect(written(state)).toBe(written(placeBy(before, nowMs)));
      expect(settle(state, nowMs).state).toEqual(state);
      const where = whereIs(state, null);
      expect(underWay(where) === null || (state.today !== null && !isOver(state.today))).toBe(true);
    }),
    { numRuns: runs(400) },
  );
});
