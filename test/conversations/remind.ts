/** Reminders on the days that the runner chooses. */
import type { Amazon } from '../../simulator/amazon/amazon';
import { alexaAsked, type Beside, withAmazon } from '../support/amazon';
import type { Conversation } from '../support/conversation';

const beside = withAmazon();
const DAY = 24 * 3600;
const ALEXA =
  'Do you give Knee Coach permission to update your reminders? You can say I approve, or no.';
const MWF = 'every Monday, Wednesday and Friday at half past six in the evening';

const callsOf = ({ calls }: Amazon) => calls.map(({ what }) => what.replace(/\/[\w-]{30,}/, '/…'));

async function opened({ talk }: Pick<Beside, 'talk'>): Promise<Conversation> {
  const coach = talk();
  await coach.say('open knee coach');
  return coach;
}

/** One is set, on Mondays, Wednesdays and Fridays. */
async function reminded(all: Pick<Beside, 'talk'>): Promise<Conversation> {
  const coach = await opened(all);
  await coach.say('remind me on monday wednesday and friday at half past six in the evening');
  const { words } = await coach.say('yes');
  if (words === '') await coach.say('I approve');
  await coach.playOut();
  return coach;
}

test(
  'days and time are said back and agreed to, consent is asked for by voice, and it rings on those days',
  beside(async (all) => {
    const { amazon, rang, talk } = all;
    const coach = await opened(all);
    const back = await coach.say('remind me on monday, wednesday and friday at half past six');
    expect(back.words).toBe(
      'A reminder every Monday, Wednesday and Friday at half past six in the morning. Shall I set it?',
    );
    expect((await coach.say('in the evening')).words).toBe(`A reminder ${MWF}. Shall I set it?`);
    expect(amazon.calls).toEqual([]);
    await coach.say('yes');
    expect(alexaAsked(coach)).toBe(ALEXA);
    expect((await coach.say('I approve')).words).toBe(
      `Done. Alexa reminds you ${MWF}. To end that, open me and say: stop reminding me.`,
    );
    await coach.playOut();
    expect(coach.inSession).toBe(false);
    // A Monday, three in the morning of New York.
    expect(amazon.calls.at(-1)).toEqual({
      what: 'POST /v1/alerts/reminders',
      body: {
        requestTime: '2026-01-05T03:00:00.000',
        trigger: {
          type: 'SCHEDULED_ABSOLUTE',
          scheduledTime: '2026-01-05T18:30:00.000',
          timeZoneId: 'America/New_York',
          recurrence: {
            startDateTime: '2026-01-05T00:00:00.000',
            recurrenceRules: ['MO', 'WE', 'FR'].map(
              (day) => `FREQ=WEEKLY;BYDAY=${day};BYHOUR=18;BYMINUTE=30;BYSECOND=0;INTERVAL=1;`,
            ),
          },
        },
        alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'your exercises' }] } },
        pushNotification: { status: 'ENABLED' },
      },
    });
    await coach.wait(7 * DAY);
    expect(rang).toEqual(Array.from({ length: 3 }, () => 'reminder rings: your exercises'));

    // Another day: what there is, moved in the evening it was in, and ended.
    const other = talk();
    await other.say('open knee coach');
    // Asked in passing, it goes on at the door.
    expect((await other.say('what reminders have I')).words).toBe(
      `Alexa reminds you ${MWF}. Shall we start the routine?`,
    );
    await other.playOut();
    await other.say('open knee coach');
    expect((await other.say('move it to seven')).words).toBe(
      'Your reminder then comes at seven in the evening. Shall I move it?',
    );
    expect((await other.say('yes')).words).toBe(
      'Done. Your reminder then comes at seven in the evening.',
    );
    expect((await other.say('ask knee coach what reminders have i')).words).toBe(
      'Alexa reminds you every Monday, Wednesday and Friday at seven in the evening.',
    );
    expect((await other.say('ask knee coach to stop reminding me')).words).toBe(
      'Done. No more reminders.',
    );
    await other.wait(14 * DAY);
    expect(rang).toHaveLength(3);
    expect((await other.say('ask knee coach what reminders have i')).words).toBe(
      'You have no reminders from me just now.',
    );
  }),
);

test.each([
  ['remind me every other day after lunch', 'every other day at half past one in the afternoon'],
  ['remind me tomorrow morning', 'tomorrow at eight in the morning'],
  [
    'remind me on tuesday and thursday at seven p.m.',
    'every Tuesday and Thursday at seven in the evening',
  ],
  ['remind me every day at noon', 'every day at noon'],
  [
    'set a reminder for sunday at quarter to nine',
    'every Sunday at a quarter to nine in the morning',
  ],
  [
    'remind me to do my exercises on weekdays before breakfast',
    'every Monday, Tuesday, Wednesday, Thursday and Friday at seven in the morning',
  ],
])('%s is said back as %s', (said, when) =>
  beside(async (all) => {
    const coach = await opened(all);
    expect((await coach.say(said)).words).toBe(`A reminder ${when}. Shall I set it?`);
    await coach.say('yes');
    expect((await coach.say('I approve')).words).toContain(`Alexa reminds you ${when}.`);
  })(),
);

