/** Wishes in any order: today stays a list that can be led, and nothing is lost or doubled but what was said. */
import fc from 'fast-check';
import { coach } from '../../lambda/coach/coach';
import { readState } from '../../lambda/coach/kept';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import type { Setting } from '../../lambda/coach/turn';
import { EN } from '../../lambda/language/en';
import { amountWithin, EXERCISE_IDS, exerciseOf, ROUTINE } from '../../lambda/routine/routine';
import * as wish from '../../lambda/routine/today';
import { type Today, todayOf } from '../../lambda/routine/today';
import { GROUP_IDS, SIDES } from '../../lambda/routine/types';
import type { Script } from '../../lambda/script/types';
import { ledToEnd, placeBy } from '../../tools/fuzz/where';
import { few, runs } from '../support/many';

const some = fc.uniqueArray(fc.constantFrom(...EXERCISE_IDS), { minLength: 1 });
const one = fc.constantFrom(...EXERCISE_IDS);
const side = fc.constantFrom(...SIDES);

/** A wish: from one today to another; null where there is nothing to wish of. */
type Wish = (today: Today) => Today;
const underWay =
  (change: Wish): Wish =>
  (today) =>
    wish.isOver(today) ? today : change(today);

/** Wishes that may leave out, take in and move, and neither make nor drop a bout. */
const reshaping: fc.Arbitrary<Wish> = fc.oneof(
  some.map(
    (ids): Wish =>
      (today) =>
        wish.onlyThese(today, ids),
  ),
  fc.constantFrom(...GROUP_IDS).map(
    (group): Wish =>
      (today) =>
        wish.onlyGroup(today, group),
  ),
  some.map(
    (ids): Wish =>
      (today) =>
        wish.without(today, ids),
  ),
  some.map(
    (ids): Wish =>
      (today) =>
        wish.soon(today, ids),
  ),
  some.map(
    (ids): Wish =>
      (today) =>
        wish.late(today, ids),
  ),
  fc.tuple(one, one).map(
    ([a, b]): Wish =>
      (today) =>
        wish.exchanged(today, a, b),
  ),
  fc.constant<Wish>(underWay(wish.lastHere)),
  side.map(
    (which): Wish =>
      (today) =>
        wish.sideFirst(today, which),
  ),
  side.map(
    (which): Wish =>
      (today) =>
        wish.oneSideOfAll(today, which),
  ),
  fc.constant<Wish>((today) => wish.atBout(wish.withAll(today), today.at)),
  fc.integer({ min: -5, max: 500 }).map(
    (amount): Wish =>
      (today) =>
        wish.withAmount(
          today,
          () => amount,
          () => true,
        ),
  ),
  fc.constantFrom(...wish.WAYS).map(
    (way): Wish =>
      (today) =>
        wish.inWay(today, way),
  ),
  some.map(
    (ids): Wish =>
      (today) =>
        wish.soonAfter(today, ids),
  ),
);
/** The runner goes on: this bout is done, or passed over; or the whole exercise is. */
const goingOn: fc.Arbitrary<Wish> = fc.oneof(
  fc.boolean().map((isDone) => underWay((today) => wish.passed(today, isDone))),
  fc.constant(underWay((today) => wish.exercisePassed(today))),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((gone) => underWay((today) => wish.withGone(today, gone))),
);

const wishes = fc.array(fc.oneof(reshaping, goingOn), { maxLength: 15 });
const asWished = (all: readonly Wish[]) =>
  all.reduce((today, change) => change(today), todayOf(ROUTINE));
const sorted = (list: readonly string[]) => [...list].sort();
const boutsIn = ({ bouts }: Today) => sorted(bouts.map((bout) => `${bout.exercise} ${bout.side}`));
const doneIn = ({ bouts }: Today) =>
  sorted(
    bouts.flatMap(({ exercise, side: of, state }) =>
      state === 'done' ? [`${exercise} ${of}`] : [],
    ),
  );

/** One that the session reads back as it is: each side its exercise's own, amounts within bounds, the next to do. */
function expectSound(today: Today) {
  const state = { ...newState(noProgress()), today };
  expect(readState(JSON.parse(JSON.stringify(state))).today).toEqual(today);
  const amounts = today.bouts.map(({ amount }) => amount);
  expect(today.bouts.map((one) => amountWithin(exerciseOf(one.exercise), one.amount))).toEqual(
    amounts,
  );
}

