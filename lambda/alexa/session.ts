/** The session attributes: the coach's state, and what is known of the table. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { newState, noProgress, type Progress, type State } from '../coach/state';
import { settle, withWhatCounts } from '../coach/where';
import { fieldsOf, isFields } from '../fields';
import type { Ledger } from '../progress/ledger';
import type { Kept, SessionEnd } from '../progress/progress';
import type { Table, Whose } from '../progress/table';
import { isOver } from '../routine/today';
import { asOf, type Part } from './speaker';

interface OpenSession {
  readonly state: State;
  /** Null without a table. */
  readonly ledger: Ledger | null;
  /** The table failed. */
  readonly failed: boolean;
}

/** Loaded when there is something to read: what reads it is 5 ms of a cold start, and a first visit kept nothing. */
const keeping = () => import('../progress/progress');

/** State and ledger as this request finds them: from the session, and from the table where need be. */
export async function openSession(
  table: Table | null,
  envelope: RequestEnvelope,
  nowMs: number,
  asking?: SessionEnd,
): Promise<OpenSession> {
  const attributes: unknown = envelope.session?.attributes;
  const { state: kept, ledger } = fieldsOf(attributes);
  const session = isFields(kept) ? (await import('../coach/kept')).readState(kept) : null;
  if (table === null) {
    return { state: session ?? newState(noProgress()), ledger: null, failed: false };
  }
  const { openProgress } = await keeping();
  const opened = await openProgress(table, envelope, ledger, session ?? undefined, nowMs, asking);
  return { ...opened, state: stateWith(opened.progress, session) };
}

/** Keeps in the table what outlives the session; never rejects. */
export async function keepSession(
  table: Table | null,
  envelope: RequestEnvelope,
  state: State,
  ledger: Ledger | null,
  asking?: SessionEnd,
): Promise<Kept | { readonly ledger: null; readonly failed: false }> {
  if (table === null || ledger === null) return { ledger: null, failed: false };
  const { keepProgress } = await keeping();
  return keepProgress(table, envelope, progressOf(state), ledger, asking);
}

/**
 * The part of somebody who spoke before, as it is when another speaks, or the session ends: what they did by then is
 * kept. Never rejects.
 */
export async function setAside(
  table: Table | null,
  envelope: RequestEnvelope,
  part: Part,
  nowMs: number,
  asking?: SessionEnd,
): Promise<Part> {
  const theirs = asOf(envelope, part);
  const opened = await openSession(table, theirs, nowMs, asking);
  const { state } = settle(opened.state, nowMs);
  const before = progressOf(opened.state);
  const kept = { ...asking, before };
  const { ledger } = await keepSession(table, theirs, state, opened.ledger, kept);
  return { who: part.who, state, ledger: ledger ?? undefined };
}

/** Deletes what is kept, and tries for `patienceMs`; false where it may still be there. */
export async function forgetUser(
  table: Table | null,
  envelope: RequestEnvelope,
  patienceMs?: number,
  whose?: Whose,
): Promise<boolean> {
  return table === null || (await keeping()).forget(table, envelope, patienceMs, whose);
}

/** What a session knows of its place is of no use at a newer one, which another device kept meanwhile. */
function stateWith(progress: Progress, session: State | null): State {
  if (session === null) return newState(progress);
  const state = { ...session, ...progress };
  if (progress.placeAtMs === session.placeAtMs) return state;
  return { ...state, told: false, question: null };
}

/**
 * What of the state outlives the session. What the runner did not want to carry on with is given up: they start
 * afresh, as after a sign of danger, and nobody can tell which of the two it was.
 */
export function progressOf(now: State): Progress {
  const state = withWhatCounts(now);
  const { runner, spoken, moment, placeAtMs, told, warned } = state;
  // The end of it counts when the closing words are known to have been reached.
  const isClosed = state.today !== null && isOver(state.today) && spoken === null;
  const today = isClosed || isGivenUp(state) ? null : state.today;
  // A position may be told without the signs, which come before it where the runner is back.
  const heard = warned ? (told ? 'position' : 'signs') : null;
  return { runner, today, moment, heard: today && heard, spoken, placeAtMs };
}

const isGivenUp = ({ active, declined }: State) => !active && declined.includes('carryOn');
