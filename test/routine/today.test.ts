import fc from 'fast-check';
import { exerciseOf, ROUTINE, type Routine } from '../../lambda/routine/routine';
import {
  anotherRoundOf,
  atBout,
  type Bout,
  boutsAround,
  changed,
  countedFor,
  dayOf,
  exchanged,
  exerciseAfter,
  exerciseBefore,
  exercisePassed,
  exercisesIn,
  fromStartOf,
  isOver,
  isWhole,
  LAST_DAY,
  lastHere,
  late,
  led,
  MOST_BOUTS,
  MOST_DAYS,
  oneSideOfAll,
  onlyGroup,
  onlySide,
  onlyThese,
  passed,
  sideFirst,
  sideOnceMore,
  sidesLeft,
  soon,
  soonAfter,
  spanOf,
  swapped,
  type Today,
  todayOf,
  united,
  withAll,
  withAmount,
  withDone,
  withGone,
  without,
  withSides,
} from '../../lambda/routine/today';
import { EXERCISE_IDS, type ExerciseId, GROUP_IDS, SIDES } from '../../lambda/routine/types';
import { today as anyToday } from '../../tools/fuzz/states';
import { runs } from '../support/many';

/** Two stretches, and squats with both legs at once between them. */
const SHORT: Routine = [
  { exercise: 'hipFlexor', amount: 30 },
  { exercise: 'ballSquat', amount: 10 },
  { exercise: 'outerHamstring', amount: 30 },
];
const LETTERS: Readonly<Record<string, ExerciseId>> = {
  h: 'hipFlexor',
  s: 'ballSquat',
  o: 'outerHamstring',
};
const STATES = { '': 'toDo', '+': 'done', '-': 'leftOut' } as const;
const SIDE = { r: 'right', l: 'left', b: 'both' } as const;
const keyOf = <K extends string>(names: Readonly<Record<K, string>>, value: string) =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);

/** A list in short: "hr+ >hl sb or ol-" has the right leg done, is at the left, and has the last leg left out. */
function listOf(text: string): Today {
  const words = text.split(' ');
  const bouts = words.map((word): Bout => {
    const [, letter = '', side = '', state = ''] = word.match(/^>?(\w)(\w)([+-]?)$/) ?? [];
    const exercise = LETTERS[letter] ?? 'hipFlexor';
    const { amount = 0 } = SHORT.find((one) => one.exercise === exercise) ?? {};
    return {
      ...{ exercise, amount, way: 'usual' },
      ...{ side: SIDE[side as 'r'], state: STATES[state as '+'] },
    };
  });
  const at = words.findIndex((word) => word.startsWith('>'));
  return { bouts, at: at === -1 ? bouts.length : at };
}

function short({ bouts, at }: Today): string {
  return bouts
    .map(({ exercise, side, state }, index) => {
      const name = `${keyOf(LETTERS, exercise)}${keyOf(SIDE, side)}${keyOf(STATES, state)}`;
      return index === at ? `>${name}` : name;
    })
    .join(' ');
}

const ANEW = '>hr hl sb or ol';
type Change = (today: Today) => Today;

