/** Reached without its name: the offer of a phrase, and the jobs that come by one. */
import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { tableIn } from '../../lambda/progress/table-in';
import { makeSkill } from '../../lambda/skill';
import { envelope, launch, newSession, type Session } from '../../simulator/echo/request';
import { soundsOfSsml } from '../../simulator/echo/speech';
import { startFaultyTable } from '../progress/faultyTable';
import { alexaAsked, withAmazon } from '../support/amazon';
import { checkAnswer } from '../support/check-answer';
import { linesLog } from '../support/skill';
import { wordsOf } from '../support/wording';

const beside = withAmazon();
const OFFER = 'Alexa can answer that without my name. Shall I set it up?';
const WHY = 'why does my kneecap hurt';
const SKILL = newSession().device.applicationId;

describe('a phrase that needs no name', () => {
  test(
    'is offered once the cause was told, set up by Alexa, and answered from then on',
    beside(async ({ talk }) => {
      const coach = talk();
      await coach.say('open knee coach');
      expect((await coach.say(WHY)).words.endsWith(OFFER)).toBe(true);
      const asked = await coach.say('yes please');
      expect(asked.words).toBe('');
      expect(asked.response.response.shouldEndSession).toBeUndefined();
      expect(alexaAsked(coach)).toContain(`when you say: ${WHY}. Would you like that?`);
      const set = await coach.say('yes');
      expect(set.words).toMatch(/^Then ask like that whenever you like\. .*\?$/);
      await coach.say('stop');
      await coach.playOut();

      const told = await coach.say(WHY);
      expect(told.words).toMatch(/two tight muscles.* say: open knee coach\.$/);
      expect(told.response.response).toMatchObject({
        shouldEndSession: true,
        directives: [{ type: 'Tasks.CompleteTask', status: { code: '200', message: 'done' } }],
      });
      expect(told.response.response.directives).toHaveLength(1);
      await coach.playOut();
      expect(coach.inSession).toBe(false);
      await coach.say('open knee coach');
      expect((await coach.say(WHY)).words).not.toContain(OFFER);
    }),
  );

  test.each(['okay go', 'ready', 'start the routine'])(
    '"%s" is no answer to it, and begins the routine',
    (words) =>
      beside(async ({ talk }) => {
        const coach = talk();
        await coach.say('open knee coach');
        await coach.say(WHY);
        expect((await coach.say(words)).words).toMatch(/^\w+ exercises, about/);
      })(),
  );

  test(
    'is offered with all that Amazon asks of such an offer',
    beside(async ({ talk }) => {
      const coach = talk();
      await coach.say(`ask knee coach ${WHY}`);
      const { response } = (await coach.say('yes')).response;
      const utterances = [WHY, 'why does my kneecap hurt when i run', 'why do my kneecaps hurt'];
      expect(response).toEqual({
        directives: [
          {
            type: 'Connections.StartConnection',
            uri: 'connection://AMAZON.OfferAutomation/1',
            onCompletion: 'RESUME_SESSION',
            token: 'why',
            input: {
              automation: {
                trigger: {
                  type: 'Alexa.Automation.Trigger.Voice.CustomUtterance',
                  version: '1.0',
                  payload: { utterances: expect.arrayContaining(utterances), locale: 'en-US' },
                },
                operations: {
                  serial: [
                    {
                      operation: {
                        type: 'Alexa.Automation.Operation.Skill.StartConnection',
                        version: '1.0',
                        operationId: 'why',
                        payload: {
                          connectionRequest: {
                            uri: `connection://${SKILL}.WhyItHurts/1?provider=${SKILL}`,
                            input: {},
                          },
                        },
                      },
                    },
                  ],
                },
              },
              renderingData: {
                operations: { why: { descriptionPrompt: 'tell you why a kneecap hurts' } },
              },
            },
          },
        ],
      });
    }),
  );

  test.each(['no', 'start the routine', 'stop'])(
    'is not offered again to who said %s, on any day',
    (said) =>
      beside(async ({ talk }) => {
        const coach = talk();
        await coach.say(`ask knee coach ${WHY}`);
        await coach.say(said);
        if (coach.inSession) await coach.say('stop');
        await coach.playOut();
        await coach.wait(3 * 24 * 3600);
        const again = await coach.say(`ask knee coach ${WHY}`);
        expect(again.words).toMatch(/two tight muscles/);
        expect(again.words).not.toContain(OFFER);
      })(),
  );

  test(
    'is left at that where the runner says no to Alexa, or nothing',
    beside(async ({ talk }) => {
      for (const answer of ['no', null]) {
        const coach = talk({ device: { userId: `amzn1.ask.account.SAYS${answer}` } });
        await coach.say(`ask knee coach ${WHY}`);
        await coach.say('yes');
        if (answer === null) await coach.wait(12);
        else await coach.say(answer);
        expect(coach.answer.words).toMatch(/^All right\. .*\?$/);
        await coach.say('stop');
        await coach.playOut();
        await expect(coach.say(WHY)).rejects.toThrow(/No session/);
      }
    }),
  );

  test(
    'is not offered in the routine, after pain, or in another language',
    beside(async ({ talk }) => {
      const coach = talk();
      await coach.say('open knee coach');
      await coach.say('do the hip flexor stretch');
      expect((await coach.say(WHY)).words).not.toContain(OFFER);
      const other = talk({ device: { userId: 'amzn1.ask.account.DE', locale: 'de-DE' } });
      expect((await other.say(`ask knee coach ${WHY}`)).words).not.toContain(OFFER);
    }),
  );
});

