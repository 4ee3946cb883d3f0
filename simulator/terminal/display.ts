/** Where the terminal conversation is written: lines, and below them one line that changes. */
import * as readline from 'node:readline';
import { stripVTControlCharacters, styleText } from 'node:util';

export type Style = 'words' | 'you' | 'note';

export interface Display {
  /** Writes a line that stays; `who` is who speaks, or nothing for a note or a further sentence. */
  line(who: string, text: string, style: Style): void;
  /** Sets the line that changes: a countdown, an open microphone. */
  status(text: string): void;
  /** Takes the changing line away. */
  close(): void;
}

const WHO_COLUMNS = 7;

/** Plain lines as they come, for pipes and files: no colours, nothing redrawn, nothing wrapped. */
export function plainDisplay(out: NodeJS.WritableStream): Display {
  return {
    line(who, text) {
      out.write(`${who.padEnd(WHO_COLUMNS)}${text}`.trimEnd());
      out.write('\n');
    },
    status() {},
    close() {},
  };
}

/**
 * A terminal: colours, and the changing line at the bottom, where the typing is when there is a
 * keyboard. What has been typed so far survives every redraw.
 */
export function liveDisplay(out: NodeJS.WriteStream, keyboard: readline.Interface | null): Display {
  let status = '';
  // While a paste comes in, readline would neither complete words, as nothing does here, nor count its rows.
  if (keyboard) {
    Object.defineProperty(keyboard, 'isCompletionEnabled', { get: () => true, set() {} });
  }

  /** Takes the changing line away, from its first row down, with what is typed behind it. */
  const clear = () => {
    const { rows, cols } = keyboard?.getCursorPos() ?? { rows: 0, cols: 0 };
    // A terminal goes to the next row only once something stands there.
    if (rows > 0 && cols === 0) out.write(' ');
    readline.moveCursor(out, 0, -rows);
    readline.cursorTo(out, 0);
    readline.clearScreenDown(out);
  };
  const draw = () => {
    if (keyboard) {
      // The cursor is in the first row: readline would go up by as many as it drew before.
      Object.assign(keyboard, { prevRows: 0 });
      keyboard.setPrompt(status);
      keyboard.prompt(true);
    } else out.write(status);
  };

  // Enter leaves the changing line and what was typed on the screen: the line "You" replaces it.
  keyboard?.on('line', (typed) => {
    const columns = stripVTControlCharacters(status).length + typed.length;
    readline.moveCursor(out, 0, -(1 + Math.floor(columns / columnsOf(out))));
    readline.cursorTo(out, 0);
    readline.clearScreenDown(out);
  });

  return {
    line(who, text, style) {
      clear();
      const [first = '', ...more] = wrapped(text, columnsOf(out) - WHO_COLUMNS - 1);
      const rows = [who.padEnd(WHO_COLUMNS) + first, ...more.map((row) => indent(row))];
      for (const row of rows) out.write(`${styled(row, style)}\n`);
      draw();
    },
    status(text) {
      clear();
      status = text;
      draw();
    },
    close: clear,
  };
}

/** A terminal that does not say how wide it is, as one under a program may be, says 0. */
export const columnsOf = (out: NodeJS.WriteStream) => out.columns || 80;

const indent = (row: string) => ' '.repeat(WHO_COLUMNS) + row;

function styled(row: string, style: Style): string {
  if (style === 'words') return row;
  return styleText(style === 'you' ? 'cyan' : 'dim', row);
}

/** `text` in rows of at most `columns`, broken between words; a longer word has a row to itself. */
export function wrapped(text: string, columns: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) {
      rows[rows.length - 1] = `${last} ${word}`;
    } else rows.push(word);
  }
  return rows;
}

/** A bar that shrinks to the left as the seconds run out. */
export function bar(secondsLeft: number, seconds: number, cells = 30): string {
  const full = Math.round((cells * secondsLeft) / seconds);
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)}`;
}
