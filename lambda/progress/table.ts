/** A row of the table for each household, and for each person of it whose voice Alexa knows. */
import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { STATE_VERSION } from '../coach/state';
import type { Send } from './dynamo';
import { personOf, userOf } from './person';
import { FUTURE_MS, type Row } from './row';

/** The longest an answer waits for the table when it opens. A first read may need a handshake, and a second try. */
export const READ_DEADLINE_MS = 500;
/** The longest an answer waits for the table when it keeps. */
export const WRITE_DEADLINE_MS = 350;
/** A row not written to for so long is deleted by the table itself, by its attribute `expires`. */
export const KEPT_DAYS = 400;

/** What one answer changes in a row. */
export interface RowChange {
  /** Attributes to set whatever the row holds. */
  readonly set: Row;
  /** The place and its date `at`: set only if the row's is not newer. Else the rest is still written. */
  readonly place: (Row & { readonly at: number }) | null;
  /** The newest place of the row that it may follow, where that is earlier than its own date. */
  readonly follows?: number;
  /** Added to the row's numbers. */
  readonly add: Readonly<Record<string, number>>;
  /** Names this write: it adds once, however often it is sent. */
  readonly token: string;
  /** Tokens that the row need not remember any more. */
  readonly drop: readonly string[];
}

/** When a table that is asked now is given up. Milliseconds, as `performance.now()` tells the time. */
export const deadline = (waitMs: number): number => performance.now() + waitMs;

/** Finds the rows of all persons of a user. The household's own row is not in it. */
export const INDEX = { IndexName: 'persons', of: 'u' } as const;

/**
 * The row of the person whom a request names, else that of the user, whom a household shares. Every row has the same attributes, whatever became of the runner: `b`, the
 * token it was born with, tells it from one made after it was deleted, and `w` remembers its last writes, each token
 * with its date. What is written to a row that is not as it is thought to be is refused with
 * `ConditionalCheckFailedException`. `deadlineMs`: when a call is given up.
 */
export interface Table {
  /** The row without its key; empty when there is none. */
  read(envelope: RequestEnvelope, deadlineMs: number): Promise<Record<string, unknown>>;
  /** Makes the row, where there is none. */
  make(envelope: RequestEnvelope, row: Row, token: string, deadlineMs: number): Promise<void>;
  /** Replaces the row `born`, or one without a birth. */
  replace(
    envelope: RequestEnvelope,
    row: Row,
    born: string,
    token: string,
    deadlineMs: number,
  ): Promise<void>;
  /**
   * Changes the row `born`. Refused as well when the row is of another version, when its place is newer, or when a
   * change of that token was made before.
   */
  change(
    envelope: RequestEnvelope,
    change: RowChange,
    born: string,
    deadlineMs: number,
  ): Promise<void>;
  delete(envelope: RequestEnvelope, deadlineMs: number, whose?: Whose): Promise<void>;
}

/** own: of who speaks. all: of the household, and of every person of it. */
export type Whose = 'own' | 'all';

/** The DynamoDB table of that name. */
export function makeTable(TableName: string, send: Send): Table {
  const put = async (
    envelope: RequestEnvelope,
    row: Row,
    [born, token]: readonly [string, string],
    condition: object,
    deadlineMs: number,
  ) => {
    const w = { M: typed({ [token]: Date.now() }) };
    const owner: Row = personOf(envelope) === null ? {} : { [INDEX.of]: idIn(envelope) };
    const values = typed({ ...row, ...owner, b: born, expires: expires() });
    const Item = { ...(await keyOf(envelope)), ...values, w };
    await send('PutItem', { TableName, Item, ...condition }, deadlineMs);
  };

  /** The ids of the rows of a user's persons. */
  const personsOf = async (user: string, deadlineMs: number): Promise<string[]> => {
    const asked = {
      TableName,
      IndexName: INDEX.IndexName,
      KeyConditionExpression: '#u = :u',
      ExpressionAttributeNames: { '#u': INDEX.of },
      ExpressionAttributeValues: { ':u': { S: user } },
      ProjectionExpression: 'id',
    };
    const ids: string[] = [];
    for (let from: Record<string, AttributeValue> | undefined, more = true; more; ) {
      const page = { ...asked, ...(from && { ExclusiveStartKey: from }) };
      const { Items = [], LastEvaluatedKey } = await send('Query', page, deadlineMs);
      ids.push(...Items.flatMap(({ id }) => id?.S ?? []));
      from = LastEvaluatedKey;
      more = from !== undefined;
    }
    return ids;
  };

  return {
    async read(envelope, deadlineMs) {
      const input = { TableName, Key: await keyOf(envelope), ConsistentRead: true };
      const { Item = {} } = await send('GetItem', input, deadlineMs);
      const { id: _, ...row } = Item;
      return plainly(row);
    },

    async make(envelope, row, token, deadlineMs) {
      const condition = { ConditionExpression: 'attribute_not_exists(id)' };
      await put(envelope, row, [token, token], condition, deadlineMs);
    },

    async replace(envelope, row, born, token, deadlineMs) {
      // Of one without a birth it is no text, or an empty one: neither is greater than a text.
      const isThis = born === '' ? 'NOT b > :b' : 'b = :b';
      const condition = {
        ConditionExpression: `attribute_exists(id) AND ${isThis}`,
        ExpressionAttributeValues: { ':b': { S: born || ' ' } },
      };
      await put(envelope, row, [born || token, token], condition, deadlineMs);
    },

    async change(envelope, change, born, deadlineMs) {
      const input = { TableName, Key: await keyOf(envelope), ...update(change, born) };
      await send('UpdateItem', input, deadlineMs);
    },

    async delete(envelope, deadlineMs, whose = 'own') {
      const remove = (Key: Awaited<ReturnType<typeof keyOf>>) =>
        send('DeleteItem', { TableName, Key }, deadlineMs);
      if (whose === 'own') return void (await remove(await keyOf(envelope)));
      const user = idIn(envelope);
      const persons = personsOf(user, deadlineMs).then((ids) =>
        ids.map((S) => remove({ id: { S } })),
      );
      await Promise.all([remove({ id: { S: user } }), persons.then((all) => Promise.all(all))]);
    },
  };
}

