import { createHash, createHmac } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { noProgress, type Progress } from '../../lambda/coach/state';
import { hereIn } from '../../lambda/coach/where';
import { forget, keepProgress, openProgress } from '../../lambda/progress/progress';
import { rowOf } from '../../lambda/progress/row';
import { KEPT_DAYS } from '../../lambda/progress/table';
import { tableIn } from '../../lambda/progress/table-in';
import { ROUTINE } from '../../lambda/routine/routine';
import { exercisesIn, fromStartOf, todayOf } from '../../lambda/routine/today';
import { randomOf } from '../../tools/soak/random';
import { few, runs } from '../support/many';
import {
  type Call,
  envelopeOf,
  FAULT_NAMES,
  type FaultName,
  type FaultyTable,
  type KeepingDevice,
  newDevice,
  startFaultyTable,
} from './faultyTable';

let table: FaultyTable;
let users = 0;
let user: string;
let warn: jest.SpyInstance;

beforeAll(async () => {
  table = await startFaultyTable();
});
afterAll(() => table.stop());
beforeEach(() => {
  user = `amzn1.ask.account.USER${users++}`;
  table.calls.length = 0;
  warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  warn.mockRestore();
  await table.fail(null);
});

/** The same run every time, unless another seed is asked for. */
const SEED = Number(process.env.PROGRESS_SEED ?? 1);

const device = (clock?: () => number) => newDevice(table.env, user, clock);
const operations = () => table.calls.map((call) => call.operation);
const count = async (name: string) => Number((await table.row(user))?.[name]?.N ?? 0);
/** What the row remembers of its last writes. */
const tokens = async () => Object.keys((await table.row(user))?.w?.M ?? {});
const warnings = () => warn.mock.calls.map(([line]) => JSON.parse(line));

/** The coach's part: an exercise done to its end, and the next one begun. */
function done(progress: Progress, atMs: number): Progress {
  const { runner } = progress;
  const times = { ...runner.times, hipFlexor: runner.times.hipFlexor + 1 };
  return moved({ ...progress, runner: { ...runner, times } }, atMs);
}

function moved(progress: Progress, atMs: number): Progress {
  const spoken = {
    atMs,
    seconds: 80.5,
    marks: [
      [0, '4.position'],
      [12.5, '4.work'],
    ] as [number, string][],
  };
  const today = fromStartOf(todayOf(ROUTINE), 'outerHamstring');
  return { ...progress, today, moment: 'setUp', spoken, placeAtMs: atMs };
}

/** Turns in which nothing is done, until the table holds what was: on a busy machine some come too late. */
async function untilKept(one: KeepingDevice): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await one.turn();
    if (!one.failed) return;
  }
}

const slower = (progress: Progress): Progress => ({
  ...progress,
  runner: { ...progress.runner, pace: 'slow', missing: ['band'], noticeHeard: true },
});

describe('from one session to the next', () => {
  it('remembers all of it', async () => {
    const first = device();
    await first.turn(slower);
    await first.turn(done);
    const second = device();
    await second.turn();
    expect(second.progress).toEqual(first.progress);
    expect(second.progress.runner.times.hipFlexor).toBe(1);
    expect(hereIn(second.progress.today)?.exercise.id).toBe('outerHamstring');
    expect(second.progress.spoken?.marks).toHaveLength(2);
  });

  it('reads once a session, writes once for an answer that changes it, and nothing otherwise', async () => {
    const session = device();
    await session.turn();
    await session.turn();
    expect(operations()).toEqual(['GetItem']);
    await session.turn(done);
    await session.turn(slower);
    await session.turn();
    expect(operations()).toEqual(['GetItem', 'PutItem', 'UpdateItem']);
    for (const { body } of table.calls) expect(body.length).toBeLessThan(1500);
    // What another session has just written must be seen.
    expect(JSON.parse(table.calls[0]?.body ?? '')).toMatchObject({ ConsistentRead: true });
  });

  it('does without a user, with one warning and no request', async () => {
    const session = newDevice(table.env, '');
    await session.turn(done);
    await session.turn(done);
    expect(session.progress.runner.times.hipFlexor).toBe(2);
    expect(table.calls).toEqual([]);
    expect(warnings()).toEqual([
      { level: 'warn', about: 'progress', failed: 'read', error: 'NoUser' },
    ]);
  });

  it('keeps for a limited time, counted from the last write', async () => {
    await device().turn(done);
    const days = ((await count('expires')) - Date.now() / 1000) / 86400;
    expect(days).toBeGreaterThan(KEPT_DAYS - 1);
    expect(days).toBeLessThanOrEqual(KEPT_DAYS);
  });
});

