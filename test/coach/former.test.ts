/** Sessions and rows that the former version left, each with what that version made of it next. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { readState } from '../../lambda/coach/kept';
import { newState, type State } from '../../lambda/coach/state';
import { hereIn, settle } from '../../lambda/coach/where';
import { handler } from '../../lambda/index';
import { readRow, rowOf } from '../../lambda/progress/row';
import { exerciseOf, STEP, usualAmount } from '../../lambda/routine/routine';
import { isFinished, isOver } from '../../lambda/routine/today';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/routine/types';
import { type Point, unpackMark } from '../../lambda/script/outline';
import { lambdaContext } from '../../simulator/echo/lambda';
import { intent, launch, newSession, type Session } from '../../simulator/echo/request';
import data from '../data/former.json';

/** What was made of it when it was opened again: the question, the sides to do, and what was said of them. */
interface Back {
  readonly asks: string | null;
  readonly at: string | null;
  readonly told: boolean;
  readonly says: readonly string[];
}
interface Former {
  readonly name: string;
  /** When the runner spoke next. Milliseconds since 1970. */
  readonly atMs: number;
  readonly state: object;
  readonly row: Readonly<Record<string, string | number>>;
  readonly then: {
    /** The exercise and the sides left of it; null where there was none. */
    readonly at: string | null;
    readonly moment: string | null;
    readonly told: boolean;
    readonly way: string | null;
    readonly steps: number | null;
    readonly side: string;
    /** Where the speech was cut, and for how many seconds that had lasted. */
    readonly cut: { readonly at: string; readonly gone: number } | null;
    readonly times: Readonly<Partial<Record<ExerciseId, number>>>;
    readonly finished: number;
    /** What "ready" led through; null where the session was over. */
    readonly ready: readonly string[] | null;
    /** Where these led; null where the session was over. */
    readonly asks: Readonly<Record<keyof typeof ASKS, string | null>> | null;
    readonly soon: Back;
    readonly later: Back;
  };
}
/** They tell apart what became of the other side. */
const ASKS = {
  back: ['AMAZON.PreviousIntent', {}],
  set: ['ChangeAmountIntent', { amount: 'round' }],
  other: ['OtherSideIntent', {}],
} as const;
const FORMER = data as readonly Former[];
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const inSession = (state: unknown): Session => ({
  ...newSession(),
  isNew: false,
  attributes: { state },
});

async function answered(request: RequestEnvelope): Promise<State> {
  const { sessionAttributes } = await handler(request, lambdaContext());
  return readState(sessionAttributes?.state);
}

/** "hipFlexor right work". */
function nameOf({ bout, phase }: Point, { today }: State): string {
  const of = today?.bouts[bout];
  return of === undefined ? phase : `${of.exercise} ${of.side} ${phase}`;
}

function saidIn(state: State): string[] {
  return (state.spoken?.marks ?? []).flatMap(([, packed]) => {
    const mark = unpackMark(packed);
    return mark === null ? [] : [nameOf(mark, state)];
  });
}

function placeIn({ today }: State): string | null {
  const here = hereIn(today);
  return here && [here.exercise.id, ...here.sides].join(' ');
}

test('there are some of each kind', () => {
  expect(FORMER.length).toBeGreaterThan(25);
  const ways = new Set(FORMER.map(({ then }) => then.way));
  expect(ways).toEqual(new Set(['usual', 'easier', 'fuller', null]));
});

/** What is to be fetched is asked for before a position now, and the position is told when it is there. */
function asBefore(says: readonly string[]): readonly string[] {
  const told = says.filter(
    (one, index) => !(one.endsWith('fetch') && says[index + 1]?.endsWith('position')),
  );
  return told.map((one) => one.replace(/fetch$/, 'position'));
}

/** Straight through, an answer that is full tells the position of the next exercise as well now. */
function asFarAs(then: readonly string[], says: readonly string[]): readonly string[] {
  const isOneMore = says.length === then.length + 1 && says.at(-1)?.endsWith('position');
  return isOneMore ? says.slice(0, -1) : says;
}

describe.each(FORMER)('$name', ({ atMs, state: former, row, then }) => {
  test('the session is at the same side, and the same second of it', () => {
    const before = readState(former);
    const { state, cut } = settle(before, atMs);
    expect(placeIn(state)).toBe(then.at);
    expect(cut && nameOf(cut.mark, before)).toBe(then.cut?.at ?? null);
    if (cut !== null) expect(cut.stretchGone).toBeCloseTo(then.cut?.gone ?? Number.NaN, 1);
    expect(state.told).toBe(then.told);
    const times = EXERCISE_IDS.map((id) => then.times[id] ?? 0);
    expect(EXERCISE_IDS.map((id) => state.runner.times[id])).toEqual(times);
    // Then it was finished at its end, whatever of it had been done.
    const isCut = state.today !== null && isOver(state.today) && !isFinished(state.today);
    expect(state.runner.finished).toBe(isCut ? before.runner.finished : then.finished);
    const here = hereIn(state.today);
    if (here === null) return;
    const { exercise, bout } = here;
    expect([state.moment, bout.way]).toEqual([then.moment, then.way]);
    expect(bout.amount).toBe(
      usualAmount(exerciseOf(exercise.id)) + (then.steps ?? 0) * STEP[exercise.effort.kind],
    );
    if (then.cut === null) return;
    const far = bout.gone === undefined ? 'called' : bout.gone < 0.5 ? 'begun' : 'pastHalf';
    expect(far).toBe(then.side);
  });

  // A side that was past half may count now, or go on with what is left of it.
  if (then.ready !== null && then.side === 'called') {
    test('"ready" leads through the same, and no further', async () => {
      const after = await answered(intent(inSession(former), 'ReadyIntent', {}, atMs / 1000));
      expect(asBefore(saidIn(after))).toEqual(then.ready);
    });
  }

  for (const [ask, to] of Object.entries(then.asks ?? {})) {
    test(`"${ask}" leads to the same sides`, async () => {
      const [name, values] = ASKS[ask as keyof typeof ASKS];
      const slots = Object.fromEntries(
        Object.entries(values).map(([slot, id]) => [slot, { said: id, id }]),
      );
      const after = await answered(intent(inSession(former), name, slots, atMs / 1000));
      expect(placeIn(after)).toBe(to);
    });
  }

  test.each([
    ['a minute', MINUTE_MS, then.soon],
    ['a day', DAY_MS, then.later],
  ])('whoever is back after %s is asked the same, and goes on there', async (_, ms, back) => {
    const { progress, sound } = readRow(row, atMs);
    expect(sound).toBe(true);
    const openedMs = atMs + ms;
    const opened = await answered(launch(inSession(newState(progress)), openedMs / 1000));
    expect(opened.question).toBe(back.asks);
    const seconds = (openedMs + MINUTE_MS) / 1000;
    const on = await answered(intent(inSession(opened), 'AMAZON.YesIntent', {}, seconds));
    expect({
      at: placeIn(on),
      told: on.told,
      says: asFarAs(back.says, asBefore(saidIn(on))),
    }).toEqual({
      at: back.at,
      told: back.told,
      says: back.says,
    });
  });

  test('the row is the same once it was written anew', () => {
    const { progress } = readRow(row, atMs);
    expect(readRow(rowOf(progress), atMs)).toEqual({ progress, sound: true });
  });
});
