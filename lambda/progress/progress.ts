/**
 * What is remembered between sessions, kept in the table: read once a session, written with each answer
 * that changes it. The session carries all of it, so that a table that is slow, down or full of garbage costs
 * one deadline and one warning, and the next good write brings it up to date.
 */
import type { RequestEnvelope } from 'ask-sdk-model';
import { noProgress, type Progress } from '../coach/state';
import { numberOf } from '../fields';
import {
  changes,
  joined,
  type Ledger,
  ledgerFrom,
  lookedAt,
  remembers,
  sending,
  settled,
  settledPending,
  unsureOf,
} from './ledger';
import { personOf, userOf } from './person';
import { readRow, rowOf } from './row';
import {
  deadline,
  hashed,
  isRefused,
  namesUser,
  READ_DEADLINE_MS,
  type RowChange,
  type Table,
  type Whose,
  WRITE_DEADLINE_MS,
} from './table';

/** The longest that is waited for the table where the session is over, and nobody waits for an answer. */
export const PATIENCE_MS = 3000;
/** The first wait before what failed is tried again; each later one is twice as long. */
const FIRST_PAUSE_MS = 50;

/** How the table is asked. */
export interface SessionEnd {
  /** The session is over with this answer: what cannot be kept is tried again, as there is no next turn. */
  readonly isLast?: boolean;
  /** The session is over, and nobody waits: it may take PATIENCE_MS. And no row is made where there is none. */
  readonly isOver?: boolean;
  /** As it was before what was said last was heard to its end: another session may have gone on from there. */
  readonly before?: Progress;
}

export interface Opened {
  readonly progress: Progress;
  readonly ledger: Ledger;
  /** The table failed. */
  readonly failed: boolean;
}

/**
 * The progress to answer from: the session's own, or the table's while the session has not read it. Takes
 * at most READ_DEADLINE_MS, where somebody waits, and never rejects; when the table fails, the session's progress stands (or
 * none), and the next turn tries again.
 */
export async function openProgress(
  table: Table,
  envelope: RequestEnvelope,
  kept: unknown,
  session: Progress | undefined,
  nowMs: number,
  { isOver = false }: SessionEnd = {},
): Promise<Opened> {
  const ledger = ledgerFrom(kept, session);
  const asItIs = { progress: session ?? noProgress(), ledger, failed: false };
  if (ledger.forgotten || (ledger.read && session)) return asItIs;
  try {
    const tried = () => table.read(envelope, deadline(READ_DEADLINE_MS));
    const row = await (isOver ? patiently(tried, deadline(PATIENCE_MS)) : tried());
    const opened = joined(row, session, ledger, Math.max(nowMs, Date.now()));
    const read = opened.sound ? opened.ledger : warned(opened.ledger, 'setAside');
    return { progress: opened.progress, ledger: read, failed: false };
  } catch (error) {
    return { ...asItIs, ledger: warned(ledger, 'read', error), failed: namesUser(envelope) };
  }
}

export interface Kept {
  readonly ledger: Ledger;
  /** The table failed. */
  readonly failed: boolean;
}

/**
 * Writes what changed since the table was last known to hold it, and nothing when nothing did. Takes at
 * most WRITE_DEADLINE_MS, where somebody waits, and never rejects. While the table could not be read, nothing is
 * written: what a row holds must be known before it is touched. A row that was seen and is gone is not made again.
 */
export async function keepProgress(
  table: Table,
  envelope: RequestEnvelope,
  progress: Progress,
  ledger: Ledger,
  { isLast = false, isOver = false, before = progress }: SessionEnd = {},
): Promise<Kept> {
  if (ledger.forgotten || !changes(ledger, progress, '')) return { ledger, failed: false };
  const token = await tokenOf(envelope);
  if (!ledger.read) {
    return { ledger: unsureOf(ledger, progress, token), failed: namesUser(envelope) };
  }
  if (isOver && ledger.born === null) return { ledger, failed: false };
  const deadlineMs = deadline(isOver ? PATIENCE_MS : WRITE_DEADLINE_MS);
  let now = ledger;
  const at = (ledger: Ledger) => {
    now = ledger;
  };
  const tried = async () => {
    const untilMs = Math.min(deadlineMs, deadline(WRITE_DEADLINE_MS));
    const io = { table, envelope, token, deadlineMs: untilMs, at };
    at(await kept(io, { progress, before }, now));
  };
  try {
    await (isLast || isOver ? patiently(tried, deadlineMs) : tried());
    return { ledger: now, failed: false };
  } catch (error) {
    // Whether a row was made is seen when it is read again.
    if (now.born === null) now = { ...now, read: false };
    const sent = now.pending?.token === token;
    const failed = sent ? now : unsureOf(now, progress, token);
    return { ledger: warned(failed, 'write', error), failed: true };
  }
}

