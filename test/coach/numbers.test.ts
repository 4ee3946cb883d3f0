/** Figures that a runner feels: what is said just before each, and just after, means something else. */
import type { Ask } from '../../lambda/coach/ask';
import { coach } from '../../lambda/coach/coach';
import { settle, startOf } from '../../lambda/coach/place';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import { EN } from '../../lambda/language/en';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { secondsOf } from '../../lambda/script/seconds';
import type { Script } from '../../lambda/script/types';

const US = { language: EN, region: EN.regionOf('en-US'), hasScreen: false };
const BEGAN_MS = Date.UTC(2026, 0, 5, 8);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** An exercise under way in a session that has heard the warning signs. */
const UNDER_WAY: State = {
  ...newState(noProgress()),
  place: { ...startOf('hipFlexor'), moment: 'effort' },
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
      [0, 'hipFlexor.turn.rl'],
      [10, 'hipFlexor.work.rl'],
      [40, 'hipFlexor.release.rl'],
      [42, 'hipFlexor.turn.l'],
      [50, 'hipFlexor.work.l'],
      [80, 'hipFlexor.release.l'],
      [82, 'outerHamstring.position.rl'],
    ],
  },
};
const LEFT_CALLED = 42;
const NEXT_NAMED = 82;

const afterSeconds = (seconds: number, kind: Ask['kind'], state = BOTH_LEGS) =>
  coach(state, { kind } as Ask, BEGAN_MS + seconds * 1000, US).state;

const exerciseAfter = (seconds: number, kind: Ask['kind']) =>
  afterSeconds(seconds, kind).place?.exercise;

describe('a second and a half of a name', () => {
  it.each([
    ['is hardly heard: next is that leg', 1.4, 'hipFlexor', ['left']],
    ['is heard: next passes that leg over', 1.5, 'outerHamstring', ['right', 'left']],
  ])('of a leg %s', (_, seconds, exercise, sides) => {
    const { place } = afterSeconds(LEFT_CALLED + seconds, 'next');
    expect(place).toMatchObject({ exercise, sides });
  });

  it('of an exercise is hardly heard: next is that one; after it, the one that follows', () => {
    expect(exerciseAfter(NEXT_NAMED + 1.4, 'next')).toBe('outerHamstring');
    expect(exerciseAfter(NEXT_NAMED + 1.5, 'next')).toBe('sideLunge');
  });
});

describe('four seconds into a position', () => {
  it('what is too hard is the exercise before; from then on, this one', () => {
    expect(afterSeconds(NEXT_NAMED + 3.9, 'tooHard').way).toBe('usual');
    expect(afterSeconds(NEXT_NAMED + 4, 'tooHard').way).toBe('easier');
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
      { kind: 'goTo', to: 'tubeWalk', only: false },
      BEGAN_MS,
      US,
    );
    return secondsOf(script);
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
    const skipped = afterSeconds(WORK.half - 0.1, 'next').place;
    expect(skipped).toMatchObject({ sides: ['left'], otherSide: 'skipped' });
    const done = afterSeconds(WORK.half, 'next').place;
    expect(done).toMatchObject({ sides: ['left'] });
    expect(done).not.toHaveProperty('otherSide');
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
  const place = { ...startOf('hipFlexor'), heard: 'position' as const };
  const back = (afterMs: number, kind: Ask['kind']) => {
    const state = newState({ ...noProgress(), place, placeAtMs: BEGAN_MS });
    return coach(state, { kind } as Ask, BEGAN_MS + afterMs, US).state;
  };

  it('within ten minutes knows the position and the signs; then they are told again', () => {
    expect(back(10 * MINUTE_MS - 1, 'carryOn')).toMatchObject({ told: true, spoken: null });
    const { spoken } = back(10 * MINUTE_MS, 'carryOn');
    expect(spoken?.marks[0]?.[1]).toBe('hipFlexor.position.rl');
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
    const ask: Ask = { kind: 'goTo', to: 'tubeWalk', only: false };
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
  const easier: State = { ...UNDER_WAY, way: 'easier' };

  it('is made easier; and easier than that it is rested', () => {
    expect(afterSeconds(0, 'tooHard', UNDER_WAY).way).toBe('easier');
    expect(afterSeconds(0, 'tooHard', easier).place).toMatchObject({ moment: 'setUp' });
    expect(afterSeconds(0, 'tooHard', easier).way).toBe('easier');
  });

  it('goes no further than ten seconds less, or thirty more', () => {
    const change = (by: 'longer' | 'shorter', times: number) =>
      Array.from({ length: times }).reduce<State>(
        (state) => coach(state, { kind: 'amount', change: by }, BEGAN_MS, US).state,
        { ...UNDER_WAY, place: startOf('hipFlexor') },
      ).steps;
    expect(change('longer', 2)).toBe(2);
    expect(change('longer', 5)).toBe(3);
    expect(change('shorter', 5)).toBe(-1);
  });
});
