/** The voice that estimates are measured by: Debian's espeak-ng, saying one breath at a time. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageName } from '../../lambda/exercises/kinds';
import { SPEED_OF_PACE } from '../../lambda/script/seconds';
import type { Pace } from '../../lambda/script/types';

/** The voice of each language: American English, as in the skill's first locale. */
export const VOICES: Readonly<Record<LanguageName, string>> = { en: 'en-us' };

/**
 * espeak-ng's `-s`. Its "words per minute" leave out the pauses: at 145 it reads the prose of breaths.txt
 * at about 157 words a minute with the sentence pauses in, inside the 150 to 160 usual for Alexa.
 */
const SPEED = 145;

/** How `-s` follows the rates of the skill. */
export const WORDS_A_MINUTE: Readonly<Record<Pace, number>> = {
  slow: Math.round(SPEED * SPEED_OF_PACE.slow),
  normal: SPEED,
  quick: Math.round(SPEED * SPEED_OF_PACE.quick),
};

/** How to get the voice, for those who have not. */
export const HOW_TO_INSTALL =
  'espeak-ng is not installed. On Debian or Ubuntu: apt-get install espeak-ng';

/** The voice's version, or null where it is not installed. */
export function voiceVersion(): string | null {
  const said = spawnSync('espeak-ng', ['--version'], { encoding: 'utf8' });
  return said.status === 0 ? (said.stdout.match(/[\d.]+/)?.[0] ?? 'unknown') : null;
}

/** Seconds of sound in a PCM WAV file, counted in samples; throws where it is not one. */
export function secondsOfWav(wav: Buffer): number {
  if (wav.toString('latin1', 0, 4) !== 'RIFF') throw new Error('not a WAV file');
  const bytesASecond = wav.readUInt32LE(28);
  for (let at = 12; at + 8 <= wav.length; at += 8 + wav.readUInt32LE(at + 4)) {
    if (wav.toString('latin1', at, at + 4) === 'data') {
      return Math.min(wav.readUInt32LE(at + 4), wav.length - at - 8) / bytesASecond;
    }
  }
  throw new Error('a WAV file without data');
}

/** A measuring voice, which says a text that it has said before only once; `close` removes its files. */
export function openVoice(language: LanguageName, rate: Pace = 'normal') {
  const folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
  const file = join(folder, 'breath.wav');
  const known = new Map<string, number>();
  return {
    /** Measured seconds of one breath, the pause after its last sentence included. */
    secondsOf(text: string): number {
      const before = known.get(text);
      if (before !== undefined) return before;
      const args = ['-v', VOICES[language], '-s', `${WORDS_A_MINUTE[rate]}`, '-w', file, '--stdin'];
      const said = spawnSync('espeak-ng', args, { input: text, encoding: 'utf8' });
      if (said.status !== 0) throw new Error(said.stderr || HOW_TO_INSTALL);
      const seconds = secondsOfWav(readFileSync(file));
      known.set(text, seconds);
      return seconds;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
