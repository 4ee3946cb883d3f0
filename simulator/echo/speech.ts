/** SSML as an Echo plays it: words and silences in order, with the seconds each takes. */
import { EN } from '../../lambda/language/en';
import { LONGEST_BREAK_SECONDS, LONGEST_SPEECH_CHARACTERS } from '../../lambda/script/limits';
import { secondsOfWords } from '../../lambda/script/seconds';
import type { Pace } from '../../lambda/script/types';
import { nameOf } from './person';
import { checkSounds, secondsOfSound } from './soundbank';
import { readXml, type XmlElement } from './xml';

/** One sentence, one break, or one sound of Amazon's library; breaks in a row are one silence. */
export type Sound =
  | { readonly kind: 'words'; readonly text: string; readonly seconds: number }
  | { readonly kind: 'silence'; readonly seconds: number }
  | { readonly kind: 'chime'; readonly source: string; readonly seconds: number };

type Piece = { text: string; rate: Pace } | { seconds: number } | { source: string };

/**
 * The sounds of one outputSpeech; the seconds of words are estimated, those of breaks exact.
 * Throws an Error that says why when Alexa would refuse the SSML.
 */
export function soundsOfSsml(ssml: string): readonly Sound[] {
  const sounds = latest.get(ssml) ?? parsed(ssml);
  latest.delete(ssml);
  latest.set(ssml, sounds);
  const [oldest] = latest.keys();
  if (latest.size > 8 && oldest !== undefined) latest.delete(oldest);
  return sounds;
}

/** One answer is played, judged and written down: the last few are kept. */
const latest = new Map<string, readonly Sound[]>();

function parsed(ssml: string): Sound[] {
  if (ssml.length > LONGEST_SPEECH_CHARACTERS) {
    throw new Error(
      `${ssml.length} characters of speech; Alexa takes ${LONGEST_SPEECH_CHARACTERS}.`,
    );
  }
  const speak = readXml(ssml);
  if (speak.tag !== 'speak') throw new Error('SSML must be one <speak> element.');
  const heard = joined(pieces(speak, 'normal')).flatMap(sounds);
  checkSounds(heard.filter(({ kind }) => kind === 'chime').length);
  return heard;
}

function pieces(node: XmlElement | string, rate: Pace): Piece[] {
  if (typeof node === 'string') return [{ text: node, rate }];
  const { tag, attributes, content } = node;
  if (tag === 'audio') return [{ source: attributes.src ?? '' }];
  if (tag === 'break') return [{ seconds: breakSeconds(attributes.time) }];
  if (tag === 'alexa:name') return [{ text: nameOf(attributes.personId), rate }];
  const inner = tag === 'prosody' ? rateOf(attributes.rate) : rate;
  const within = content.flatMap((child) => pieces(child, inner));
  // A paragraph or sentence that ends is a gap between words, also where no blank is written.
  return tag === 'p' || tag === 's' ? [...within, { text: ' ', rate }] : within;
}

function breakSeconds(time: string | undefined): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time ?? '') ?? [];
  const seconds = Number(amount) / (unit === 'ms' ? 1000 : 1);
  if (Number.isNaN(seconds)) throw new Error(`A break of time "${time ?? ''}" has no seconds.`);
  if (seconds > LONGEST_BREAK_SECONDS) {
    throw new Error(`A break of ${seconds} s; Alexa takes ${LONGEST_BREAK_SECONDS} s.`);
  }
  return seconds;
}

function rateOf(rate = 'medium'): Pace {
  const percent = { 'x-slow': 50, slow: 80, medium: 100, fast: 120, 'x-fast': 150 }[rate];
  const value = percent ?? Number.parseFloat(rate);
  if (value < 100) return 'slow';
  return value > 100 ? 'quick' : 'normal';
}

/** Pieces of one kind in a row become one, and blanks between tags disappear. */
function joined(all: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of all) {
    const last = result.at(-1);
    if ('source' in piece) result.push(piece);
    else if ('seconds' in piece) {
      if (piece.seconds === 0) continue;
      if (last && 'seconds' in last) last.seconds += piece.seconds;
      else result.push({ ...piece });
    } else if (last && 'text' in last && last.rate === piece.rate) last.text += piece.text;
    else if (piece.text.trim() !== '') result.push({ ...piece });
  }
  return result.map((piece) =>
    'text' in piece ? { ...piece, text: piece.text.replace(/\s+/g, ' ').trim() } : piece,
  );
}

/**
 * Where a sentence ends and none goes on: "at 6 a.m. on Monday". An Intl.Segmenter tells it as well, but a page waits
 * longer for the first one, and for the tables of Unicode that it loads, than for the skill.
 */
const SENTENCE_END = /([.?!]["'\u2019\u201d)\]]*) (?![a-z])/g;

/** A stretch of words, sentence by sentence: what the skill estimates is mostly one. */
function sounds(piece: Piece): Sound[] {
  if ('source' in piece) {
    const { source } = piece;
    return [{ kind: 'chime', source, seconds: secondsOfSound(source) }];
  }
  if ('seconds' in piece) return [{ kind: 'silence', seconds: piece.seconds }];
  const sentences = piece.text.replace(SENTENCE_END, '$1\n').split('\n');
  return sentences.map((text) => ({
    kind: 'words',
    text,
    seconds: secondsOfWords(text, EN.speed, piece.rate),
  }));
}
