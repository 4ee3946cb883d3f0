/** Utterances from standard input, a line each; what is understood of each as a line of JSON. */
import { readFileSync } from 'node:fs';
import { buildModel } from '../model/model';
import { makeEar } from '../simulator/ear/ear';

const hear = makeEar(buildModel('en-US'));
if (process.stdin.isTTY) {
  console.error(
    'What would be said, a line each, then Ctrl-D; or: echo "okay go" | npm run -s understand',
  );
}
const lines = readFileSync(0, 'utf8').split('\n');
if (lines.at(-1) === '') lines.pop();
for (const line of lines) {
  const { utterance, intent, slots, how, score } = hear(line.replace(/\r$/, ''));
  const ids = Object.fromEntries(Object.entries(slots).map(([name, { id }]) => [name, id]));
  console.log(JSON.stringify({ utterance, intent, slots: ids, how, score }));
}
