/** Utterances from standard input, a line each; what is understood of each as a line of JSON. */
import { readFileSync } from 'node:fs';
import { buildModel } from '../model/model';
import { makeEar } from '../simulator/ear';

const hear = makeEar(buildModel('en-US'));
const lines = readFileSync(0, 'utf8').split('\n');
if (lines.at(-1) === '') lines.pop();
for (const line of lines) {
  const { utterance, intent, slots, how, score } = hear(line.replace(/\r$/, ''));
  const ids = Object.fromEntries(Object.entries(slots).map(([name, { id }]) => [name, id]));
  console.log(JSON.stringify({ utterance, intent, slots: ids, how, score }));
}
