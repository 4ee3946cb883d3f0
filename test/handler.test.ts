/** The exported handler, and what nobody should send it. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { handler } from '../lambda/index';
import { ROUTINE } from '../lambda/routine/routine';
import { fromStartOf, todayOf } from '../lambda/routine/today';
import { makeSkill, type Skill } from '../lambda/skill';
import {
  connection,
  disabled,
  ended,
  intent,
  launch,
  newSession,
  type Session,
} from '../simulator/echo/request';
import { stateOf, written } from '../tools/fuzz/where';
import { checkAnswer } from './support/check-answer';
import { linesLog, own } from './support/skill';

async function answer(request: RequestEnvelope): Promise<ResponseEnvelope> {
  const response = await own.skill(request);
  checkAnswer(response, request);
  return response;
}

function wordsOf({ response }: ResponseEnvelope): string {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
}

/** A session in which the runner is getting into the hip flexor stretch. */
async function inTheStretch(): Promise<Session> {
  const session = newSession();
  const slots = { exercise: { said: 'hip flexor stretch', id: 'hipFlexor' } };
  const { sessionAttributes = {} } = await answer(intent(session, 'ChooseExerciseIntent', slots));
  return { ...session, isNew: false, attributes: sessionAttributes };
}

const placeIn = ({ sessionAttributes }: ResponseEnvelope) => written(stateOf(sessionAttributes));
const STRETCH = written({ today: fromStartOf(todayOf(ROUTINE), 'hipFlexor'), moment: 'setUp' });

test('takes two parameters, as nodejs24.x demands', () => expect(handler).toHaveLength(2));

test.each([
  ['an intent it does not know', 'OrderPizzaIntent', {}],
  ['an intent named like a property of every object', 'constructor', {}],
  ['a slot that matched nothing', 'ChooseExerciseIntent', { exercise: { said: 'yoga', id: null } }],
  [
    'a slot with an id of another skill',
    'ChooseExerciseIntent',
    { exercise: { said: 'x', id: 'x' } },
  ],
  ['an intent without its slot', 'ExplainMuscleIntent', {}],
])('%s gets a way on, and the place stays', async (_, name, slots) => {
  const response = await answer(intent(await inTheStretch(), name, slots));
  expect(wordsOf(response)).not.toBe('');
  expect(response.response.shouldEndSession).toBe(false);
  expect(placeIn(response)).toBe(STRETCH);
});

test('a request of a type never seen gets a way on, and the place stays', async () => {
  const request = intent(await inTheStretch(), 'ReadyIntent');
  const strange = { ...request, request: { ...request.request, type: 'Alexa.Telepathy' } };
  const response = await answer(strange as unknown as RequestEnvelope);
  expect(wordsOf(response)).toMatch(/ready/);
  expect(placeIn(response)).toBe(STRETCH);
});

/** A request that comes by itself, without a session. */
async function outside(type: string, more: object = {}): Promise<ResponseEnvelope> {
  const { session: _, ...alone } = launch(newSession());
  return answer({ ...alone, request: { ...alone.request, type, ...more } } as RequestEnvelope);
}

test.each([
  'Messaging.MessageReceived',
  'AlexaHouseholdListEvent.ItemsCreated',
  'Reminders.ReminderStatusChanged',
  'AlexaSkillEvent.SkillPermissionAccepted',
  'AlexaSkillEvent.SkillPermissionChanged',
  'SessionResumedRequest',
  'Connections.Response',
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Telepathy',
])('%s outside a session is answered with nothing, and counts as nothing', async (type) => {
  const log = linesLog();
  own.skill = makeSkill({ table: null, log });
  const response = await outside(type);
  expect(log.lines).toEqual([]);
  await answer(launch(newSession()));
  expect(log.lines).toHaveLength(1);
  expect(response).toEqual({ version: '1.0', response: {} });
});

