/** What Amazon's own slot types hear: numbers, durations and times, as words → the value that a request carries. */
import { numberAsWords } from '../../lambda/language/en/speed';

/** No one asks for more of anything here. */
const MOST = 200;

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const inWords = (number: number) => numberAsWords(`${number}`);
/** Said, and what its last word says it is. */
const tableOf = (list: string) =>
  list.split(', ').map((row) => [row.replace(/ \S+$/, ''), row.replace(/.* /, '')] as const);

const numbers = upTo(MOST).flatMap((number) =>
  [inWords(number), `${number}`].map((said) => [said, `${number}`] as const),
);

const durations = [
  ...tableOf(
    'a second PT1S, a minute PT1M, a full minute PT1M, one full minute PT1M, half a minute PT30S, a minute and a half PT1M30S, a couple of minutes PT2M, a quarter of an hour PT15M, quarter of an hour PT15M, three quarters of an hour PT45M, three quarters of a minute PT45S, half an hour PT30M, an hour PT1H',
  ),
  ...numbers.flatMap(([said, number]) =>
    tableOf('seconds S, second S, secs S, minutes M, minute M, mins M').map(
      ([unit, letter]) => [`${said} ${unit}`, `PT${number}${letter}`] as const,
    ),
  ),
];

/** Around an hour, and the minutes past it. */
const AROUND = [
  ...tableOf(
    '# 0, # oclock 0, half past # 30, half # 30, quarter past # 15, a quarter past # 15, quarter to # -15, a quarter to # -15, ten past # 10, twenty past # 20, ten to # -10, twenty to # -20',
  ),
  ...[10, 15, 20, 30, 40, 45, 50].map((past) => [`# ${inWords(past)}`, `${past}`] as const),
];
/** A time that leaves open which half of the day it is in is taken as before noon. */
const HALVES = [
  { said: [''], in24: (hour: number) => hour },
  { said: [' a m', ' in the morning'], in24: (hour: number) => hour % 12 },
  {
    said: [' pm', ' in the evening', ' in the afternoon', ' at night'],
    in24: (hour: number) => (hour % 12) + 12,
  },
];
const two = (number: number) => String(number).padStart(2, '0');

const times = [
  // Of a part of the day Amazon gives the part.
  ...tableOf('morning MO, noon 12:00, midday 12:00'),
  ...HALVES.flatMap(({ said, in24 }) =>
    upTo(12).flatMap((hour) =>
      AROUND.flatMap(([around, past]) => {
        const minute = (in24(hour) * 60 + Number(past) + 1440) % 1440;
        const value = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        return said.map((half) => [around.replace('#', inWords(hour)) + half, value] as const);
      }),
    ),
  ),
];

export const AMAZON: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'AMAZON.NUMBER': new Map(numbers),
  'AMAZON.DURATION': new Map(durations),
  'AMAZON.TIME': new Map(times),
};