describe('two devices on one account', () => {
  it('lose no count, and the newer place wins', async () => {
    let nowMs = Date.now();
    const [kitchen, bedroom] = [device(() => nowMs), device(() => nowMs)];
    await kitchen.turn();
    await bedroom.turn();
    for (let turn = 0; turn < 30; turn += 1) {
      nowMs += 1000;
      await (turn % 3 === 0 ? kitchen : bedroom).turn(done);
    }
    expect(await count('hf')).toBe(30);
    expect(await count('at')).toBe(nowMs);
  });

  it('keep the newer place when an older one is written late, with its counts and preferences', async () => {
    const [kitchen, bedroom] = [device(() => 2_000_000), device(() => 1_000_000)];
    await bedroom.turn();
    await kitchen.turn(done);
    await bedroom.turn((progress, atMs) => slower(done(progress, atMs)));
    const row = await table.row(user);
    expect(row).toMatchObject({ at: { N: '2000000' }, hf: { N: '2' }, pa: { S: 'slow' } });
    await bedroom.turn((progress) => moved(progress, 1_500_000));
    expect(await count('at')).toBe(2_000_000);
    // It is no fault, and it is not tried again.
    const before = table.calls.length;
    await bedroom.turn();
    expect(table.calls).toHaveLength(before);
    expect(warn).not.toHaveBeenCalled();
  });

  it('may be eight, at a table that is as slow as it likes', async () => {
    const random = randomOf(SEED, 1);
    // Some come too late even for the second try.
    table.slow(() => random() * 450);
    const devices = Array.from({ length: 8 }, () => device());
    const turns = runs(5);
    for (let turn = 0; turn < turns; turn += 1) {
      await Promise.all(devices.map((one) => one.turn(done)));
    }
    table.slow(null);
    for (const one of devices) await untilKept(one);
    expect(await count('hf')).toBe(8 * turns);
  });

  it('may both finish at once', async () => {
    const devices = Array.from({ length: 10 }, () => device());
    await Promise.all(devices.map((one) => one.turn()));
    await Promise.all(devices.map((one) => one.turn(done)));
    for (const one of devices) await untilKept(one);
    expect(await count('hf')).toBe(10);
  });
});

describe('two devices and answers that are lost', () => {
  /** Mulberry32, as the soak has it: the same chances every time. */
  const chances = (seed: number) => {
    const random = randomOf(seed, 0);
    return (share: number) => () => random() < share;
  };

  it.each(few([0.02, 0.1, 0.3], [0.3]))(
    'count each exercise once where %d of them are',
    async (share) => {
      table.lose(chances(SEED)(share));
      let nowMs = Date.now() - 1_000_000;
      const clock = () => {
        nowMs += 1000;
        return nowMs;
      };
      let expected = 0;
      for (let day = 0; day < runs(5); day += 1) {
        const devices = [device(clock), device(clock)];
        for (let turn = 0; turn < 10; turn += 1) {
          await Promise.all(devices.map((one) => one.turn(done)));
          expected += devices.length;
        }
        await Promise.all(devices.map((one) => one.turn(done, { isOver: true })));
        expected += devices.length;
      }
      table.lose(null);
      expect(await count('hf')).toBe(expected);
      expect((await tokens()).length).toBeLessThanOrEqual(28 + 2 * 2);
    },
    60_000,
  );

  it('count once what one of them left pending while the other led whole routines', async () => {
    const bedroom = device();
    await bedroom.turn(done);
    table.lose(() => true);
    await bedroom.turn(done);
    table.lose(null);
    for (let session = 0; session < 3; session += 1) {
      const kitchen = device();
      for (let turn = 0; turn < 6; turn += 1) await kitchen.turn(done);
    }
    await bedroom.turn(done);
    expect(await count('hf')).toBe(21);
  });

  it('forget what was sent an hour ago, and no more than that', async () => {
    const later = jest.spyOn(Date, 'now');
    await device().turn(done);
    await device().turn(done);
    expect(await tokens()).toHaveLength(2);
    later.mockReturnValue(Date.now() + 3_601_000);
    const session = device();
    for (let turn = 0; turn < 6; turn += 1) await session.turn(done);
    later.mockRestore();
    expect(await tokens()).toHaveLength(2);
    expect(await count('hf')).toBe(8);
  });
});

