/**
 * A row of the table for each user. Where DynamoDB is, and under which name the table goes, is said by the
 * environment: PROGRESS_TABLE, and AWS's own variables.
 */
import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { STATE_VERSION } from '../coach/state';
import { dynamo } from '../late';
import { FUTURE_MS, type Row } from './row';

/** The longest an answer waits for the table when it opens, and again when it keeps. */
export const TABLE_DEADLINE_MS = 350;
/** A row not written to for so long is deleted by the table itself, by its attribute `expires`. */
export const KEPT_DAYS = 400;

/** What one answer changes in a row. */
export interface Change {
  /** Attributes to set whatever the row holds. */
  readonly set: Row;
  /** The place and its date `at`: set only if the row's is not newer. Else the rest is still written. */
  readonly place: (Row & { readonly at: number }) | null;
  /** Added to the row's numbers. */
  readonly add: Readonly<Record<string, number>>;
  /** Names this write: it adds once, however often it is sent. */
  readonly token: string;
  /** The token of the write that the same answer made before: the row remembers both. */
  readonly after?: string | undefined;
}
/** A row that replaces what is there. */
export interface Whole {
  readonly whole: Row;
}

/** When a table that is asked now is given up. Milliseconds, as `performance.now()` tells the time. */
export const deadline = (): number => performance.now() + TABLE_DEADLINE_MS;

/** The row of the user whom a request names. Each call can be given the time when it is given up. */
export interface Table {
  /** The row without its key; empty when there is none. */
  read(envelope: RequestEnvelope, deadlineMs?: number): Promise<Record<string, unknown>>;
  /**
   * One write; a second one, without the place, when the row's place is newer. Rejects with
   * `ConditionalCheckFailedException` when the row is of another version, when a change of that token was
   * made before, or when there was only a place to write and it is older.
   */
  write(envelope: RequestEnvelope, change: Change | Whole, deadlineMs?: number): Promise<void>;
  delete(envelope: RequestEnvelope, deadlineMs?: number): Promise<void>;
}

/** The table that the environment names, or null when it names none. */
export function makeTable(env: NodeJS.ProcessEnv = process.env): Table | null {
  const { PROGRESS_TABLE: TableName } = env;
  if (!TableName) return null;
  const send = dynamo().makeSend(env);

  return {
    async read(envelope, deadlineMs = deadline()) {
      const input = { TableName, Key: keyOf(envelope), ConsistentRead: true };
      const { Item = {} } = await send('GetItem', input, deadlineMs);
      const { id: _, ...row } = Item;
      return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
    },

    async write(envelope, change, deadlineMs = deadline()) {
      const Key = keyOf(envelope);
      if ('whole' in change) {
        const Item = { ...Key, ...typed({ ...change.whole, expires: expires() }) };
        await send('PutItem', { TableName, Item }, deadlineMs);
        return;
      }
      const base = { TableName, Key };
      try {
        await send('UpdateItem', { ...base, ...update(change) }, deadlineMs);
      } catch (error) {
        const more = [change.set, change.add].some((part) => Object.keys(part).length > 0);
        if (!isConditionFailed(error) || !change.place || !more) throw error;
        await send('UpdateItem', { ...base, ...update({ ...change, place: null }) }, deadlineMs);
      }
    },

    async delete(envelope, deadlineMs = deadline()) {
      await send('DeleteItem', { TableName, Key: keyOf(envelope) }, deadlineMs);
    },
  };
}

const isConditionFailed = (error: unknown) =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** Whether a write was refused for what the row holds: one sent again would be refused again. */
export const isRefused = (error: unknown) =>
  isConditionFailed(error) || (error instanceof Error && error.name === 'ValidationException');

function keyOf({ context, session }: RequestEnvelope) {
  const id = context?.System?.user?.userId || session?.user?.userId;
  if (!id) throw Object.assign(new Error('The request names no user'), { name: 'NoUser' });
  return { id: { S: id } };
}

const expires = () => Math.floor(Date.now() / 1000) + KEPT_DAYS * 24 * 3600;

type Update = Pick<
  UpdateItemCommandInput,
  | 'UpdateExpression'
  | 'ConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;

/** What a row remembers of its last writes that add. */
export function tokensOf({ token, after }: Pick<Change, 'token' | 'after'>): string {
  return after === undefined ? token : `${after} ${token}`;
}

function update({ set, place, add, token, after }: Change): Update {
  const adds = Object.keys(add);
  const written = adds.length > 0 && { w: tokensOf({ token, after }) };
  const sets: Row = { ...set, ...place, ...written, v: STATE_VERSION, expires: expires() };
  const conditions = ['(attribute_not_exists(#v) OR #v = :v)'];
  // Not `#at <= :at`: a date that is damaged or far ahead must not win for ever.
  if (place) conditions.push('(attribute_not_exists(#at) OR NOT #at BETWEEN :after AND :ahead)');
  if (adds.length > 0) conditions.push('(attribute_not_exists(#w) OR NOT contains(#w, :token))');
  const settings = Object.keys(sets).map((name) => `#${name} = :${name}`);
  const additions = adds.map((name) => `#${name} :${name}`);
  const values = typed({ ...sets, ...add });
  const atMs = place?.at ?? 0;
  const range = typed({ after: atMs + 1, ahead: Math.max(atMs, Date.now()) + FUTURE_MS });
  return {
    UpdateExpression: `SET ${settings.join(', ')}${adds.length > 0 ? ` ADD ${additions.join(', ')}` : ''}`,
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(
      Object.keys(values).map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries({
        ...values,
        ...(place && range),
        ...(adds.length > 0 && typed({ token })),
      }).map(([name, value]) => [`:${name}`, value]),
    ),
  };
}

function typed(row: Row): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? { N: String(value) } : { S: value },
    ]),
  );
}

/** Texts and numbers as such; of any other type the skill writes none, so it stays as it came. */
function plain(value: AttributeValue): unknown {
  if (value?.S !== undefined) return value.S;
  return value?.N !== undefined ? Number(value.N) : value;
}