describe('an example of each:', () => {
  test('a routine, all of it to do', () => {
    expect(todayOf(SHORT)).toEqual(listOf(ANEW));
  });

  it.each<[string, string, Change, string]>([
    ['on, and this one counts', ANEW, (today) => passed(today, true), 'hr+ >hl sb or ol'],
    ['on, and this one does not', ANEW, (today) => passed(today, false), 'hr >hl sb or ol'],
    [
      'on, past what is left out',
      '>hr hl- sb+ or ol',
      (on) => passed(on, true),
      'hr+ hl- sb+ >or ol',
    ],
    ['on from the last', 'hr+ hl+ sb+ or+ >ol', (on) => passed(on, true), 'hr+ hl+ sb+ or+ ol+'],
    ['these were done', ANEW, (today) => passed(led(today, [0, 1]), false), 'hr+ hl+ >sb or ol'],
    ['to a bout', ANEW, (today) => atBout(today, 3), 'hr hl sb >or ol'],
    ['to one that is none to do', '>hr hl+ sb- or ol', (on) => atBout(on, 1), 'hr hl+ sb- >or ol'],
    ['on to the next exercise', ANEW, (today) => exercisePassed(today), 'hr hl >sb or ol'],
    ['out of the last exercise', 'hr hl sb >or ol', (on) => exercisePassed(on), 'hr hl sb or ol'],
    [
      'another round',
      'hr+ hr+ hl+ sb- or- ol-',
      (today) => anotherRoundOf(today, SHORT),
      '>hr hl sb- or- ol-',
    ],
    [
      'an exercise again',
      'hr+ hr hl+ >sb or ol',
      (on) => fromStartOf(on, 'hipFlexor'),
      '>hr hl sb or ol',
    ],
    [
      'one of which the rest was put off',
      'hr+ >or ol sb hl',
      (on) => fromStartOf(on, 'hipFlexor'),
      '>hr hl or ol sb',
    ],
    ['one that is not of today', ANEW, (today) => fromStartOf(today, 'foamRoll'), ANEW],
    [
      'the other side first',
      ANEW,
      (today) => withSides(today, ['left', 'right']),
      '>hl hr sb or ol',
    ],
    [
      'another set',
      'hr+ >hl sb or ol',
      (on) => withSides(on, ['left', 'right', 'left']),
      'hr+ >hl hr hl sb or ol',
    ],
    [
      'back to a side done',
      'hr+ >hl sb or ol',
      (on) => withSides(on, ['right', 'left']),
      'hr+ >hr hl sb or ol',
    ],
    [
      'back to one passed over',
      'hr >hl sb or ol',
      (on) => withSides(on, ['right', 'left']),
      '>hr hl sb or ol',
    ],
    [
      'back to one of two passed over',
      'hr hr >hl sb or ol',
      (on) => withSides(on, ['right', 'left']),
      'hr >hr hl sb or ol',
    ],
    [
      'the same sides as are left',
      'hr hl >hr hl sb',
      (on) => withSides(on, ['right', 'left']),
      'hr hl >hr hl sb',
    ],
    [
      'a set after the last side',
      'hr+ hl+ >sb or ol',
      (on) => withSides(on, ['right', 'left'], 2, 1),
      'hr+ hl+ >hr hl sb or ol',
    ],
    ['this side alone', ANEW, (today) => onlySide(today, 'right'), '>hr hl- sb or ol'],
    ['the other side alone', ANEW, (today) => onlySide(today, 'left'), '>hl hr- sb or ol'],
    [
      'the same one alone after all',
      'hr+ >hl sb or ol',
      (on) => onlySide(on, 'right'),
      'hr+ >hr hl- sb or ol',
    ],
    [
      'this side alone, of two sets',
      '>hr hl hr hl sb',
      (on) => onlySide(on, 'right'),
      '>hr hr hl- hl- sb',
    ],
    ['the other one of one alone', '>hr hl- sb or ol', swapped, '>hl hr- sb or ol'],
    [
      'but for what is done, or of another exercise',
      'hr hl sb or+ >or ol-',
      swapped,
      'hr hl sb or+ >ol or-',
    ],
    [
      'what was done was the other side',
      'hr+ >hl sb or ol',
      (on) => countedFor(on, 0, 'left'),
      'hl+ >hl sb or ol',
    ],
    ['only a group', ANEW, (today) => onlyGroup(today, 'stretches'), '>hr hl sb- or ol'],
    ['only another group', ANEW, (today) => onlyGroup(today, 'strength'), 'hr- hl- >sb or- ol-'],
    [
      'what was done stays done',
      'hr+ >hl sb or ol',
      (on) => onlyGroup(on, 'strength'),
      'hr+ hl- >sb or- ol-',
    ],
    ['all of it after all', 'hr+ hl- >sb or- ol-', withAll, 'hr+ hl >sb or ol'],
    [
      'only these, from one of them on',
      'hr+ >hl sb or ol',
      (on) => onlyThese(on, ['hipFlexor', 'outerHamstring']),
      'hr+ >hl sb- or ol',
    ],
    [
      'only one that comes later',
      ANEW,
      (on) => onlyThese(on, ['outerHamstring']),
      'hr- hl- sb- >or ol',
    ],
    [
      'only one that was left out before',
      'hr- hl- sb+ >or ol',
      (on) => onlyThese(on, ['hipFlexor']),
      '>hr hl sb+ or- ol-',
    ],
    [
      'only what is passed over',
      'hr hl >sb or ol',
      (on) => onlyThese(on, ['hipFlexor']),
      '>hr hl sb- or- ol-',
    ],
    ['only what is not of today', '>hr hl', (on) => onlyThese(on, ['foamRoll']), 'hr- hl-'],
    [
      'without the one under way',
      'hr+ >hl sb or ol',
      (on) => without(on, ['hipFlexor']),
      'hr+ hl- >sb or ol',
    ],
    [
      'without two to come',
      ANEW,
      (on) => without(on, ['ballSquat', 'outerHamstring']),
      '>hr hl sb- or- ol-',
    ],
    [
      'only the one under way, from here on',
      'hr >hl sb or ol',
      (on) => onlyThese(on, ['hipFlexor']),
      'hr >hl sb- or- ol-',
    ],
    ['no more after the first', ANEW, lastHere, '>hr hl sb- or- ol-'],
    ['no more after this one', 'hr >hl sb+ or ol', lastHere, 'hr >hl sb+ or- ol-'],
    ['another one first', ANEW, (on) => soon(on, ['outerHamstring']), '>or ol hr hl sb'],
    [
      'two first, in their order, one of them left out before',
      'hr+ >hl sb- or ol',
      (on) => soon(on, ['outerHamstring', 'ballSquat']),
      'hr+ >or ol sb hl',
    ],
    [
      'one that was passed over first',
      'hr hl sb- >or ol',
      (on) => soon(on, ['hipFlexor']),
      'sb- >hr hl or ol',
    ],
    ['one last', ANEW, (on) => late(on, ['hipFlexor']), '>sb or ol hr hl'],
    [
      'of one begun, what is left last, and what was left out stays so',
      'hr+ >hl hr- sb or ol',
      (on) => late(on, ['hipFlexor']),
      'hr+ >sb or ol hl hr-',
    ],
    [
      'on one leg alone, it stays on that leg',
      '>hr hl- sb or ol-',
      (on) => soon(on, ['outerHamstring']),
      '>or ol- hr hl- sb',
    ],
    [
      'one that was left out altogether is there again',
      '>hr hl sb or- ol-',
      (on) => soon(on, ['outerHamstring']),
      '>or ol hr hl sb',
    ],
    [
      'after the one under way, in this order',
      'hr+ >hl sb or ol',
      (on) => soonAfter(on, ['outerHamstring', 'ballSquat']),
      'hr+ >hl or ol sb',
    ],
    [
      'one side once more, each time, and first',
      '>hr hl sb or ol',
      (on) => sideOnceMore(on, 'left', 3),
      '>hl hr hl sb ol or ol',
    ],
    [
      'but for what is begun, and what is done so often already',
      'hr+ >hl sb ol ol',
      (on) => sideOnceMore(on, 'left', 2),
      'hr+ >hl sb ol ol',
    ],
    [
      'two last, in their order, and what was passed over stays so',
      'hr hl >sb or ol',
      (on) => late(on, ['outerHamstring', 'ballSquat']),
      'hr hl >or ol sb',
    ],
    [
      'two change places',
      ANEW,
      (on) => exchanged(on, 'hipFlexor', 'outerHamstring'),
      '>or ol sb hr hl',
    ],
    [
      'of one begun, what is left does',
      'hr+ >hl sb or ol',
      (on) => exchanged(on, 'outerHamstring', 'hipFlexor'),
      'hr+ >or ol sb hl',
    ],
    [
      'and what was left out stays where it was',
      '>hr hl- sb or ol',
      (on) => exchanged(on, 'hipFlexor', 'outerHamstring'),
      '>or ol hl- sb hr',
    ],
    [
      'and what was passed over stays so',
      'hr >hl sb or ol',
      (on) => exchanged(on, 'hipFlexor', 'outerHamstring'),
      'hr >or ol sb hl',
    ],
    [
      'but not with one that was passed over',
      'hr hl >sb or ol',
      (on) => exchanged(on, 'ballSquat', 'hipFlexor'),
      'hr hl >sb or ol',
    ],
    [
      'nor with one that is done',
      'hr+ hl+ >sb or ol',
      (on) => exchanged(on, 'hipFlexor', 'ballSquat'),
      'hr+ hl+ >sb or ol',
    ],
    [
      'nor with one left out',
      '>hr hl sb- or ol',
      (on) => exchanged(on, 'ballSquat', 'hipFlexor'),
      '>hr hl sb- or ol',
    ],
    ['the left first, each time', ANEW, (on) => sideFirst(on, 'left'), '>hl hr sb ol or'],
    [
      'but for what is begun',
      'hr+ >hl sb or ol',
      (on) => sideFirst(on, 'left'),
      'hr+ >hl sb ol or',
    ],
    [
      'nor where the other side is done',
      '>hl hr+ sb or ol',
      (on) => sideFirst(on, 'right'),
      '>hl hr+ sb or ol',
    ],
    ['and for what is behind', 'hr hl >sb or ol', (on) => sideFirst(on, 'left'), 'hr hl >sb ol or'],
    ['set by set', '>or or ol ol', (on) => sideFirst(on, 'left'), '>ol or ol or'],
    ['with more sets of the other', '>or or ol or', (on) => sideFirst(on, 'left'), '>ol or or or'],
    ['with more sets of it', '>or ol ol', (on) => sideFirst(on, 'left'), '>ol or ol'],
    [
      'the left first, of that exercise',
      ANEW,
      (on) => sideFirst(on, 'left', (id) => id === 'outerHamstring'),
      '>hr hl sb ol or',
    ],
    [
      'but not in the midst of a side',
      '>hr hl sb or ol',
      (on) => sideFirst(withGone(on, 0.3), 'left'),
      '>hr hl sb ol or',
    ],
    ['one side alone, each time', ANEW, (on) => oneSideOfAll(on, 'left'), 'hr- >hl sb or- ol'],
    [
      'but for what is behind, or begun',
      'hr hl+ >sb or ol',
      (on) => oneSideOfAll(on, 'right'),
      'hr hl+ >sb or ol-',
    ],
    ['what is over is over', 'hr+ hl+', lastHere, 'hr+ hl+'],
  ])('%s', (_, from, change, to) => {
    expect(short(change(listOf(from)))).toBe(to);
  });

  test('more of it, and in another way: of what is left of the exercise under way', () => {
    const longer = changed(listOf('hr+ >hl hr sb or ol'), { amount: 40, way: 'fuller' });
    expect(longer.bouts.map(({ amount, way }) => `${amount} ${way}`)).toEqual([
      '30 usual',
      '40 fuller',
      '40 fuller',
      '10 usual',
      '30 usual',
      '30 usual',
    ]);
    const again = fromStartOf(longer, 'hipFlexor').bouts;
    expect(again.slice(0, 2)).toMatchObject([{ way: 'fuller' }, { way: 'fuller' }]);
    const fromElsewhere = fromStartOf(exercisePassed(longer), 'hipFlexor').bouts;
    expect(fromElsewhere[0]).toMatchObject({ way: 'fuller' });
    const easier = changed(listOf('hr hl >sb or ol'), { way: 'easier' });
    expect(easier.bouts.map(({ way }) => way)).toEqual([
      'usual',
      'usual',
      'easier',
      'usual',
      'usual',
    ]);
    expect(easier.bouts[2]?.amount).toBe(10);
    expect(fromStartOf(easier, 'hipFlexor').bouts[0]?.way).toBe('usual');
  });

  test('how far it has got is known of the one under way alone, and not of one that is done', () => {
    const half = withGone(listOf(ANEW), 0.5);
    expect(half.bouts.map(({ gone }) => gone)).toEqual([0.5, ...Array(4).fill(undefined)]);
    expect(withGone(half, null)).toEqual(listOf(ANEW));
    expect(
      withGone(atBout(half, 1), 0.2)
        .bouts.map(({ gone }) => gone)
        .slice(0, 2),
    ).toEqual([undefined, 0.2]);
    expect(passed(half, true)).toEqual(passed(listOf(ANEW), true));
  });

  test('where one is', () => {
    const today = listOf('hr+ >hl sb- or ol');
    expect([isOver(today), isOver(listOf('hr hl sb or ol'))]).toEqual([false, true]);
    expect([isWhole(today), isWhole(listOf('hr+ >hl- sb or ol'))]).toEqual([false, true]);
    expect(exercisesIn(today)).toEqual(['hipFlexor', 'outerHamstring']);
    expect(spanOf(today, 1)).toEqual([0, 2]);
    expect(spanOf(today, 4)).toEqual([3, 5]);
    expect(boutsAround(today).map(({ side }) => side)).toEqual(['right', 'left']);
    expect(sidesLeft(today)).toEqual(['left']);
    expect([exerciseBefore(today), exerciseAfter(today)]).toEqual([null, 'outerHamstring']);
    const last = listOf('hr+ hl+ sb- >or ol');
    expect([exerciseBefore(last), exerciseAfter(last)]).toEqual(['hipFlexor', null]);
    expect(exerciseBefore(listOf('hr+ hl+ sb+ or- ol-'))).toBe('ballSquat');
  });
});

