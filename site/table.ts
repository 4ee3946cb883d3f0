/** The table in the browser's own storage: the one row of who uses it, by the rules of DynamoDB's. */
import { STATE_VERSION } from '../lambda/coach/state';
import { type Fields, fieldsOf, isFields } from '../lambda/fields';
import { FUTURE_MS, type Row } from '../lambda/progress/row';
import { KEPT_DAYS, type RowChange, type Table } from '../lambda/progress/table';

const DAY_SECONDS = 24 * 3600;
export const ROW_KEY = 'knee-coach';

/** As far as a storage is used. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const refused = (name: string) => Object.assign(new Error('The row is another'), { name });
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** A table whose only row lies in `storage`. What the storage throws, the calls reject with. */
export function storageTable(storage: Kept): Table {
  const nowSeconds = () => Math.floor(Date.now() / 1000);

  /** Null where there is none, or it has been there too long. */
  function row(): Fields | null {
    const text = storage.getItem(ROW_KEY);
    if (text === null) return null;
    const read = parsed(text);
    return isNumber(read.expires) && read.expires < nowSeconds() ? null : read;
  }

  function put(fields: Fields) {
    const expires = nowSeconds() + KEPT_DAYS * DAY_SECONDS;
    storage.setItem(ROW_KEY, JSON.stringify({ ...fields, expires }));
  }

  const whole = (made: Row, born: string, token: string) =>
    put({ ...made, b: born, w: { [token]: Date.now() } });

  return {
    async read() {
      return row() ?? {};
    },
    async make(_, made, token) {
      if (row() !== null) throw refused('ConditionalCheckFailedException');
      whole(made, token, token);
    },
    async replace(_, made, born, token) {
      const here = row();
      const isThis = born === '' ? typeof here?.b !== 'string' || here.b === '' : here?.b === born;
      if (here === null || !isThis) throw refused('ConditionalCheckFailedException');
      whole(made, born || token, token);
    },
    async change(_, change, born) {
      put(changed(row(), change, born));
    },
    async delete() {
      storage.removeItem(ROW_KEY);
    },
  };
}

/** A text that is no row counts as a damaged one: it is there. */
function parsed(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The row with its change; throws as DynamoDB refuses it. */
function changed(here: Fields | null, change: RowChange, born: string): Fields {
  const { set, place, follows = place?.at ?? 0, add, token, drop } = change;
  const adds = Object.entries(add);
  const tokens = isFields(here?.w) ? here.w : null;
  if (here === null || here.v !== STATE_VERSION || here.b !== born) {
    throw refused('ConditionalCheckFailedException');
  }
  if (place && isNewer(here.at, follows, place.at))
    throw refused('ConditionalCheckFailedException');
  if (adds.length > 0 && tokens && token in tokens) {
    throw refused('ConditionalCheckFailedException');
  }
  const isCounted = adds.every(([name]) => here[name] === undefined || isNumber(here[name]));
  const needsTokens = adds.length > 0 || drop.length > 0;
  if (!isCounted || (needsTokens && tokens === null)) throw refused('ValidationException');
  const kept = Object.entries(tokens ?? {}).filter(([name]) => !drop.includes(name));
  return {
    ...here,
    ...set,
    ...place,
    ...Object.fromEntries(adds.map(([name, more]) => [name, Number(here[name] ?? 0) + more])),
    ...(needsTokens && {
      w: { ...Object.fromEntries(kept), ...(adds.length > 0 && { [token]: Date.now() }) },
    }),
  };
}

/** A date that is damaged or far ahead does not win. */
function isNewer(at: unknown, follows: number, atMs: number): boolean {
  return isNumber(at) && at > follows && at <= Math.max(atMs, Date.now()) + FUTURE_MS;
}