test('nothing is offered where the public beta is left out', async () => {
  const skill = makeSkill({ table: null, log: linesLog() });
  const asked = launch(newSession(), 0, `${SKILL}.WhyItHurts`);
  const why = { name: 'WhyPainIntent', confirmationStatus: 'NONE' } as const;
  const request = { ...asked.request, type: 'IntentRequest', dialogState: 'STARTED', intent: why };
  const { response } = await skill({ ...asked, request });
  expect(JSON.stringify(response)).not.toContain('without my name');
  // A routine that was set up before still gets its answer.
  expect((await skill(asked)).response.directives?.[0]?.type).toBe('Tasks.CompleteTask');
});

/** A session as the skill left it, with the words of each answer. */
function session(
  skill = makeSkill({ table: null, log: linesLog(), publicBeta: true }),
  screen = false,
) {
  const viewport = { shape: 'RECTANGLE', pixelWidth: 1280, pixelHeight: 800 } as never;
  let now: Session = newSession(screen ? { screen: { maxVersion: '2024.3', viewport } } : {});
  let at = Date.UTC(2026, 0, 5) / 1000;
  return async (request: (session: Session, at: number) => RequestEnvelope) => {
    at += 400;
    const sent = request(now, at);
    const answer = await skill(sent);
    checkAnswer(answer, sent);
    now = { ...now, isNew: false, attributes: answer.sessionAttributes ?? {} };
    const { outputSpeech, directives = [], shouldEndSession } = answer.response;
    const words = outputSpeech?.type === 'SSML' ? wordsOf(soundsOfSsml(outputSpeech.ssml)) : '';
    return { words, types: directives.map(({ type }) => type), shouldEndSession };
  };
}
const task = (name: string) => (session: Session, at: number) => launch(session, at, name);
const says = (name: string) => (session: Session, at: number) => {
  const { request, ...rest } = launch(session, at);
  const intent = { name, confirmationStatus: 'NONE' };
  return { ...rest, request: { ...request, type: 'IntentRequest', intent } as Request };
};

