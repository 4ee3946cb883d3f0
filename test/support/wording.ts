/** Words that were said against words that were written. */
import type { Sound } from '../../simulator/echo/speech';

const SHOWN_SECONDS = 3;

/** The words alone. */
export function wordsOf(sounds: readonly Sound[]): string {
  return sounds.flatMap((sound) => (sound.kind === 'words' ? [sound.text] : [])).join(' ');
}

/** The words with their pauses of three seconds and more, such as [10], and their sounds, each a [chime]. */
export function transcriptText(sounds: readonly Sound[]): string {
  return sounds
    .flatMap((sound) => {
      if (sound.kind === 'words') return [sound.text];
      if (sound.kind === 'chime') return ['[chime]'];
      return sound.seconds < SHOWN_SECONDS ? [] : [`[${Math.round(sound.seconds * 10) / 10}]`];
    })
    .join(' ');
}

const ANY = '…';
const isPause = (token: string) => /^\[[\d.]+\]$/.test(token);
const isChime = (token: string) => token === '[chime]';

/** The tokens that are compared: pauses and sounds where any are written. */
export function comparedIn(spoken: readonly string[], wanted: readonly string[]): string[] {
  const pauses = wanted.some(isPause);
  const chimes = wanted.some(isChime);
  return spoken.filter((token) => (pauses || !isPause(token)) && (chimes || !isChime(token)));
}

function tokensOf(text: string): string[] {
  return text
    .replaceAll('’', "'")
    .replaceAll(ANY, ` ${ANY} `)
    .split(/\s+/)
    .filter((token) => token !== '');
}

/**
 * Why what was said is not what was written, or null when it is. In what is written, … stands for any
 * words or none; without a pause in it, pauses are not compared, and without a sound no sounds.
 */
export function differenceOf(written: string, said: string): string | null {
  const wanted = tokensOf(written);
  const spoken = comparedIn(tokensOf(said), wanted);
  const pieces = piecesOf(wanted);
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    if (index === 0) {
      const wrong = mismatch(piece, spoken, 0);
      if (wrong !== null) return wrong;
      from = piece.length;
      if (isLast && spoken.length > from) {
        return `it goes on: "${excerpt(spoken, from)}"`;
      }
    } else if (isLast) {
      const at = spoken.length - piece.length;
      if (at < from || mismatch(piece, spoken, at) !== null) {
        return `it does not end with "${piece.join(' ')}" but with "${spoken.slice(-Math.max(piece.length, 8)).join(' ')}"`;
      }
    } else {
      const at = indexOf(piece, spoken, from);
      if (at < 0) return `nowhere in the rest: "${piece.join(' ')}"`;
      from = at + piece.length;
    }
  }
  return null;
}

/** The stretches between the …, the first and the last of them empty where … stands at an end. */
function piecesOf(tokens: readonly string[]): string[][] {
  const pieces: string[][] = [[]];
  for (const token of tokens) {
    if (token === ANY) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}

function indexOf(piece: readonly string[], spoken: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= spoken.length; at += 1) {
    if (piece.every((token, index) => token === spoken[at + index])) return at;
  }
  return -1;
}

function mismatch(piece: readonly string[], spoken: readonly string[], at: number): string | null {
  const index = piece.findIndex((token, offset) => token !== spoken[at + offset]);
  if (index < 0) return null;
  const after =
    index === 0
      ? 'from the start'
      : `after "${piece.slice(Math.max(0, index - 5), index).join(' ')}"`;
  return `${after}, it was to say "${excerpt(piece, index)}" and says "${excerpt(spoken, at + index)}"`;
}

function excerpt(tokens: readonly string[], from: number): string {
  const some = tokens.slice(from, from + 8);
  if (some.length === 0) return '(nothing more)';
  return some.join(' ') + (tokens.length > from + 8 ? ' …' : '');
}
