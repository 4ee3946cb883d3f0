/**
 * Measures the breaths of a language (tools/speech/en/breaths.txt) with espeak-ng, keeps the seconds in measured.json
 * beside them and prints the weights for its speed (lambda/language/en/speed.ts): `npx tsx tools/calibrate-speech.ts en`.
 * Needed when the breaths or the spelling change; a test says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_NAMES } from '../lambda/exercises/kinds';
import { languageOf } from '../lambda/language/languages';
import { HOW_TO_INSTALL, openVoice, voiceVersion } from './speech/espeak';
import { fitWeights, readBreaths } from './speech/fit';

if (voiceVersion() === null) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}
const language = LANGUAGE_NAMES.find((name) => name === (process.argv[2] ?? 'en'));
if (language === undefined) {
  console.error(`One of ${LANGUAGE_NAMES.join(', ')}.`);
  process.exit(1);
}
const voice = openVoice(language);
const scripts = readBreaths(language).map((script) =>
  script.map((text) => ({ text, seconds: Number(voice.secondsOf(text).toFixed(3)) })),
);
voice.close();
writeFileSync(
  join(__dirname, 'speech', language, 'measured.json'),
  `${JSON.stringify(scripts, null, 2)}\n`,
);

const breaths = scripts.flat();
const prose = breaths.filter(({ text }) => text.split(' ').length >= 6);
const words = prose.reduce((sum, { text }) => sum + text.split(' ').length, 0);
const seconds = prose.reduce((sum, breath) => sum + breath.seconds, 0);
console.log(
  `${breaths.length} breaths; prose at ${((words / seconds) * 60).toFixed(0)} words a minute`,
);
for (const [term, weight] of Object.entries(
  fitWeights(breaths, languageOf(language).speed.spelling),
))
  console.log(term, weight.toFixed(4));
