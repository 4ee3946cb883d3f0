/**
 * What a session must remember so that the table and the session never drift apart: what the table is known
 * to hold, and which write went out without an answer. Pure; it travels in the session attributes as JSON.
 */
import * as v from 'valibot';
import { noProgress, type Progress } from '../coach/state';
import { COUNTS, PLACE, PREFERENCES, type Row, readRow, rowOf } from './row';
import type { Change } from './table';

const text = v.pipe(v.string(), v.maxLength(2048));
const number = v.pipe(v.number(), v.finite());
const ledgerSchema = v.object({
  /** The table was read in this session. */
  read: v.boolean(),
  /** What was read cannot be trusted: the next write replaces the whole row. */
  setAside: v.boolean(),
  /** The one warning of this session was given. */
  warned: v.boolean(),
  /** The row as the table is known to hold it, in the session's own counting. */
  saved: v.record(text, v.union([text, number])),
  /** Counts sent without an answer: to be sent again under the same token before anything else. */
  pending: v.nullable(v.object({ token: text, add: v.record(text, number) })),
});
/** Lies in the session attributes as `ledger`. */
export type Ledger = v.InferOutput<typeof ledgerSchema>;

/** The ledger of a session that knows the table to hold `progress`; nothing yet, when it has not `read`. */
export function newLedger(progress: Progress = noProgress(), read = false): Ledger {
  return { read, setAside: false, warned: false, saved: rowOf(progress), pending: null };
}

/**
 * The ledger from the session attributes. Where it is missing or damaged beside a session's progress, that
 * session's counts are taken as written: better a count too few than all of them twice.
 */
export function ledgerFrom(value: unknown, session: Progress | undefined): Ledger {
  const parsed = v.safeParse(ledgerSchema, value);
  if (parsed.success) return parsed.output;
  const ledger = newLedger();
  return session
    ? { ...ledger, saved: { ...ledger.saved, ...pick(rowOf(session), COUNTS) } }
    : ledger;
}

/** What `now` differs in from what the table is known to hold; null when in nothing. */
export function changes(saved: Row, now: Progress, token: string): Change | null {
  const row = rowOf(now);
  const set = changed(saved, row);
  const moved = PLACE.some((name) => row[name] !== saved[name]);
  const place = moved ? { ...pick(row, PLACE), at: now.placeAtMs } : null;
  const add = owed(saved, row);
  const nothing = !moved && Object.keys({ ...set, ...add }).length === 0;
  return nothing ? null : { set, place, add, token };
}

/** The ledger while `change` is on its way, and from then on if no answer comes. */
export function sending(ledger: Ledger, { token, add }: Change): Ledger {
  return { ...ledger, pending: Object.keys(add).length > 0 ? { token, add } : null };
}

/** The ledger once `progress` is in the table. */
export function settled(ledger: Ledger, progress: Progress): Ledger {
  return { ...ledger, setAside: false, saved: rowOf(progress), pending: null };
}

/** The ledger once the pending counts are in the table. */
export function settledPending(ledger: Ledger): Ledger {
  const saved = { ...ledger.saved };
  for (const [name, more] of Object.entries(ledger.pending?.add ?? {})) {
    saved[name] = Number(saved[name] ?? 0) + more;
  }
  return { ...ledger, saved, pending: null };
}

/**
 * The table's `row` joined with what this session did before it could read it: its counts are added, its
 * changed preferences stay, and the newer place wins.
 */
export function joined(
  row: Readonly<Record<string, unknown>>,
  session: Progress | undefined,
  ledger: Ledger,
  nowMs: number,
): { progress: Progress; ledger: Ledger } {
  const table = readRow(row, nowMs);
  const read = { ...ledger, read: true, setAside: !table.sound, saved: rowOf(table.progress) };
  if (!session) return { progress: table.progress, ledger: read };
  const mine = rowOf(session);
  const theirs: Record<string, string | number> = { ...rowOf(table.progress) };
  for (const [name, more] of Object.entries(owed(ledger.saved, mine))) {
    theirs[name] = Number(theirs[name]) + more;
  }
  const { progress } = readRow({ ...theirs, ...changed(ledger.saved, mine) }, nowMs);
  const { place, spoken, placeAtMs } =
    session.placeAtMs >= table.progress.placeAtMs ? session : table.progress;
  return { progress: { ...progress, place, spoken, placeAtMs }, ledger: read };
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
