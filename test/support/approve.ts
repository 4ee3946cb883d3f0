/**
 * Writes into transcripts what is said now: `npm run approve`. What changed is then read in the diff. A … stays where
 * the words around it are still found.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedIn } from './wording';

/** Whether what is said is to be written down, and not compared. */
export const APPROVES = process.env.APPROVE === 'yes';

const WIDTH = 100;
const ANY = '…';
/** So many words at the ends of a stretch find it again. */
const ANCHOR_WORDS = 3;

/** What is said now, with the … of what was written. */
export function approvedText(written: string, said: string): string {
  const spoken = comparedIn(said.split(/\s+/), written.split(/\s+/));
  const pieces = written.split(ANY).map((piece) => piece.split(/\s+/).filter(Boolean));
  if (pieces.length === 1) return spoken.join(' ');
  const kept: string[] = [];
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.length === 0) continue;
    const isLast = index === pieces.length - 1;
    const begins = index === 0 ? 0 : find(spoken, piece.slice(0, ANCHOR_WORDS), from);
    const last = piece.slice(-ANCHOR_WORDS);
    const near = begins + piece.length - last.length;
    const ends = isLast ? spoken.length : find(spoken, last, begins, near) + last.length;
    if (begins < 0 || ends < last.length) return spoken.join(' ');
    kept.push(`${index === 0 ? '' : `${ANY} `}${spoken.slice(begins, ends).join(' ')}`);
    from = ends;
  }
  const open = pieces.at(-1)?.length === 0 ? ` ${ANY}` : '';
  const opens = pieces[0]?.length === 0 && !kept[0]?.startsWith(ANY) ? `${ANY} ` : '';
  return `${opens}${kept.join(' ')}${open}`;
}

const sameWord = (word: string, said = '') => word === said;
/** A pause, or a count, that has changed since is where it was. */
const sameButForNumbers = (word: string, said = '') =>
  word.replace(/[\d.]+/g, '#') === said.replace(/[\d.]+/g, '#');

/** Where the words are found from there on, nearest to where they would be; -1 for nowhere. */
function find(spoken: readonly string[], words: readonly string[], from: number, near = from) {
  for (const same of [sameWord, sameButForNumbers]) {
    const found = [...spoken.keys()].filter(
      (at) => at >= from && words.every((word, index) => same(word, spoken[at + index])),
    );
    if (found.length > 0) {
      return found.reduce((best, at) => (Math.abs(at - near) < Math.abs(best - near) ? at : best));
    }
  }
  return -1;
}

/** An A line of a transcript, wrapped as the others are. */
export function wrapped(text: string, indent: string): string {
  const lines = [`${indent}A:`];
  for (const word of text.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(`${indent}   ${word}`);
  }
  return lines.join('\n');
}

const TRANSCRIPTS = join(__dirname, '../conversations');

/** Puts a transcript's new text in the place of the old one, in the file that has it. */
export function writeApproved(before: string, after: string): void {
  if (before === after) return;
  const path = readdirSync(TRANSCRIPTS)
    .map((file) => join(TRANSCRIPTS, file))
    .find((one) => readFileSync(one, 'utf8').includes(before));
  if (path === undefined) throw new Error(`Not found among the conversations: ${before}`);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(before, () => after),
  );
}
