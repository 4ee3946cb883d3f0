import Speech from 'ssml-builder';
import { LONGEST_BREAK_SECONDS } from '../script/limits';
import { SPEED_OF_PACE } from '../script/seconds';
import type { Pace, Script } from '../script/types';

/** What XML 1.0 allows nowhere, not even escaped: most control characters and half a surrogate pair. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const LONGEST_BREAK_MS = LONGEST_BREAK_SECONDS * 1000;

/** Adds silence in breaks that the platform takes; whole milliseconds, so that no figure is mistyped. */
function pause(speech: Speech, seconds: number): void {
  if (!Number.isFinite(seconds)) throw new RangeError(`a pause of ${seconds} s`);
  for (let left = Math.round(seconds * 1000); left > 0; left -= LONGEST_BREAK_MS) {
    const ms = Math.min(left, LONGEST_BREAK_MS);
    speech.pause(ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`);
  }
}

/** Ids of Amazon's that can stand in speech as they are. */
const PERSON = /^amzn1\.ask\.person\.[\w-]+$/;

/** Alexa says the name of who has that id, and the skill never learns it; nothing for who has none. */
function withName(ssml: string, person: string | null): string {
  const isNamed = person !== null && PERSON.test(person);
  return ssml.replaceAll(
    '{name}',
    isNamed ? `<alexa:name type="first" personId="${person}"/>` : '',
  );
}

/**
 * A script as one `<speak>` element. `{name}` in it is the name of the person of that id. Texts are raw and are escaped here, once. Pauses and holds become
 * breaks of at most 10 s each that add up to their seconds, to the millisecond. Throws a RangeError
 * where a pause is not a finite number.
 */
export function toSsml(script: Script, pace: Pace, person: string | null = null): string {
  return withName(ssmlOf(script, pace), person);
}

function ssmlOf(script: Script, pace: Pace): string {
  const speech = new Speech();
  for (const segment of script) {
    if (segment.kind === 'words') {
      const text = segment.text.replace(FORBIDDEN, '').trim();
      if (text !== '') speech.say(text);
    } else {
      pause(speech, segment.seconds);
    }
  }
  if (pace === 'normal') return speech.ssml();
  // The package's own prosody escapes what it is given, and so cannot hold a break.
  const percent = Math.round(SPEED_OF_PACE[pace] * 100);
  const inner = speech.ssml(true);
  return new Speech().sayWithSSML(`<prosody rate='${percent}%'>${inner}</prosody>`).ssml();
}
