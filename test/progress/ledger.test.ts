import { noProgress, type Progress } from '../../lambda/coach/state';
import { changes, joined, ledgerFrom, newLedger } from '../../lambda/progress/ledger';
import { rowOf } from '../../lambda/progress/row';
import { ROUTINE } from '../../lambda/routine/routine';
import { todayOf } from '../../lambda/routine/today';

const NOW_MS = 10_000;

function progress(hipFlexor: number, more: Partial<Progress> = {}): Progress {
  const none = noProgress();
  const times = { ...none.runner.times, hipFlexor };
  return { ...none, runner: { ...none.runner, times }, ...more };
}
const at = (placeAtMs: number): Partial<Progress> => ({
  today: { ...todayOf(ROUTINE), at: 8 },
  placeAtMs,
});

const saved = (was: Progress) => ({ ...newLedger(), saved: rowOf(was) });

describe('changes', () => {
  it('are none where nothing differs', () => {
    expect(changes(saved(progress(3, at(5))), progress(3, at(5)), 'token')).toBeNull();
  });

  it('are what differs, and no more', () => {
    expect(changes(saved(progress(3)), progress(5), 'token')).toEqual({
      set: {},
      place: null,
      add: { hf: 2 },
      token: 'token',
      drop: [],
    });
    const { runner } = noProgress();
    const brief = { ...noProgress(), runner: { ...runner, wordiness: 'brief' as const } };
    expect(changes(saved(noProgress()), brief, 'token')).toMatchObject({
      set: { wo: 'brief' },
      place: null,
      add: {},
    });
    const change = changes(saved(progress(3, at(5))), progress(3, at(6)), 'token');
    expect(change).toMatchObject({ set: {}, place: { at: 6 }, add: {} });
  });

  it('never take a count away', () => {
    expect(changes(saved(progress(3)), progress(1), 'token')).toBeNull();
  });
});

describe('joined', () => {
  it('adds what the session counted before it could read', () => {
    const session = progress(2);
    const join = joined(rowOf(progress(5)), session, newLedger(), NOW_MS);
    expect(join.progress.runner.times.hipFlexor).toBe(7);
    expect(changes(join.ledger, join.progress, 'token')?.add).toEqual({ hf: 2 });
  });

  it('takes the newer place, and what was said there', () => {
    const older = progress(0, at(100));
    const newer = progress(0, { ...at(200), spoken: { atMs: 200, seconds: 9, marks: [] } });
    expect(joined(rowOf(newer), older, newLedger(), NOW_MS).progress).toEqual(newer);
    expect(joined(rowOf(older), newer, newLedger(), NOW_MS).progress).toEqual(newer);
    const saidLater = { ...newer, spoken: { atMs: 300, seconds: 9, marks: [] } };
    expect(joined(rowOf(newer), saidLater, newLedger(), NOW_MS).progress).toEqual(saidLater);
  });

  it('keeps the preferences changed in the session, and the others of the table', () => {
    const { runner } = noProgress();
    const table = { ...noProgress(), runner: { ...runner, pace: 'slow', straight: true } as const };
    const session = { ...noProgress(), runner: { ...runner, pace: 'quick' } as const };
    const join = joined(rowOf(table), session, newLedger(), NOW_MS);
    expect(join.progress.runner).toMatchObject({ pace: 'quick', straight: true });
  });
});

describe('ledgerFrom', () => {
  it('gives back what went through JSON', () => {
    const ledger = { ...newLedger(), pending: { token: 'token', add: { hf: 1 } } };
    expect(ledgerFrom(JSON.parse(JSON.stringify(ledger)), noProgress())).toEqual(ledger);
  });

  it('owes nothing where it was lost beside a session that goes on', () => {
    const lost = ledgerFrom({ saved: 'gone' }, progress(4));
    expect(lost.read).toBe(false);
    expect(lost.saved).toMatchObject({ hf: 4 });
  });
});
