/** Two thousand sequences of requests; `npm run fuzz -- --runs 100000` plays more of them, from a seed of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import { handler } from '../../lambda/index';
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
  const { tally, failure } = await fuzz(() => load({ KNEE_COACH_LOG: '1' }), { runs: 2000, seed });
  expect(failure).toBeNull();
  expect(tally.sequences).toBe(2000);
  expect(tally.logLines).toBeGreaterThan(tally.answers / 2);
  // Both legs of five exercises and the sixth, told and under way, at the least.
  expect(tally.places.size).toBeGreaterThan(30);
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
  const place = (exercise: string, sides: string[], moment = 'setUp') => ({
    exercise,
    sides,
    moment,
  });

  it.each([
    ['AMAZON.FallbackIntent', place('outerHamstring', ['right', 'left'])],
    ['WhyPainIntent', null],
    ['AMAZON.NextIntent', place('ballSquat', ['both'])],
    ['AMAZON.PreviousIntent', place('hipFlexor', ['left'])],
    ['ReadyIntent', place('hipFlexor', ['both'])],
    ['ReadyIntent', place('hipFlexor', ['left'])],
    ['OtherSideIntent', place('hipFlexor', ['both'])],
  ])('%s that leads where it may not', async (name, to) => {
    const { after } = await begun();
    const { event, after: right } = await ask(name, after);
    expect(wrongTurn(event, right, atMs)).toEqual([]);
    const wrong = { ...right, state: { ...right.state, place: to } };
    expect(wrongTurn(event, wrong, atMs)).not.toEqual([]);
  });

  it('an outline that leaves a side out, and a count out of nothing', async () => {
    const { after } = await begun();
    const { event, after: right } = await ask('ReadyIntent', after);
    const { state } = right;
    const marks = state.spoken.marks.filter(([, mark]: [number, string]) => !/\.rl$/.test(mark));
    const cut = { state: { ...state, spoken: { ...state.spoken, marks } } };
    expect(wrongTurn(event, cut, atMs)).not.toEqual([]);
    const times = { ...state.runner.times, ballSquat: 2 };
    const counted = { state: { ...state, runner: { ...state.runner, times } } };
    expect(wrongTurn(event, counted, atMs)).not.toEqual([]);
  });

  it.each<[string, [number, string][]]>([
    ['begins elsewhere', [[0, 'hipFlexor.work.l']]],
    [
      'goes back in time',
      [
        [0, 'hipFlexor.turn.rl'],
        [9, 'hipFlexor.lead.rl'],
        [4, 'hipFlexor.work.rl'],
      ],
    ],
    [
      'ends after the script',
      [
        [0, 'hipFlexor.turn.rl'],
        [4000, 'hipFlexor.work.rl'],
      ],
    ],
    [
      'closes too early',
      [
        [0, 'hipFlexor.turn.rl'],
        [9, 'hipFlexor.finish.r'],
      ],
    ],
    [
      'leaves an exercise out',
      [
        [0, 'hipFlexor.turn.rl'],
        [9, 'sideLunge.position.rl'],
      ],
    ],
    [
      'begins in the middle of the next',
      [
        [0, 'hipFlexor.turn.rl'],
        [9, 'outerHamstring.position.l'],
      ],
    ],
    [
      'goes on unasked',
      [
        [0, 'hipFlexor.turn.rl'],
        [2, 'hipFlexor.release.rl'],
        [3, 'hipFlexor.release.l'],
        [5, 'outerHamstring.position.rl'],
        [9, 'outerHamstring.work.rl'],
      ],
    ],
    [
      'has a mark that is none',
      [
        [0, 'hipFlexor.turn.rl'],
        [9, 'hipFlexor.rest.rl'],
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
