/** On which days, and when: as it was said, and as a reminder goes by it. */

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What may be said for a day. */
export const DAY_WORDS = [
  ...WEEKDAYS,
  'weekdays',
  'weekend',
  'daily',
  'everyOther',
  'today',
  'tomorrow',
] as const;
export type DayWord = (typeof DAY_WORDS)[number];

/** daily: each day, or each second. once: today, or tomorrow. */
export type Rhythm =
  | { readonly kind: 'weekly'; readonly days: readonly Weekday[] }
  | { readonly kind: 'daily'; readonly every: 1 | 2 }
  | { readonly kind: 'once'; readonly inDays: 0 | 1 };

/** `minute` is of the day, from 0 to 1439. */
export interface Schedule {
  readonly rhythm: Rhythm;
  readonly minute: number;
}

/** When in a day somebody means who names no time. Minutes of the day; said back before anything is set. */
const MINUTES = {
  beforeBreakfast: 7 * 60,
  morning: 8 * 60,
  afterBreakfast: 9 * 60,
  lunchtime: 12.5 * 60,
  afterLunch: 13.5 * 60,
  afternoon: 15 * 60,
  afterWork: 18 * 60,
  evening: 19 * 60,
  afterDinner: 20 * 60,
  bedtime: 21.5 * 60,
} as const;
export type Moment = keyof typeof MINUTES;
export const MOMENTS_OF_DAY = Object.keys(MINUTES) as Moment[];

const NOON = 12 * 60;

/** What was said of days and time. */
export interface When {
  readonly days: readonly DayWord[];
  /** Of the day. */
  readonly minute: number | null;
  readonly moment: Moment | null;
}

/** The days that were said; null where none was. */
export function rhythmOf(said: readonly DayWord[]): Rhythm | null {
  if (said.length === 0) return null;
  const has = (word: DayWord) => said.includes(word);
  if (has('today') || has('tomorrow')) return { kind: 'once', inDays: has('tomorrow') ? 1 : 0 };
  const days = WEEKDAYS.filter((day, index) => has(day) || has(index < 5 ? 'weekdays' : 'weekend'));
  if (has('daily') || days.length === WEEKDAYS.length) return { kind: 'daily', every: 1 };
  if (has('everyOther')) return { kind: 'daily', every: 2 };
  return { kind: 'weekly', days };
}

/** A minute before noon, or the same twelve hours later where that is less than six hours off `usual`, after noon. */
const near = (early: number, usual: number) =>
  usual >= NOON && Math.abs(usual - early - NOON) <= NOON / 2 ? early + NOON : early;

/**
 * The minute that was said, or that the time of day stands for. A time before noon that is said again as "in the
 * evening" is twelve hours later, and twelve "at night" is midnight; `before` is what had been said.
 */
export function minuteOf(
  minute: number | null,
  moment: Moment | null,
  before: number | null = null,
): number | null {
  if (moment === null) return minute;
  const clock = minute ?? before;
  const usual = MINUTES[moment];
  return clock === null ? usual : near(clock % NOON, usual);
}

/** That minute in the same half of the day as the other: who has one in the evening and says "seven" means the evening. */
export const nearTo = (minute: number, other: number): number =>
  minute < NOON ? near(minute, other) : minute;