describe('any sequence of wishes', () => {
  it('leaves each side of each exercise in the list, once', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const today = asWished(all);
        expectSound(today);
        expect(boutsIn(today)).toEqual(boutsIn(todayOf(ROUTINE)));
      }),
      { numRuns: runs(4000) },
    );
  });

  it('undoes nothing that was done', () => {
    fc.assert(
      fc.property(wishes, reshaping, (all, last) => {
        const before = asWished(all);
        expect(doneIn(last(before))).toEqual(doneIn(before));
      }),
      { numRuns: runs(4000) },
    );
  });

  it('and then an exercise by name: all of it once, and nothing else of it', () => {
    fc.assert(
      fc.property(wishes, one, (all, id) => {
        const before = asWished(all);
        const after = wish.fromStartOf(before, id);
        expectSound(after);
        expect(boutsIn(after)).toEqual(boutsIn(todayOf(ROUTINE)));
        expect(after.bouts[after.at]?.exercise).toBe(id);
        expect(wish.sidesLeft(after)).toEqual(exerciseOf(id).sides);
      }),
      { numRuns: runs(4000) },
    );
  });

  it('a side that is taken once more is one more, and no other is lost', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const before = asWished(all);
        fc.pre(!wish.isOver(before));
        const sides = wish.sidesLeft(before);
        const [again] = sides;
        fc.pre(again !== undefined);
        const after = wish.withSides(before, [again as (typeof sides)[number], ...sides]);
        expectSound(after);
        expect(doneIn(after)).toEqual(doneIn(before));
        expect(wish.sidesLeft(after)).toEqual([again, ...sides]);
        expect(after.bouts.length - before.bouts.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(4000) },
    );
  });
});

const US: Setting = {
  language: EN,
  region: EN.regionOf('en-US'),
  routine: ROUTINE,
  hasScreen: false,
};
const START_MS = Date.UTC(2026, 0, 5, 8);
const DAY_MS = 24 * 3600 * 1000;

/** A day of a runner who has so many minutes and says ready until all is led. */
function shortDay(runner: State['runner'], minutes: number, nowMs: number) {
  let state = newState({ ...noProgress(), runner });
  let atMs = nowMs;
  let said: Script = [];
  const say = (ask: Parameters<typeof coach>[1]) => {
    const turn = coach(state, ask, atMs, US);
    const { spoken } = turn.state;
    const seconds = spoken?.seconds ?? 5;
    state = turn.state;
    said = turn.script;
    atMs += seconds * 1000;
    return spoken === null ? 0 : seconds;
  };
  const isToDo = () => {
    const { today } = placeBy(state, atMs);
    return today !== null && !wish.isOver(today);
  };
  say({ kind: 'open' });
  say({ kind: 'fitInto', minutes });
  const promised = minutesIn(said);
  const planned = state.plan ?? todayOf(ROUTINE);
  let seconds = say({ kind: 'yes' });
  const led = new Set(ledToEnd(state, atMs));
  for (let turns = 0; isToDo(); turns += 1) {
    expect(turns).toBeLessThan(20);
    // What a runner takes to say so.
    atMs += 6000;
    seconds += 6 + say({ kind: 'ready' });
    for (const id of ledToEnd(state, atMs)) led.add(id);
  }
  say({ kind: 'stop' });
  return { runner: state.runner, led, seconds, promised, planned: wish.exercisesIn(planned) };
}

describe('as long as there is time', () => {
  it.each([5, 10])('%s minutes a day, a day for each: every exercise comes round', (minutes) => {
    let { runner } = noProgress();
    const led = new Set<string>();
    for (let day = 0; day <= EXERCISE_IDS.length; day += 1) {
      const today = shortDay(runner, minutes, START_MS + day * DAY_MS);
      runner = today.runner;
      expect([...today.led].sort()).toEqual([...today.planned].sort());
      for (const id of today.led) led.add(id);
    }
    expect([...led].sort()).toEqual([...EXERCISE_IDS].sort());
  });

  const known = {
    ...noProgress().runner,
    times: Object.fromEntries(EXERCISE_IDS.map((id) => [id, 5])) as State['runner']['times'],
    noticeHeard: true,
  };
  it.each(
    few(
      Array.from({ length: 11 }, (_, index) => index + 5),
      [5, 8, 12, 15],
    ).flatMap((minutes) => [
      { minutes, who: 'new', runner: noProgress().runner },
      { minutes, who: 'known', runner: known },
    ]),
  )(
    '$minutes minutes of a $who runner: what is promised is led, within a tenth',
    ({ minutes, runner }) => {
      const { seconds, promised } = shortDay(runner, minutes, START_MS);
      expect(Math.abs(seconds / 60 - promised)).toBeLessThan(Math.max(0.1 * promised, 0.5));
      expect(seconds).toBeLessThan(minutes * 60 * 1.1);
    },
  );
});

/** The minutes that are said, a half as it is. */
function minutesIn(script: Script): number {
  const said = script.map((segment) => (segment.kind === 'words' ? segment.text : '')).join(' ');
  const [, whole = '', half] = /about (\w+)( and a half)? minutes?/.exec(said) ?? [];
  const spelled = [
    'zero',
    'a',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];
  const number = spelled.includes(whole) ? spelled.indexOf(whole) : Number(whole);
  return number + (half ? 0.5 : 0);
}
