import type {
  Directive,
  Request,
  Response,
  ResponseEnvelope,
  Session,
  SupportedInterfaces,
} from 'ask-sdk-model';
import fc from 'fast-check';
import { anyText } from './any-text';
import { brokenAsking } from './asking';
import { brokenByResponse } from './response-rules';

const intent = { type: 'IntentRequest' } as Request;
const request = (type: string) => ({ type }) as Request;
const screen = { 'Alexa.Presentation.APL': {} } as SupportedInterfaces;
const ssml = (inner: string) => ({ type: 'SSML' as const, ssml: `<speak>${inner}</speak>` });
const render: Directive = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'routine' };
const run: Directive = {
  type: 'Alexa.Presentation.APL.ExecuteCommands',
  token: 'routine',
  commands: [],
};

const open: Response = {
  outputSpeech: ssml("Kneel on your right knee. <break time='3s'/> Say ready when you're there."),
  reprompt: { outputSpeech: ssml("No rush. <break time='5s'/> Are you ready?") },
  shouldEndSession: false,
};
const closed: Response = {
  outputSpeech: ssml("I'll keep your place. Say open knee coach to go on."),
  shouldEndSession: true,
};
const shown: Response = { outputSpeech: ssml('Hold.'), directives: [render, run] };

const answer = (response: Response): ResponseEnvelope => ({ version: '1.0', response });
const rulesBrokenBy = (response: Response, to: Request = intent, on?: SupportedInterfaces) => [
  ...brokenByResponse(answer(response), {
    request: to,
    session: {} as Session,
    ...(on && { context: { System: { device: { supportedInterfaces: on } } } as never }),
  }),
  ...brokenAsking(response),
];

describe('a good answer breaks no rule', () => {
  test.each<[string, Response, Request, SupportedInterfaces | undefined]>([
    ['an open one', open, intent, {}],
    ['a closed one', closed, intent, {}],
    ['one of the screen', shown, intent, screen],
    ['none to a touch on the screen', {}, request('Alexa.Presentation.APL.UserEvent'), screen],
    ['none to an ended session', {}, request('SessionEndedRequest'), undefined],
    ['none to a disabled skill', {}, request('AlexaSkillEvent.SkillDisabled'), undefined],
    [
      'plain text',
      { ...open, outputSpeech: { type: 'PlainText', text: 'Rest & ice. Ready?' } },
      intent,
      {},
    ],
    ['an open one on a screen', { ...open, directives: [render] }, intent, screen],
    [
      'null for an open session',
      { ...open, shouldEndSession: null as unknown as boolean },
      intent,
      {},
    ],
  ])('%s', (_, response, to, on) => expect(rulesBrokenBy(response, to, on)).toEqual([]));

  test('where neither request nor device is known', () => {
    expect(brokenByResponse(answer(open))).toEqual([]);
    expect(brokenByResponse(answer(shown))).toEqual([]);
  });
});

const hold = "Hold. <break time='10s'/> ";

/** Ways to break a good open answer, each with what must be said of it. */
type Plants = Readonly<Record<string, [(good: Response) => Response, string]>>;

const IN_SPEECH: Plants = {
  'a break of eleven seconds': [
    (good) => ({ ...good, outputSpeech: ssml("<break time='11s'/> Say ready.") }),
    'In the speech: A break of 11 s; Alexa takes 10 s.',
  ],
  'a stray "&"': [
    (good) => ({ ...good, outputSpeech: ssml('Rest & say ready.') }),
    'In the speech: Malformed SSML',
  ],
  'an unsafe tag': [
    (good) => ({ ...good, outputSpeech: ssml('<voice>Say ready.</voice>') }),
    'In the speech: <voice> is not safe in every locale.',
  ],
  'too many characters': [
    (good) => ({ ...good, outputSpeech: ssml(`<p> ${' '.repeat(8000)}</p>Say ready.`) }),
    'In the speech: 8033 characters of speech; Alexa takes 8000.',
  ],
  'too many seconds': [
    (good) => ({ ...good, outputSpeech: ssml(`${hold.repeat(24)} Say ready.`) }),
    's, more than 240 s.',
  ],
  'a statement after the last break': [
    (good) => ({ ...good, outputSpeech: ssml("Say ready. <break time='2s'/> Breathe.") }),
    'The speech opens the microphone without a question or an invitation after its last break.',
  ],
  'a break at the end': [
    (good) => ({ ...good, outputSpeech: ssml("Say ready. <break time='2s'/>") }),
    'The speech opens the microphone without a word after its last break.',
  ],
  'no speech': [
    (good) => ({ ...good, outputSpeech: undefined }),
    'The microphone opens without a speech.',
  ],
  'speech without words': [
    (good) => ({ ...good, outputSpeech: ssml('') }),
    'The speech has no words.',
  ],
  'SSML called plain text': [
    (good) => ({
      ...good,
      outputSpeech: { type: 'PlainText', ssml: '<speak/>' } as unknown as Response['outputSpeech'],
    }),
    'In the speech: It is of type PlainText and has no text of it.',
  ],
};

