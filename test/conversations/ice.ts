/** Being told when the ice is done. */
import type { Amazon } from '../../simulator/amazon/amazon';
import { alexaAsked, withAmazon } from '../support/amazon';
import type { Conversation } from '../support/conversation';
import type { ConversationOptions } from '../support/talk';

const beside = withAmazon();
const OFFER = 'Shall I time the ice for you, fifteen minutes?';
const ALEXA =
  'Do you give Knee Coach permission to update your timers? You can say I approve, or no.';
const CREATED = 'POST /v1/alerts/timers';

/** At the end of the closing words, the last exercise done, or all of them. */
async function atTheClose(
  talk: (options?: ConversationOptions) => Conversation,
  begin = 'do the ball squat',
) {
  const coach = talk();
  await coach.say('open knee coach');
  await coach.say(begin);
  while (!coach.answer.words.includes('educational purposes')) await coach.say('ready');
  return coach;
}

const callsOf = ({ calls }: Amazon) => calls.map(({ what }) => what);

test(
  'is offered behind the closing words, asks for consent once, and speaks without ringing',
  beside(async ({ amazon, clock, rang, talk }) => {
    const coach = await atTheClose(talk, 'start the routine');
    expect(coach.answer.words).toMatch(/isn't medical advice\. .* Shall I time/);
    expect(coach.answer.words.endsWith(OFFER)).toBe(true);
    expect(callsOf(amazon)).toEqual([]);

    const asked = await coach.say('yes please');
    expect(asked.words).toBe('');
    expect(asked.response.response.shouldEndSession).toBeUndefined();
    expect(alexaAsked(coach)).toBe(ALEXA);
    const set = await coach.say('I approve');
    expect(set.words).toContain('Your fifteen minutes start now');
    // Reminders are offered to who finished, once.
    expect((await coach.say('no')).words).toBe('All right. Take it easy.');
    await coach.playOut();
    expect(coach.inSession).toBe(false);
    expect(amazon.calls.at(-1)).toEqual({
      what: CREATED,
      body: {
        duration: 'PT15M',
        timerLabel: 'ice',
        creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
        triggeringBehavior: {
          operation: {
            type: 'ANNOUNCE',
            textToAnnounce: [{ locale: 'en-US', text: 'Fifteen minutes. Take the ice off now.' }],
          },
          notificationConfig: { playAudible: false },
        },
      },
    });

    await coach.wait(6 * 60);
    expect((await coach.say('ask knee coach how long is the ice still')).words).toBe(
      '9 minutes to go with the ice.',
    );
    await coach.playOut();
    expect(coach.inSession).toBe(false);
    expect(rang).toEqual([]);
    await coach.wait(10 * 60);
    expect(rang).toEqual(['timer: Fifteen minutes. Take the ice off now.']);
    expect(clock.now()).toBeGreaterThan(0);

    // The next time: asked in short, and nobody asks for consent again.
    const again = await atTheClose(talk);
    expect(again.answer.words).toMatch(/Shall I time the ice again, fifteen minutes\?$/);
    expect((await again.say('yes')).words).toContain('Your fifteen minutes start now');
    expect((await again.say('ask knee coach to stop the ice timer')).words).toBe(
      'The ice timer is off.',
    );
    await again.wait(20 * 60);
    expect(rang).toHaveLength(1);
  }),
);

test(
  'a question about the ice keeps the offer open',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    const { words } = await coach.say('how do i ice my knee');
    expect(words).toMatch(/damp cloth.* Say yes and I'll tell you when the ice is done, or no\.$/);
    await coach.say('yes');
    expect(alexaAsked(coach)).toBe(ALEXA);
  }),
);

test(
  'after a no it ends as it did, and is never offered again',
  beside(async ({ amazon, talk }) => {
    const coach = await atTheClose(talk);
    expect((await coach.say('no')).words).toBe('All right. Take it easy.');
    await coach.playOut();
    expect(coach.inSession).toBe(false);
    const again = await atTheClose(talk);
    expect(again.answer.words).not.toContain('time the ice');
    expect(again.open).toBe(false);
    expect(callsOf(amazon)).toEqual([]);
  }),
);

test(
  'in silence it asks once more, ends, and is never offered again',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    expect((await coach.silence())?.words).toBe(
      "Say yes and I'll tell you when the ice is done, or no.",
    );
    expect(await coach.silence()).toBeNull();
    const again = await atTheClose(talk);
    expect(again.answer.words).not.toContain('Shall I tell you');
  }),
);

test(
  'what was not understood asks again; a cut in the closing words says them, and the offer, once more',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    expect((await coach.say('[AMAZON.FallbackIntent]')).words).toMatch(/or no\.$/);
    const other = talk({ device: { userId: 'amzn1.ask.account.CUT' } });
    await other.say('open knee coach');
    await other.say('do the ball squat');
    const { seconds } = await other.say('ready');
    await other.cutAt(seconds - 36);
    const { words } = await other.say('tell me when the ice is done');
    expect(words).toMatch(/medical advice/);
    expect(words).toMatch(/Shall I time the ice again, fifteen minutes\?$/);
  }),
);

