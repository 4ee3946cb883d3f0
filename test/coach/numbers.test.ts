/** Figures that a runner feels: what is said just before each, and just after, means something else. */
import { ASKS } from '../../lambda/alexa/asks';
import type { Ask } from '../../lambda/coach/ask';
import { coach } from '../../lambda/coach/coach';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import type { Setting } from '../../lambda/coach/turn';
import { hereIn, settle } from '../../lambda/coach/where';
import { EN } from '../../lambda/language/en';
import { changed, fromStartOf, todayOf } from '../../lambda/routine/today';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { secondsOf } from '../../lambda/script/seconds';
import type { Script } from '../../lambda/script/types';
import { SIX } from '../support/six';

const US: Setting = {
  language: EN,
  region: EN.regionOf('en-US'),
  routine: SIX,
  hasScreen: false,
};
const BEGAN_MS = Date.UTC(2026, 0, 5, 8);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The hip flexor stretch is next, and its right leg: bout 2. */
const HIP = fromStartOf(todayOf(SIX), 'hipFlexor');

/** An exercise under way in a session that has heard the warning signs. */
const UNDER_WAY: State = {
  ...newState(noProgress()),
  today: HIP,
  moment: 'effort',
  placeAtMs: BEGAN_MS,
  turn: 3,
  active: true,
  told: true,
  warned: true,
};

/** Both legs of it, and the next one named: whole seconds, and no word of any language. */
const BOTH_LEGS: State = {
  ...UNDER_WAY,
  spoken: {
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
    ],
  },
};
const LEFT_CALLED = 42;
const NEXT_NAMED = 82;

const afterSeconds = (seconds: number, kind: Ask['kind'], state = BOTH_LEGS) =>
  coach(state, { kind } as Ask, BEGAN_MS + seconds * 1000, US).state;

const bouts = ({ today }: State) => today?.bouts ?? [];
const hereAfter = (seconds: number, kind: Ask['kind'], state = BOTH_LEGS) =>
  hereIn(afterSeconds(seconds, kind, state).today);
const exerciseAfter = (seconds: number, kind: Ask['kind']) => hereAfter(seconds, kind)?.exercise.id;

describe('a second and a half of a name', () => {
  it.each([
    ['is hardly heard: next is that leg', 1.4, 'hipFlexor', ['left']],
    ['is heard: next passes that leg over', 1.5, 'outerHamstring', ['right', 'left']],
  ])('of a leg %s', (_, seconds, exercise, sides) => {
    const here = hereAfter(LEFT_CALLED + seconds, 'next');
    expect([here?.exercise.id, here?.sides]).toEqual([exercise, sides]);
  });

  it('of an exercise is hardly heard: next is that one; after it, the one that follows', () => {
    expect(exerciseAfter(NEXT_NAMED + 1.4, 'next')).toBe('outerHamstring');
    expect(exerciseAfter(NEXT_NAMED + 1.5, 'next')).toBe('sideLunge');
  });
});

describe('four seconds into a position', () => {
  it('what is too hard is the exercise before; from then on, this one', () => {
    expect(hereAfter(NEXT_NAMED + 3.9, 'tooHard')?.bout.way).toBe('usual');
    expect(hereAfter(NEXT_NAMED + 4, 'tooHard')?.bout.way).toBe('easier');
  });

  it('nobody knows it yet, and "ready" has it told again; from then on it begins', () => {
    expect(afterSeconds(NEXT_NAMED + 3.9, 'ready').spoken?.marks[0]?.[1]).toMatch(/position/);
    expect(afterSeconds(NEXT_NAMED + 4, 'ready').spoken?.marks[0]?.[1]).toMatch(/turn/);
  });
});

describe('an exercise done twice is known', () => {
  const done = (times: number): State => {
    const { runner } = BOTH_LEGS;
    const counts = Object.fromEntries(EXERCISE_IDS.map((id) => [id, times])) as typeof runner.times;
    return { ...BOTH_LEGS, runner: { ...runner, times: counts } };
  };
  const telling = (times: number) => {
    const { script } = coach(
      { ...done(times), spoken: null },
      { kind: 'goTo', to: 'tubeWalk' },
      BEGAN_MS,
      US,
    );
    return secondsOf(script, EN.speed);
  };

  it('it is told in full before, and in short from then on', () => {
    expect(telling(1)).toBe(telling(0));
    expect(telling(2)).toBeLessThan(telling(1));
    expect(telling(3)).toBe(telling(2));
  });

  it('its name alone is enough to begin it', () => {
    const told = (times: number) => settle(done(times), BEGAN_MS + (NEXT_NAMED + 1) * 1000);
    expect(told(1).state.told).toBe(false);
    expect(told(2).state.told).toBe(true);
  });
});

describe('half of a side', () => {
  const WORK = { begins: 10, half: 25 };

  it('before it, next leaves the side undone; from it on, the side is done', () => {
    const right = (seconds: number) => {
      const state = afterSeconds(seconds, 'next');
      expect(hereIn(state.today)?.sides).toEqual(['left']);
      return bouts(state)[2]?.state;
    };
    expect(right(WORK.half - 0.1)).toBe('toDo');
    expect(right(WORK.half)).toBe('done');
  });

  it('of the last side decides whether the exercise counts', () => {
    const counted = (seconds: number) => afterSeconds(seconds, 'next').runner.times.hipFlexor;
    expect(counted(64.9)).toBe(0);
    expect(counted(65)).toBe(1);
  });

  it('before its first word, "done" counts nothing', () => {
    expect(afterSeconds(49.9, 'done').runner.times.hipFlexor).toBe(0);
    expect(afterSeconds(50, 'done').runner.times.hipFlexor).toBe(1);
  });
});