describe('so much of what is meant', () => {
  const amounts = ({ bouts }: Today) => bouts.map(({ amount }) => amount);

  test('from here on, of what is to do, as far as its exercise goes', () => {
    const today = listOf('hr hl+ >sb or ol-');
    expect(
      amounts(
        withAmount(
          today,
          () => 20,
          () => true,
        ),
      ),
    ).toEqual([30, 30, 20, 20, 30]);
    expect(
      amounts(
        withAmount(
          today,
          () => 500,
          ({ side }) => side === 'right',
        ),
      ),
    ).toEqual([30, 30, 10, 60, 30]);
  });

  test('and what is behind the runner is behind them still', () => {
    const begun = withAmount(
      withGone(listOf(ANEW), 0.5),
      () => 20,
      () => true,
    );
    expect(begun.bouts.map(({ gone }) => gone)).toEqual([0.75, ...Array(4).fill(undefined)]);
    expect(Object.keys(begun.bouts[1] ?? {})).not.toContain('gone');
  });
});

test('however often a side is taken once more, the list stays one that is read back', () => {
  let today = listOf(ANEW);
  let longest = 0;
  for (let time = 0; time < 2 * MOST_BOUTS; time += 1) {
    today = passed(withSides(today, ['right', 'right', 'left']), true);
    longest = Math.max(longest, today.bouts.length);
  }
  expect(longest).toBeGreaterThan(MOST_BOUTS - 8);
  expect(longest).toBeLessThanOrEqual(MOST_BOUTS);
  expect(short(today)).toMatch(/hr\+ >hr hl sb or ol$/);
});

