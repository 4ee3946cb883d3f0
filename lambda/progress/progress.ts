/**
 * What is remembered between sessions, kept in the table: read once a session, written with each answer
 * that changes it. The session carries all of it, so that a table that is slow, down or full of garbage costs
 * one deadline and one warning, and the next good write brings it up to date.
 */
import type { RequestEnvelope } from 'ask-sdk-model';
import { noProgress, type Progress } from '../coach/state';
import {
  changes,
  joined,
  type Ledger,
  ledgerFrom,
  remembers,
  sending,
  settled,
  settledPending,
  sureOf,
  unsureOf,
} from './ledger';
import { readRow, rowOf } from './row';
import { type Change, deadline, isRefused, type Table, tokensOf } from './table';

/**
 * The progress to answer from: the session's own, or the table's while the session has not read it. Takes
 * at most TABLE_DEADLINE_MS and never rejects; when the table fails, the session's progress stands (or
 * none), and the next turn tries again.
 */
export async function openProgress(
  table: Table | null,
  envelope: RequestEnvelope,
  kept: unknown,
  session: Progress | undefined,
  nowMs: number,
): Promise<{ progress: Progress; ledger: Ledger }> {
  const ledger = ledgerFrom(kept, session);
  const asItIs = { progress: session ?? noProgress(), ledger };
  if (!table || (ledger.read && session)) return asItIs;
  try {
    const asked = table.read(envelope);
    // The first row read is the slow one: an empty one is read while the runner's is on its way.
    setImmediate(() => readRow(rowOf(noProgress()), nowMs));
    const row = await asked;
    const opened = joined(row, session, ledger, Math.max(nowMs, Date.now()));
    if (!opened.ledger.setAside) return opened;
    return { ...opened, ledger: warned(opened.ledger, 'setAside') };
  } catch (error) {
    return { ...asItIs, ledger: warned(ledger, 'read', error) };
  }
}

/**
 * Writes what changed since the table was last known to hold it, and nothing when nothing did. Takes at
 * most TABLE_DEADLINE_MS and never rejects. While the table could not be read, nothing is written: what a
 * row holds must be known before it is touched.
 */
export async function keepProgress(
  table: Table | null,
  envelope: RequestEnvelope,
  progress: Progress,
  ledger: Ledger,
): Promise<Ledger> {
  const token = tokenOf(envelope);
  if (!table || !changes(ledger.saved, progress, token)) return ledger;
  if (!ledger.read) return unsureOf(ledger, progress, token);
  const io: Io = { table, envelope, deadlineMs: deadline() };
  let now = ledger;
  try {
    let sound = true;
    // Another device may have put a row right that this session set aside; so may the first try of a request.
    if (now.setAside || now.unsure.length > 0) {
      const row = await table.read(envelope, io.deadlineMs);
      sound = readRow(row, Date.now()).sound;
      if (sound) now = sureOf(now, row);
    }
    const { pending } = now;
    if (sound && pending) {
      sound = await written(io, { set: {}, place: null, ...pending });
      if (sound) now = settledPending(now);
    }
    const changed = changes(now.saved, progress, token);
    if (!changed) return settled(now, progress);
    // The request may come once more, and then the pending counts come before it again.
    const change = { ...changed, after: ledger.pending?.token };
    now = sending(now, change);
    if (sound) sound = await written(io, change);
    if (!sound) {
      now = warned(now, 'setAside');
      const whole = { ...rowOf(progress), w: tokensOf(change) };
      await table.write(envelope, { whole }, io.deadlineMs);
    }
    return settled(now, progress);
  } catch (error) {
    const sent = now.pending?.token === token;
    return warned(sent ? now : unsureOf(now, progress, token), 'write', error);
  }
}

/**
 * Deletes all that is kept of the user; for "forget me" and a disabled skill. False when the table failed
 * and the row may still be there.
 */
export async function forget(table: Table | null, envelope: RequestEnvelope): Promise<boolean> {
  if (!table) return true;
  try {
    await table.delete(envelope);
    return true;
  } catch (error) {
    warn('delete', error);
    return false;
  }
}

interface Io {
  readonly table: Table;
  readonly envelope: RequestEnvelope;
  readonly deadlineMs: number;
}

/** Makes the change; false when the row is one that cannot be changed, only replaced. */
async function written(io: Io, change: Change): Promise<boolean> {
  try {
    await io.table.write(io.envelope, change, io.deadlineMs);
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const row = await io.table.read(io.envelope, io.deadlineMs);
    if (!readRow(row, Date.now()).sound) return false;
    // Refused for good reason: these counts were added before, or the row's place is newer.
    if (remembers(row, change.token) || Object.keys(change.add).length === 0) return true;
    throw error;
  }
}

/** The same request sent again has the same token, so that its counts are added once. */
function tokenOf({ request }: RequestEnvelope): string {
  const atMs = Date.parse(request?.timestamp) || Date.now();
  return `${String(request?.requestId).slice(-12)}.${atMs.toString(36)}`;
}

type Failed = 'read' | 'write' | 'delete' | 'setAside';

function warned(ledger: Ledger, failed: Failed, error?: unknown): Ledger {
  if (!ledger.warned) warn(failed, error);
  return { ...ledger, warned: true };
}

/** Says what failed and the error's name alone: its message may quote the row or the user. */
function warn(failed: Failed, error?: unknown): void {
  console.warn(JSON.stringify({ level: 'warn', about: 'progress', failed, error: nameOf(error) }));
}

function nameOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const name = 'code' in error ? String(error.code) : error.name;
  return /^\w{1,60}$/.test(name) ? name : 'Error';
}
