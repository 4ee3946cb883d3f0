import type { Directive, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { EN } from '../../../lambda/language/en';
import { secondsOfWords } from '../../../lambda/script/seconds';
import type { InteractionModel } from '../../../model/types';
import type { Heard } from '../../../simulator/ear/ear';
import { virtualClock } from '../../../simulator/echo/clock';
import { type EchoEvent, type EchoOptions, makeEcho } from '../../../simulator/echo/echo';
import type { Screen } from '../../../simulator/echo/request';

const START = Date.UTC(2026, 0, 5, 8) / 1000;

const model: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'knee coach',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      intents: [
        { name: 'WhyPainIntent', samples: ['why does my kneecap hurt'] },
        {
          name: 'HowToIntent',
          slots: [
            { name: 'exercise', type: 'EXERCISE' },
            { name: 'only', type: 'ONLY' },
          ],
          samples: ['how do i do the {exercise}'],
        },
      ],
      types: [
        {
          name: 'EXERCISE',
          values: [{ id: 'hipFlexor', name: { value: 'hip flexor stretch', synonyms: [] } }],
        },
      ],
    },
  },
};

function hear(utterance: string): Heard {
  const [, said] = /^how do i do the (.+)$/.exec(utterance) ?? [];
  const exact = { utterance, slots: {}, how: 'exact', score: 1 } as const;
  if (said !== undefined) {
    const id = said === 'hip stretch' ? 'hipFlexor' : null;
    return { ...exact, intent: 'HowToIntent', slots: { exercise: { said, id } } };
  }
  if (utterance === 'go on') return { ...exact, intent: 'ReadyIntent' };
  if (/why/.test(utterance)) return { ...exact, intent: 'WhyPainIntent' };
  return { utterance, intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none', score: 0 };
}

const ssml = (inside: string) => ({ type: 'SSML', ssml: `<speak>${inside}</speak>` }) as const;

/** Fourteen seconds of pauses: 2 s, then a hold of 12 s. */
const HOLD: Response = {
  outputSpeech: ssml('<break time="2s"/><break time="10s"/><break time="2000ms"/>'),
  reprompt: { outputSpeech: ssml('<break time="3s"/>') },
  shouldEndSession: false,
};

function device(answer: (request: RequestEnvelope) => Response, more: Partial<EchoOptions> = {}) {
  const clock = virtualClock(START);
  const events: { at: number; event: EchoEvent }[] = [];
  const requests: RequestEnvelope[] = [];
  let turns = 0;
  const echo = makeEcho({
    async send(request): Promise<ResponseEnvelope> {
      requests.push(request);
      turns += 1;
      return { version: '1.0', sessionAttributes: { turns }, response: answer(request) };
    },
    hear,
    model,
    clock,
    listener: (event) => events.push({ at: clock.now() - START, event }),
    ...more,
  });
  return {
    echo,
    clock,
    requests,
    async pass(seconds: number) {
      const until = clock.now() + seconds;
      while (clock.step(until)) await echo.settled();
      clock.goTo(until);
    },
    /** When each thing of a kind happened, in seconds since the start. */
    times: (kind: EchoEvent['kind']) =>
      events.filter(({ event }) => event.kind === kind).map(({ at }) => at),
    happened: <K extends EchoEvent['kind']>(kind: K) =>
      events.flatMap(({ event }) =>
        event.kind === kind ? [event as Extract<EchoEvent, { kind: K }>] : [],
      ),
    types: () => requests.map(({ request }) => request.type),
  };
}

describe('the microphone', () => {
  it('opens after the speech for eight seconds, asks once more, and then is gone', async () => {
    const at = device(() => HOLD);
    await at.echo.say('open knee coach');
    expect(at.echo.doing).toBe('speaking');
    await at.pass(13.9);
    expect(at.echo.doing).toBe('speaking');
    await at.pass(0.2);
    expect(at.echo.doing).toBe('listening');
    await at.pass(100);
    expect(at.happened('microphone').map(({ open }) => open)).toEqual([true, false, true, false]);
    expect(at.times('microphone')).toEqual([14, 22, 25, 33]);
    expect(at.happened('speech').map(({ part }) => part)).toEqual(['answer', 'reprompt']);
    expect(at.times('sessionEnded')).toEqual([33]);
    expect(at.types()).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    expect(at.requests[1]?.request).toMatchObject({
      reason: 'EXCEEDED_MAX_REPROMPTS',
      timestamp: '2026-01-05T08:00:33Z',
    });
    expect(at.echo.session).toBeNull();
  });

  it('closes at once when the answer has no reprompt', async () => {
    const at = device(() => ({ ...HOLD, reprompt: undefined }));
    await at.echo.say('open knee coach');
    await at.pass(100);
    expect(at.times('sessionEnded')).toEqual([22]);
  });

  it('stays shut after an answer that ends the session, and tells the skill nothing more', async () => {
    const at = device(() => ({ ...HOLD, shouldEndSession: true }));
    await at.echo.say('open knee coach');
    await at.pass(100);
    expect(at.times('sessionEnded')).toEqual([14]);
    expect(at.happened('microphone')).toEqual([]);
    expect(at.types()).toEqual(['LaunchRequest']);
  });

  it('stays shut while the session goes on for thirty seconds, when the answer does not say', async () => {
    const at = device(({ request }) =>
      request.type === 'LaunchRequest' ? { outputSpeech: HOLD.outputSpeech } : HOLD,
    );
    await at.echo.say('open knee coach');
    await at.pass(43);
    expect(at.echo.doing).toBe('waiting');
    await at.echo.say('Alexa, go on');
    expect(at.requests[1]?.session).toMatchObject({ new: false });
    await at.pass(14);
    expect(at.echo.doing).toBe('listening');

    const left = device(() => ({ outputSpeech: HOLD.outputSpeech }));
    await left.echo.say('open knee coach');
    await left.pass(100);
    expect(left.times('sessionEnded')).toEqual([44]);
    expect(left.happened('microphone')).toEqual([]);
  });
});

describe('what is said while it speaks', () => {
  it('cuts the speech, and the skill is told the time and nothing of the place', async () => {
    const at = device(() => HOLD);
    await at.echo.say('open knee coach');
    await at.pass(9.4);
    await at.echo.say('Alexa, go on');
    expect(at.happened('cut')).toEqual([{ kind: 'cut', afterSeconds: expect.closeTo(9.4, 6) }]);
    expect(at.requests[1]?.request).toMatchObject({
      type: 'IntentRequest',
      timestamp: '2026-01-05T08:00:09Z',
    });
    expect(at.requests[1]?.session?.attributes).toEqual({ turns: 1 });
    // The new answer plays whole from there; nothing of the old one is left.
    await at.pass(14);
    expect(at.times('microphone')).toEqual([expect.closeTo(23.4, 6)]);
  });

  it('keeps one order of requests when two sentences come at once', async () => {
    const at = device(() => HOLD);
    const first = at.echo.say('open knee coach');
    const second = at.echo.say('go on');
    await Promise.all([first, second]);
    expect(at.types()).toEqual(['LaunchRequest', 'IntentRequest']);
    expect(at.requests[1]?.session?.attributes).toEqual({ turns: 1 });
  });
});

describe('sessions', () => {
  it('end without an answer being spoken on "exit"', async () => {
    const at = device(() => HOLD);
    await at.echo.say('open knee coach');
    await at.echo.say('exit');
    expect(at.requests[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
    });
    expect(at.happened('speech')).toHaveLength(1);
    await at.pass(100);
    expect(at.requests).toHaveLength(2);
  });

  it('begin anew when the skill is opened again', async () => {
    const at = device(() => HOLD);
    await at.echo.say('open knee coach');
    await at.pass(5);
    await at.echo.say('Alexa, open Knee Coach.');
    expect(at.types()).toEqual(['LaunchRequest', 'SessionEndedRequest', 'LaunchRequest']);
    const [first, closed, second] = at.requests.map(({ session }) => session);
    expect(closed?.sessionId).toBe(first?.sessionId);
    expect(second?.sessionId).not.toBe(first?.sessionId);
    expect(second).toMatchObject({ new: true, attributes: {} });
    expect(second?.user.userId).toBe(first?.user.userId);
  });

  it('begin with a question asked of the skill by name', async () => {
    for (const said of [
      'ask knee coach why my kneecap hurts',
      'Alexa, ask Knee Coach to tell me why',
      'open knee coach and tell me why',
    ]) {
      const at = device(() => HOLD);
      await at.echo.say(said);
      expect(at.requests).toHaveLength(1);
      expect(at.requests[0]?.session?.new).toBe(true);
      expect(at.requests[0]?.request).toMatchObject({
        type: 'IntentRequest',
        intent: { name: 'WhyPainIntent' },
      });
    }
  });

  it('do not begin with anything else', async () => {
    const at = device(() => HOLD);
    await at.echo.say('why does my kneecap hurt');
    expect(at.requests).toEqual([]);
    expect(at.happened('notForSkill')).toEqual([
      { kind: 'notForSkill', utterance: 'why does my kneecap hurt' },
    ]);
  });

  it('end silently at a device that tells no ends, and when the plug is pulled', async () => {
    const quiet = device(() => HOLD, { tellsSessionEnd: false });
    await quiet.echo.say('open knee coach');
    await quiet.pass(100);
    expect(quiet.times('sessionEnded')).toEqual([33]);
    expect(quiet.types()).toEqual(['LaunchRequest']);

    const pulled = device(() => HOLD);
    await pulled.echo.say('open knee coach');
    await pulled.pass(5);
    pulled.echo.unplug();
    await pulled.pass(100);
    expect(pulled.types()).toEqual(['LaunchRequest']);
    expect(pulled.echo.session).toBeNull();
  });
});

describe('requests', () => {
  it('carry slots with their resolutions, empty ones too', async () => {
    const at = device(() => HOLD);
    await at.echo.say('open knee coach');
    await at.echo.say('how do i do the hip stretch');
    await at.echo.say('how do i do the clam shell');
    const slots = at.requests
      .slice(1)
      .map(({ request }) => (request.type === 'IntentRequest' ? request.intent.slots : undefined));
    expect(slots[0]?.exercise).toMatchObject({
      name: 'exercise',
      value: 'hip stretch',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: expect.stringMatching(/^amzn1\.er-authority\.echo-sdk\..*\.EXERCISE$/),
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'hip flexor stretch', id: 'hipFlexor' } }],
          },
        ],
      },
    });
    expect(slots[0]?.only).toEqual({ name: 'only', confirmationStatus: 'NONE' });
    expect(slots[1]?.exercise).toMatchObject({
      value: 'clam shell',
      resolutions: {
        resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }],
      },
    });
  });

  it('go through JSON, so that nothing but JSON can be kept', async () => {
    const clock = virtualClock(START);
    const seen: unknown[] = [];
    const echo = makeEcho({
      async send({ session }) {
        seen.push(session?.attributes);
        return {
          version: '1.0',
          sessionAttributes: { when: new Date(0), gone: undefined },
          response: HOLD,
        };
      },
      hear,
      model,
      clock,
      listener() {},
    });
    await echo.say('open knee coach');
    await echo.say('go on');
    expect(seen[1]).toStrictEqual({ when: '1970-01-01T00:00:00.000Z' });
  });
});