describe('days', () => {
  const DAY_MS = 24 * 3600 * 1000;
  const day = (number: number, ...done: ExerciseId[]) => ({ day: number, done });

  test('a time is of a day; a clock that is wrong, of the first or the last', () => {
    const times = [0, DAY_MS - 1, DAY_MS, -DAY_MS, Number.NaN, 1e300];
    expect(times.map(dayOf)).toEqual([0, 0, 1, 0, 0, LAST_DAY]);
  });

  test('what is done is of its day, each once, and the newest first', () => {
    const days = [day(5, 'foamRoll'), day(3, 'hipFlexor')];
    expect(withDone(days, 5 * DAY_MS, ['foamRoll', 'ballSquat'])).toEqual([
      day(5, 'foamRoll', 'ballSquat'),
      day(3, 'hipFlexor'),
    ]);
    expect(withDone(days, 4 * DAY_MS, ['foamRoll']).map((one) => one.day)).toEqual([5, 4, 3]);
    expect(withDone(days, 6 * DAY_MS, [])).toEqual(days);
    const many = Array.from({ length: MOST_DAYS }, (_, index) => day(100 - index, 'foamRoll'));
    const more = withDone(many, 101 * DAY_MS, ['foamRoll']);
    expect([more.length, more[0]?.day, more.at(-1)?.day]).toEqual([MOST_DAYS, 101, 82]);
  });

  test('of two Echos, they are those of both', () => {
    expect(united([day(5, 'foamRoll')], [day(5, 'hipFlexor'), day(6, 'foamRoll')])).toEqual([
      day(6, 'foamRoll'),
      day(5, 'foamRoll', 'hipFlexor'),
    ]);
  });
});

