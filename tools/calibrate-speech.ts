/**
 * Measures breaths.txt with espeak-ng, keeps the seconds in measured.json and prints the weights for
 * lambda/script/seconds.ts: `npx tsx tools/calibrate-speech.ts`. Needed when the breaths or the way of
 * counting sounds change; a test says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOW_TO_INSTALL, openVoice, voiceVersion } from './speech/espeak';
import { fitWeights, readBreaths } from './speech/fit';

if (voiceVersion() === null) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}
const voice = openVoice();
const scripts = readBreaths().map((script) =>
  script.map((text) => ({ text, seconds: Number(voice.secondsOf(text).toFixed(3)) })),
);
voice.close();
writeFileSync(join(__dirname, 'speech', 'measured.json'), `${JSON.stringify(scripts, null, 2)}\n`);

const breaths = scripts.flat();
const prose = breaths.filter(({ text }) => text.split(' ').length >= 6);
const words = prose.reduce((sum, { text }) => sum + text.split(' ').length, 0);
const seconds = prose.reduce((sum, breath) => sum + breath.seconds, 0);
console.log(
  `${breaths.length} breaths; prose at ${((words / seconds) * 60).toFixed(0)} words a minute`,
);
for (const [term, weight] of Object.entries(fitWeights(breaths)))
  console.log(term, weight.toFixed(4));
