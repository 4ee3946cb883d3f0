import Speech from 'ssml-builder';
import { CHIMES } from '../script/chimes';
import { LONGEST_BREAK_SECONDS } from '../script/limits';
import { SPEED_OF_PACE } from '../script/seconds';
import type { Pace, Script, Segment } from '../script/types';

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

function whispered(text: string): string {
  return `<amazon:effect name='whispered'>${new Speech().say(text).ssml(true)}</amazon:effect>`;
}

/** The parts of a speech that one rate holds for, and the sounds between them, which have their own. */
function spoken(script: Script): Speech {
  const speech = new Speech();
  for (const segment of script) {
    if (segment.kind === 'words') {
      const text = segment.text.replace(FORBIDDEN, '').trim();
      if (text === '') continue;
      // The package's own whisper escapes nothing.
      if (segment.whispered) speech.sayWithSSML(whispered(text));
      else speech.say(text);
    } else if (segment.kind === 'chime') {
      speech.sayWithSSML(`<audio src='${CHIMES[segment.chime].source}'/>`);
    } else {
      pause(speech, segment.seconds);
    }
  }
  return speech;
}

/** What stands between the sounds, and each sound, in order. */
function aroundSounds(script: Script): Script[] {
  const parts: Segment[][] = [[]];
  for (const segment of script) {
    if (segment.kind === 'chime') parts.push([segment], []);
    else parts.at(-1)?.push(segment);
  }
  return parts.filter(({ length }) => length > 0);
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
  if (pace === 'normal') return spoken(script).ssml();
  // The package's own prosody escapes what it is given, and so cannot hold a break.
  const percent = Math.round(SPEED_OF_PACE[pace] * 100);
  const speech = new Speech();
  for (const part of aroundSounds(script)) {
    const inner = spoken(part).ssml(true);
    const isSound = part[0]?.kind === 'chime';
    speech.sayWithSSML(isSound ? inner : `<prosody rate='${percent}%'>${inner}</prosody>`);
  }
  return speech.ssml();
}
