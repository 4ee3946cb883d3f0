/** Amazon's services, slow, crowded, or asked for what is gone. */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import { EN } from '../../lambda/language/en';
import { makeSkill } from '../../lambda/skill';
import { intent, newSession, type Session, type SlotsHeard } from '../../simulator/echo/request';
import { linesLog } from '../support/skill';

type Answers = (method: string, path: string) => readonly [status: number, body?: unknown];

const reminderAt = (time: string, rule = 'FREQ=DAILY;INTERVAL=1;') => ({
  ...{ alertToken: `token ${time}`, status: 'ON' },
  trigger: { scheduledTime: `2026-01-06T${time}:00.000`, recurrence: { recurrenceRules: [rule] } },
});
const THERE: Readonly<Record<string, unknown>> = {
  reminders: { alerts: [reminderAt('18:30')] },
  timers: {
    timers: [{ id: 'x', status: 'ON', timerLabel: 'ice', triggerTime: '2026-01-06T18:45:00Z' }],
  },
};
const works: Answers = (method, path) => {
  if (path.endsWith('timeZone')) return [200, 'Europe/London'];
  return method === 'GET' ? [200, THERE[path.split('/').at(-1) ?? '']] : [200];
};

const AT = Date.UTC(2026, 0, 6, 18) / 1000;
const ACCESS = {
  apiEndpoint: 'https://api.amazonalexa.com',
  apiAccessToken: 'token',
  permissions: { scopes: {} },
};

/** Who asks, of services that answer so; `waits`: how often calls were waited for, one after the other. */
function beside(answers: Answers, device: Partial<Session['device']> = {}) {
  const log = linesLog();
  let session = newSession({ ...device, access: () => ACCESS });
  const asked = { waits: 0 };
  let round: Promise<void> | null = null;
  const reach: services.ApiClient = {
    async invoke({ method, url }) {
      round ??= new Promise<void>((resolve) => {
        asked.waits += 1;
        setTimeout(() => {
          round = null;
          resolve();
        }, 20);
      });
      await round;
      const [statusCode, body] = answers(method, new URL(url).pathname);
      return { statusCode, headers: [], body: body === undefined ? '' : JSON.stringify(body) };
    },
  };
  const skill = makeSkill({ table: null, log, reach });
  return {
    ...{ asked, log },
    /** The words of the answer. */
    async say(name: string, slots: SlotsHeard = {}): Promise<string> {
      asked.waits = 0;
      const event: RequestEnvelope = intent(session, name, slots, AT);
      const { response, sessionAttributes = {} } = await skill(event);
      session = { ...session, isNew: false, attributes: sessionAttributes };
      const { ssml = '' } = { ...response.outputSpeech } as { ssml?: string };
      return ssml.replaceAll('&apos;', "'").replace(/<[^>]*>/g, '');
    },
  };
}

const { remind, ice } = EN.coach;
const HALF_PAST_SEVEN = { time: { said: 'half past seven', id: '19:30', type: 'AMAZON.TIME' } };

test('of all that is asked of them no more than two calls are waited for, one after the other', async () => {
  const conversations: readonly (readonly [string, SlotsHeard?])[][] = [
    [['RemindIntent', { ...HALF_PAST_SEVEN, day: 'daily' }], ['AMAZON.YesIntent']],
    [['MyRemindersIntent']],
    [['MoveReminderIntent', HALF_PAST_SEVEN], ['AMAZON.YesIntent']],
    [['StopRemindersIntent']],
    [['IceTimerIntent']],
    [['IceLeftIntent']],
    [['StopIceIntent']],
  ];
  for (const conversation of conversations) {
    const { say, asked } = beside(works);
    for (const [name, slots] of conversation) {
      await say(name, slots);
      expect([name, asked.waits <= 2]).toEqual([name, true]);
    }
  }
});

test('what was deleted meanwhile is gone, as it was wanted', async () => {
  const { say } = beside((method, path) => (method === 'DELETE' ? [404] : works(method, path)));
  expect(await say('StopRemindersIntent')).toBe(remind.stopped);
  const stopped = await say('StopIceIntent');
  expect(stopped.slice(0, ice.stopped.length)).toBe(ice.stopped);
});

test('of many reminders a few are told, each once', async () => {
  const times = Array.from({ length: 300 }, (_, index) => `${10 + (index % 12)}:00`);
  const alerts = times.map((time) => reminderAt(time));
  const { say, log } = beside((method, path) =>
    method === 'GET' && path.endsWith('reminders') ? [200, { alerts }] : works(method, path),
  );
  const told = await say('MyRemindersIntent');
  const first = { rhythm: { kind: 'daily', every: 1 }, minute: 600 } as const;
  expect(told).toContain(remind.have([first]).replace(/\.$/, ''));
  expect(told.length).toBeLessThan(200);
  expect(log.lines.join()).not.toContain('"Failed"');
});

test('of a device whose id makes no address nothing is reached, and that is said', async () => {
  const { say, log } = beside(works, { deviceId: 'half a letter \ud800' });
  expect(await say('MyRemindersIntent')).toBe(remind.failed);
  expect(log.lines.join()).not.toContain('"Failed"');
});
