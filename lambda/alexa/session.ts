/** The session attributes: the coach's state, and what is known of the table. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { newState, type Place, type Progress, type State } from '../coach/state';
import { fieldsOf, isFields } from '../fields';
import { reading } from '../late';
import type { Ledger } from '../progress/ledger';
import { openProgress } from '../progress/progress';
import type { Table } from '../progress/table';

export interface OpenSession {
  readonly state: State;
  readonly ledger: Ledger;
}

/** State and ledger as this request finds them: from the session, and from the table where need be. */
export async function openSession(
  table: Table | null,
  envelope: RequestEnvelope,
  nowMs: number,
): Promise<OpenSession> {
  const attributes: unknown = envelope.session?.attributes;
  const { state: kept, ledger } = fieldsOf(attributes);
  const session = isFields(kept) ? reading().readState(kept) : null;
  const opened = await openProgress(table, envelope, ledger, session ?? undefined, nowMs);
  const state = session === null ? newState(opened.progress) : { ...session, ...opened.progress };
  return { state, ledger: opened.ledger };
}

/** What of the state outlives the session. */
export function progressOf(state: State): Progress {
  const { runner, place, spoken, placeAtMs, told, warned, only } = state;
  if (place === null) return { runner, place, spoken, placeAtMs };
  const { heard: _, only: __, ...here } = place;
  // A position may be told without the signs, which come before it where the runner is back.
  const heard: Place['heard'] = warned ? (told ? 'position' : 'signs') : undefined;
  const kept = { ...here, ...(heard && { heard }), ...(only && { only }) };
  return { runner, place: kept, spoken, placeAtMs };
}
