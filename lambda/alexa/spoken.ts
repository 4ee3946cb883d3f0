/** What is heard of a speech: how long it takes, and the words that its last silence is followed by. */
import { LONGEST_BREAK_SECONDS } from '../script/limits';
import { secondsOfWords } from '../script/seconds';
import { FASTEST_PROSODY_PERCENT, SLOWEST_PROSODY_PERCENT } from './limits';
import { partsOfSsml } from './ssml-parts';

export interface Spoken {
  /** Seconds of the words estimated, of the breaks exact. */
  readonly seconds: number;
  /** What is said after the last break; all there is to say where there is none. */
  readonly lastWords: string;
  /** The last words of all, whether or not a break follows them. */
  readonly ending: string;
  /** What is wrong with it, each a plain sentence. */
  readonly broken: readonly string[];
}

const TIME = /^(\d+(?:\.\d+)?)(ms|s)$/;
const PERCENT = /^(\d+)%$/;

/** Reads one speech; never throws. Of a malformed one, seconds and words are those of the part before. */
export function spokenIn(ssml: string): Spoken {
  const broken: string[] = [];
  /** The speed in force, and above it those of the prosodies around. */
  const speeds = [1];
  let unsaid = '';
  let lastWords = '';
  let ending = '';
  let seconds = 0;
  let inSub = false;

  const speed = () => speeds.at(-1) ?? 1;
  const flush = () => {
    lastWords += unsaid;
    if (unsaid.trim() !== '') ending = unsaid;
    seconds += secondsOfWords(unsaid.trim()) / speed();
    unsaid = '';
  };

  const begin = (tag: string, value: string) => {
    if (tag === 'break') {
      flush();
      lastWords = '';
      const [, figure, unit] = TIME.exec(value) ?? [];
      const length = Number(figure) / (unit === 'ms' ? 1000 : 1);
      if (Number.isNaN(length))
        broken.push(`A break has the time "${value}", not so many s or ms.`);
      else seconds += length;
      if (length > LONGEST_BREAK_SECONDS) {
        broken.push(`A break of ${value} is longer than ${LONGEST_BREAK_SECONDS} s.`);
      }
    } else if (tag === 'prosody') {
      flush();
      const percent = Number(PERCENT.exec(value)?.[1]);
      if (percent >= SLOWEST_PROSODY_PERCENT && percent <= FASTEST_PROSODY_PERCENT) {
        speeds.push((speed() * percent) / 100);
      } else {
        broken.push(`A prosody has the rate "${value}", not a percentage from 20 to 200.`);
        speeds.push(speed());
      }
    } else if (tag === 'sub') {
      unsaid += value;
      inSub = true;
    } else {
      unsaid += ' ';
    }
  };

  const end = (tag: string) => {
    if (tag === 'prosody') {
      flush();
      if (speeds.length > 1) speeds.pop();
    } else if (tag === 'sub') {
      inSub = false;
    } else {
      unsaid += ' ';
    }
  };

  for (const part of partsOfSsml(ssml, (what) => broken.push(what))) {
    if (part.kind === 'begin') begin(part.tag, part.value);
    else if (part.kind === 'end') end(part.tag);
    else if (!inSub) unsaid += part.text;
  }
  flush();
  return { seconds, lastWords: lastWords.trim(), ending: ending.trim(), broken };
}

/** Plain text as a speech: it has no breaks and cannot be malformed. */
export function spokenInText(text: string): Spoken {
  const words = text.trim();
  return { seconds: secondsOfWords(words), lastWords: words, ending: words, broken: [] };
}
