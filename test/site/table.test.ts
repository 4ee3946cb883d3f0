/** The table in the browser's storage, beside DynamoDB's: the same rows, and the same refusals. */
import * as fc from 'fast-check';
import { noProgress, STATE_VERSION } from '../../lambda/coach/state';
import { makeSend } from '../../lambda/progress/dynamo';
import { type Row, rowOf } from '../../lambda/progress/row';
import { deadline, makeTable, type Table } from '../../lambda/progress/table';
import { launch, newSession } from '../../simulator/echo/request';
import { startTable } from '../../simulator/echo/table';
import { ROW_KEY, storageTable } from '../../site/table';
import { runs } from '../support/many';

const who = launch(newSession());
const soon = () => deadline(5000);

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** What it came to: nothing, or the name of the refusal. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => error.name,
  );

/** The row without the dates of its writes, which two tables write apart. */
async function rowIn(table: Table) {
  const { w, expires, ...row } = await table.read(who, soon());
  return { ...row, tokens: Object.keys(w ?? {}).sort(), expires: typeof expires };
}

const token = fc.constantFrom('a', 'b', 'c');
const now = Date.now();
const at = fc.constantFrom(0, now - 500, now, now + 500, now + 1e12);
/** No attribute is both set and added to, and no token both written and dropped: that is refused as it stands. */
const change = fc
  .record({
    set: fc.constantFrom<Row>({}, { pa: 'slow' }),
    place: fc.option(at.map((date) => ({ at: date, pl: 'x' }))),
    follows: fc.option(at, { nil: undefined }),
    add: fc.constantFrom<Record<string, number>>({}, { fi: 1 }, { fr: 2, hf: 1 }),
    token,
    drop: fc.subarray(['a', 'b'], { maxLength: 1 }),
  })
  .filter((one) => !one.drop.includes(one.token))
  // No place follows a later one.
  .map((one) => ({ ...one, follows: one.follows && Math.min(one.follows, one.place?.at ?? 0) }));
const row = fc.constantFrom<Row>(
  { ...rowOf(noProgress()), at: now },
  { ...rowOf(noProgress()), v: STATE_VERSION + 1 },
  { ...rowOf(noProgress()), fi: 'damaged' },
);

/** Something that is asked of a table. */
const asked: fc.Arbitrary<(table: Table) => Promise<void>> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(change, token).map(
      ([what, born]) =>
        (table: Table) =>
          table.change(who, what, born, soon()),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(row, token).map(
      ([made, by]) =>
        (table: Table) =>
          table.make(who, made, by, soon()),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(row, token, token).map(
      ([made, born, by]) =>
        (table: Table) =>
          table.replace(who, made, born, by, soon()),
    ),
  },
  { weight: 1, arbitrary: fc.constant((table: Table) => table.delete(who, soon())) },
);

test('what is done to it comes to the same as in DynamoDB', async () => {
  const dynamo = await startTable(null);
  const theirs = makeTable('knee-coach-progress', makeSend(dynamo.env));
  const ours = storageTable(memory());
  const seen = new Set<string>();
  try {
    for (const [index, work] of fc.sample(asked, { numRuns: runs(2400), seed: 5 }).entries()) {
      const outcomes = [await outcome(work(ours)), await outcome(work(theirs))];
      expect([index, outcomes[0]]).toEqual([index, outcomes[1]]);
      expect(await rowIn(ours)).toEqual(await rowIn(theirs));
      seen.add(outcomes[0] ?? '');
    }
  } finally {
    await dynamo.stop();
  }
  expect([...seen].sort()).toEqual([
    'ConditionalCheckFailedException',
    'ValidationException',
    'done',
  ]);
});

test('a row that is damaged is there, and one past its day is not', async () => {
  const storage = memory();
  const table = storageTable(storage);
  storage.setItem(ROW_KEY, '{"v":');
  expect(await outcome(table.make(who, rowOf(noProgress()), 'a', soon()))).toMatch(/Conditional/);
  expect(await outcome(table.replace(who, rowOf(noProgress()), '', 'a', soon()))).toBe('done');
  const row = JSON.parse(storage.getItem(ROW_KEY) ?? '');
  storage.setItem(ROW_KEY, JSON.stringify({ ...row, expires: 5 }));
  expect(await table.read(who, soon())).toEqual({});
});

test('where the storage is full, it rejects as a table that is down does', async () => {
  const full = {
    ...memory(),
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(await outcome(storageTable(full).make(who, rowOf(noProgress()), 'a', soon()))).toBe(
    'QuotaExceededError',
  );
});
