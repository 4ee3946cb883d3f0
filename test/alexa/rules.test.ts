/** What is held against an answer before it leaves, on the script that it was made of. */
import { brokenRules } from '../../lambda/alexa/rules';
import { newState, noProgress } from '../../lambda/coach/state';
import { breaths } from '../../lambda/script/segments';
import type { AskingScript, Script } from '../../lambda/script/types';
import { toSsml } from '../../lambda/speech/ssml';
import { launch, newSession } from '../../simulator/echo/request';

const state = newState(noProgress());
const asking: AskingScript = [{ kind: 'words', text: 'Ready?', asks: true }];
const minutes = (pauses: number): Script => [
  ...breaths(['Hold.']),
  ...Array.from({ length: pauses }, () => ({ kind: 'pause', seconds: 10 }) as const),
];

/** The rules that an answer of these scripts breaks. */
function brokenBy(script: Script, reprompt = asking, more: object = {}, device: object = {}) {
  const speech = (one: Script) => ({ type: 'SSML' as const, ssml: toSsml(one, 'normal') });
  const response = {
    outputSpeech: speech(script),
    reprompt: { outputSpeech: speech(reprompt) },
    shouldEndSession: false,
    ...more,
  };
  const asked = launch({ ...newSession(), ...device });
  return brokenRules(
    { script, reprompt, state, after: 'listen' },
    { version: '1.0', response },
    asked,
  );
}

test('a good answer breaks none', () => expect(brokenBy(asking)).toEqual([]));

test.each<[string, string[], RegExp]>([
  ['no words', brokenBy(minutes(1).slice(1)), /^The speech has no words\.$/],
  ['words that are blank', brokenBy(breaths([' '])), /^The speech has no words\.$/],
  ['too many seconds', brokenBy(minutes(25)), /^The speech takes about 25\d s, more than 240 s\.$/],
  [
    'too many seconds to be asked again',
    brokenBy(asking, [...minutes(9), ...asking]),
    /^The reprompt takes about \d+ s, more than 90 s\.$/,
  ],
  [
    'too many characters',
    brokenBy(breaths(['-'.repeat(8000)])),
    /^A speech has 80\d\d characters, more than 8000\.$/,
  ],
  [
    'too many bytes',
    brokenBy(asking, asking, { card: { type: 'Simple', content: 'é'.repeat(60_000) } }),
    /^The response has 1\d{5} bytes, more than 120000\.$/,
  ],
  [
    'a microphone left to a screen that is not there',
    brokenBy(asking, asking, { shouldEndSession: undefined }),
    /^The answer leaves shouldEndSession out/,
  ],
  [
    'a directive without a token',
    brokenBy(asking, asking, {
      directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }],
    }).slice(0, 1),
    /has no token\.$/,
  ],
  [
    'a directive that the device cannot take',
    brokenBy(asking, asking, {
      directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 'a' }],
    }),
    /is sent to a device without Alexa\.Presentation\.APL\.$/,
  ],
])('%s', (_, broken, rule) => expect(broken).toEqual([expect.stringMatching(rule)]));