test.each([
  ['from an older version', { exerciseIndex: 2, state: { step: 'hold' } }],
  ['damaged', { state: { today: { bouts: [{}, 7], at: 'x' }, spoken: 'x', runner: null } }],
  [
    'damaged and of the former version',
    { state: { place: { exercise: 'hipFlexor', sides: 7 }, spoken: 'x', runner: null } },
  ],
  [
    'of the former version, of which no text can be made',
    {
      state: {
        place: { exercise: 'hipFlexor', sides: ['left'] },
        spoken: { marks: [[0, { toString: 1, valueOf: 1 }]] },
      },
    },
  ],
  ['of another shape', { state: [], ledger: 'x' }],
])('attributes %s do no harm', async (_, attributes) => {
  const session = { ...newSession(), isNew: false, attributes };
  expect(wordsOf(await answer(intent(session, 'ReadyIntent')))).toMatch(/say ready|start/i);
});

test('a code of which no text can be made is none that says yes', async () => {
  const asked = { type: 'Connections.Response', name: 'AskFor', token: 'timers' };
  const status = { code: { toString: 1, valueOf: 1 } };
  const response = await answer(connection(await inTheStretch(), { ...asked, status }));
  expect(placeIn(response)).toBe(STRETCH);
  expect(wordsOf(response)).not.toMatch(/went wrong/);
});

test('nothing is said to a session that has ended, nor to a skill that was disabled', async () => {
  const over = await answer(ended(await inTheStretch(), 'EXCEEDED_MAX_REPROMPTS'));
  expect(over.response).toEqual({});
  expect((await answer(disabled())).response).toEqual({});
});

describe('with an id of its own', () => {
  const { device } = newSession();
  const skill = makeSkill({ table: null, log: linesLog(), skillId: device.applicationId });

  test('its own requests are answered', async () => {
    expect(wordsOf(await skill(launch(newSession())))).toContain('Knee Coach');
  });

  test("another skill's are refused", async () => {
    const stranger = launch(newSession({ applicationId: 'amzn1.ask.skill.another' }));
    await expect(skill(stranger)).rejects.toMatchObject({ name: 'NotThisSkill' });
  });

  test('one that names no skill is refused', async () => {
    const { context: _, ...nameless } = launch(newSession());
    await expect(skill(nameless)).rejects.toMatchObject({ name: 'NotThisSkill' });
  });
});

describe('an answer that fails', () => {
  const toSsml = jest.fn(jest.requireActual('../lambda/speech/ssml').toSsml);
  const log = linesLog();
  let failing: Skill;
  beforeAll(() => {
    jest.isolateModules(() => {
      jest.doMock('../lambda/speech/ssml', () => ({ toSsml }));
      failing = require('../lambda/skill').makeSkill({ table: null, log });
    });
  });
  afterAll(() => jest.dontMock('../lambda/speech/ssml'));

  test.each([
    ['while it is put together', null, 'TypeError'],
    ['by the rules of the platform', `<speak>${'My knee. '.repeat(1000)}</speak>`, 'BrokenRules'],
  ])(
    '%s gets a way on; nothing is kept, and nothing that was said is logged',
    async (_, ssml, name) => {
      const session = await inTheStretch();
      toSsml.mockImplementationOnce(() => {
        if (ssml === null) throw new TypeError('my knee');
        return ssml;
      });
      const response = await failing(intent(session, 'ReadyIntent'));
      const line = log.lines.pop() ?? '';
      checkAnswer(response, intent(session, 'ReadyIntent'));
      expect(wordsOf(response)).toContain('your place is kept');
      expect(response.sessionAttributes).toEqual(session.attributes);
      expect(JSON.parse(line)).toMatchObject({ level: 'error', error: name, Failed: 1 });
      expect(line).not.toContain('my knee');
      expect(JSON.parse(line).at[0]).toMatch(/^[\w.-]+\.ts:\d+:\d+$/);
    },
  );
});
