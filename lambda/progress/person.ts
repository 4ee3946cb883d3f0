/** Who speaks, as far as Amazon says so. It stands alone: a first answer needs no more of the table. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { fieldsOf } from '../fields';

/** No id of Amazon's is longer. */
const LONGEST_ID = 512;

/** What may be an id, or null. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID ? value : null;
}

/** The user whose household it is; null where it names none. */
export function userOf({ context, session }: RequestEnvelope): string | null {
  return idOf(fieldsOf(context?.System?.user).userId) ?? idOf(fieldsOf(session?.user).userId);
}

/** The person whose voice Alexa knew; null where it names nobody. */
export function personOf({ context }: Pick<RequestEnvelope, 'context'>): string | null {
  return idOf(fieldsOf(context?.System?.person).personId);
}
