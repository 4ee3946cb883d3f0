/** With a screen: from "start" to the disclaimer without a further word, and touches that do what words do. */
import type { Directive } from 'ask-sdk-model';
import { type Conversation, makeConversation } from '../support/talk';

const SHOW = {
  screen: {
    maxVersion: '2024.3',
    viewport: { pixelWidth: 1024, pixelHeight: 600, shape: 'RECTANGLE' as const },
  },
};

interface Commands {
  readonly commands?: readonly { readonly commands?: readonly Command[] }[];
}
interface Command {
  readonly type: string;
  readonly delay?: number;
  readonly arguments?: readonly unknown[];
}

/** What the screen will do by itself once the speech has ended, or null. */
function waiting({ answer }: Conversation) {
  const directives: Directive[] = answer.response.response.directives ?? [];
  const execute = directives.find(({ type }) => type === 'Alexa.Presentation.APL.ExecuteCommands');
  if (execute === undefined) return null;
  const commands = (execute as Commands).commands?.[0]?.commands ?? [];
  return {
    token: (execute as { token: string }).token,
    seconds: (commands.find(({ type }) => type === 'Idle')?.delay ?? 0) / 1000,
    arguments: commands.find(({ type }) => type === 'SendEvent')?.arguments ?? [],
  };
}

/** The screen waits and goes on, until it no longer does. Returns the answers. */
async function goesOn(conversation: Conversation): Promise<string[]> {
  const said = [conversation.answer.words];
  for (let next = waiting(conversation); next !== null; next = waiting(conversation)) {
    expect(conversation.answer.response.response.shouldEndSession).toBeUndefined();
    await conversation.playOut();
    await conversation.wait(next.seconds);
    await conversation.touch(next);
    said.push(conversation.answer.words);
    expect(said.length).toBeLessThan(20);
  }
  return said;
}

test.each(['start the routine', 'do it without stopping'])(
  'after "%s" it goes on by itself to the disclaimer',
  async (start) => {
    const conversation = makeConversation({ device: SHOW });
    await conversation.say('open knee coach');
    await conversation.say(start);
    const said = await goesOn(conversation);
    const last = said.at(-1) ?? '';
    expect(last).toContain('contact your physician');
    expect(last).toContain('educational purposes');
    for (const name of [
      'foam rolling',
      'hip flexor',
      'outer hamstring',
      'lunges',
      'tube walk',
      'ball squats',
    ]) {
      expect(said.join(' ').toLowerCase()).toContain(name);
    }
    expect(conversation.answer.open).toBe(true);
  },
);

test('there is time to fetch what today needs, and whoever has it says so', async () => {
  const conversation = makeConversation({ device: SHOW });
  const { text, seconds } = await conversation.say('ask knee coach to start the routine');
  expect(text).toMatch(/say: Alexa, ready\. \[3[67]/);
  expect(seconds + (waiting(conversation)?.seconds ?? 0)).toBeGreaterThan(65);
  await conversation.cutAt(30);
  expect((await conversation.say('ready')).words).toMatch(/First: foam rolling/);
});

test('an exercise by its name leaves time to fetch what it needs, once', async () => {
  const conversation = makeConversation({ device: SHOW });
  expect((await conversation.say('ask knee coach to do the ball squats')).words).toMatch(
    /get an exercise ball\. .* go on in fifteen seconds/,
  );
  await conversation.cutAt(3);
  expect((await conversation.say('ready')).words).toMatch(/small of your back/);
  expect((await conversation.say('do the ball squats')).words).not.toMatch(/get an/);
});

test('who asks to be waited for is waited for, also by a screen, until they ask to go straight through', async () => {
  const conversation = makeConversation({ device: SHOW });
  await conversation.say('ask knee coach to start the routine');
  expect(waiting(conversation)).not.toBeNull();
  await conversation.say('wait for me each time');
  await conversation.say('ready');
  expect(conversation.answer.words).toMatch(/hip flexor stretch\..* say ready\.$|Say ready when/);
  expect(waiting(conversation)).toBeNull();
  expect(conversation.answer.open).toBe(true);
  await conversation.say('do it without stopping');
  expect(waiting(conversation)).not.toBeNull();
});

test('a touch does what the word does', async () => {
  const conversation = makeConversation({ device: SHOW });
  await conversation.say('ask knee coach to do the hip flexor stretch');
  const token = waiting(conversation)?.token ?? '';
  await conversation.playOut();
  await conversation.touch({ token, arguments: ['ready', '', token] });
  expect(conversation.answer.words).toContain('Tuck under, and hold.');
  const next = waiting(conversation)?.token ?? '';
  await conversation.cutAt(20);
  await conversation.touch({ token: next, arguments: ['wait', '', next] });
  expect(conversation.answer.words).toContain('your place is kept');
  expect(waiting(conversation)).toBeNull();
});

test('an event that is stale or made up says nothing and changes nothing', async () => {
  const conversation = makeConversation({ device: SHOW });
  await conversation.say('ask knee coach to do the hip flexor stretch');
  const token = waiting(conversation)?.token ?? '';
  await conversation.playOut();
  await conversation.touch({ token, arguments: ['ready', '', token] });
  const { sessionAttributes } = conversation.answer.response;
  for (const forged of [
    { token, arguments: ['goOn', '', token] },
    { token: 'knee-coach:999', arguments: ['ready', '', 'knee-coach:999'] },
    { token: waiting(conversation)?.token ?? '', arguments: ['forgetMe', '', token] },
    { token: waiting(conversation)?.token ?? '', arguments: [{ ready: true }] },
  ]) {
    const seen = conversation.events.length;
    await conversation.touch(forged);
    const response = conversation.events.slice(seen).find(({ kind }) => kind === 'response');
    expect(response).toMatchObject({ response: { response: {} } });
    expect(JSON.stringify(response)).not.toContain('outputSpeech');
    if (response?.kind === 'response') {
      expect(response.response.sessionAttributes).toEqual(sessionAttributes);
    }
  }
});

test('a wait is not gone on from: it listens', async () => {
  const conversation = makeConversation({ device: SHOW });
  await conversation.say('ask knee coach to do the hip flexor stretch');
  await conversation.say('alexa, wait');
  expect(waiting(conversation)).toBeNull();
  expect(conversation.answer.open).toBe(true);
});

test('a speaker gets no directive', async () => {
  const conversation = makeConversation();
  await conversation.say('ask knee coach to do the hip flexor stretch');
  expect(conversation.answer.response.response.directives ?? []).toEqual([]);
});
