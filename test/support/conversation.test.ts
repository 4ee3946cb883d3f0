import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Handler } from '../../simulator/echo/lambda';
import {
  type ConversationOptions,
  holdTranscript,
  makeConversation,
  transcript,
} from './conversation';

const ssml = (inside: string) => ({ type: 'SSML', ssml: `<speak>${inside}</speak>` }) as const;
const break10 = '<break time="10s"/>';

/** A coach of four answers that counts its turns in the session. */
const handler: Handler = async ({ request, session }) => {
  const turns = Number(session?.attributes?.turns ?? 0) + 1;
  return { version: '1.0', sessionAttributes: { turns }, response: answerTo(request, turns) };
};

function answerTo(request: RequestEnvelope['request'], turns: number): Response {
  const open = { reprompt: { outputSpeech: ssml('Say ready.') }, shouldEndSession: false };
  if (request.type === 'LaunchRequest') return { outputSpeech: ssml('Hello.'), ...open };
  if (request.type !== 'IntentRequest') return {};
  if (request.intent.name === 'AMAZON.StopIntent') {
    return { outputSpeech: ssml("I'll keep your place."), shouldEndSession: true };
  }
  if (request.intent.name === 'ReadyIntent') {
    const hold = `Right leg. ${break10}${break10} Ten more. ${break10} Let go. <break time="1s"/>`;
    return { outputSpeech: ssml(`${hold} Then say ready.`), ...open };
  }
  return { outputSpeech: ssml(`Turn ${turns}, at ${request.timestamp.slice(0, 13)}.`), ...open };
}

const options: ConversationOptions = { handler, check() {} };

transcript(
  'a transcript follows the words, the pauses, the microphone and the clock',
  `
  # The clock begins at eight.
  U: open knee coach
  A: Hello.
  (silence)
  A: Say ready.
  (the microphone is open)
  U: [ReadyIntent]
  A: Right leg. Ten more. Let go. Then say ready.
  A: Right leg. … say ready.
  A: Right leg. [20] … [10]
     Let go. …
  (20 s into it)
  U: [HowLongLeftIntent]
  A: Turn 3, …
  U: [AMAZON.StopIntent]
  A: I'll keep your place.
  (the session is over)
  (a day later)
  U: open knee coach
  U: [HowLongLeftIntent]
  A: Turn 2, at 2026-01-06T08.
  (unplugged)
  (on another echo)
  U: open knee coach
  A: Hello.
  (silence)
  (silence)
  (the session is over)
`,
  options,
);

describe('a transcript that went another way', () => {
  const failing = (text: string, more: ConversationOptions = {}) =>
    holdTranscript(text, { ...options, ...more }).then(
      () => 'it passed',
      (problem: Error) => problem.message,
    );

  it('shows the lines before, what was written, what was said, and where they part', async () => {
    const message = await failing(`
      U: open knee coach
      A: Hello.
      U: [ReadyIntent]
      A: Right leg. Nine more. …
    `);
    expect(message).toContain('Line 5');
    expect(message).toContain('    U: [ReadyIntent]');
    expect(message).toContain('  - A: Right leg. Nine more. …');
    expect(message).toContain('  + A: Right leg. [20] Ten more. [10] Let go. Then say ready.');
    expect(message).toContain('after "Right leg.", it was to say "Nine more."');
  });

  it.each([
    ['A: Hello', /was to say "Hello"/],
    ['A: Hello. There.', /says "\(nothing more\)"/],
    ['A: …there', /does not end with "there"/],
    ['A: Hel…', /was to say "Hel"/],
    ['A: [10] Hello.', /was to say "\[10\] Hello\."/],
    ['A: … now … Hello.', /nowhere in the rest: "now"/],
    ['(the session is over)', /still open/],
    ['(60 s into it)', /lasts [\d.]+ s, so 60 s is not in it/],
    ['(three moons later)', /No transcript knows/],
  ])('is found by "%s"', async (line, why) => {
    expect(await failing(`U: open knee coach\n${line}`)).toMatch(why);
  });

  it('is one whose answer goes on, or whose pauses differ', async () => {
    const begun = 'U: open knee coach\nU: [ReadyIntent]\n';
    expect(await failing(`${begun}A: Right leg. Ten more.`)).toMatch(/goes on: "Let go\. Then/);
    expect(await failing(`${begun}A: Right leg. [30] …`)).toMatch(/was to say "\[30\]"/);
    expect(await failing(`${begun}A: … Let go. Let go. …`)).toMatch(/nowhere/);
    expect(await failing(`${begun}A: Right leg. … [20] [10] …`)).toMatch(/nowhere/);
  });

  it('is one with an answer that breaks a rule, a failing handler or nobody there to hear', async () => {
    const check = () => {
      throw new Error('no reprompt');
    };
    expect(await failing('U: open knee coach', { check })).toMatch(/no reprompt/);
    const broken: Handler = async () => {
      throw new Error('out of breath');
    };
    expect(await failing('U: open knee coach', { handler: broken })).toMatch(/out of breath/);
    expect(await failing('U: [ReadyIntent]')).toMatch(/No session is open/);
  });
});

describe('a conversation', () => {
  it('says where the answer stands', async () => {
    const talk = makeConversation(options);
    await talk.say('open knee coach');
    const answer = await talk.say('[ReadyIntent]');
    expect(answer).toMatchObject({
      words: 'Right leg. Ten more. Let go. Then say ready.',
      open: true,
      ssml: expect.stringMatching(/^<speak>.*<\/speak>$/),
    });
    expect(answer.seconds).toBeGreaterThan(31);
    const began = talk.clock.now();
    await talk.cutAt(12.5);
    expect(talk.clock.now()).toBeCloseTo(began + 12.5, 6);
    expect(talk.open).toBe(false);
    await talk.say('[AMAZON.StopIntent]');
    expect(talk.answer.open).toBe(false);
    expect(await talk.silence()).toBeNull();
    expect(talk.inSession).toBe(false);
  });

  it('keeps two devices of one user on one clock', async () => {
    const here = makeConversation(options);
    const there = here.newDevice({ deviceId: 'there' });
    await here.say('open knee coach');
    await there.wait(100);
    expect(here.inSession).toBe(false);
    await there.say('open knee coach');
    const users = [here, there].map(({ events }) =>
      events.flatMap((event) => (event.kind === 'request' ? [event.request.context.System] : [])),
    );
    expect(users[0]?.[0]?.user).toEqual(users[1]?.[0]?.user);
    expect(users[1]?.[0]?.device?.deviceId).toBe('there');
  });
});
