/** Two thousand sequences of requests; `npm run fuzz -- --runs 100000` plays more of them, from a seed of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import { handler } from '../../lambda/index';
import { ROUTINE } from '../../lambda/routine/routine';
import { type Bout, type Today, todayOf } from '../../lambda/routine/today';
import { intent, newSession } from '../../simulator/echo/request';
import { wrongAnswer, wrongLog } from '../../tools/fuzz/checks';
import { MARK } from '../../tools/fuzz/garbage';
import { build, loader } from '../../tools/fuzz/handler';
import { wrongTurn } from '../../tools/fuzz/invariants';
import { fuzz } from '../../tools/fuzz/run';

const folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('random and hostile requests in any order are answered by the rules, and move as they may', async () => {
  const seed = Number(process.env.FUZZ_SEED ?? 1);
  process.stdout.write(`fuzz: FUZZ_SEED=${seed}\n`);
  const load = loader(await build(folder));
  const { tally, failure } = await fuzz(() => load({ KNEE_COACH_LOG: '1', PUBLIC_BETA: 'yes' }), {
    runs: 2000,
    seed,
  });
  expect(failure).toBeNull();
  expect(tally.sequences).toBe(2000);
  expect(tally.logLines).toBeGreaterThan(tally.answers / 2);
  // Both legs of five exercises and the sixth, told and under way, at the least.
  expect(tally.places.size).toBeGreaterThan(30);
  // What Alexa was to ask was answered: allowed, refused, passed over and failed.
  expect([...tally.replies].join()).toMatch(/Connections\.Response timers 200 ACCEPTED/);
  expect(tally.replies.size).toBeGreaterThan(5);
});

describe('what is wrong is found:', () => {
  const session = newSession();
  const atMs = Date.UTC(2026, 0, 5, 8);
  const beginsMs = atMs - 60_000;
  const ask = async (name: string, attributes: object, slots = {}, nowMs = atMs) => {
    const event = intent({ ...session, attributes: { ...attributes } }, name, slots, nowMs / 1000);
    const answer = await handler(event, {} as Context);
    return { event, answer, after: answer.sessionAttributes ?? {} };
  };
  const begun = () => ask('ChooseExerciseIntent', {}, { exercise: 'hipFlexor' }, beginsMs);
  const anew = todayOf(ROUTINE);
  const [roll, rollLeft, hip, hipLeft, ...others] = anew.bouts as [Bout, Bout, Bout, Bout];
  const at = (index: number): Today => ({ ...anew, at: index });
  const wasDone = (bout: Bout): Bout => ({ ...bout, state: 'done' });
  const hipOf = (...bouts: Bout[]): Today => ({
    bouts: [roll, rollLeft, ...bouts, ...others],
    at: 2,
  });

  it.each<[string, string, Today | null]>([
    ['AMAZON.FallbackIntent', 'goes on', at(4)],
    ['WhyPainIntent', 'loses the list', null],
    ['AMAZON.NextIntent', 'goes to the last', at(10)],
    ['AMAZON.PreviousIntent', 'goes to the second side', at(3)],
    ['ReadyIntent', 'has a side that there is none of', hipOf({ ...hip, side: 'both' }, hipLeft)],
    ['ReadyIntent', 'goes to the second side', at(3)],
    ['ReadyIntent', 'is at what was done', hipOf(wasDone(hip), hipLeft)],
    ['ReadyIntent', 'loses a side', hipOf(hip)],
    ['ReadyIntent', 'doubles a side', hipOf(hip, hip, hipLeft)],
    ['ReadyIntent', 'counts a side', hipOf(hip, wasDone(hipLeft))],
    ['TooHardIntent', 'leaves a side out', hipOf(hip, { ...hipLeft, state: 'leftOut' })],
    ['OtherSideIntent', 'changes another exercise', { ...at(2), bouts: anew.bouts.slice(0, -1) }],
    ['OtherSideIntent', 'counts both sides', { ...hipOf(wasDone(hip), wasDone(hipLeft)), at: 4 }],
  ])('%s that %s', async (name, _, today) => {
    const { after } = await begun();
    const { event, after: right } = await ask(name, after);
    expect(wrongTurn(event, right, atMs)).toEqual([]);
    const wrong = { ...right, state: { ...right.state, today } };
    expect(wrongTurn(event, wrong, atMs)).not.toEqual([]);
  });

  it('an outline that leaves a side out, and a count out of nothing', async () => {
    const { after } = await begun();
    const { event, after: right } = await ask('ReadyIntent', after);
    const { state } = right;
    const marks = state.spoken.marks.filter(([, mark]: [number, string]) => !/^2\./.test(mark));
    const cut = { state: { ...state, spoken: { ...state.spoken, marks } } };
    expect(wrongTurn(event, cut, atMs)).not.toEqual([]);
    const times = { ...state.runner.times, ballSquat: 2 };
    const counted = { state: { ...state, runner: { ...state.runner, times } } };
    expect(wrongTurn(event, counted, atMs)).not.toEqual([]);
  });

  it.each<[string, [number, string][]]>([
    ['begins elsewhere', [[0, '3.work']]],
    [
      'goes back in time',
      [
        [0, '2.turn'],
        [9, '2.lead'],
        [4, '2.work'],
      ],
    ],
    [
      'ends after the script',
      [
        [0, '2.turn'],
        [4000, '2.work'],
      ],
    ],
    [
      'closes too early',
      [
        [0, '2.turn'],
        [9, '11.finish'],
      ],
    ],
    [
      'leaves an exercise out',
      [
        [0, '2.turn'],
        [9, '6.position'],
      ],
    ],
    [
      'begins in the middle of the next',
      [
        [0, '2.turn'],
        [9, '5.position'],
      ],
    ],
    [
      'goes on unasked',
      [
        [0, '2.turn'],
        [2, '2.release'],
        [3, '3.release'],
        [5, '4.position'],
        [9, '4.work'],
      ],
    ],
    [
      'has a mark that is none',
      [
        [0, '2.turn'],
        [9, '2.rest'],
      ],
    ],
  ])('an outline that %s', async (_, marks) => {
    const { after } = await begun();
    const { event, after: right } = await ask('ReadyIntent', after);
    const { state } = right;
    const outlined = { state: { ...state, spoken: { ...state.spoken, marks } } };
    expect(wrongTurn(event, outlined, atMs)).toHaveLength(1);
  });

  it.each([
    ['<speak>Say ready.<break time="12s"/> Ready?</speak>'],
    ['<speak>Rest & ice. Ready?</speak>'],
    ['<speak><audio src="https://example.com"/>Ready?</speak>'],
    ['<speak>Ready? <break time="1s"/></speak>'],
    [`<speak>${MARK}?</speak>`],
    ['<speak>This will cure it. Ready?</speak>'],
    [`<speak>${'Hold it there. '.repeat(600)}Ready?</speak>`],
  ])('the speech %#', async (ssml) => {
    const { event, answer } = await begun();
    expect(wrongAnswer(answer, event)).toEqual([]);
    const response = { ...answer.response, outputSpeech: { type: 'SSML', ssml } };
    expect(wrongAnswer({ ...answer, response }, event)).not.toEqual([]);
  });

  it('an open microphone without a reprompt, and words after the end', async () => {
    const { event, answer } = await begun();
    const response = { ...answer.response, reprompt: undefined };
    expect(wrongAnswer({ ...answer, response }, event)).not.toEqual([]);
    const ended = { request: { type: 'SessionEndedRequest' } };
    expect(wrongAnswer(answer, ended)).not.toEqual([]);
  });

  it.each([
    ['', 'an error\n'],
    [`{"slot":"${MARK}"}\n`, ''],
    ['{"user":"amzn1.ask.account.A"}\n', ''],
    ['{"intent":"sharpPain"}\n', ''],
    ['not JSON\n', ''],
  ])('the log %#', (stdout, stderr) => {
    expect(wrongLog({ stdout: '{"service":"KneeCoach"}\n', stderr: '' })).toEqual([]);
    expect(wrongLog({ stdout, stderr })).not.toEqual([]);
  });
});