/** Whether a write was refused for what the row holds: one sent again would be refused again. */
export const isRefused = (error: unknown) =>
  error instanceof Error &&
  ['ConditionalCheckFailedException', 'ValidationException'].includes(error.name);

/** Whether a request names someone whose row it could be. */
export const namesUser = (envelope: RequestEnvelope) => userOf(envelope) !== null;

function idIn(envelope: RequestEnvelope): string {
  const id = userOf(envelope);
  if (id === null) throw Object.assign(new Error('The request names no user'), { name: 'NoUser' });
  return id;
}

async function keyOf(envelope: RequestEnvelope) {
  return { id: { S: await rowId(idIn(envelope), personOf(envelope)) } };
}

/**
 * The id of a row: the user's own, which the household shares; or one made of the user's and the person's, from which
 * neither can be read.
 */
export async function rowId(user: string, person: string | null): Promise<string> {
  return person === null ? user : hashed(`${user} ${person}`, 16);
}

/** So many bytes, in hexadecimal, that stand for a text and do not tell it. */
export async function hashed(text: string, bytes: number): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash, 0, bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

const expires = () => Math.floor(Date.now() / 1000) + KEPT_DAYS * 24 * 3600;

type Update = Pick<
  UpdateItemCommandInput,
  | 'UpdateExpression'
  | 'ConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;

function update(
  { set, place, follows = place?.at ?? 0, add, token, drop }: RowChange,
  born: string,
): Update {
  const adds = Object.keys(add);
  const sets: Row = { ...set, ...place, expires: expires() };
  const conditions = ['#v = :v', '#b = :b'];
  // Not `#at <= :at`: a date that is damaged or far ahead must not win for ever.
  if (place) conditions.push('(attribute_not_exists(#at) OR NOT #at BETWEEN :after AND :ahead)');
  if (adds.length > 0) conditions.push('attribute_not_exists(#w.#token)');
  const settings = Object.keys(sets).map((name) => `#${name} = :${name}`);
  if (adds.length > 0) settings.push('#w.#token = :now');
  const additions = adds.map((name) => `#${name} :${name}`);
  const dropped = drop.map((_, index) => `#w.#drop${index}`);
  const isTold = adds.length > 0 || drop.length > 0;
  const atMs = place?.at ?? 0;
  const values = typed({
    ...sets,
    ...add,
    v: STATE_VERSION,
    b: born,
    ...(place && { after: follows + 1, ahead: Math.max(atMs, Date.now()) + FUTURE_MS }),
    ...(adds.length > 0 && { now: Date.now() }),
  });
  const names = ['v', 'b', ...(isTold ? ['w'] : []), ...Object.keys(sets), ...adds];
  return {
    UpdateExpression: [
      `SET ${settings.join(', ')}`,
      ...(adds.length > 0 ? [`ADD ${additions.join(', ')}`] : []),
      ...(drop.length > 0 ? [`REMOVE ${dropped.join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: {
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ...(adds.length > 0 && { '#token': token }),
      ...Object.fromEntries(drop.map((old, index) => [`#drop${index}`, old])),
    },
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`:${name}`, value]),
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

/** Texts, numbers and maps as such; of any other type the skill writes none, so it stays as it came. */
function plain(value: AttributeValue): unknown {
  if (value?.S !== undefined) return value.S;
  if (value?.M !== undefined) return plainly(value.M);
  return value?.N !== undefined ? Number(value.N) : value;
}

function plainly(values: Record<string, AttributeValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}