describe('an answer that Alexa refuses', () => {
  it.each<[string, Response]>([
    ['malformed SSML', { outputSpeech: ssml('rest & ice') }],
    ['an unclosed tag', { outputSpeech: ssml('<s>rest') }],
    ['a break over ten seconds', { outputSpeech: ssml('<break time="11s"/>') }],
    ['a break that is no number', { outputSpeech: ssml('<break time="1f0s"/>') }],
    ['too much speech', { outputSpeech: ssml('word '.repeat(1600)) }],
    ['a bad reprompt', { ...HOLD, reprompt: { outputSpeech: ssml('&') } }],
    ['a screen sent to a speaker', { ...HOLD, directives: [document('one')] }],
  ])('%s ends the session with an error', async (_what, response) => {
    const at = device(() => response);
    await at.echo.say('open knee coach');
    expect(at.happened('failed')).toHaveLength(1);
    expect(at.happened('speech')).toEqual([]);
    expect(at.requests[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
    expect(at.echo.doing).toBe('asleep');
  });

  it('is also one that was never given', async () => {
    const at = device(({ request }) => {
      if (request.type === 'LaunchRequest') throw new Error('out of breath');
      return {};
    });
    await at.echo.say('open knee coach');
    expect(at.happened('failed')).toEqual([{ kind: 'failed', message: 'out of breath' }]);
    expect(at.types()).toEqual(['LaunchRequest', 'SessionEndedRequest']);
  });
});

describe('speech', () => {
  it('is played sentence by sentence, with breaks exact and words as long as the skill expects', async () => {
    const sentences = ['Right knee down, left foot forward.', 'Breathe out slowly.'];
    const spoken = sentences.reduce((sum, text) => sum + secondsOfWords(text, EN.speed), 0);
    const at = device(() => ({
      outputSpeech:
        ssml(`<p><s>Right knee down, left foot forward.</s> <s>Breathe out slowly.</s></p>
        <break time="10s"/> <break time="10s"/><break time="10s"/>Rest &amp; ice.`),
      shouldEndSession: true,
    }));
    await at.echo.say('open knee coach');
    await at.pass(300);
    expect(at.happened('words').map((words) => words.text)).toEqual([...sentences, 'Rest & ice.']);
    expect(at.happened('silence').map(({ seconds }) => seconds)).toEqual([30]);
    const [first = 0, , third = 0] = at.times('words');
    expect(first).toBe(0);
    expect(third).toBeCloseTo(30 + spoken, 5);
    expect(spoken).toBeGreaterThan(2);
    expect(at.times('sessionEnded')[0]).toBeCloseTo(
      third + secondsOfWords('Rest & ice.', EN.speed),
      5,
    );
  });

  it('in a slower rate takes longer', async () => {
    const length = async (inside: string) => {
      const at = device(() => ({ outputSpeech: ssml(inside), shouldEndSession: true }));
      await at.echo.say('open knee coach');
      return at.happened('speech')[0]?.seconds ?? 0;
    };
    const plain = await length('Breathe out slowly.');
    expect(await length('<prosody rate="85%">Breathe out slowly.</prosody>')).toBeCloseTo(
      plain / 0.85,
      5,
    );
  });
});

describe('a device with a screen', () => {
  const screen: Screen = {
    maxVersion: '2024.3',
    viewport: {
      experiences: [],
      shape: 'RECTANGLE',
      pixelWidth: 1280,
      pixelHeight: 800,
      dpi: 160,
      currentPixelWidth: 1280,
      currentPixelHeight: 800,
    },
  };

  it('announces it, shows documents at once and runs commands after the speech', async () => {
    const commands: Directive = {
      type: 'Alexa.Presentation.APL.ExecuteCommands',
      token: 'one',
      commands: [],
    };
    const at = device(() => ({ ...HOLD, directives: [commands, document('one')] }), {
      device: { screen },
    });
    await at.echo.say('open knee coach');
    await at.pass(20);
    const { context } = at.requests[0] ?? {};
    expect(context?.System.device?.supportedInterfaces).toEqual({
      'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
    });
    expect(context?.Viewport).toMatchObject({ pixelWidth: 1280 });
    expect(at.happened('directive').map(({ directive }) => directive.type)).toEqual([
      'Alexa.Presentation.APL.RenderDocument',
      'Alexa.Presentation.APL.ExecuteCommands',
    ]);
    expect(at.times('directive')).toEqual([0, 14]);
  });

  it('goes on speaking through a touch that is not answered with speech', async () => {
    const at = device(({ request }) => (request.type === 'LaunchRequest' ? HOLD : {}), {
      device: { screen },
    });
    await at.echo.say('open knee coach');
    await at.pass(5);
    await at.echo.touch({ token: 'one', arguments: ['nothing'] });
    expect(at.requests[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'one',
      arguments: ['nothing'],
    });
    await at.pass(10);
    expect(at.times('microphone')).toEqual([14]);
    expect(at.happened('cut')).toEqual([]);
  });

  it('speaks the answer to a touch instead of what it was saying', async () => {
    const at = device(() => HOLD, { device: { screen } });
    await at.echo.say('open knee coach');
    await at.pass(5);
    await at.echo.touch({ token: 'one', arguments: ['next'] });
    await at.pass(15);
    expect(at.times('cut')).toEqual([5]);
    expect(at.times('microphone')).toEqual([19]);
  });
});

function document(token: string): Directive {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: { type: 'APL', version: '1.4', mainTemplate: { items: [] } },
  };
}

test('of an endless line the ear is given what a recogniser would', async () => {
  const heard: string[] = [];
  const { echo } = device(() => HOLD, {
    hear: (utterance) => {
      heard.push(utterance);
      return hear(utterance);
    },
  });
  await echo.say('open knee coach');
  await echo.say(`alexa, why ${'does my kneecap hurt '.repeat(2500)}`);
  const said = heard.at(-1) ?? '';
  expect(said).toMatch(/^why does my kneecap hurt .*\b(?:does|my|kneecap|hurt)$/);
  expect(said.length).toBeGreaterThan(900);
  expect(said.length).toBeLessThanOrEqual(1000);
  await echo.say('x'.repeat(50_000));
  expect(heard.at(-1)).toHaveLength(1000);
});
