import { soundEnvelope, timeOf } from '../../lambda/alexa/envelope';
import { intent, newSession } from '../../simulator/echo/request';
import { checkAnswer } from '../support/check-answer';
import { own } from '../support/skill';

const from = (json: string) => soundEnvelope(JSON.parse(json));

test.each(['null', '[]', '"text"', '7', '{}', '{"request":[],"session":[],"context":null}'])(
  'the event %s has all that is read of it',
  (json) => {
    const sound = from(json);
    expect(sound.request).toEqual({ type: '', requestId: '', timestamp: '', locale: '' });
    expect(sound.context.System.application).toEqual({});
    expect(sound.session).toBeUndefined();
  },
);

test('what is there is kept', () => {
  const event = intent(newSession(), 'ReadyIntent');
  expect(soundEnvelope(event)).toEqual(event);
});

test('attributes that are no object are none', () => {
  expect(from('{"session":{"attributes":["a"],"new":true}}').session).toEqual({
    attributes: {},
    new: true,
  });
});

test.each(['', 'now', '1969-12-31T23:59:59Z', '+275760-09-13T00:00:00Z', 7, { valueOf: 1 }])(
  'a time that no clock tells is now: %j',
  (timestamp) => {
    const before = Date.now();
    expect(timeOf(timestamp)).toBeGreaterThanOrEqual(before);
    expect(timeOf(timestamp)).toBeLessThanOrEqual(Date.now());
  },
);

describe('the handler answers a request', () => {
  const ask = async (damage: object) => {
    const event = { ...intent(newSession(), 'StartRoutineIntent'), ...damage };
    const answer = await own.skill(JSON.parse(JSON.stringify(event)));
    checkAnswer(answer, soundEnvelope(event));
    return answer;
  };

  it('without a session', async () => {
    expect((await ask({ session: undefined })).sessionAttributes).toBeUndefined();
  });

  it('whose type, locale and time are objects that cannot be written as text', async () => {
    const text = { toString: 1, valueOf: 1 };
    const request = { type: text, requestId: text, timestamp: text, locale: text };
    expect((await ask({ request })).response.outputSpeech).toBeDefined();
  });
});
