/** Alexa's reminders: made, listed, changed and deleted by a skill, and rung on their days. */
import type { services } from 'ask-sdk-model';
import type { Clock } from '../echo/clock';
import { type Caller, type Rang, refused, type ServiceAnswer, type ServiceOf } from './amazon';

type ReminderRequest = services.reminderManagement.ReminderRequest;
type Reminder = services.reminderManagement.Reminder;

const DAY_SECONDS = 24 * 3600;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** As Amazon's own guidelines have it. */
const LONGEST_TEXT = 25;
/** Without a Z: what stands on a wall. */
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/;

interface Kept {
  readonly caller: Caller;
  readonly reminder: Reminder & { readonly alertToken: string };
  readonly callOff: () => void;
}

/** No reminders yet; those without a time zone of their own go by the devices'. */
export function makeReminders(
  clock: Clock,
  timeZone: string,
  rang: (rang: Rang) => void,
): ServiceOf {
  const kept = new Map<string, Kept>();
  const of = ({ userId }: Caller) =>
    [...kept.values()].filter(({ caller }) => caller.userId === userId);
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

  function put(caller: Caller, body: unknown, alertToken: string): ServiceAnswer {
    const request = body as ReminderRequest;
    const wrong = wrongWith(request);
    if (wrong !== null) return refused(400, wrong, 'The reminder is not valid.');
    const { trigger, alertInfo } = request;
    const zone = trigger?.timeZoneId ?? timeZone;
    const first = inZone(trigger?.scheduledTime ?? '', zone);
    if (first <= clock.now()) return refused(400, 'TRIGGER_SCHEDULED_TIME_IN_PAST', 'It is over.');
    kept.get(alertToken)?.callOff();
    const rules = trigger?.recurrence?.recurrenceRules ?? [];
    const text = alertInfo?.spokenInfo?.content[0]?.text ?? '';
    const schedule = (at: number): (() => void) =>
      clock.after(at - clock.now(), () => {
        const said = `Here's your reminder: ${text}.`;
        rang({ of: 'reminder', text, said, deviceId: caller.deviceId, rings: true });
        const next = nextOf(rules, at, first, zone);
        const now = kept.get(alertToken);
        if (now === undefined) return;
        kept.set(alertToken, {
          ...now,
          reminder: { ...now.reminder, ...(next === null && { status: 'COMPLETED' }) },
          callOff: next === null ? () => {} : schedule(next),
        });
      });
    const at = rules.length === 0 ? first : nextOf(rules, first - 1, first, zone);
    if (at === null) return refused(400, 'INVALID_RECURRENCE', 'It never comes.');
    const reminder = {
      alertToken,
      createdTime: iso(clock.now()),
      updatedTime: iso(clock.now()),
      status: 'ON' as const,
      trigger,
      alertInfo,
      pushNotification: request.pushNotification,
      version: '1',
    };
    kept.set(alertToken, { caller, reminder, callOff: schedule(at) });
    const { createdTime, updatedTime, status, version } = reminder;
    return { status: 200, body: { alertToken, createdTime, updatedTime, status, version } };
  }

  return (caller, method, id, body) => {
    if (method === 'POST' && id === '') return put(caller, body, crypto.randomUUID());
    if (method === 'GET' && id === '') {
      const alerts = of(caller).map(({ reminder }) => reminder);
      return { status: 200, body: { totalCount: String(alerts.length), alerts } };
    }
    const one = of(caller).find(({ reminder }) => reminder.alertToken === id);
    if (one === undefined) return refused(404, 'ALERT_NOT_FOUND', 'There is no such reminder.');
    if (method === 'PUT') return put(caller, body, id);
    if (method !== 'DELETE') return refused(405, 'METHOD_NOT_ALLOWED', 'That is not done here.');
    one.callOff();
    kept.delete(id);
    return { status: 200 };
  };
}

/** What Amazon would refuse it for; null where it would not. */
function wrongWith(request: ReminderRequest): string | null {
  const { requestTime, trigger, alertInfo } = request ?? {};
  const content = alertInfo?.spokenInfo?.content ?? [];
  const rules = trigger?.recurrence?.recurrenceRules ?? [];
  if (!LOCAL.test(requestTime ?? '')) return 'INVALID_REQUEST_TIME_FORMAT';
  if (trigger?.type !== 'SCHEDULED_ABSOLUTE') return 'INVALID_TRIGGER_TYPE';
  if (!LOCAL.test(trigger.scheduledTime ?? '')) return 'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT';
  const isSpoken = content.length > 0 && content.every(({ locale, text }) => locale && text);
  if (!isSpoken) return 'INVALID_ALERT_INFO';
  if (content.some(({ text = '' }) => text.length > LONGEST_TEXT)) return 'ALERT_INFO_TOO_LONG';
  const isRule = (rule: string) =>
    /^FREQ=(?:DAILY|WEEKLY;BYDAY=(?:SU|MO|TU|WE|TH|FR|SA)(?:,\w\w)*);BYHOUR=\d+;BYMINUTE=\d+;BYSECOND=0;INTERVAL=\d+;$/.test(
      rule,
    );
  return rules.every(isRule) ? null : 'INVALID_TRIGGER_RECURRENCE';
}

const partOf = (rule: string, name: string) => new RegExp(`${name}=([^;]+)`).exec(rule)?.[1] ?? '';

/** When it comes next after a moment; null for never. Seconds since 1970, as all of them here. */
function nextOf(
  rules: readonly string[],
  after: number,
  first: number,
  zone: string,
): number | null {
  const firstDay = dayIn(first, zone);
  for (let day = Math.max(dayIn(after, zone), firstDay); day < firstDay + 4000; day += 1) {
    const due = rules.flatMap((rule) => {
      const interval = Number(partOf(rule, 'INTERVAL'));
      const isDaily = rule.startsWith('FREQ=DAILY');
      const days = partOf(rule, 'BYDAY').split(',');
      // The first of January 1970 was a Thursday.
      const isDay = isDaily
        ? (day - firstDay) % interval === 0
        : days.includes(WEEKDAYS[(day + 4) % 7] ?? '');
      const clock = [partOf(rule, 'BYHOUR'), partOf(rule, 'BYMINUTE')];
      const date = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
      const at = inZone(
        `${date}T${clock.map((one) => one.padStart(2, '0')).join(':')}:00.000`,
        zone,
      );
      return isDay && at > after ? [at] : [];
    });
    if (due.length > 0) return Math.min(...due);
  }
  return null;
}

/** What stands on the wall there, as if it stood on the world's. */
function wallIn(seconds: number, zone: string): number {
  const text = new Date(seconds * 1000).toLocaleString('sv-SE', { timeZone: zone });
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
}

const dayIn = (seconds: number, zone: string) => Math.floor(wallIn(seconds, zone) / DAY_SECONDS);

/** When the wall there shows it. */
function inZone(local: string, zone: string): number {
  const wall = Date.parse(`${local}Z`) / 1000;
  const guess = wall - (wallIn(wall, zone) - wall);
  return guess - (wallIn(guess, zone) - wall);
}
