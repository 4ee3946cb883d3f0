/**
 * `npm run walk`: the built handler led through the whole routine as a runner with a speaker leads it, word by word and
 * straight through, and through the short ones. `--json` for programs.
 */
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { makeEar } from '../simulator/ear/ear';
import { virtualClock } from '../simulator/echo/clock';
import { type EchoEvent, makeEcho } from '../simulator/echo/echo';
import { type Handler, lambdaContext } from '../simulator/echo/lambda';
import { model } from '../simulator/echo/model';

/** More than any routine asks for: past it something is wrong. */
const MOST_SAID = 30;

/** `wish` is said at the door. */
async function walk(handler: Handler, first: string, wish?: string) {
  const clock = virtualClock(Date.UTC(2026, 0, 5, 8) / 1000);
  const speeches: number[] = [];
  let ssml = '';
  let open = false;
  let longest = 0;
  const listener = (event: EchoEvent) => {
    if (event.kind === 'failed') throw new Error(event.message);
    if (event.kind === 'speech' && event.part === 'answer') speeches.push(event.seconds);
    if (event.kind === 'microphone') open = event.open;
    if (event.kind === 'response') {
      const { outputSpeech } = event.response.response;
      ssml = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
      longest = Math.max(longest, ssml.length);
    }
  };
  const send = (request: RequestEnvelope) => handler(request, lambdaContext());
  const echo = makeEcho({ send, hear: makeEar(model), model, clock, listener });
  const say = async (utterance: string) => {
    echo.say(utterance);
    await echo.settled();
    while (!open && clock.step()) await echo.settled();
  };
  await say('open knee coach');
  if (wish !== undefined) await say(wish);
  speeches.length = 0;
  const said: string[] = [];
  for (let next = first; !ssml.includes('educational purposes'); next = 'ready') {
    if (said.length > MOST_SAID) throw new Error('the routine does not end');
    said.push(next);
    await say(next);
  }
  const guidedSeconds = Math.round(speeches.reduce((sum, seconds) => sum + seconds, 0));
  return {
    /** From "start" to the closing words. */
    answers: speeches.length,
    /** By the runner, the opening apart. */
    said,
    /** From "start" to the end of the closing words, in which the coach spoke or held. */
    guidedSeconds,
    guidedSecondsPerUtterance: Math.round(guidedSeconds / said.length),
    longestAnswerSeconds: Math.round(Math.max(...speeches)),
    longestSpeechCharacters: longest,
  };
}

async function main() {
  // The bundle that is deployed, made by `npm run build` just before.
  const { handler } = require(join(__dirname, '../dist/lambda/index.js')) as { handler: Handler };
  const walks = {
    guided: await walk(handler, 'start the routine'),
    fiveMinutes: await walk(handler, 'start the routine', 'i have five minutes'),
    tenMinutes: await walk(handler, 'start the routine', 'i have ten minutes'),
    straightThrough: await walk(handler, 'do it without stopping'),
  };
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ ...walks.guided, ...walks }, null, 2));
    return;
  }
  for (const [name, { said, ...figures }] of Object.entries(walks)) {
    console.log(`${name}: ${said.map((one) => `"${one}"`).join(', ')}`);
    for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure}: ${value}`);
  }
}

void main();
