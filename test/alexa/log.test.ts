import fc from 'fast-check';
import { failureLine, refusedLine, type TurnSeen, turnLine } from '../../lambda/alexa/log';
import { fromEnvironment } from '../../lambda/environment';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { makeSkill } from '../../lambda/skill';
import { holdTranscript } from '../support/conversation';
import { linesLog } from '../support/skill';

const ID = 'amzn1.echo-api.request.0f8fad5b-d9cb-469f-a165-70867728950e';
const seen: TurnSeen = {
  intent: 'ready',
  exercise: 'hipFlexor',
  moment: 'effort',
  milliseconds: 12.4,
  cold: true,
  lost: false,
  started: false,
  finished: false,
  leftAt: null,
};
const line = (over: Partial<Record<keyof TurnSeen, unknown>> = {}) =>
  JSON.parse(turnLine({ ...seen, ...over } as TurnSeen, 'knee', 1_000));

test('a turn is one line: what was asked for, where, how fast', () => {
  expect(turnLine(seen, 'knee', 1_000)).not.toContain('\n');
  expect(line()).toMatchObject({
    intent: 'ready',
    exercise: 'hipFlexor',
    moment: 'effort',
    milliseconds: 12,
    cold: true,
  });
});

test('the metrics it names are in the line, as numbers, with their dimensions', () => {
  for (const over of [{}, { leftAt: 'tubeWalk' }, { lost: true, started: true, finished: true }]) {
    const entry = line(over);
    expect(entry._aws.Timestamp).toBe(1_000);
    for (const directive of entry._aws.CloudWatchMetrics) {
      expect(directive.Namespace).toBe('KneeCoach');
      for (const metric of directive.Metrics) expect(typeof entry[metric.Name]).toBe('number');
      for (const name of directive.Dimensions.flat()) expect(typeof entry[name]).toBe('string');
    }
  }
});

test('turns, fallbacks, starts, finishes and the place left are counted', () => {
  expect(line()).toMatchObject({ Turns: 1, Fallbacks: 0, RoutinesStarted: 0, RoutinesFinished: 0 });
  expect(line({ lost: true }).Fallbacks).toBe(1);
  expect(line({ started: true }).RoutinesStarted).toBe(1);
  expect(line({ finished: true }).RoutinesFinished).toBe(1);
  expect(line({ leftAt: 'tubeWalk' })).toMatchObject({ LeftAt: 1, Exercise: 'tubeWalk' });
  expect(line()).not.toHaveProperty('LeftAt');
});

test.each(['hurts', 'sharpPain', 'care', 'trouble', 'kneelHurts'])(
  '%s is logged as any question is',
  (intent) => {
    expect(line({ intent }).intent).toBe(line({ intent: 'about' }).intent);
  },
);

test.each(['oneSide', 'otherSide', 'wrongSide'])('%s does not tell of a leg', (intent) => {
  expect(line({ intent }).intent).toBe('side');
});

test('no text that was given gets into the line', () => {
  const secret = 'my swollen left knee 7';
  const text = fc.oneof(
    fc.constant(secret),
    fc.constant('amzn1.ask.account.AAAA'),
    fc.constant('__proto__'),
    fc.string({ minLength: 3 }),
    fc.record({ said: fc.constant(secret) }),
  );
  const known = JSON.stringify(line({ leftAt: EXERCISE_IDS[0], tableFailed: true }));
  fc.assert(
    fc.property(text, (said) => {
      const given = Object.fromEntries(
        [...Object.keys(seen), 'tableFailed', 'requestId', 'utterance', 'userId', 'slots'].map(
          (key) => [key, said],
        ),
      );
      const entry = JSON.parse(turnLine(given as unknown as TurnSeen, 'knee', 1_000));
      expect(entry).toMatchObject({
        intent: 'other',
        exercise: null,
        moment: null,
        milliseconds: 0,
        cold: false,
        Fallbacks: 0,
      });
      for (const key of Object.keys(entry)) expect(known).toContain(`"${key}"`);
      expect(JSON.stringify(entry)).not.toContain(secret);
    }),
  );
});

test('a turn without the table is counted as such', () => {
  expect(line()).not.toHaveProperty('TableFailed');
  const failed = line({ tableFailed: true });
  expect(failed.TableFailed).toBe(1);
  expect(failed._aws.CloudWatchMetrics[0].Metrics).toContainEqual({
    Name: 'TableFailed',
    Unit: 'Count',
  });
});

test('a turn names no request, and a failure only one of Amazon’s ids', () => {
  expect(line({ requestId: ID } as object)).not.toHaveProperty('requestId');
  const named = (id: string) => JSON.parse(failureLine(new Error(), id, 'knee', 1)).requestId;
  expect(named(ID)).toBe(ID);
  for (const more of [' and my knee', '\nmy knee']) expect(named(ID + more)).toBe('unknown');
});

test('what Alexa refused is counted, with a reason from a list and nothing else', () => {
  const refused = (reason: unknown) => JSON.parse(refusedLine('session', reason, 'knee', 1));
  expect(refused('INVALID_RESPONSE')).toMatchObject({
    level: 'error',
    refused: 'session',
    reason: 'INVALID_RESPONSE',
    Refused: 1,
  });
  for (const other of ['my knee', null, undefined, {}, ['INVALID_RESPONSE'], 7]) {
    expect(refused(other).reason).toBe('other');
  }
});

test('the line goes to standard output as it stands, named after the function', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const parts = await fromEnvironment({ AWS_LAMBDA_FUNCTION_NAME: 'the-function' });
    await holdTranscript('U: open knee coach', { handler: makeSkill(parts) });
    const [written = ''] = write.mock.calls.map(([text]) => String(text));
    expect(JSON.parse(written)).toMatchObject({ Function: 'the-function', intent: 'open' });
    expect(written.endsWith('}\n')).toBe(true);
  } finally {
    write.mockRestore();
  }
});

test('on a laptop turns are not told, unless they are asked for', async () => {
  const tells = async (env: NodeJS.ProcessEnv) => (await fromEnvironment(env)).log.tellsTurns;
  expect(await tells({})).toBe(false);
  expect(await tells({ KNEE_COACH_LOG: '1' })).toBe(true);
});

/** The lines that a conversation leaves. */
async function linesOf(conversation: string) {
  const log = linesLog();
  await holdTranscript(conversation, { handler: makeSkill({ table: null, log }) });
  return log.lines.map((line) => JSON.parse(line));
}

test('a routine counts as begun where there was none under way, and as left where it ends unfinished', async () => {
  const lines = await linesOf(`
    U: ask knee coach to start the routine
    A: …
    U: stop
    A: …
    U: open knee coach
    A: …
    U: [ChooseExerciseIntent exercise=${EXERCISE_IDS.at(-1)}]
    A: …
    U: ready
    A: …
    U: another round
    A: …
    U: start over
    A: …
    U: my knee is swollen
    A: …
    `);
  expect(lines.map(({ intent, RoutinesStarted }) => [intent, RoutinesStarted])).toEqual([
    ['start', 1],
    ['stop', 0],
    ['open', 0],
    ['goTo', 1],
    ['ready', 0],
    ['amount', 1],
    ['startOver', 1],
    ['question', 0],
  ]);
  expect(lines.map(({ LeftAt, Exercise }) => LeftAt && Exercise)).toEqual([
    undefined,
    'foamRoll',
    ...Array(6).fill(undefined),
  ]);
});
