import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { checkAnswer, settleAnswers } from './check-answer';

const asked = {
  version: '1.0',
  request: { type: 'LaunchRequest' },
  context: { System: { device: { supportedInterfaces: { 'Alexa.Presentation.APL': {} } } } },
} as unknown as RequestEnvelope;

const ssml = (inner: string) => ({ type: 'SSML' as const, ssml: `<speak>${inner}</speak>` });
const good: Response = {
  outputSpeech: ssml("Lie down. <break time='3s'/> Say ready."),
  reprompt: { outputSpeech: ssml('Are you ready?') },
  directives: [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'routine',
      document: { type: 'APL', version: '2024.2' },
      datasources: { place: { seconds: 30 } },
    },
  ],
  shouldEndSession: false,
};
const check = (response: object) => () =>
  checkAnswer({ version: '1.0', response } as ResponseEnvelope, asked);

test('a good answer passes every judge', async () => {
  expect(check(good)).not.toThrow();
  expect(check({ ...good, card: undefined })).not.toThrow();
  await expect(settleAnswers()).resolves.toBeUndefined();
});

test.each([
  ['own rules', { ...good, reprompt: undefined }, 'The microphone opens without a reprompt.'],
  [
    'own rules, of the device',
    { ...good, directives: [{ type: 'Alexa.Presentation.APLT.RenderDocument', token: 'a' }] },
    'is sent to a device without Alexa.Presentation.APLT.',
  ],
  ['types', { ...good, sound: 'loud' }, '(sound)'],
  [
    'types within',
    { ...good, shouldEndSession: 'no' },
    '/response/shouldEndSession must be boolean',
  ],
  [
    'types of directives',
    { ...good, directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 7 }] },
    '/response/directives/0/token must be string',
  ],
  ['XML', { ...good, outputSpeech: ssml('<p>Say ready.') }, 'XML: the speech is malformed'],
])('what breaks the %s is told', async (_, response, told) => {
  expect(check(response)).toThrow(told);
  await settleAnswers().catch(() => undefined);
});

test('ssml-check-core has its say when it has come to a verdict', async () => {
  expect(check({ ...good, outputSpeech: ssml("<break time='99s'/> Say ready.") })).toThrow();
  await expect(settleAnswers()).rejects.toThrow('"attribute":"time","value":"99s"');
  await expect(settleAnswers()).resolves.toBeUndefined();
});