const IN_REPROMPT: Plants = {
  'no reprompt': [
    (good) => ({ ...good, reprompt: undefined }),
    'The microphone opens without a reprompt.',
  ],
  'an empty reprompt': [
    (good) => ({ ...good, reprompt: { outputSpeech: ssml('') } }),
    'The reprompt has no words.',
  ],
  'a reprompt that is too long': [
    (good) => ({ ...good, reprompt: { outputSpeech: ssml(`${hold.repeat(9)} Ready?`) } }),
    's, more than 90 s.',
  ],
  'a reprompt that asks nothing': [
    (good) => ({ ...good, reprompt: { outputSpeech: ssml('No rush.') } }),
    'The reprompt opens the microphone without a question or an invitation after its last break.',
  ],
};

const ELSEWHERE: Plants = {
  'a directive without a token': [
    (good) => ({ ...good, directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] }),
    'Alexa.Presentation.APL.RenderDocument has no token.',
  ],
  'a directive the device cannot take': [
    (good) => ({ ...good, directives: [run] }),
    'Alexa.Presentation.APL.ExecuteCommands is sent to a device without Alexa.Presentation.APL.',
  ],
};

describe('every rule that is broken is named', () => {
  test.each(Object.entries({ ...IN_SPEECH, ...IN_REPROMPT, ...ELSEWHERE }))(
    '%s',
    (_, [plant, said]) => {
      expect(rulesBrokenBy(plant(open), intent, {}).join('\n')).toContain(said);
    },
  );

  test('also where several are broken at once', () => {
    const speech = fc.constantFrom(...Object.values(IN_SPEECH));
    const reprompt = fc.constantFrom(...Object.values(IN_REPROMPT));
    const rest = fc.subarray(Object.values(ELSEWHERE));
    fc.assert(
      fc.property(speech, reprompt, rest, (one, other, more) => {
        const planted = [one, other, ...more];
        // Two plants of directives stand in one list.
        const broken = planted.reduce<Response>((response, [plant]) => {
          const next = plant(response);
          const same = next.directives === response.directives;
          return {
            ...next,
            directives: same
              ? next.directives
              : [...(response.directives ?? []), ...(next.directives ?? [])],
          };
        }, open);
        const rules = rulesBrokenBy(broken, intent, {}).join('\n');
        for (const [, said] of planted) expect(rules).toContain(said);
      }),
    );
  });

  test('a response that is too large, session attributes and all', () => {
    const { version, response } = answer(open);
    const sessionAttributes = { notes: 'é'.repeat(60_000) };
    expect(brokenByResponse({ version, sessionAttributes, response }, { request: intent })).toEqual(
      [expect.stringMatching(/^The response has 1203\d\d bytes, more than 120000\.$/)],
    );
  });

  test.each([
    ['Shall we go on?', 'a question'],
    ['Shall we go on?"', 'a question in quotes'],
    ["Shall we go on? <break time='1s'/>", 'a question before a silence'],
  ])('%s: %s with the microphone shut', (inner) => {
    const fault = ['The speech ends with a question, but the microphone stays shut.'];
    expect(rulesBrokenBy({ ...closed, outputSpeech: ssml(inner) })).toEqual(fault);
    expect(rulesBrokenBy({ ...shown, outputSpeech: ssml(inner) }, intent, screen)).toEqual(fault);
  });

  test('shouldEndSession left out without a screen', () => {
    expect(rulesBrokenBy({ outputSpeech: ssml('Hold.') })).toEqual([
      'The answer leaves shouldEndSession out, but shows nothing on a screen.',
    ]);
  });

  test('anything said outside a session', () => {
    const asked = { request: request('Messaging.MessageReceived') };
    expect(brokenByResponse(answer({}), asked)).toEqual([]);
    expect(brokenByResponse(answer(open), asked)).toHaveLength(2);
  });

  test.each([
    'SessionEndedRequest',
    'CanFulfillIntentRequest',
    'AlexaSkillEvent.SkillDisabled',
    'System.ExceptionEncountered',
  ])('anything in answer to %s', (type) => {
    const card = { type: 'Simple' as const, content: 'Goodbye.' };
    const { outputSpeech, reprompt } = open;
    const part = fc.constantFrom<Response>(
      { outputSpeech },
      { card },
      { reprompt },
      { directives: [render] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(part, { minLength: 1 }), (parts) => {
        const rules = rulesBrokenBy(Object.assign({}, ...parts), request(type), screen);
        expect(rules).toHaveLength(parts.length);
        for (const rule of rules) expect(rule).toContain(`answers ${type}, to which nothing`);
      }),
    );
  });
});

test.each([
  ['Say ready.', true],
  ['You can say next, or tell me what hurts.', true],
  ['Ask me why it hurts.', true],
  ['Ready when you are?', true],
  ['It says nothing to you.', false],
  ['Take a task at a time.', false],
  ['I asked before. Now breathe.', false],
])('"%s" invites: %s', (text, invites) => {
  expect(rulesBrokenBy({ ...open, outputSpeech: ssml(text) }, intent, {})).toHaveLength(
    invites ? 0 : 1,
  );
});

test('any speech at all is judged without failing', () => {
  fc.assert(
    fc.property(anyText(), fc.boolean(), (text, shouldEndSession) => {
      const outputSpeech = { type: 'SSML' as const, ssml: text };
      const rules = rulesBrokenBy({ ...open, outputSpeech, shouldEndSession }, intent, {});
      expect(rules.length).toBeGreaterThan(0);
    }),
  );
});
