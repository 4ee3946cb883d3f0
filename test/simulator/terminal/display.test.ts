import * as readline from 'node:readline';
import { PassThrough } from 'node:stream';
import { liveDisplay, wrapped } from '../../../simulator/terminal/display';

/** A terminal as wide as given: what stands on it, row by row. */
function terminal(columns: number) {
  const rows: string[] = [''];
  let row = 0;
  let column = 0;
  const put = (letter: string) => {
    if (column === columns) {
      row += 1;
      column = 0;
    }
    const before = (rows[row] ?? '').padEnd(column);
    rows[row] = before.slice(0, column) + letter + before.slice(column + 1);
    column += 1;
  };
  const control: Readonly<Record<string, (count: number) => void>> = {
    A: (count) => {
      row = Math.max(0, row - count);
    },
    B: (count) => {
      row += count;
    },
    C: (count) => {
      column += count;
    },
    D: (count) => {
      column -= count;
    },
    G: (count) => {
      column = count - 1;
    },
    J: () => {
      rows.splice(row + 1);
      rows[row] = (rows[row] ?? '').slice(0, column);
    },
    m: () => {},
  };
  const out = new PassThrough({ encoding: 'utf8' });
  out.on('data', (text: string) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal is told by.
    for (const [token, count, letter = ''] of text.matchAll(/\u001b\[(\d*)([A-Za-z])|./gsu)) {
      if (letter !== '') control[letter]?.(Number(count || 1));
      else if (token === '\n') {
        row += 1;
        column = 0;
      } else if (token === '\r') column = 0;
      else put(token);
    }
  });
  const keys = new PassThrough();
  const screen = Object.assign(out, { columns, isTTY: true }) as unknown as NodeJS.WriteStream;
  const keyboard = readline.createInterface({ input: keys, output: screen, terminal: true });
  const display = liveDisplay(screen, keyboard);
  return { display, keys, keyboard, rows: () => rows.map((text) => text.trimEnd()) };
}

const LONG = 'I would like to know all about what it is that makes my kneecap hurt when I run';

describe.each([80, 40])('at %i columns', (columns) => {
  it.each<[string, (keys: PassThrough, text: string) => void]>([
    ['typed', (keys, text) => [...text].map((letter) => keys.write(letter))],
    ['pasted', (keys, text) => keys.write(text)],
  ])('a line that is long and %s leaves no trace but itself', async (_, type) => {
    // Every length, so that some end where a row does.
    for (let length = 1; length <= LONG.length; length += 1) {
      const { display, keys, keyboard, rows } = terminal(columns);
      const text = LONG.slice(0, length);
      display.line('Coach', 'Kneel down.', 'words');
      display.status('> ');
      type(keys, text);
      await new Promise(setImmediate);
      display.line('', 'Breathe.', 'words');
      display.status('speaking > ');
      display.line('', 'Tuck, and hold.', 'words');
      const coach = ['Coach  Kneel down.', '       Breathe.', '       Tuck, and hold.'];
      const drawn = `speaking > ${text}`.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
      const shown = rows().filter((row) => row !== '');
      expect(shown).toEqual([...coach, ...drawn.map((row) => row.trimEnd())]);
      keys.write('\r');
      await new Promise(setImmediate);
      expect(rows().filter((row) => row !== '')).toEqual(coach);
      keyboard.close();
    }
  });
});

test('long lines are broken between words', () => {
  expect(wrapped('Six exercises, about 16 minutes.', 14)).toEqual([
    'Six exercises,',
    'about 16',
    'minutes.',
  ]);
});