describe('a request sent twice', () => {
  it('counts once', async () => {
    const session = device();
    await session.turn();
    await session.turn(done);
    await session.replay();
    await session.turn(done);
    expect(await count('hf')).toBe(2);
  });

  it('adds counts once that an earlier request left pending', async () => {
    const session = device();
    await session.turn();
    await table.fail('answerLost', 'UpdateItem');
    await session.turn(done);
    await table.fail(null);
    await session.turn(done);
    await session.replay();
    await session.turn(done);
    expect(await count('hf')).toBe(3);
  });

  it.each(['GetItem', undefined])(
    'counts once where the second try of a session not yet read fails at %s',
    async (operation) => {
      const session = device();
      await table.fail('throttled', 'GetItem');
      await session.turn();
      await table.fail(null);
      await session.turn(done);
      await table.fail('throttled', operation);
      await session.replay();
      await table.fail(null);
      await session.turn();
      expect(await count('hf')).toBe(1);
      expect(session.progress.runner.times.hipFlexor).toBe(1);
    },
  );

  it('counts once what was owed before it, however long the table then fails', async () => {
    const session = device();
    await table.fail('throttled', 'GetItem');
    await session.turn(done);
    await table.fail(null);
    await session.turn();
    await table.fail('throttled', 'GetItem');
    await session.replay();
    for (let turn = 0; turn < 5; turn += 1) await session.turn(done);
    await table.fail(null);
    await session.turn(done);
    await session.replay();
    await session.turn();
    expect(await count('hf')).toBe(7);
  });

  it('counts once where only its second try fails, behind counts left pending', async () => {
    const session = device();
    await session.turn();
    await table.fail('answerLost', 'UpdateItem');
    await session.turn(done);
    await table.fail(null);
    await session.turn(done);
    await table.fail('throttled');
    await session.replay();
    await table.fail(null);
    await session.turn(done);
    await session.replay();
    await session.turn(done);
    expect(await count('hf')).toBe(4);
  });

  it('counts once where its first try replaced a row set aside, and its second fails', async () => {
    await table.put(user, { v: { N: '1' }, hf: { N: '7' }, fi: { S: 'garbage' } });
    const session = device();
    await session.turn();
    await session.turn(done);
    await table.fail('throttled');
    await session.replay();
    await table.fail(null);
    await session.turn(done);
    expect(await count('hf')).toBe(9);
  });

  it('counts once, whatever fails when, and whichever requests come twice', async () => {
    const quick: (FaultName | null)[] = ['throttled', 'answerLost', 'cutMidBody', null, null];
    const weather = fc.tuple(
      fc.constantFrom(...quick),
      fc.constantFrom(undefined, 'GetItem', 'UpdateItem'),
    );
    const turn = fc.record({
      first: weather,
      second: fc.option(weather),
      exercises: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 8 }), async (turns) => {
        user = `amzn1.ask.account.USER${users++}`;
        const session = device();
        for (const { first, second, exercises } of turns) {
          await table.fail(...first);
          await session.turn((progress, atMs) =>
            Array.from({ length: exercises }).reduce((now: Progress) => done(now, atMs), progress),
          );
          if (second === null) continue;
          await table.fail(...second);
          await session.replay();
        }
        await table.fail(null);
        await session.turn(done);
        const expected = turns.reduce((sum, { exercises }) => sum + exercises, 1);
        expect(await count('hf')).toBe(expected);
      }),
      { numRuns: runs(15), seed: SEED },
    );
  });

  it('counts once at the beginning of a session', async () => {
    const session = device();
    await session.turn(done);
    await session.replay();
    expect(await count('hf')).toBe(1);
  });
});

