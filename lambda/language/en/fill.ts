/** What English puts into a sentence: sides, regions, numbers, lists and durations. */
import { OTHER, type WorkSide } from '../../routine/types';
import type { Lead, Region } from '../language';
import { callNow } from './regions';
import { numberAsWords } from './speed';

/** With its first letter a capital; nothing else changes. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** {side}, {Side} and {other}: the side that is worked, and the other one. */
export function sided(text: string, side: WorkSide): string {
  if (!text.includes('{')) return text;
  return text
    .replaceAll('{side}', side)
    .replaceAll('{Side}', capital(side))
    .replaceAll('{other}', OTHER[side]);
}

/** {amount}, {Amount}: repetitions; {Duration}: so many seconds. */
export function amounted(text: string, amount: number): string {
  if (!text.includes('{')) return text;
  return text
    .replaceAll('{amount}', numberWord(amount).toLowerCase())
    .replaceAll('{Amount}', numberWord(amount))
    .replaceAll('{Duration}', capital(duration(amount)));
}

/** {doctor}, {physio}, {urgent}, {call}: whom to see and whom to call; {helpline}; and the numbers as written. */
export function inRegion(text: string, region: Region): string {
  if (!text.includes('{')) return text;
  return text
    .replaceAll('{doctor}', region.doctor)
    .replaceAll('{physio}', region.physio)
    .replaceAll('{urgent}', region.urgent)
    .replaceAll('{call}', callNow(region))
    .replaceAll('{helpline}', region.helpline.said)
    .replaceAll('{number}', region.emergency?.written ?? 'for help')
    .replaceAll('{helplineNumber}', region.helpline.written);
}

/** A count as a word, with a capital; figures past twenty. */
export function numberWord(count: number): string {
  return count > 20 ? String(count) : spelt(count);
}

/** The same, also past twenty. */
export function spelt(count: number): string {
  return capital(numberAsWords(String(count)));
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** A stretch of time as it is said: seconds below 55, then minutes, with halves below five. */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole === 1) return '1 second';
  if (whole < 55) return `${whole} seconds`;
  if (whole < 75) return 'a minute';
  if (whole < 105) return 'a minute and a half';
  const halves = Math.round(whole / 30);
  if (halves < 10 && halves % 2 === 1) return `${(halves - 1) / 2} and a half minutes`;
  return `${Math.round(whole / 60)} minutes`;
}

/** So many days before today. */
export function ago(days: number): string {
  if (days < 1) return 'earlier today';
  if (days < 2) return 'yesterday';
  if (days < 14) return `${numberWord(days).toLowerCase()} days ago`;
  return `${numberWord(Math.round(days / 7)).toLowerCase()} weeks ago`;
}

/** What leads up to a pose: with a colon before it, or alone. */
export const lead =
  (head: string): Lead =>
  (pose) =>
    pose === null ? `${head}.` : `${head}: ${pose}.`;
