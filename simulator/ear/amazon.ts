/** What Amazon's own slot types hear: numbers and durations, as words → the value that a request carries. */
import { numberAsWords } from '../../lambda/language/en/speed';

/** No one asks for more of anything here. */
const MOST = 200;

const NUMBERS = Array.from({ length: MOST }, (_, index) => index + 1);

const numbers = new Map(
  NUMBERS.flatMap((number) => [
    [numberAsWords(`${number}`), `${number}`] as const,
    [`${number}`, `${number}`] as const,
  ]),
);

const durations = new Map([
  ['a second', 'PT1S'],
  ['a minute', 'PT1M'],
  ['a full minute', 'PT1M'],
  ['one full minute', 'PT1M'],
  ['half a minute', 'PT30S'],
  ['a minute and a half', 'PT1M30S'],
  ['a couple of minutes', 'PT2M'],
  ['a quarter of an hour', 'PT15M'],
  ['half an hour', 'PT30M'],
  ['an hour', 'PT1H'],
  ...[...numbers].flatMap(([words, number]) =>
    [
      [`${words} seconds`, `PT${number}S`],
      [`${words} second`, `PT${number}S`],
      [`${words} secs`, `PT${number}S`],
      [`${words} minutes`, `PT${number}M`],
      [`${words} minute`, `PT${number}M`],
      [`${words} mins`, `PT${number}M`],
    ].map(([said = '', value = '']) => [said, value] as const),
  ),
]);

/** Hours as they are said: a time that leaves open which half of the day it is in is taken as before noon. */
const HOURS = Array.from({ length: 12 }, (_, index) => index + 1);
const PARTS: readonly (readonly [string, (hour: number) => number])[] = [
  ['', (hour) => hour],
  ...['a m', 'in the morning'].map((said) => [said, (hour: number) => hour % 12] as const),
  ...['pm', 'in the evening', 'in the afternoon', 'at night'].map(
    (said) => [said, (hour: number) => (hour % 12) + 12] as const,
  ),
];
const two = (number: number) => String(number).padStart(2, '0');

const times = new Map([
  // Of a part of the day Amazon gives the part.
  ['morning', 'MO'],
  ['noon', '12:00'],
  ['midday', '12:00'],
  ...PARTS.flatMap(([part, inDay]) =>
    HOURS.flatMap((hour) => {
      const name = numberAsWords(`${hour}`);
      const ways: (readonly [string, number])[] = [
        [name, 0],
        [`${name} oclock`, 0],
        [`half past ${name}`, 30],
        [`half ${name}`, 30],
        [`quarter past ${name}`, 15],
        [`a quarter past ${name}`, 15],
        [`quarter to ${name}`, -15],
        [`a quarter to ${name}`, -15],
        [`ten past ${name}`, 10],
        [`twenty past ${name}`, 20],
        [`ten to ${name}`, -10],
        [`twenty to ${name}`, -20],
        ...[10, 15, 20, 30, 40, 45, 50].map(
          (minute) => [`${name} ${numberAsWords(`${minute}`)}`, minute] as const,
        ),
      ];
      return ways.map(([said, past]) => {
        const minute = (inDay(hour) * 60 + past + 1440) % 1440;
        return [
          `${said} ${part}`.trim(),
          `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
        ] as const;
      });
    }),
  ),
]);

export const AMAZON: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'AMAZON.NUMBER': numbers,
  'AMAZON.DURATION': durations,
  'AMAZON.TIME': times,
};
