/**
 * What a session must remember so that the table and the session never drift apart: what the table is known
 * to hold, which write went out without an answer, and which may have been made before. Pure; it travels in the session attributes as JSON.
 */
import * as v from 'valibot';
import { noProgress, type Progress } from '../coach/state';
import { type Fields, fieldsOf, isFields, numberOf } from '../fields';
import { united } from '../routine/today';
import { COUNTS, PLACE, PREFERENCES, type Row, readRow, rowOf } from './row';
import type { RowChange } from './table';

const text = v.pipe(v.string(), v.maxLength(2048));
const number = v.pipe(v.number(), v.finite());
const tokens = v.pipe(v.array(text), v.maxLength(100), v.readonly());

/** Counts that a write adds, and the token of that write. */
const counts = v.object({ token: text, add: v.record(text, number) });

/** Lies in the session attributes as `ledger`. */
const ledgerSchema = v.object({
  /** The table was read in this session. */
  read: v.boolean(),
  /** Which row this session has seen or made, by its `b`; '' for one without, null where there was none. */
  born: v.nullable(text),
  /** The row it had seen is gone: it was forgotten, and nothing more is written. */
  forgotten: v.boolean(),
  /** What was read cannot be trusted, or is not whole: the next write replaces the whole row. */
  setAside: v.boolean(),
  /** Tokens of this session that the row remembers, the oldest first. */
  mine: tokens,
  /** Tokens in the row that nobody needs any more: the next write takes them out. */
  stale: tokens,
  /** The one warning of this session was given. */
  warned: v.boolean(),
  /** The row as the table is known to hold it, in the session's own counting. */
  saved: v.record(text, v.union([text, number])),
  /** Counts sent without an answer: to be sent again under the same token before anything else. */
  pending: v.nullable(counts),
  /**
   * Requests that met a failing table before they could write. Each may have been the second try of one that
   * did: where the row remembers its token, all that was owed by then, `add`, is in the table.
   */
  unsure: v.array(counts),
});
export type Ledger = v.InferOutput<typeof ledgerSchema>;

/** The session attributes have room for more, but no outage lasts for so many answers of one session. */
const MOST_UNSURE = 32;
/** A request that comes twice sends what was pending before it, and its own. */
const MOST_MINE = 2;
/** No session lasts as long: what it sent is not sent again. One hour, in milliseconds. */
const STALE_MS = 3600 * 1000;
/** Tokens of other sessions that a session leaves in the row. */
const MOST_OTHERS = 28;

/** The ledger of a session that has not read the table. */
export function newLedger(): Ledger {
  return {
    read: false,
    born: null,
    forgotten: false,
    setAside: false,
    mine: [],
    stale: [],
    warned: false,
    saved: rowOf(noProgress()),
    pending: null,
    unsure: [],
  };
}

/**
 * The ledger from the session attributes. Where it is missing or damaged beside a session's progress, that
 * session's counts are taken as written: better a count too few than all of them twice.
 */
export function ledgerFrom(value: unknown, session: Progress | undefined): Ledger {
  const kept = v.safeParse(ledgerSchema, value);
  if (kept.success) return kept.output;
  const ledger = newLedger();
  return session
    ? { ...ledger, saved: { ...ledger.saved, ...pick(rowOf(session), COUNTS) } }
    : ledger;
}

/** What `now` differs in from what the table is known to hold; null when in nothing. */
export function changes(
  { saved, mine, stale }: Pick<Ledger, 'saved' | 'mine' | 'stale'>,
  now: Progress,
  token: string,
): RowChange | null {
  const row = rowOf(now);
  const set = changed(saved, row);
  const moved = PLACE.some((name) => row[name] !== saved[name]);
  const place = moved ? { ...pick(row, PLACE), at: now.placeAtMs } : null;
  const add = owed(saved, row);
  const nothing = !moved && Object.keys({ ...set, ...add }).length === 0;
  return nothing
    ? null
    : { set, place, add, token, drop: [...stale, ...mine.slice(0, 1 - MOST_MINE)] };
}

/** The ledger while `change` is on its way, and from then on if no answer comes. */
export function sending(ledger: Ledger, { token, add }: RowChange): Ledger {
  return { ...ledger, pending: Object.keys(add).length > 0 ? { token, add } : null };
}

/** The ledger once `progress` is in the table; `token` where the row remembers it. */
export function settled(ledger: Ledger, progress: Progress, token: string | null): Ledger {
  const now = token === null ? ledger : remembering(ledger, token);
  return { ...now, setAside: false, saved: rowOf(progress), pending: null, unsure: [] };
}

/** The ledger once the pending counts are in the table. */
export function settledPending(ledger: Ledger): Ledger {
  const { pending, saved } = ledger;
  if (pending === null) return ledger;
  return {
    ...remembering(ledger, pending.token),
    saved: raised(saved, pending.add),
    pending: null,
  };
}

