/** What Amazon's own slot types hear: numbers, durations and times, as words → the value that a request carries. */
import { numberAsWords } from '../../lambda/language/en/speed';

/** No one asks for more of anything here. */
const MOST = 200;

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const inWords = (number: number) => numberAsWords(`${number}`);
/** Said, and what its last word says it is. */
const tableOf = (list: string) =>
  list.split(', ').map((row) => [row.replace(/ \S+$/, ''), row.replace(/.* /, '')] as const);

const numbers = upTo(MOST).map((number) => [inWords(number), `${number}`] as const);

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
const AROUND = tableOf(
  '# 0, # oclock 0, half past # 30, half # 30, quarter past # 15, a quarter past # 15, quarter to # -15, a quarter to # -15, ten past # 10, twenty past # 20, ten to # -10, twenty to # -20, # ten 10, # fifteen 15, # twenty 20, # thirty 30, # forty 40, # forty five 45, # fifty 50',
);
/** Behind an hour, and the hours past midnight that its half of the day begins; left open, it is before noon. */
const HALVES = tableOf(
  ' 0, a m 0, in the morning 0, pm 12, in the evening 12, in the afternoon 12, at night 12',
);
const two = (number: number) => String(number).padStart(2, '0');

const times = [
  // Of a part of the day Amazon gives the part.
  ...tableOf('morning MO, noon 12:00, midday 12:00'),
  ...HALVES.flatMap(([half, begins]) =>
    upTo(12).flatMap((hour) =>
      AROUND.map(([around, past]) => {
        const of24 = half === '' ? hour : (hour % 12) + Number(begins);
        const minute = (of24 * 60 + Number(past) + 1440) % 1440;
        const said = `${around.replace('#', inWords(hour))} ${half}`.trim();
        return [said, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`] as const;
      }),
    ),
  ),
];

export const AMAZON: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'AMAZON.NUMBER': new Map(numbers),
  'AMAZON.DURATION': new Map(durations),
  'AMAZON.TIME': new Map(times),
};