test(
  'Alexa is told no: no timer, how to allow one, and no offer the next time',
  beside(async ({ amazon, talk }) => {
    const coach = await atTheClose(talk);
    await coach.say('yes');
    const { words, response } = await coach.say('no');
    expect(words).toMatch(/^No timer, then\. You can allow it later, in the Alexa app\./);
    expect(response.response.card).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: ['alexa::alerts:timers:skill:readwrite'],
    });
    await coach.playOut();
    expect(coach.inSession).toBe(false);
    expect((await atTheClose(talk)).answer.words).not.toContain('Shall I');
    expect(callsOf(amazon)).toEqual([CREATED]);
  }),
);

test(
  'nobody answers Alexa: no timer',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    await coach.say('yes');
    await coach.wait(10);
    expect(coach.answer.words).toMatch(/^No timer, then\./);
  }),
);

test.each([
  ['answers an error', { status: 500, body: { message: 'Internal' } }, /couldn't be set just now/],
  ['answers nonsense', 'garbage', /couldn't be set just now/],
  ['is not reached', 'cut', /couldn't be set just now/],
  ['has too many', { status: 400, body: { code: 'MAX_TIMERS_EXCEEDED' } }, /couldn't be set/],
  [
    'is not on this device',
    { status: 403, body: { code: 'DEVICE_NOT_SUPPORTED', message: 'The device has no timers.' } },
    /^I can't set a timer here\. You can tell Alexa: set a timer for fifteen minutes\.$/,
  ],
] as const)('where the service %s, a kind sentence ends it', (_, failure, said) =>
  beside(async ({ amazon, talk }) => {
    amazon.fail('timers', failure);
    const coach = await atTheClose(talk);
    expect((await coach.say('yes')).words).toMatch(said);
    await coach.playOut();
    expect(coach.inSession).toBe(false);
    const { words } = await coach.say('ask knee coach how long is the ice still');
    expect(words).toMatch(/can't reach the timers just now|no ice timer on/);
  })(),
);

test(
  'consent that was given and taken back is asked for again',
  beside(async ({ amazon, talk }) => {
    const coach = await atTheClose(talk);
    await coach.say('yes');
    await coach.say('I approve');
    amazon.revoke(coach.events.flatMap(userOf)[0] ?? '');
    await coach.wait(3600);
    const again = await atTheClose(talk);
    await again.say('yes');
    expect(alexaAsked(again)).toBe(ALEXA);
    expect((await again.say('I approve')).words).toContain('start now');
  }),
);

const userOf = (event: Conversation['events'][number]) =>
  event.kind === 'request' ? [event.request.context.System.user.userId] : [];

test(
  'a second one says how long the first has to go',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    await coach.say('yes');
    await coach.say('I approve');
    await coach.wait(5 * 60);
    expect((await coach.say('ask knee coach to set an ice timer')).words).toBe(
      'The ice timer is on already, with 10 minutes to go.',
    );
  }),
);

test(
  'asked for in the middle of the routine, it waits for its close; nothing is on meanwhile',
  beside(async ({ amazon, talk }) => {
    const coach = talk();
    await coach.say('open knee coach');
    await coach.say('do the ball squat');
    expect((await coach.say('tell me when the ice is done')).words).toMatch(
      /^I'll ask you about that at the end.* ready/,
    );
    expect(callsOf(amazon)).toEqual([]);
    expect((await coach.say('how long is the ice still')).words).toMatch(
      /^There's no ice timer on just now\..* ready/,
    );
    await coach.say('ready');
    expect(coach.answer.words).toMatch(/Shall I time the ice again/);
  }),
);

test(
  'where there are no timers nothing is offered, and who asks hears what Alexa can do',
  beside(async ({ amazon, talk }) => {
    const elsewhere = { locale: 'en-ZA', userId: 'amzn1.ask.account.ELSEWHERE' };
    const coach = await atTheClose(() => talk({ device: elsewhere }));
    expect(coach.answer.words).not.toContain('time the ice');
    const without = talk({ amazon: undefined });
    await without.say('open knee coach');
    expect((await without.say('set an ice timer')).words).toBe(
      "I can't set a timer here. You can tell Alexa: set a timer for fifteen minutes.",
    );
    expect(callsOf(amazon)).toEqual([]);
  }),
);

test(
  'after danger nothing is offered',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    const { words } = await coach.say('my knee is swollen');
    expect(words).not.toContain('fifteen minutes');
    expect(words).not.toContain('timer');
  }),
);

test(
  'what, said to the offer, is answered with it once more, and not with all the closing words',
  beside(async ({ talk }) => {
    const coach = await atTheClose(talk);
    await coach.playOut();
    expect((await coach.say('what')).words).toBe(
      'In short: ice after your run, and if the pain persists, contact your physician. ' +
        "Say yes and I'll tell you when the ice is done, or no.",
    );
    await coach.say('yes');
    expect(alexaAsked(coach)).toBe(ALEXA);
  }),
);
