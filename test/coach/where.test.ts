/** Where a runner is, by when they spoke: whole seconds, and no word of any language. */
import fc from 'fast-check';
import { readState } from '../../lambda/coach/kept';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import {
  atAll,
  endOf,
  gentler,
  type Here,
  hereIn,
  hereOrLed,
  isAgain,
  isAhead,
  isAllLed,
  isAlone,
  isBegun,
  isCalled,
  isFetching,
  isFirstOfToday,
  isJustOver,
  isPastHalf,
  isTurning,
  isWholeExercise,
  notFor,
  otherIsDone,
  settle,
  underWay,
  type Where,
  whatIsLeft,
  whereIs,
} from '../../lambda/coach/where';
import { ROUTINE } from '../../lambda/routine/routine';
import {
  changed,
  edited,
  fromStartOf,
  isOver,
  onlySide,
  passed,
  type Today,
  todayOf,
  withGone,
  without,
  withSides,
} from '../../lambda/routine/today';
import type { ExerciseId } from '../../lambda/routine/types';
import { state as anyState, START_MS } from '../../tools/fuzz/states';
import { placeBy, written } from '../../tools/fuzz/where';
import { runs } from '../support/many';

const BEGAN_MS = Date.UTC(2026, 0, 5, 8);
/** Where all is over. */
const END = todayOf(ROUTINE).bouts.length;
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

/** All of it is done that was not left out. */
const done = (today: Today) =>
  edited(today, (bout) => (bout.state === 'leftOut' ? bout : { ...bout, state: 'done' }));