/** What a wish may do to a list, by numbers that choose what it is about. */
type Wish = (today: Today, one: number, other: number) => Today;
const pick = <T>(all: readonly T[], number: number): T => all[number % all.length] as T;
/** The sides of the exercise under way that may be named; none where both legs work at once, or all is over. */
const namedSides = ({ bouts, at }: Today) => {
  const bout = bouts[at];
  return bout === undefined || bout.side === 'both' ? [] : SIDES;
};
const sidesOf = (today: Today, count: number, number: number) => {
  const bout = today.bouts[today.at];
  const sides = bout === undefined ? [] : exerciseOf(bout.exercise).sides;
  return Array.from({ length: count }, (_, index) => pick(sides, (number >> index) + index));
};
const WISHES: Readonly<Record<string, Wish>> = {
  done: (today) => (isOver(today) ? today : passed(today, true)),
  next: (today) => passed(today, false),
  exercisePassed: (today) => exercisePassed(today),
  atBout: (today, index) => atBout(today, index % (today.bouts.length + 1)),
  fromStartOf: (today, index) => fromStartOf(today, pick(EXERCISE_IDS, index)),
  anotherRoundOf: (today) => anotherRoundOf(today, ROUTINE),
  // At most the sets that may be asked for at once.
  withSides: (today, count, number) =>
    isOver(today) ? today : withSides(today, sidesOf(today, 1 + (count % 6), number)),
  onlySide: (today, index) =>
    namedSides(today).length === 0 ? today : onlySide(today, pick(namedSides(today), index)),
  swapped: (today) => swapped(today),
  countedFor: (today, index) =>
    namedSides(today).length === 0
      ? today
      : passed(countedFor(today, today.at, pick(namedSides(today), index)), false),
  changed: (today, index) => changed(today, { amount: 10 * (1 + (index % 5)), way: 'easier' }),
  onlyGroup: (today, index) => onlyGroup(today, pick(GROUP_IDS, index)),
  withAll: (today) => withAll(today),
  withGone: (today, index) => withGone(today, index % 3 === 0 ? null : (index % 11) / 10),
};
/** After these, an exercise is to be done again. */
const RESTARTS = ['fromStartOf', 'anotherRoundOf'];

