/** What is heard of a speech: how long it takes, and the words that its last silence is followed by. */
import { LONGEST_BREAK_SECONDS } from '../script/limits';
import { MOST_SECONDS_PER_CHARACTER, secondsOfWords } from '../script/seconds';
import { FASTEST_PROSODY_PERCENT, SLOWEST_PROSODY_PERCENT } from './limits';
import { type Fault, partsOfSsml } from './ssml-parts';

export interface Spoken {
  /** Seconds of the words estimated, of the breaks exact; counted when asked for. */
  readonly seconds: number;
  /** It takes no longer. Seconds; costs no counting. */
  readonly atMost: number;
  /** What is said after the last break; all there is to say where there is none. */
  readonly lastWords: string;
  /** The last words of all, whether or not a break follows them. */
  readonly ending: string;
  /** What is wrong with it, each a plain sentence. */
  readonly broken: readonly string[];
}

const TIME = /^(\d+(?:\.\d+)?)(ms|s)$/;
const PERCENT = /^(\d+)%$/;

/** Seconds of a break; 0 where its time cannot be read. */
function secondsOfBreak(time: string, fault: Fault): number {
  const [, figure, unit] = TIME.exec(time) ?? [];
  const seconds = Number(figure) / (unit === 'ms' ? 1000 : 1);
  if (Number.isNaN(seconds)) {
    fault(`A break has the time "${time}", not so many s or ms.`);
    return 0;
  }
  if (seconds > LONGEST_BREAK_SECONDS) {
    fault(`A break of ${time} is longer than ${LONGEST_BREAK_SECONDS} s.`);
  }
  return seconds;
}

/** How fast a prosody is, as a part of what it stands in; as fast where its rate is not allowed. */
function speedOfProsody(rate: string, fault: Fault): number {
  const percent = Number(PERCENT.exec(rate)?.[1]);
  if (percent >= SLOWEST_PROSODY_PERCENT && percent <= FASTEST_PROSODY_PERCENT) {
    return percent / 100;
  }
  fault(
    `A prosody has the rate "${rate}", not a percentage from ${SLOWEST_PROSODY_PERCENT} to ${FASTEST_PROSODY_PERCENT}.`,
  );
  return 1;
}

/** Reads one speech; never throws. Of a malformed one, seconds and words are those of the part before. */
export function spokenIn(ssml: string): Spoken {
  const broken: string[] = [];
  const fault: Fault = (what) => broken.push(what);
  /** The speed in force, and above it those of the prosodies around. */
  const speeds = [1];
  let unsaid = '';
  let lastWords = '';
  let ending = '';
  const said: { readonly words: string; readonly speed: number }[] = [];
  let silence = 0;
  let inSub = false;

  const speed = () => speeds.at(-1) ?? 1;
  const flush = () => {
    lastWords += unsaid;
    if (unsaid.trim() !== '') ending = unsaid;
    said.push({ words: unsaid.trim(), speed: speed() });
    unsaid = '';
  };

  const begin = (tag: string, value: string) => {
    if (tag === 'break') {
      flush();
      lastWords = '';
      silence += secondsOfBreak(value, fault);
    } else if (tag === 'prosody') {
      flush();
      speeds.push(speed() * speedOfProsody(value, fault));
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

  for (const part of partsOfSsml(ssml, fault)) {
    if (part.kind === 'begin') begin(part.tag, part.value);
    else if (part.kind === 'end') end(part.tag);
    else if (!inSub) unsaid += part.text;
  }
  flush();
  const lasting = (secondsOf: (words: string) => number) =>
    said.reduce((sum, { words, speed }) => sum + secondsOf(words) / speed, silence);
  return {
    get seconds() {
      return lasting(secondsOfWords);
    },
    atMost: lasting(({ length }) => length * MOST_SECONDS_PER_CHARACTER),
    lastWords: lastWords.trim(),
    ending: ending.trim(),
    broken,
  };
}

/** Plain text as a speech: it has no breaks and cannot be malformed. */
export function spokenInText(text: string): Spoken {
  const words = text.trim();
  const seconds = secondsOfWords(words);
  return { seconds, atMost: seconds, lastWords: words, ending: words, broken: [] };
}
