/** Amazon's reminders: https://developer.amazon.com/docs/alexa/smapi/alexa-reminders-api-reference.html */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { Came, RemindErrand } from '../coach/errand';
import { fieldsOf, textOf } from '../fields';
import { type Rhythm, type Schedule, WEEKDAYS } from '../routine/schedule';
import type { Call } from './call';
import { type Local, localAt, written, zoneOf } from './zone';

type ReminderRequest = services.reminderManagement.ReminderRequest;

const REMINDERS = '/v1/alerts/reminders';
/** No clock on a wall is further ahead of the world's than that. Milliseconds. */
const FURTHEST_AHEAD_MS = 14 * 3600 * 1000;

/** Does it, and says what came of it; `nowMs` is milliseconds since 1970. Never rejects. */
export async function reminderCame(
  errand: RemindErrand,
  call: Call,
  envelope: RequestEnvelope,
  nowMs: number,
): Promise<Came> {
  const zoned = zoneOf(envelope.context.System.device?.deviceId, call);
  const locale = envelope.request.locale ?? '';
  if (errand.kind === 'setReminder') {
    const request = requestOf(errand.schedule, errand.says, locale, nowMs, await zoned);
    if (typeof request === 'string') return { kind: request };
    return madeOf(await call('POST', REMINDERS, request));
  }
  // Not one after the other: with what is then done of them, that would outlast Alexa's patience.
  const [zone, listed] = await Promise.all([zoned, call('GET', REMINDERS)]);
  if (listed.kind !== 'done') return { kind: listed.kind };
  const there = remindersIn(listed.body, localAt(nowMs, zone ?? 'UTC'));
  if (there.length === 0) return { kind: 'none' };
  if (errand.kind === 'findReminders') {
    return { kind: 'found', schedules: there.map(({ schedule }) => schedule) };
  }
  if (errand.kind === 'stopReminders') {
    return allOf(there.map(async ({ token }) => madeOf(await call('DELETE', pathOf(token)))));
  }
  return allOf(
    there.map(async ({ token, schedule }): Promise<Came> => {
      const rhythm = errand.rhythm ?? schedule.rhythm;
      const moved = { rhythm, minute: errand.minute };
      const request = requestOf(moved, errand.says, locale, nowMs, zone);
      return typeof request === 'string'
        ? { kind: request }
        : madeOf(await call('PUT', pathOf(token), request));
    }),
  );
}

const pathOf = (token: string) => `${REMINDERS}/${encodeURIComponent(token)}`;
const madeOf = ({ kind }: Awaited<ReturnType<Call>>): Came =>
  kind === 'done' ? { kind, seconds: 0 } : { kind };

async function allOf(each: readonly Promise<Came>[]): Promise<Came> {
  const came = await Promise.all(each);
  return came.find(({ kind }) => kind !== 'done') ?? { kind: 'done', seconds: 0 };
}

/** How often it comes, in the words of RFC 5545: a rule a weekday, as Amazon's own samples have it. */
function rulesOf({ rhythm, minute }: Schedule): string[] {
  const at = `BYHOUR=${Math.floor(minute / 60)};BYMINUTE=${minute % 60};BYSECOND=0`;
  if (rhythm.kind === 'weekly') {
    return rhythm.days.map((day) => `FREQ=WEEKLY;BYDAY=${day};${at};INTERVAL=1;`);
  }
  return rhythm.kind === 'daily' ? [`FREQ=DAILY;${at};INTERVAL=${rhythm.every};`] : [];
}

/** On which day it comes for the first time, `now` being behind it. */
function firstDay({ rhythm, minute }: Schedule, now: Local): number {
  if (rhythm.kind === 'once') return now.day + rhythm.inDays;
  const from = minute > now.minute ? now.day : now.day + 1;
  if (rhythm.kind === 'daily') return from;
  const week = Array.from({ length: 7 }, (_, index) => from + index);
  // The first of January 1970 was a Thursday.
  return week.find((day) => rhythm.days.some((name) => name === WEEKDAYS[(day + 3) % 7])) ?? from;
}

/** The reminder as Amazon takes it. Where the time zone is not known, Amazon takes the device's, and the first day is one that is ahead everywhere. */
function requestOf(
  schedule: Schedule,
  says: string,
  locale: string,
  nowMs: number,
  zone: string | null,
): ReminderRequest | 'past' | 'failed' {
  const { rhythm, minute } = schedule;
  if (zone === null && rhythm.kind === 'once') return 'failed';
  const now = localAt(zone === null ? nowMs + FURTHEST_AHEAD_MS : nowMs, zone ?? 'UTC');
  const day = firstDay(schedule, now);
  if (day === now.day && minute <= now.minute) return 'past';
  const rules = rulesOf(schedule);
  return {
    requestTime: written(now),
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: written({ day, minute }),
      ...(zone !== null && { timeZoneId: zone }),
      ...(rules.length > 0 && {
        recurrence: { startDateTime: written({ day, minute: 0 }), recurrenceRules: rules },
      }),
    },
    alertInfo: { spokenInfo: { content: [{ locale, text: says }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

interface There {
  readonly token: string;
  readonly schedule: Schedule;
}

/** The skill's reminders that are still to come; what cannot be read is none. */
function remindersIn(body: unknown, now: Local): There[] {
  const { alerts } = fieldsOf(body);
  return (Array.isArray(alerts) ? alerts : []).flatMap((alert) => {
    const { alertToken, status, trigger } = fieldsOf(alert);
    const schedule = status === 'ON' ? scheduleOf(trigger, now) : null;
    return schedule === null || typeof alertToken !== 'string'
      ? []
      : [{ token: alertToken, schedule }];
  });
}

function scheduleOf(trigger: unknown, now: Local): Schedule | null {
  const { scheduledTime, recurrence } = fieldsOf(trigger);
  const atMs = Date.parse(`${textOf(scheduledTime).replace('Z', '')}Z`);
  if (!Number.isFinite(atMs)) return null;
  const { day, minute } = localAt(atMs, 'UTC');
  const { recurrenceRules } = fieldsOf(recurrence);
  const rules = Array.isArray(recurrenceRules) ? recurrenceRules.map(textOf) : [];
  return { rhythm: rhythmOf(rules) ?? { kind: 'once', inDays: day > now.day ? 1 : 0 }, minute };
}

function rhythmOf(rules: readonly string[]): Rhythm | null {
  const days = WEEKDAYS.filter((name) => rules.some((rule) => rule.includes(`BYDAY=${name};`)));
  if (days.length > 0) return { kind: 'weekly', days };
  const daily = rules.find((rule) => rule.startsWith('FREQ=DAILY'));
  return daily === undefined
    ? null
    : { kind: 'daily', every: daily.includes('INTERVAL=2') ? 2 : 1 };
}