describe('who comes back', () => {
  const back = (afterMs: number, kind: Ask['kind']) => {
    const state = newState({
      ...noProgress(),
      today: HIP,
      heard: 'position',
      placeAtMs: BEGAN_MS,
    });
    return coach(state, { kind } as Ask, BEGAN_MS + afterMs, US).state;
  };

  it('within ten minutes knows the position and the signs; then they are told again', () => {
    expect(back(10 * MINUTE_MS - 1, 'carryOn')).toMatchObject({ told: true, spoken: null });
    const { spoken } = back(10 * MINUTE_MS, 'carryOn');
    expect(spoken?.marks[0]?.[1]).toBe('2.position');
  });

  it('within a week is asked to carry on; then for a fresh start first', () => {
    expect(back(7 * DAY_MS - 1, 'open').question).toBe('carryOn');
    expect(back(7 * DAY_MS, 'open').question).toBe('startFresh');
  });
});

describe('the pace', () => {
  /** The silences of a position, none of them a hold. Seconds. */
  const gapsAt = (pace: State['runner']['pace']) => {
    const state = { ...UNDER_WAY, runner: { ...UNDER_WAY.runner, pace } };
    const ask: Ask = { kind: 'goTo', to: 'tubeWalk' };
    const { script } = coach(state, ask, BEGAN_MS, US);
    return silences(script.filter(({ at }) => at?.phase === 'position'));
  };
  const silences = (script: Script) =>
    script.flatMap((segment) => (segment.kind === 'pause' ? [segment.seconds] : []));

  it('slow is half as long again between the words, and quick a fifth less', () => {
    const normal = gapsAt('normal');
    expect(normal.length).toBeGreaterThan(2);
    for (const [index, seconds] of normal.entries()) {
      expect(gapsAt('slow')[index]).toBeCloseTo(seconds * 1.5, 1);
      expect(gapsAt('quick')[index]).toBeCloseTo(seconds * 0.8, 1);
    }
  });
});

describe('too hard', () => {
  const easier: State = { ...UNDER_WAY, today: changed(HIP, { way: 'easier' }) };

  it('is made easier; and easier than that it is rested', () => {
    expect(hereAfter(0, 'tooHard', UNDER_WAY)?.bout.way).toBe('easier');
    expect(afterSeconds(0, 'tooHard', easier).moment).toBe('setUp');
    expect(hereAfter(0, 'tooHard', easier)?.bout.way).toBe('easier');
  });

  it('goes no further than ten seconds, or sixty', () => {
    const change = (by: 'longer' | 'shorter', times: number) =>
      bouts(
        Array.from({ length: times }).reduce<State>(
          (state) => coach(state, { kind: 'amount', change: by }, BEGAN_MS, US).state,
          { ...UNDER_WAY, moment: 'setUp' },
        ),
      )[2]?.amount;
    expect(change('longer', 2)).toBe(50);
    expect(change('longer', 5)).toBe(60);
    expect(change('shorter', 5)).toBe(10);
  });
});

describe('what there is not', () => {
  const { onward, today } = EN.coach;
  const said = (state: State, ask: Ask) =>
    coach(state, ask, BEGAN_MS, US).script.flatMap((one) => (one.kind === 'words' ? one.text : []));
  const much = { seconds: null, count: null, sets: null, moreSets: null, of: null };
  const lunges: State = { ...UNDER_WAY, today: fromStartOf(HIP, 'sideLunge') };

  test.each<Ask>([
    { kind: 'only', named: [] },
    { kind: 'doFirst', named: [] },
    { kind: 'exchange', named: [] },
    { kind: 'place', named: [], where: 'before', other: null },
  ])('an exercise that nobody knows is asked for by its name: $kind', (ask) => {
    expect(said(UNDER_WAY, ask)).toContain(today.byName);
  });

  test.each<NonNullable<State['question']>>(['whichLeg', 'whichKit', 'again'])(
    'a question is asked again where it or its answer was not heard, or waits: %s',
    (question) => {
      for (const kind of ['repeat', 'lost', 'wait'] as const) {
        const turn = coach({ ...UNDER_WAY, question }, { kind }, BEGAN_MS, US);
        expect(turn.state.question).toBe(question);
        expect(said({ ...UNDER_WAY, question }, { kind })).toContain(
          EN.coach.questions[question].asks,
        );
      }
    },
  );

  test('where the number was not heard, it is asked which', () => {
    const ask = ASKS.SkipFirstOnesIntent?.({ count: '?' }) as Ask;
    expect(said(UNDER_WAY, ask)).toContain(onward.whichOne(EXERCISE_IDS).asks);
  });

  test.each(['PT3H', 'P1D', 'P1DT2H'])('who has %s has time for all of it', (duration) => {
    const ask = ASKS.HaveTimeIntent?.({ duration }) as Ask;
    expect(coach(newState(noProgress()), ask, BEGAN_MS, US).state.plan).toEqual(todayOf(SIX));
  });

  test('sets of what is over do not come today', () => {
    const ask: Ask = { kind: 'exactly', wanted: { ...much, moreSets: 1, of: 'stretches' } };
    expect(said(lunges, ask)).toContain(onward.noMoreOfThat);
  });

  test.each([
    ['before the start', newState(noProgress())],
    ['at another', UNDER_WAY],
  ])('a stretch that is named goes by seconds, also %s', (_, state) => {
    const ask: Ask = { kind: 'exactly', wanted: { ...much, count: 8, of: 'outerHamstring' } };
    expect(said(state, ask)).toContain(today.otherwise('outerHamstring', 30));
  });
});
