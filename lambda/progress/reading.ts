/**
 * Reads what a session or the table kept, which anyone may have damaged. `reading()` requires it late, where
 * there is something to read: a first answer does without its schemas.
 */
import * as v from 'valibot';
import type { Ledger } from './ledger';

export { readProgress, readState } from '../coach/kept';

const text = v.pipe(v.string(), v.maxLength(2048));
const number = v.pipe(v.number(), v.finite());
const counts = v.object({ token: text, add: v.record(text, number) });
const tokens = v.pipe(v.array(text), v.maxLength(100));
const ledgerSchema = v.object({
  read: v.boolean(),
  born: v.nullable(text),
  forgotten: v.boolean(),
  setAside: v.boolean(),
  mine: tokens,
  stale: tokens,
  warned: v.boolean(),
  saved: v.record(text, v.union([text, number])),
  pending: v.nullable(counts),
  unsure: v.array(counts),
});

/** The ledger from the session attributes, or null where any of it is missing or damaged. */
export function readLedger(value: unknown): Ledger | null {
  const parsed = v.safeParse(ledgerSchema, value);
  return parsed.success ? parsed.output : null;
}