const doneIn = ({ bouts }: Today) => bouts.filter(({ state }) => state === 'done').length;
const isValid = ({ bouts, at }: Today) =>
  bouts.every(({ exercise, side }) => exerciseOf(exercise).sides.includes(side)) &&
  (at === bouts.length || bouts[at]?.state === 'toDo');
/** Each exercise in one piece, in the routine's order. */
const orderIn = ({ bouts }: Today) =>
  bouts.map(({ exercise }) => exercise).filter((id, index, all) => id !== all[index - 1]);

const wish = fc.tuple(fc.constantFrom(...Object.keys(WISHES)), fc.nat(1000), fc.nat(1000));
const wishes = fc.array(wish, { minLength: 1, maxLength: 30 });
const begun = fc.oneof(fc.constant(todayOf(ROUTINE)), anyToday);

test('whatever is wished one after the other, today stays one that may be led', () => {
  fc.assert(
    fc.property(begun, wishes, (first, all) => {
      let today = first;
      for (const [name, one, other] of all) {
        const before = today;
        today = WISHES[name]?.(before, one, other) ?? before;
        expect({ name, isValid: isValid(today) }).toEqual({ name, isValid: true });
        expect({ name, order: orderIn(today) }).toEqual({ name, order: orderIn(before) });
        if (RESTARTS.includes(name)) continue;
        const more = name === 'countedFor' || name === 'done' ? 1 : 0;
        const counts = doneIn(today) - doneIn(before);
        expect(counts === more || (more === 1 && today === before)).toBe(true);
      }
    }),
    { numRuns: runs(500) },
  );
});

test('no wish touches another exercise than its own, but those that are of all of today', () => {
  const ofOne = wish.filter(([name]) =>
    ['done', 'withSides', 'onlySide', 'swapped', 'countedFor', 'changed'].includes(name),
  );
  fc.assert(
    fc.property(begun, ofOne, (before, [name, one, other]) => {
      const own = before.bouts[before.at]?.exercise;
      const after = WISHES[name]?.(before, one, other) ?? before;
      const others = ({ bouts }: Today) => bouts.filter(({ exercise }) => exercise !== own);
      expect(others(after)).toEqual(others(before));
    }),
  );
});

test('from any bout the end is reached in as many steps as are to do', () => {
  fc.assert(
    fc.property(anyToday, (first) => {
      const left = first.bouts.filter(
        ({ state }, index) => index >= first.at && state === 'toDo',
      ).length;
      let today = first;
      for (let step = 0; step < left; step += 1) {
        expect(isOver(today)).toBe(false);
        today = passed(today, true);
      }
      expect(isOver(today)).toBe(true);
      expect(doneIn(today)).toBe(doneIn(first) + left);
    }),
  );
});

test('the sides that are wished for are those that are left, and none that was done is lost', () => {
  const ofSides = anyToday.filter((today) => !isOver(today));
  fc.assert(
    fc.property(ofSides, fc.nat(5), fc.nat(1000), (before, count, number) => {
      const sides = sidesOf(before, count + 1, number);
      const after = withSides(before, sides);
      expect(sidesLeft(after)).toEqual(sides);
      expect(doneIn(after)).toBe(doneIn(before));
      // Wished for twice, it is the same as once.
      expect(withSides(after, sides)).toEqual(after);
    }),
  );
});
