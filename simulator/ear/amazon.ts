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

export const AMAZON: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'AMAZON.NUMBER': numbers,
  'AMAZON.DURATION': durations,
};