describe.each(few(FAULT_NAMES, ['hanging', 'answerLost']))('a table that is %s', (fault) => {
  it('costs little time and one warning at the start, and is brought up to date', async () => {
    await device().turn((progress, atMs) => slower(done(progress, atMs - 5000)));
    await table.fail(fault);
    const session = device();
    await session.turn(done);
    expect(session.tookMs).toBeLessThan(900);
    await session.turn(done);
    expect(session.tookMs).toBeLessThan(900);
    expect(session.progress.runner.times.hipFlexor).toBe(2);
    expect(warnings()).toMatchObject([{ about: 'progress', failed: 'read' }]);
    await table.fail(null);
    await session.turn();
    expect(session.progress.runner).toMatchObject({ pace: 'slow', times: { hipFlexor: 3 } });
    expect(await count('hf')).toBe(3);
    const next = device();
    await next.turn();
    expect(next.progress).toEqual(session.progress);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('costs little time and one warning later on, and counts each exercise once', async () => {
    const session = device();
    await session.turn(done);
    await table.fail(fault);
    for (const change of [done, slower, done]) {
      await session.turn(change);
      expect(session.tookMs).toBeLessThan(900);
    }
    expect(warnings()).toMatchObject([{ about: 'progress', failed: 'write' }]);
    await table.fail(null);
    await session.turn(done);
    expect(session.progress.runner.times.hipFlexor).toBe(4);
    expect(await count('hf')).toBe(4);
    const next = device();
    await next.turn();
    expect(next.progress).toEqual(session.progress);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('says so to "forget me"', async () => {
    await table.fail(fault);
    const began = performance.now();
    expect(await forget(tableIn(table.env), envelopeOf(user, 'request', 1), 600)).toBe(false);
    expect(performance.now() - began).toBeLessThan(900);
    expect(warnings()).toMatchObject([{ about: 'progress', failed: 'delete' }]);
  });
});

describe('faults that come and go', () => {
  it('lose and double nothing, whatever fails when', async () => {
    const quick: (FaultName | null)[] = ['throttled', 'broken', 'answerLost', 'cutMidBody', null];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...quick), fc.nat(2)), { maxLength: 12 }),
        async (turns) => {
          user = `amzn1.ask.account.USER${users++}`;
          const session = device();
          for (const [fault, exercises] of turns) {
            await table.fail(fault);
            await session.turn((progress, atMs) =>
              Array.from({ length: exercises }).reduce(
                (now: Progress) => done(now, atMs),
                progress,
              ),
            );
          }
          await table.fail(null);
          await session.turn(done);
          const expected = turns.reduce((sum, [, exercises]) => sum + exercises, 1);
          expect(await count('hf')).toBe(expected);
          const next = device();
          await next.turn();
          expect(next.progress).toEqual(session.progress);
        },
      ),
      { numRuns: runs(10), seed: SEED },
    );
  });

  it('leave out a connection that was closed while the container slept', async () => {
    const session = device();
    await session.turn();
    table.closeConnections();
    await session.turn(done);
    expect(await count('hf')).toBe(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it('warn without a word of the user, the place or the runner', async () => {
    await table.fail('throttled');
    await device().turn(done);
    expect(warnings()).toEqual([
      {
        level: 'warn',
        about: 'progress',
        failed: 'read',
        error: 'ProvisionedThroughputExceededException',
      },
    ]);
  });
});

describe('a row that cannot be trusted', () => {
  const good = { v: { N: '1' }, hf: { N: '7' }, pa: { S: 'slow' }, at: { N: '1000' } };
  const cases: [string, Record<string, unknown>, { hipFlexor: number; pace: string }][] = [
    ['of another version', { ...good, v: { N: '99' } }, { hipFlexor: 0, pace: 'normal' }],
    ['without a version', { hf: { N: '7' } }, { hipFlexor: 0, pace: 'normal' }],
    ['with a text for a count', { ...good, hf: { S: 'many' } }, { hipFlexor: 0, pace: 'slow' }],
    ['with a list for a count', { ...good, fi: { L: [] } }, { hipFlexor: 7, pace: 'slow' }],
    ['with a fraction for a count', { ...good, hf: { N: '1.5' } }, { hipFlexor: 0, pace: 'slow' }],
    ['with an unknown pace', { ...good, pa: { S: 'hasty' } }, { hipFlexor: 7, pace: 'normal' }],
    ['with a broken place', { ...good, pl: { S: '{"exercise":' } }, { hipFlexor: 7, pace: 'slow' }],
    ['with a text for its date', { ...good, at: { S: 'now' } }, { hipFlexor: 7, pace: 'slow' }],
    [
      'with a list of which no text can be made',
      { ...good, pl: { S: '[{"toString":1},0]' } },
      { hipFlexor: 7, pace: 'slow' },
    ],
    ['dated in the future', { ...good, at: { N: '1e17' } }, { hipFlexor: 7, pace: 'slow' }],
  ];

  it.each(few(cases, cases.slice(0, 2)))(
    'is set aside %s: one warning, and replaced by the next write',
    async (...row) => {
      const [, attributes, left] = row;
      await table.put(user, attributes);
      const session = device();
      await session.turn();
      const { times, pace } = session.progress.runner;
      expect({ hipFlexor: times.hipFlexor, pace }).toEqual(left);
      expect(session.progress.today).toBeNull();
      await session.turn(done);
      await session.turn(done);
      expect(warnings()).toEqual([{ level: 'warn', about: 'progress', failed: 'setAside' }]);
      const next = device();
      await next.turn();
      expect(next.progress).toEqual(session.progress);
      expect(await count('hf')).toBe(left.hipFlexor + 2);
      expect(warn).toHaveBeenCalledTimes(1);
    },
  );

  it.each(few(cases, cases.slice(0, 2)))(
    'is replaced when it turns up %s in mid-session',
    async (...row) => {
      const session = device();
      await session.turn(done);
      await table.put(user, row[1]);
      await session.turn(done);
      await session.turn(done);
      const next = device();
      await next.turn();
      expect(await count('at')).toBe(session.progress.placeAtMs);
      expect(next.progress.today).toEqual(session.progress.today);
      expect(warn.mock.calls.length).toBeLessThanOrEqual(1);
    },
  );

  it.each(['answerLost', 'throttled'] as const)(
    'is replaced once when it is also %s',
    async (fault) => {
      await table.put(user, { ...good, fi: { S: 'garbage' } });
      const session = device();
      await session.turn();
      await table.fail(fault);
      await session.turn(done);
      await session.turn(done);
      await table.fail(null);
      await session.turn(done);
      expect(await count('hf')).toBe(10);
      expect(warn).toHaveBeenCalledTimes(1);
    },
  );

  it('is replaced where its birth is an empty text', async () => {
    await table.put(user, { ...good, b: { S: '' } });
    await device().turn(done);
    const row = await table.row(user);
    expect([row?.hf, row?.b?.S]).toEqual([{ N: '8' }, expect.stringMatching(/./)]);
  });

  it('is replaced whole when another version wrote it in mid-session', async () => {
    const session = device();
    await session.turn(done);
    await table.put(user, { ...good, v: { N: '99' } });
    await session.turn(done);
    expect(await table.row(user)).toMatchObject({ v: { N: '1' }, hf: { N: '2' } });
    expect(warnings()).toMatchObject([{ failed: 'setAside' }]);
  });

  it('is replaced once when the answer to that is lost', async () => {
    await table.put(user, { ...good, fi: { S: 'garbage' } });
    const session = device();
    await session.turn();
    await table.fail('answerLost', 'PutItem');
    await session.turn(done);
    await table.fail(null);
    await session.turn(done);
    expect(operations().filter((name) => name === 'PutItem')).not.toHaveLength(0);
    expect(await count('hf')).toBe(9);
  });

  it('is put right by one device and then shared by two', async () => {
    await table.put(user, { ...good, fi: { S: 'garbage' } });
    const [kitchen, bedroom] = [device(), device()];
    await kitchen.turn();
    await bedroom.turn();
    await kitchen.turn(done);
    await bedroom.turn(done);
    expect(await count('hf')).toBe(9);
  });
});

describe('a row of the former version', () => {
  /** As it was written: only what differs from a runner never met, and tokens in a text. */
  const former = {
    v: { N: '1' },
    expires: { N: '1830000000' },
    w: { S: 'c3d4e5f60718.mb2k9x10 728867950e00.mb2kaa3c' },
    fr: { N: '3' },
    hf: { N: '7' },
    no: { N: '1' },
    pa: { S: 'slow' },
    pl: {
      S: '{"exercise":"hipFlexor","sides":["left"],"moment":"effort","heard":"HEARD","only":"stretches"}',
    },
    sp: { S: '[1767600000000,41.2,[[0,"hf.turn.l"],[6.1,"hf.work.l"]]]' },
    at: { N: '1767600000000' },
  };

  // What was heard "otherwise" is not kept any more.
  it.each(['position', 'otherwise'])(
    'is read, and is whole with the next write: %s',
    async (heard) => {
      await table.put(user, { ...former, pl: { S: former.pl.S.replace('HEARD', heard) } });
      const [session, other] = [device(), device()];
      await session.turn();
      await other.turn();
      expect(session.progress).toMatchObject({
        runner: { times: { foamRoll: 3, hipFlexor: 7 }, pace: 'slow', noticeHeard: true },
        moment: 'effort',
        spoken: { atMs: 1767600000000, seconds: 41.2 },
      });
      const { today } = session.progress;
      expect(hereIn(today)).toMatchObject({ exercise: { id: 'hipFlexor' }, sides: ['left'] });
      expect(today && exercisesIn(today)).toEqual(['hipFlexor', 'outerHamstring']);
      await session.turn(done);
      await other.turn(done);
      const names = Object.keys((await table.row(user)) ?? {});
      expect(names).toEqual(expect.arrayContaining(['b', ...Object.keys(rowOf(noProgress()))]));
      expect(await count('hf')).toBe(9);
      expect(warn).not.toHaveBeenCalled();
    },
  );
});

describe('a session that ends', () => {
  const isOver = true;

  it('tries again where nobody waits, until all is kept', async () => {
    const session = device();
    await session.turn(done);
    await table.fail('throttled');
    setTimeout(() => void table.fail(null), 700);
    await session.turn(done, { isOver });
    expect(session.failed).toBe(false);
    expect(await count('hf')).toBe(2);
  });

  it('reads again as well, where it never could before', async () => {
    await device().turn(done);
    await table.fail('broken');
    const session = device();
    await session.turn(done);
    setTimeout(() => void table.fail(null), 700);
    await session.turn((progress) => progress, { isOver });
    expect(await count('hf')).toBe(2);
  });

  it('tries with its last answer once more, and nobody waits longer for that', async () => {
    const session = device();
    await session.turn();
    let lost = 0;
    table.lose(() => {
      lost += 1;
      return lost <= 2;
    });
    await session.turn(done, { isLast: true });
    table.lose(null);
    expect(session.failed).toBe(false);
    expect(await count('hf')).toBe(1);
    await table.fail('throttled');
    await session.turn(done, { isLast: true });
    expect(session).toMatchObject({ failed: true });
    expect(session.tookMs).toBeLessThan(900);
  });

  it('asks a table that stays broken a few times, and no more', async () => {
    const session = device();
    await session.turn(done);
    await table.fail('throttled');
    table.calls.length = 0;
    await session.turn(done, { isOver });
    expect(session.failed).toBe(true);
    expect(table.calls.length).toBeLessThan(8);
  });

  it('makes no row where there is none', async () => {
    const session = device();
    await session.turn(done, { isOver });
    expect(await table.row(user)).toBeUndefined();
  });
});

describe('what is forgotten', () => {
  const forgets = () =>
    forget(tableIn(table.env), envelopeOf(user, `forget-${users}`, Date.now()), 600);

  it('stays deleted, whatever another session that had seen it goes on to do', async () => {
    const [kitchen, bedroom] = [device(), device()];
    await kitchen.turn(done);
    await bedroom.turn(slower);
    expect(await forgets()).toBe(true);
    for (const change of [done, slower, done]) await bedroom.turn(change);
    await bedroom.turn(done, { isOver: true });
    expect(await table.row(user)).toBeUndefined();
    expect(bedroom.progress.runner.times.hipFlexor).toBe(4);
    expect(warn).not.toHaveBeenCalled();
    // It is not asked for again either.
    const before = table.calls.length;
    await bedroom.turn(done);
    expect(table.calls).toHaveLength(before);
  });

  it('stays deleted where a row was made anew since', async () => {
    const bedroom = device();
    await bedroom.turn((progress, atMs) => slower(done(progress, atMs)));
    await forgets();
    await device().turn(done);
    await bedroom.turn(done);
    expect(await table.row(user)).toMatchObject({ hf: { N: '1' }, pa: { S: 'normal' } });
  });

  it.each(['setAside', 'pending'])('stays deleted where the row was %s', async (what) => {
    if (what === 'setAside') await table.put(user, { v: { N: '1' }, fi: { S: 'garbage' } });
    const session = device();
    await session.turn(what === 'setAside' ? undefined : done);
    table.lose(what === 'setAside' ? null : () => true);
    await session.turn(what === 'setAside' ? undefined : done);
    table.lose(null);
    await forgets();
    await session.turn(done);
    await session.turn(done);
    expect(await table.row(user)).toBeUndefined();
  });

  it('is deleted at the second try, and the third', async () => {
    await device().turn(done);
    await table.fail('throttled');
    setTimeout(() => void table.fail(null), 120);
    expect(await forgets()).toBe(true);
    expect(await table.row(user)).toBeUndefined();
  });

  it('is deleted, and not written again by a session that has nothing to say', async () => {
    const session = device();
    await session.turn((progress, atMs) => slower(done(progress, atMs)));
    expect(await table.row(user)).toBeDefined();
    const envelope = envelopeOf(user, 'forget', Date.now());
    expect(await forget(tableIn(table.env), envelope, 600)).toBe(true);
    expect(await table.row(user)).toBeUndefined();
    // The skill keeps no attributes then: what comes after it begins as for a user never met.
    const after = device();
    await after.turn();
    expect(after.progress).toEqual(noProgress());
    expect(await table.row(user)).toBeUndefined();
  });

  it('is deleted when the skill is disabled, an event without a session', async () => {
    await device().turn(done);
    const event = {
      version: '1.0',
      context: { System: { application: { applicationId: 'skill' }, user: { userId: user } } },
      request: {
        type: 'AlexaSkillEvent.SkillDisabled',
        requestId: 'event',
        timestamp: new Date().toISOString(),
      },
    } as RequestEnvelope;
    expect(await forget(tableIn(table.env), event, 600)).toBe(true);
    expect(await table.row(user)).toBeUndefined();
  });
});

describe('what is sent', () => {
  it('names nothing but counts, preferences, place and housekeeping', async () => {
    await device().turn((progress, atMs) => slower(done(progress, atMs)));
    const names = Object.keys((await table.row(user)) ?? {}).sort();
    expect(names).toEqual([...Object.keys(rowOf(noProgress())), 'b', 'expires', 'id', 'w'].sort());
  });

  /** Signature Version 4 by hand, from AWS's description of it. */
  it('is signed for DynamoDB with the credentials of the environment', async () => {
    await device().turn();
    const { headers, body } = table.calls[0] as Call;
    const [, date, names, signature] =
      /^AWS4-HMAC-SHA256 Credential=AKIDTEST\/(\d{8})\/eu-west-1\/dynamodb\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(
        String(headers.authorization),
      ) ?? [];
    expect(names?.split(';')).toEqual(
      expect.arrayContaining(['content-type', 'host', 'x-amz-date', 'x-amz-target']),
    );
    expect(names?.split(';')).toContain('x-amz-security-token');
    expect(headers['x-amz-security-token']).toBe('session//token==');
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const mac = (key: string | Buffer, text: string) =>
      createHmac('sha256', key).update(text).digest();
    const listed = names?.split(';').map((name) => `${name}:${headers[name]}\n`);
    const canonical = ['POST', '/', '', listed?.join(''), names, sha(body)].join('\n');
    const scope = `${date}/eu-west-1/dynamodb/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha(canonical)].join('\n');
    const key = [date, 'eu-west-1', 'dynamodb', 'aws4_request'].reduce(
      (last: string | Buffer, part) => mac(last, String(part)),
      'AWS4secret/of+the=test',
    );
    expect(signature).toBe(mac(key, text).toString('hex'));
  });
});

describe('openProgress', () => {
  it('sets a damaged ledger aside without counting anything twice', async () => {
    const session = device();
    await session.turn(done);
    await session.turn(done);
    for (const ledger of [undefined, null, 'x', { read: true }, { saved: [] }]) {
      const envelope = envelopeOf(user, `damaged-${String(ledger)}`, Date.now());
      const rows = tableIn(table.env);
      const open = await openProgress(rows, envelope, ledger, session.progress, Date.now());
      await keepProgress(rows, envelope, open.progress, open.ledger);
      expect(open.progress).toEqual(session.progress);
    }
    expect(await count('hf')).toBe(2);
  });
});
