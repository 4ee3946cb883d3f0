/**
 * Lets espeak-ng say every script of the routine and lays its seconds against the estimate. Exits with 1
 * where a script's words are off by more than a tenth, or a side is not held for as long as promised.
 * `--rate slow` or `--rate quick` says them at another rate of the skill; `--json` prints the figures.
 */
import { parseArgs } from 'node:util';
import { EXERCISES } from '../lambda/routine/routine';
import type { Pace } from '../lambda/script/types';
import { routineScripts } from './scripts';
import { compareHolds, compareSounds, compareWords, LARGEST_ERROR } from './speech/compare';
import { HOW_TO_INSTALL, openVoice, VOICES, voiceVersion, WORDS_A_MINUTE } from './speech/espeak';

const { values } = parseArgs({
  options: { rate: { type: 'string', default: 'normal' }, json: { type: 'boolean' } },
});
const isRate = (name: string): name is Pace => Object.hasOwn(WORDS_A_MINUTE, name);
const { rate } = values;
if (!isRate(rate)) {
  console.error(`--rate is one of ${Object.keys(WORDS_A_MINUTE).join(', ')}`);
  process.exit(1);
}
const version = voiceVersion();
if (version === null) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}

const scripts = routineScripts();
const voice = openVoice('en', rate);
const words = compareWords(scripts, voice.secondsOf, rate);
voice.close();
const holds = compareHolds(scripts, EXERCISES);
const sounds = compareSounds(scripts);

const off = words.filter(({ error }) => Math.abs(error) > LARGEST_ERROR);
// To the millisecond: breaks are written in those.
const wrong = holds.filter(({ held, promised }) => Math.round((held - promised) * 1000) !== 0);
const others = sounds.filter(({ counted, lasts }) => counted !== lasts);
const broken = off.length + wrong.length + others.length + (words.length === 0 ? 1 : 0);
const speaker = {
  voice: 'espeak-ng',
  version,
  language: VOICES.en,
  rate,
  speed: WORDS_A_MINUTE[rate],
};

if (values.json) {
  console.log(JSON.stringify({ speaker, words, holds, sounds, passed: broken === 0 }, null, 2));
} else {
  console.log(
    `espeak-ng ${version}, ${VOICES.en}, -s ${speaker.speed} (${rate}); seconds of words\n`,
  );
  console.log(`${'script'.padEnd(30)}breaths   voice  estimate   error`);
  for (const { name, breaths, measured, estimated, error } of words) {
    const percent = `${(error * 100).toFixed(1)} %`;
    const figures = [`${breaths}`.padStart(7), measured.toFixed(1).padStart(8)];
    figures.push(estimated.toFixed(1).padStart(10), percent.padStart(8));
    console.log(`${name.padEnd(30)}${figures.join('')}`);
  }
  console.log(`\n${'side'.padEnd(30)}   held  promised`);
  for (const { name, held, promised } of holds) {
    console.log(
      `${name.padEnd(30)}${held.toFixed(1).padStart(7)}${promised.toFixed(1).padStart(10)}`,
    );
  }
  console.log(`\n${'sound'.padEnd(30)}counted     lasts`);
  for (const { name, counted, lasts } of sounds) {
    console.log(`${name.padEnd(30)}${`${counted}`.padStart(7)}${`${lasts}`.padStart(10)}`);
  }
  for (const { name } of off) {
    console.log(`\n${name}: the words are off by more than ${LARGEST_ERROR * 100} %.`);
  }
  for (const { name, held, promised } of wrong) {
    console.log(`\n${name}: ${held} s are held and ${promised} s promised.`);
  }
  for (const { name, counted, lasts } of others) {
    console.log(`\n${name}: ${counted} s are counted, and it lasts ${lasts}.`);
  }
  if (words.length === 0) console.log('There is no script to check.');
}
process.exitCode = broken === 0 ? 0 : 1;
