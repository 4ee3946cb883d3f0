/** Days and times of day as English says them. */
import type { Rhythm, Schedule, Weekday } from '../../routine/schedule';
import { listed } from './fill';
import { numberAsWords } from './speed';

const DAYS: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const nameOf = (hour: number) => numberAsWords(`${hour % 12 === 0 ? 12 : hour % 12}`);

/** "half past six in the evening"; a minute of the day. */
export function clock(minute: number): string {
  const hour = Math.floor(minute / 60);
  if (minute === 0) return 'midnight';
  if (minute === 12 * 60) return 'noon';
  return `${pastHour(hour, minute % 60)} ${partOfDay(hour)}`;
}

function pastHour(hour: number, past: number): string {
  if (past === 0) return nameOf(hour);
  if (past === 15) return `a quarter past ${nameOf(hour)}`;
  if (past === 30) return `half past ${nameOf(hour)}`;
  if (past === 45) return `a quarter to ${nameOf(hour + 1)}`;
  return `${nameOf(hour)} ${past < 10 ? 'oh ' : ''}${numberAsWords(`${past}`)}`;
}

function partOfDay(hour: number): string {
  if (hour < 12) return 'in the morning';
  if (hour < 18) return 'in the afternoon';
  return hour < 21 ? 'in the evening' : 'at night';
}

/** "every Monday and Friday", "every other day", "tomorrow". */
export function days(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case 'once':
      return rhythm.inDays === 0 ? 'today' : 'tomorrow';
    case 'daily':
      return rhythm.every === 1 ? 'every day' : 'every other day';
    case 'weekly':
      return `every ${listed(rhythm.days.map((day) => DAYS[day]))}`;
  }
}

/** "every other day at half past one in the afternoon". */
export const when = ({ rhythm, minute }: Schedule) => `${days(rhythm)} at ${clock(minute)}`;