/**
 * Deletes what is kept; `own` for "forget me", `all` where the skill was disabled. Tries for `patienceMs`; false when
 * the table failed and something may still be there.
 */
export async function forget(
  table: Table,
  envelope: RequestEnvelope,
  patienceMs = PATIENCE_MS,
  whose: Whose = 'own',
): Promise<boolean> {
  if (!namesUser(envelope)) return true;
  const deadlineMs = deadline(patienceMs);
  const tried = () =>
    table.delete(envelope, Math.min(deadlineMs, deadline(WRITE_DEADLINE_MS)), whose);
  try {
    await patiently(tried, deadlineMs);
    return true;
  } catch (error) {
    warn('delete', error);
    return false;
  }
}

interface Io {
  readonly table: Table;
  readonly envelope: RequestEnvelope;
  readonly token: string;
  readonly deadlineMs: number;
  /** Is told how far it got. */
  readonly at: (ledger: Ledger) => void;
}

/** A row may be put right, made or moved on by another device at every step: so often it is looked at again. */
const MOST_STEPS = 8;

/**
 * The ledger once `progress` is in the table, or the row is gone. Where the row's place is newer, whoever moved it has
 * counted what came after `before`.
 */
async function kept(
  io: Io,
  { progress, before }: { readonly progress: Progress; readonly before: Progress },
  ledger: Ledger,
): Promise<Ledger> {
  const { table, envelope, token, deadlineMs, at } = io;
  let now = ledger;
  let look = now.setAside || now.unsure.length > 0;
  let placeIsNewer = false;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (look) {
      const row = await table.read(envelope, deadlineMs);
      now = lookedAt(now, row, Date.now());
      if (now.forgotten) return now;
      if (now.setAside && !readRow(row, Date.now()).sound) now = warned(now, 'setAside');
      // These were added before.
      if (now.pending !== null && remembers(row, now.pending.token)) now = settledPending(now);
      placeIsNewer = numberOf(row.at) > before.placeAtMs;
      // What was refused is made out anew.
      if (now.pending?.token === token) now = { ...now, pending: null };
      look = false;
      at(now);
    }
    try {
      if (now.born === null) {
        await table.make(envelope, rowOf(progress), token, deadlineMs);
        return settled({ ...now, born: token }, progress, token);
      }
      if (now.setAside) {
        await table.replace(envelope, rowOf(progress), now.born, token, deadlineMs);
        return settled({ ...now, born: now.born || token }, progress, token);
      }
      if (now.pending !== null) {
        const pending = { set: {}, place: null, drop: [], ...now.pending };
        await table.change(envelope, pending, now.born, deadlineMs);
        now = settledPending(now);
        at(now);
      }
      const changed = changes(now, placeIsNewer ? before : progress, token);
      if (!changed) return settled(now, progress, null);
      const follows = before.placeAtMs;
      const change: RowChange = { ...changed, follows, ...(placeIsNewer && { place: null }) };
      if (isNothing(change)) return settled(now, progress, null);
      now = sending(now, change);
      at(now);
      await table.change(envelope, change, now.born ?? '', deadlineMs);
      return settled(now, progress, now.pending ? token : null);
    } catch (error) {
      if (!isRefused(error)) throw error;
      look = true;
    }
  }
  throw new Error('The row is never as it was when it was looked at');
}

const isNothing = ({ set, place, add }: RowChange) =>
  place === null && Object.keys(set).length === 0 && Object.keys(add).length === 0;

/** Tries again what rejects, after pauses, while there is time for it. */
async function patiently<T>(tried: () => Promise<T>, deadlineMs: number): Promise<T> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= 2) {
    try {
      return await tried();
    } catch (error) {
      if (performance.now() + pauseMs >= deadlineMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/**
 * The same request sent again has the same token, so that its counts are added once. It tells nobody which request that
 * was: the row must not be joined to anything that names one.
 */
async function tokenOf(envelope: RequestEnvelope): Promise<string> {
  const { requestId, timestamp } = envelope.request;
  // Two people's rows are not to be joined by it either.
  const who = `${userOf(envelope)} ${personOf(envelope) ?? ''}`;
  return hashed(`${who} ${requestId} ${timestamp}`, 6);
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