const DONE: Today = done(todayOf(ROUTINE));

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
    expect(atSecond(seconds).where).toMatchObject({
      at: 'justLed',
      led: { today: { at: 3 } },
      hardly,
    });
    expect(underWay(atSecond(seconds).where)?.exercise.id).toBe('outerHamstring');
  });

  it('what comes next is hardly named while one is let go of, and called from its countdown on', () => {
    expect(atSecond(81.8).where).toMatchObject({ hardly: true });
    const marks: [number, string][] = [...SPOKEN.marks, [48, '3.lead']];
    const spoken = { ...SPOKEN, marks: marks.sort(([a], [b]) => a - b) };
    expect(atSecond(48.5, { ...LED, spoken }).where).toMatchObject({ turning: 'called' });
  });

  it('the next side is at its effort, the next exercise to be set up', () => {
    expect(atSecond(41).state.moment).toBe('effort');
    expect(atSecond(81).state.moment).toBe('setUp');
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

describe('what may be asked of a place', () => {
  const SECONDS = [5, 24, 25, 41, 43, 44, 60, 65, 81, 83, 84, 90];

  it.each<[string, (where: Where) => boolean, number[]]>([
    ['a side has begun', isBegun, [24, 25, 60, 65]],
    ['half of a side is behind', isPastHalf, [25, 65]],
    ['the next side is called', isCalled, [41, 43, 44]],
    ['that side is not yet heard', isTurning, [41, 43]],
    ['a side, or an exercise, is just over', isJustOver, [41, 81, 83, 84]],
    ['nothing is begun', isAhead, []],
  ])('%s', (_, is, seconds) => {
    expect(SECONDS.filter((second) => is(atSecond(second).where))).toEqual(seconds);
  });

  it('what is spoken of is the exercise just led, until the next one is heard', () => {
    const spokenOf = (seconds: number, state = LED) =>
      hereOrLed(atSecond(seconds, state).where)?.exercise.id;
    for (const seconds of [25, 41, 81, 84]) expect(spokenOf(seconds)).toBe('hipFlexor');
    expect(spokenOf(90)).toBe('outerHamstring');
    expect(spokenOf(0, newState(noProgress()))).toBeUndefined();
  });

  it('nothing is begun at the door, and where all is led', () => {
    const over: State = { ...LED, today: { ...todayOf(ROUTINE), at: END }, spoken: null };
    expect(isAhead(atSecond(0, newState(noProgress())).where)).toBe(true);
    expect(isAhead(atSecond(0, over).where)).toBe(true);
  });
});

describe('an exercise of several sides', () => {
  const HIP = fromStartOf(todayOf(ROUTINE), 'hipFlexor');
  const LEFT = passed(HIP, true);
  const TWO_SETS = withSides(HIP, ['right', 'left', 'right', 'left']);
  const SECOND_SET = passed(passed(TWO_SETS, true), true);
  const BOTH_AT_ONCE = fromStartOf(HIP, 'ballSquat');
  const here = (today: Today) => hereIn(today) as Here;

  it('knows whether the other side was done, and this one not yet', () => {
    expect(otherIsDone(here(HIP))).toBe(false);
    expect(otherIsDone(here(LEFT))).toBe(true);
    expect(otherIsDone(here(passed(HIP, false)))).toBe(false);
    expect(otherIsDone(here(SECOND_SET))).toBe(false);
    expect(otherIsDone(here(passed(SECOND_SET, true)))).toBe(true);
    expect(otherIsDone(here(BOTH_AT_ONCE))).toBe(false);
  });

  it('knows a side that is taken once more before the other one', () => {
    expect(isAgain(here(withSides(LEFT, ['right', 'left'])))).toBe(true);
    expect(isAgain(here(withSides(LEFT, ['right'])))).toBe(false);
    expect([HIP, LEFT, SECOND_SET].some((today) => isAgain(here(today)))).toBe(false);
  });

  it('knows where one side alone is wanted', () => {
    const alone = onlySide(HIP, 'right');
    expect(isAlone(here(alone))).toBe(true);
    expect(isAlone(here({ ...alone, at: 2 }))).toBe(true);
    expect(isAlone(here(onlySide(LEFT, 'left')))).toBe(false);
    expect(isAlone(here(onlySide(SECOND_SET, 'right')))).toBe(false);
    expect([HIP, LEFT, BOTH_AT_ONCE].some((today) => isAlone(here(today)))).toBe(false);
  });

  it('is whole while none of its sides, or of its set, is behind', () => {
    expect(
      [HIP, LEFT, SECOND_SET, BOTH_AT_ONCE].map((today) => isWholeExercise(here(today))),
    ).toEqual([true, false, true, true]);
  });

  it('is the first of today where none before it is wanted', () => {
    expect(isFirstOfToday(todayOf(ROUTINE))).toBe(true);
    expect(isFirstOfToday(HIP)).toBe(false);
    expect(isFirstOfToday(without(HIP, ['foamRoll']))).toBe(true);
  });

  it('made gentler, is done the easier way, and no more of it than usual', () => {
    const gentlerOf = (amount: number) => hereIn(gentler(changed(HIP, { amount })))?.bout;
    expect([10, 30, 50].map(gentlerOf)).toMatchObject([
      { way: 'easier', amount: 10 },
      { way: 'easier', amount: 30 },
      { way: 'easier', amount: 30 },
    ]);
    const over = { ...HIP, at: HIP.bouts.length };
    expect([gentler(null), gentler(over)]).toEqual([null, over]);
  });

  it('of two sets, a side is called after the one before, also where both were done as often', () => {
    const state: State = {
      ...LED,
      today: passed(TWO_SETS, true),
      spoken: {
        ...SPOKEN,
        marks: [
          [0, '3.work'],
          [30, '3.release'],
          [32, '4.turn'],
          [40, '4.work'],
        ],
      },
    };
    const turnings = [31, 33, 34, 50].map((seconds) => atSecond(seconds, state).where);
    expect(turnings).toMatchObject([
      { turning: 'letGo' },
      { turning: 'hardly' },
      { turning: 'called' },
      { turning: null },
    ]);
    const next = { ...state, today: LEFT };
    expect(atSecond(37, next).where).toMatchObject({ at: 'effort', turning: null });
  });
});

describe('what is left of a side that was cut', () => {
  it.each<[ExerciseId, string, [gone: number, kind: string, behind: number][]]>([
    [
      'hipFlexor',
      'a hold counts from two thirds on, and begins anew below a third; its rest is no shorter than fifteen seconds',
      [
        [0, 'anew', 0],
        [0.02, 'anew', 0],
        [0.33, 'anew', 0],
        [1 / 3, 'rest', 10],
        [0.45, 'rest', 10],
        [0.5, 'rest', 15],
        [0.66, 'rest', 15],
        [2 / 3, 'counts', 30],
      ],
    ],
    [
      'foamRoll',
      'rolling goes on where it was, in fives; less than five seconds are none',
      [
        [0.01, 'anew', 0],
        [0.03, 'anew', 0],
        [0.41, 'rest', 20],
        [0.5, 'rest', 30],
        [0.92, 'rest', 55],
        [0.94, 'counts', 60],
      ],
    ],
    [
      'ballSquat',
      'repetitions go on after the last whole one',
      [
        [0.05, 'anew', 0],
        [0.39, 'rest', 3],
        [0.99, 'rest', 9],
        [1, 'counts', 10],
      ],
    ],
  ])('%s: %s', (exercise, _, cases) => {
    for (const [gone, kind, behind] of cases) {
      const here = hereIn(withGone(fromStartOf(todayOf(ROUTINE), exercise), gone)) as Here;
      const left = whatIsLeft(here, 'effort');
      expect([left.kind, left.gone * here.bout.amount]).toEqual([kind, expect.closeTo(behind, 6)]);
    }
  });

  it('a short hold begins anew, and an odd amount is no more than itself', () => {
    const left = (exercise: ExerciseId, amount: number, gone: number) =>
      whatIsLeft(
        hereIn(
          withGone(changed(fromStartOf(todayOf(ROUTINE), exercise), { amount }), gone),
        ) as Here,
        'effort',
      );
    expect(left('hipFlexor', 20, 0.5)).toEqual({ kind: 'rest', gone: 0.25 });
    expect(left('hipFlexor', 15, 0.5)).toEqual({ kind: 'anew', gone: 0 });
    expect(left('foamRoll', 42, 0.03)).toEqual({ kind: 'anew', gone: 0 });
  });

  it('told in another way, it is not done for a moment only, and does not count undone', () => {
    const behind = (exercise: ExerciseId, gone: number) => {
      const here = hereIn(withGone(fromStartOf(todayOf(ROUTINE), exercise), gone)) as Here;
      return Math.round(whatIsLeft(here, 'setUp').gone * here.bout.amount);
    };
    expect(behind('hipFlexor', 0.2)).toBe(0);
    expect(behind('hipFlexor', 0.5)).toBe(15);
    expect(behind('hipFlexor', 0.95)).toBe(15);
    expect(behind('foamRoll', 0.98)).toBe(55);
    expect(behind('ballSquat', 0.55)).toBe(5);
    expect(behind('ballSquat', 1)).toBe(9);
  });
});

describe('what was heard', () => {
  const said = (marks: [number, string][], today = LED.today): State => ({
    ...{ ...LED, today, told: false },
    spoken: { ...SPOKEN, marks },
  });
  const TUBE = { ...todayOf(ROUTINE), at: 8 };
  const FETCHED = said(
    [
      [0, '8.fetch'],
      [20, '8.position'],
    ],
    TUBE,
  );

  it('a position is told from its fifth second on, or when its exercise is under way', () => {
    const told = (state: State, ...seconds: number[]) =>
      seconds.map((second) => atSecond(second, state).state.told);
    expect(told(LED, 25, 41, 81, 83, 86)).toEqual([true, true, false, false, true]);
    const position = said([
      [0, '2.position'],
      [20, '2.turn'],
    ]);
    expect(told(position, 2, 10, 25)).toEqual([false, true, true]);
    expect(told({ ...position, told: true }, 2)).toEqual([true]);
    expect(told({ ...FETCHED, told: true }, 10, 22, 30)).toEqual([false, true, true]);
  });

  it('in a position of which little was heard, and nothing before it, it is this one that is set up', () => {
    const position = said([
      [0, '2.position'],
      [20, '2.turn'],
    ]);
    expect(atSecond(2, position).where).toMatchObject({ at: 'setUp', here: { today: { at: 2 } } });
    expect(atSecond(22, position).where).toMatchObject({ at: 'effort', turning: null });
  });

  it('what is needed is fetched once it was named', () => {
    const fetching = [2, 10, 22].map((seconds) => isFetching(atSecond(seconds, FETCHED).cut));
    expect(fetching).toEqual([false, true, false]);
    expect(atSecond(10, FETCHED).where.at).toBe('setUp');
    expect(isFetching(null)).toBe(false);
  });

  it('the signs to stop were heard when the first position is reached, and stay heard', () => {
    const heard = (state: State, ...seconds: number[]) =>
      seconds.map((second) => {
        const { warned, runner } = atSecond(second, state).state;
        expect(runner.noticeHeard).toBe(warned);
        return warned;
      });
    expect(heard(said([[5, '2.position']]), 3, 6)).toEqual([false, true]);
    expect(heard(FETCHED, 10, 21)).toEqual([false, true]);
    expect(heard(said([[0, `${END}.finish`]], { ...TUBE, at: 11 }), 10)).toEqual([false]);
    const before = { warned: true, runner: { ...LED.runner, noticeHeard: true } };
    expect(heard({ ...FETCHED, ...before }, 10)).toEqual([true]);
  });

  it('something was led in this session once a side was let go of', () => {
    expect([39, 41, 90].map((seconds) => atSecond(seconds).state.led)).toEqual([false, true, true]);
    expect(atSecond(5, { ...LED, led: true }).state.led).toBe(true);
  });

  it('the place is as old as what was last heard of it', () => {
    expect(endOf(LED, 0)).toBe(BEGAN_MS + 120_000);
    expect(endOf({ ...LED, spoken: null }, 7)).toBe(7);
    const age = (seconds: number) => atSecond(seconds).state.placeAtMs - BEGAN_MS;
    expect([5, 120, 500].map(age)).toEqual([5000, 120_000, 120_000]);
    expect(atSecond(500).state.runner.days).toEqual([
      { day: Math.floor(BEGAN_MS / 86_400_000), done: ['hipFlexor'] },
    ]);
  });

  it('what was behind a side that is gone on with is behind it still, and behind no other', () => {
    const half: State = { ...LED, today: withGone({ ...todayOf(ROUTINE), at: 2 }, 0.5) };
    const gone = (seconds: number) => hereIn(atSecond(seconds, half).state.today)?.bout.gone;
    expect([10, 25, 50, 65].map(gone)).toEqual([0.5, 0.75, 0, 0.5]);
    const left = { ...withGone({ ...todayOf(ROUTINE), at: 3 }, 0.5), at: 2 };
    expect(hereIn(atSecond(65, { ...LED, today: left }).state.today)?.bout.gone).toBe(0.5);
  });

  it('of work that lasts no time, nothing is behind', () => {
    const spoken = { ...SPOKEN, seconds: 10, marks: [[10, '2.work']] as [number, string][] };
    const { state } = atSecond(10, { ...LED, spoken });
    expect(hereIn(state.today)?.bout.gone).toBe(0);
  });

  it('a routine counts at its end, where nothing of it was left out', () => {
    expect(atSecond(500).state.runner.finished).toBe(0);
    const marks: [number, string][] = [[0, `${END}.finish`]];
    const finished = (today: Today) =>
      atSecond(9, said(marks, { ...today, at: END })).state.runner.finished;
    expect(finished(DONE)).toBe(1);
    expect(finished(done(without(todayOf(ROUTINE), ['foamRoll'])))).toBe(0);
    expect(finished({ ...todayOf(ROUTINE), at: END - 1 })).toBe(0);
  });

  it('with nothing of the routine being said, the place stays', () => {
    const nothing = said([]);
    expect(atSecond(5, nothing)).toMatchObject({ cut: null, state: { spoken: null, told: false } });
    const none = atSecond(5, { ...LED, today: null });
    expect(none).toMatchObject({ cut: null, state: { spoken: null, today: null } });
    expect(none.where).toEqual({ at: 'door' });
  });

  it('a side that is left out is not come to, and its exercise counts without it', () => {
    const alone = onlySide({ ...todayOf(ROUTINE), at: 2 }, 'right');
    const { today, runner } = atSecond(60, { ...LED, today: alone }).state;
    expect([today?.at, runner.times.hipFlexor]).toEqual([4, 1]);
  });
});

describe('an offer', () => {
  const offering = (question: State['question'], ice: State['runner']['ice'] = 'new'): State => ({
    ...{ ...LED, question },
    runner: { ...LED.runner, ice },
  });

  it('that was cut off is no open question, and may be made again', () => {
    for (const offer of ['ice', 'offerRemind'] as const) {
      const { question, runner } = atSecond(5, offering(offer)).state;
      expect([question, runner.ice, runner.remindFrom]).toEqual([null, 'new', 0]);
    }
    expect(atSecond(5, offering('carryOn')).state.question).toBe('carryOn');
  });

  it('of ice is known to have been made when it was heard, and one that is wanted stays so', () => {
    const heard = (ice: State['runner']['ice']) => atSecond(500, offering('ice', ice)).state;
    expect(heard('new')).toMatchObject({ question: 'ice', runner: { ice: 'offered' } });
    expect(heard('wanted').runner.ice).toBe('wanted');
    expect(atSecond(500, offering('carryOn')).state.runner.ice).toBe('new');
  });

  it('of reminders is made again after a week, and then no more', () => {
    const DAY_MS = 86_400_000;
    const from = (remindFrom: number, day: number) =>
      notFor({ ...LED.runner, remindFrom }, day * DAY_MS).remindFrom;
    expect(from(0, 100)).toBe(107);
    expect(from(107, 106)).toBe(113);
    expect(from(107, 107)).toBe(100_000);
    expect(from(150, 100)).toBe(150);
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
    ['as the last is let go of', { ...DONE, at: END - 1 }, 1],
    ['past the last', { ...DONE, at: END }, 9],
  ])('all is led, and one routine counts: %s', (_, today, seconds) => {
    const marks: [number, string][] = [
      [0, `${END - 1}.release`],
      [2, `${END}.finish`],
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
  expect(settled([0, '3.work'], [10, `${END + 1}.finish`])).toBe(3);
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