describe('a job', () => {
  test.each([
    ['StartRoutine', /\w+ exercises, about.* foam roller/],
    ['Stretches', /Just the stretches, then\. .*hip flexor stretch/],
    ['ShortOne', /about (?:4|5|four|five).* minutes.*stretch/],
  ])('%s is begun at once, and handed back when it is over', async (name, words) => {
    const send = session();
    const begun = await send(task(`${SKILL}.${name}`));
    expect(begun.words).toMatch(words);
    expect(begun).toMatchObject({ types: [], shouldEndSession: false });
    expect(await send(says('AMAZON.StopIntent'))).toMatchObject({
      types: ['Tasks.CompleteTask'],
      shouldEndSession: true,
    });
  });

  test('is led to its end, and handed back with the goodbye', async () => {
    const send = session();
    await send(task(`${SKILL}.Stretches`));
    let answer = await send(says('ReadyIntent'));
    for (let turns = 0; turns < 12 && answer.types.length === 0; turns += 1) {
      const isOver = /medical advice|anything/.test(answer.words);
      answer = await send(says(isOver ? 'AMAZON.NoIntent' : 'ReadyIntent'));
    }
    expect(answer.types).toEqual(['Tasks.CompleteTask']);
  });

  test('is handed back after danger too, with nothing but the words', async () => {
    const send = session(undefined, true);
    const begun = await send(task(`${SKILL}.StartRoutine`));
    expect(begun.types).toContain('Alexa.Presentation.APL.RenderDocument');
    const end = await send(says('EmergencyIntent'));
    expect(end).toMatchObject({ types: ['Tasks.CompleteTask'], shouldEndSession: true });
    expect(end.words).toMatch(/911|emergency/);
  });

  test.each([`${SKILL}.YogaForCats`, 'constructor', `${SKILL}.toString`, ''])(
    'that is not known opens the skill: "%s"',
    async (name) => {
      const send = session();
      expect((await send(task(name))).words).toMatch(/^Welcome to Knee Coach/);
      expect((await send(says('AMAZON.StopIntent'))).types).toEqual(['Tasks.CompleteTask']);
    },
  );

  test.each([null, 7, {}, { name: 7 }, { name: null, version: {} }])(
    'that is damaged opens the skill: %j',
    async (damaged) => {
      const skill = makeSkill({ table: null, log: linesLog() });
      const sent = launch(newSession());
      Object.assign(sent.request, { task: damaged });
      const answer = await skill(sent);
      checkAnswer(answer, sent);
      expect(JSON.stringify(answer.response)).toContain('Welcome to Knee Coach');
    },
  );

  test('is begun although the table fails', async () => {
    const table = await startFaultyTable();
    try {
      jest.spyOn(console, 'warn').mockImplementation(() => {});
      await table.fail('refused');
      const send = session(makeSkill({ table: tableIn(table.env), log: linesLog() }));
      expect((await send(task(`${SKILL}.WhyItHurts`))).words).toMatch(/two tight muscles/);
    } finally {
      jest.restoreAllMocks();
      await table.stop();
    }
  });
});

describe('a session that goes on', () => {
  const cause = (more: object) => ({ type: 'ConnectionCompleted', token: 'why', ...more });
  const not = (reason: string) =>
    cause({ status: { code: '204' }, result: { offerAutomationResponse: { reason } } });
  test.each([
    [cause({ status: { code: '200', message: 'OK' } }), /^Then ask like that/],
    [not('REJECTED_BY_CUSTOMER'), /^All right\./],
    [not('AUTOMATION_ALREADY_ENABLED'), /^That's set up already\./],
    [not('toString'), /^That can't be set up just now\. You can always ask me by name\./],
    [cause({ status: { code: '500' } }), /^That can't be set up/],
    [cause({ status: { code: '200' }, token: 'another' }), /^That can't be set up/],
    [cause({ result: 7 }), /^That can't be set up/],
    [undefined, /^That can't be set up/],
    ['x', /^That can't be set up/],
  ])('from %j says so, and how to go on', async (given, words) => {
    const send = session();
    await send(says('WhyPainIntent'));
    const { request } = launch(newSession());
    const resumed = { ...request, type: 'SessionResumedRequest', cause: given } as Request;
    const answer = await send((now) => envelope(now, resumed));
    expect(answer.words).toMatch(words);
    expect(answer.words).toMatch(/\?$/);
    expect(answer.shouldEndSession).toBe(false);
  });

  test('keeps the place where it does so in the routine', async () => {
    const send = session();
    await send(says('StartRoutineIntent'));
    const { request } = launch(newSession());
    const resumed = { ...request, type: 'SessionResumedRequest' } as Request;
    expect((await send((now) => envelope(now, resumed))).words).toMatch(/ready/);
    expect((await send(says('ReadyIntent'))).words).toMatch(/First: foam rolling/);
  });
});
