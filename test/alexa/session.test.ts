import { openSession } from '../../lambda/alexa/session';
import { newState, noProgress, type Progress, type State } from '../../lambda/coach/state';
import { hereIn } from '../../lambda/coach/where';
import { newLedger } from '../../lambda/progress/ledger';
import { rowOf } from '../../lambda/progress/row';
import type { Table } from '../../lambda/progress/table';
import { ROUTINE } from '../../lambda/routine/routine';
import { changed, fromStartOf, todayOf } from '../../lambda/routine/today';
import type { ExerciseId } from '../../lambda/routine/types';
import { envelopeOf } from '../progress/faultyTable';
import { sleep } from '../support/sleep';

const NOW_MS = Date.UTC(2026, 0, 5, 8);

const at = (exercise: ExerciseId, atMs: number): Progress => ({
  ...noProgress(),
  today: fromStartOf(todayOf(ROUTINE), exercise),
  placeAtMs: atMs,
});

/** A session that is in the middle of an exercise, and could not read the table before. */
const session: State = {
  ...newState(at('sideLunge', NOW_MS - 60_000)),
  today: changed(fromStartOf(todayOf(ROUTINE), 'sideLunge'), { way: 'easier', amount: 10 }),
  active: true,
  told: true,
  question: 'endToday',
  eased: 1,
};

async function openedBeside(row: ReturnType<typeof at>): Promise<State> {
  const never = () => Promise.reject(new Error('not asked for'));
  // An answer takes a moment; a row may be read meanwhile.
  const read = () => sleep(5).then(() => rowOf(row));
  const table: Table = { read, make: never, replace: never, change: never, delete: never };
  const envelope = envelopeOf('amzn1.ask.account.A', 'EdwRequestId', NOW_MS);
  const attributes = { state: session, ledger: newLedger() };
  const withSession = {
    ...envelope,
    session: { attributes } as unknown as typeof envelope.session,
  };
  return (await openSession(table, withSession, NOW_MS)).state;
}

test('a newer place of another device is met without what was known of the one before', async () => {
  const state = await openedBeside(at('ballSquat', NOW_MS - 1000));
  expect(hereIn(state.today)?.exercise.id).toBe('ballSquat');
  expect(state.today?.bouts.every(({ way }) => way === 'usual')).toBe(true);
  expect(state.told).toBe(false);
  expect(state.question).toBeNull();
  // What the coach was asked to spare the runner holds wherever they are.
  expect(state.eased).toBe(1);
});

test('an older one changes nothing', async () => {
  const state = await openedBeside(at('ballSquat', NOW_MS - 120_000));
  expect(state).toEqual(session);
});