test(
  'what is missing is asked for, and changed until it is right',
  beside(async (all) => {
    const coach = await opened(all);
    expect((await coach.say('remind me')).words).toBe('On which days, and at what time?');
    expect((await coach.silence())?.words).toMatch(/^Tell me days and a time/);
    expect((await coach.say('on monday and thursday')).words).toBe('At what time?');
    expect((await coach.say('at seven')).words).toMatch(/Thursday at seven in the morning\. Shall/);
    expect((await coach.say('no at eight p.m.')).words).toMatch(
      /Thursday at eight in the evening\./,
    );
    expect((await coach.say('on tuesday')).words).toMatch(
      /every Tuesday at eight in the evening\./,
    );
    expect((await coach.say('no')).words).toBe('All right, no reminder.');
    expect(all.amazon.calls).toEqual([]);
  }),
);

test(
  'today, once; where that is over, another time is asked for',
  beside(async (all) => {
    const { rang } = all;
    const coach = await opened(all);
    await coach.say('remind me today at two in the morning');
    expect((await coach.say('yes')).words).toBe("That's behind us for today. At what time?");
    await coach.say('at eight in the evening');
    await coach.say('yes');
    expect((await coach.say('I approve')).words).toContain('today at eight in the evening');
    await coach.say('ask knee coach to move my reminder to two');
    await coach.say('in the morning');
    const moved = await coach.say('yes');
    expect(moved.words).toBe("That's behind us for today. At what time?");
    await coach.say('at nine in the evening');
    expect((await coach.say('yes')).words).toContain('comes at nine at night.');
    await coach.wait(3 * DAY);
    expect(rang).toEqual(['reminder rings: your exercises']);
    expect((await coach.say('ask knee coach what reminders have i')).words).toMatch(/no reminders/);
  }),
);

test(
  'in the middle of the routine it comes back to the place',
  beside(async (all) => {
    const coach = await opened(all);
    await coach.say('do the hip flexor stretch');
    await coach.say('remind me every day at seven in the evening');
    await coach.say('yes');
    const { words } = await coach.say('I approve');
    expect(words).toMatch(
      /^Done\. Alexa reminds you every day at seven.* ready.*hip flexor stretch/,
    );
  }),
);

test(
  'Alexa is told no: none is set, how to allow it, and nothing offered for seven days',
  beside(async (all) => {
    const coach = await opened(all);
    await coach.say('remind me every day at seven in the evening');
    await coach.say('yes');
    const { words, response } = await coach.say('no');
    expect(words).toBe('No reminder, then. You can allow it later, in the Alexa app.');
    expect(response.response.card).toMatchObject({
      permissions: ['alexa::alerts:reminders:skill:readwrite'],
    });
    expect(callsOf(all.amazon)).not.toContain('PUT /v1/alerts/reminders/…');
  }),
);