function remembering(ledger: Ledger, token: string): Ledger {
  const others = ledger.mine.filter((one) => one !== token);
  return { ...ledger, mine: [...others, token].slice(-MOST_MINE), stale: [] };
}

/** The ledger after a request, named by `token`, that may have been written before and could not look. */
export function unsureOf(ledger: Ledger, progress: Progress, token: string): Ledger {
  const add = owed(ledger.saved, rowOf(progress));
  if (Object.keys(add).length === 0) return ledger;
  return { ...ledger, unsure: [...ledger.unsure, { token, add }].slice(-MOST_UNSURE) };
}

/** The ledger once `row` shows which of the unsure requests were written. */
function sureOf(ledger: Ledger, row: Readonly<Record<string, unknown>>): Ledger {
  const last = ledger.unsure.findLast(({ token }) => remembers(row, token));
  if (!last) return { ...ledger, unsure: [] };
  return { ...ledger, saved: raised(ledger.saved, last.add), pending: null, unsure: [] };
}

/** Whether the row remembers the write of that token. */
export function remembers(row: Readonly<Record<string, unknown>>, token: string): boolean {
  return Object.hasOwn(fieldsOf(row.w), token);
}

/** The ledger once `row` was looked at again: whether it is still the one that was seen, and what it remembers. */
export function lookedAt(
  ledger: Ledger,
  row: Readonly<Record<string, unknown>>,
  nowMs: number,
): Ledger {
  const isGone = Object.keys(row).length === 0;
  const born = isGone ? null : bornOf(row);
  // One without a birth is the old one, damaged, or put right meanwhile.
  const isOther = Boolean(born && ledger.born) && born !== ledger.born;
  if (isOther || (isGone && ledger.born !== null)) return { ...ledger, forgotten: true };
  // One that was asked to be made may still come.
  const sure = isGone ? ledger : sureOf(ledger, row);
  return { ...sure, born, setAside: !isGone && !isWhole(row, nowMs) };
}

/** Whether a row can be changed where it stands: all of it can be read, and nothing is missing. */
function isWhole(row: Readonly<Record<string, unknown>>, nowMs: number): boolean {
  const { sound, progress } = readRow(row, nowMs);
  const isThere = Object.keys(rowOf(progress)).every((name) => name in row);
  return sound && isThere && bornOf(row) !== '' && isFields(row.w);
}

const bornOf = ({ b }: Readonly<Record<string, unknown>>) => (typeof b === 'string' ? b : '');

/**
 * The table's `row` joined with what this session did before it could read it: its counts are added, its
 * changed preferences stay, and the newer place wins. Counts that the row remembers are not added again.
 */
export function joined(
  row: Readonly<Record<string, unknown>>,
  session: Progress | undefined,
  ledger: Ledger,
  nowMs: number,
): { progress: Progress; ledger: Ledger; sound: boolean } {
  const table = readRow(row, nowMs);
  const { saved } = sureOf(ledger, row);
  const isGone = Object.keys(row).length === 0;
  const read: Ledger = {
    ...ledger,
    read: true,
    born: isGone ? null : bornOf(row),
    setAside: !isGone && !isWhole(row, nowMs),
    stale: staleOf(fieldsOf(row.w), nowMs),
    saved: rowOf(table.progress),
    unsure: isGone ? ledger.unsure : [],
  };
  const { sound } = table;
  if (!session) return { progress: table.progress, ledger: read, sound };
  const mine = rowOf(session);
  const theirs = raised(rowOf(table.progress), owed(saved, mine));
  const { progress } = readRow({ ...theirs, ...changed(ledger.saved, mine) }, nowMs);
  const days = united(session.runner.days, table.progress.runner.days);
  const newer = session.placeAtMs >= table.progress.placeAtMs ? session : table.progress;
  const runner = { ...progress.runner, days };
  return { progress: { ...newer, runner }, ledger: read, sound };
}

/** What the row remembers too long, or too much of. */
function staleOf(dates: Fields, nowMs: number): string[] {
  const newest = Object.entries(dates).sort(([, a], [, b]) => numberOf(b) - numberOf(a));
  const stale = newest.filter(
    ([, atMs], index) => index >= MOST_OTHERS || !(numberOf(atMs) > nowMs - STALE_MS),
  );
  return stale.map(([token]) => token);
}

/** The row with counts added. */
function raised(row: Row, add: Readonly<Record<string, number>>): Record<string, string | number> {
  const more = Object.entries(add).map(([name, count]) => [name, Number(row[name] ?? 0) + count]);
  return { ...row, ...Object.fromEntries(more) };
}

/** Counts done in the session that the table is not known to hold. */
function owed(saved: Row, row: Row): Record<string, number> {
  const more = COUNTS.map((name) => [name, Number(row[name]) - Number(saved[name] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, count]) => count > 0));
}

/** Preferences of the row that the table is not known to hold. */
function changed(saved: Row, row: Row): Row {
  return pick(
    row,
    PREFERENCES.filter((name) => row[name] !== saved[name]),
  );
}

function pick(row: Row, names: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}