test.each([
  [
    'answers an error',
    { status: 500, body: { message: 'Internal' } },
    /can't reach your reminders/,
  ],
  ['answers nonsense', 'garbage', /can't reach your reminders/],
  ['is not reached', 'cut', /can't reach your reminders/],
  [
    'has too many',
    { status: 403, body: { code: 'MAX_REMINDERS_EXCEEDED' } },
    /can't reach|No reminder/,
  ],
  [
    'is not on this device',
    { status: 403, body: { code: 'DEVICE_NOT_SUPPORTED', message: 'The device has none.' } },
    /^I can't set reminders here\. You can ask Alexa for one\.$/,
  ],
] as const)('where the service %s, a kind sentence answers', (_, failure, said) =>
  beside(async (all) => {
    await reminded(all);
    const { amazon, talk } = all;
    amazon.fail('reminders', failure);
    const coach = talk();
    await coach.say('open knee coach');
    await coach.say('remind me every day at seven in the evening');
    expect((await coach.say('yes')).words).toMatch(said);
    for (const asked of ['what reminders have i', 'move it to seven', 'stop reminding me']) {
      await coach.playOut();
      await coach.say('open knee coach');
      expect((await coach.say(asked)).words).toMatch(
        /can't reach your reminders|no reminders from me/,
      );
    }
  })(),
);

test(
  'without the time zone a reminder that comes again goes by the device’s; one for tomorrow cannot be set',
  beside(async (all) => {
    all.amazon.fail('settings', { status: 404 });
    await reminded(all);
    const made = all.amazon.calls.at(-1)?.body as { trigger: Record<string, unknown> } | undefined;
    const trigger = made?.trigger ?? {};
    expect(trigger.timeZoneId).toBeUndefined();
    expect(trigger.scheduledTime).toBe('2026-01-07T18:30:00.000');
    const coach = await opened(all);
    await coach.say('remind me tomorrow morning');
    expect((await coach.say('yes')).words).toMatch(/can't reach your reminders/);
  }),
);

test(
  'who asks to be forgotten is reminded no more; where that fails it is said',
  beside(async (all) => {
    const { amazon, rang, talk } = all;
    await reminded(all);
    amazon.fail('reminders', 'cut');
    const coach = talk();
    await coach.say('open knee coach');
    await coach.say('forget me');
    expect((await coach.say('yes')).words).toBe(
      "Done. I've forgotten your place, and all else I kept. Your reminders I couldn't reach. You can delete them in the Alexa app.",
    );
    amazon.fail('reminders', null);
    await reminded(all);
    const other = talk();
    await other.say('open knee coach');
    await other.say('forget me');
    expect((await other.say('yes')).words).toMatch(/all else I kept\.$/);
    await other.wait(7 * DAY);
    expect(rang).toEqual([]);
  }),
);

test(
  'who was never reminded is forgotten without a call',
  beside(async (all) => {
    const coach = await opened(all);
    await coach.say('forget me');
    await coach.say('yes');
    expect(all.amazon.calls).toEqual([]);
  }),
);

/** At the end of a whole routine. */
async function finished({ talk }: Pick<Beside, 'talk'>): Promise<Conversation> {
  const coach = talk();
  await coach.say('open knee coach');
  await coach.say('start the routine');
  while (!coach.answer.words.includes('educational purposes')) await coach.say('ready');
  return coach;
}

const OFFER = 'Would you like to be reminded of your exercises, on days you choose?';

test(
  'it is offered after a finished routine, once; after a no not for seven days, and then once more',
  beside(async (all) => {
    const first = await finished(all);
    expect(first.answer.words).toMatch(/Shall I time the ice for you, fifteen minutes\?$/);
    await first.say('no');
    await first.wait(DAY);
    const second = await finished(all);
    expect(second.answer.words.endsWith(OFFER)).toBe(true);
    expect((await second.say('no')).words).toBe('All right. Take it easy.');
    await second.wait(5 * DAY);
    const soon = await finished(all);
    expect(soon.answer.words).not.toContain(OFFER);
    await soon.wait(3 * DAY);
    const later = await finished(all);
    expect(later.answer.words.endsWith(OFFER)).toBe(true);
    await later.silence();
    await later.silence();
    await later.wait(30 * DAY);
    expect((await finished(all)).answer.words).not.toContain(OFFER);
    expect(all.amazon.calls).toEqual([]);
  }),
);

test(
  'after the ice timer is set it is offered as well, and a yes asks when',
  beside(async (all) => {
    const coach = await finished(all);
    await coach.say('yes');
    const { words } = await coach.say('I approve');
    expect(words).toMatch(/Your fifteen minutes start now.* on days you choose\?$/);
    expect((await coach.say('yes')).words).toBe('On which days, and at what time?');
    await coach.say('every other day after work');
    await coach.say('yes');
    expect((await coach.say('I approve')).words).toContain('every other day at six in the evening');
    await coach.wait(2 * DAY);
    expect((await finished(all)).answer.words).not.toContain(OFFER);
  }),
);

test(
  'where there are no reminders nothing is offered, and who asks hears so',
  beside(async ({ talk, amazon }) => {
    const coach = talk({ amazon: undefined });
    await coach.say('open knee coach');
    expect((await coach.say('remind me every day at seven')).words).toBe(
      "I can't set reminders here. You can ask Alexa for one.",
    );
    await coach.playOut();
    await coach.say('open knee coach');
    expect((await coach.say('on tuesday')).words).toMatch(/didn't get that/);
    expect(amazon.calls).toEqual([]);
  }),
);

test(
  'a number alone is the hour, where the time was asked for',
  beside(async (all) => {
    const coach = await opened(all);
    await coach.say('remind me on monday');
    const { words } = await coach.say('[RepetitionsIntent count=7]');
    expect(words).toBe('A reminder every Monday at seven in the morning. Shall I set it?');
  }),
);

test(
  'what is being talked over stays, where it is asked for again or an answer is not understood',
  beside(async (all) => {
    const coach = await opened(all);
    const asked = await coach.say('remind me every day at half past six in the evening');
    expect((await coach.say('say that again')).words).toBe(asked.words);
    expect((await coach.say('[AMAZON.FallbackIntent]')).words).toMatch(/didn't get that/);
    await coach.say('yes');
    expect((await coach.say('I approve')).words).toMatch(/every day at half past six/);
    expect(all.amazon.calls.at(-1)?.what).toBe('POST /v1/alerts/reminders');
  }),
);
