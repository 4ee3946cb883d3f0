import fc from 'fast-check';
import { spokenIn, spokenInText } from '../../lambda/alexa/spoken';
import { secondsOf, secondsOfWords } from '../../lambda/script/seconds';
import type { Rate, Script } from '../../lambda/script/types';
import { toSsml } from '../../lambda/speech/ssml';

test('breaks count exactly, words as estimated, faster and slower with their prosody', () => {
  const { seconds } = spokenIn(
    "<speak>Hold. <break time='10s'/><prosody rate='50%'>Halfway.<break time='500ms'/></prosody></speak>",
  );
  expect(seconds).toBeCloseTo(10.5 + secondsOfWords('Hold.') + 2 * secondsOfWords('Halfway.'), 9);
});

test('a prosody inside another multiplies with it', () => {
  const { seconds } = spokenIn(
    "<speak><prosody rate='50%'><prosody rate='50%'>Hold.</prosody></prosody></speak>",
  );
  expect(seconds).toBeCloseTo(4 * secondsOfWords('Hold.'), 9);
});

test('a sub is heard as its alias', () => {
  expect(spokenIn("<speak>Your <sub alias='I T'>IT</sub> band.</speak>").ending).toBe(
    'Your I T band.',
  );
});

test.each([
  ["<speak>One. <break time='1s'/> Two.</speak>", 'Two.', 'Two.'],
  ["<speak>One. <break time='1s'/></speak>", '', 'One.'],
  ['<speak>One.</speak>', 'One.', 'One.'],
  [
    "<speak><break time='1s'/><prosody rate='85%'>One &amp; two.</prosody></speak>",
    'One & two.',
    'One & two.',
  ],
  ["<speak><break time='1s'/>One <prosody rate='85%'>two.</prosody></speak>", 'One two.', 'two.'],
])('the last words of %s are "%s", and it ends with "%s"', (ssml, lastWords, ending) => {
  expect(spokenIn(ssml)).toMatchObject({ lastWords, ending, broken: [] });
});

test.each([
  ["<speak><break time='11s'/></speak>", 'A break of 11s is longer than 10 s.'],
  ["<speak><break time='10.5s'/></speak>", 'A break of 10.5s is longer than 10 s.'],
  ["<speak><break time='10001ms'/></speak>", 'A break of 10001ms is longer than 10 s.'],
  ["<speak><break time='1f0s'/></speak>", 'A break has the time "1f0s", not so many s or ms.'],
  ["<speak><break time='10'/></speak>", 'A break has the time "10", not so many s or ms.'],
  ["<speak><break time='-1s'/></speak>", 'A break has the time "-1s", not so many s or ms.'],
  [
    "<speak><prosody rate='fast'>a</prosody></speak>",
    'A prosody has the rate "fast", not a percentage from 20 to 200.',
  ],
  [
    "<speak><prosody rate='10%'>a</prosody></speak>",
    'A prosody has the rate "10%", not a percentage from 20 to 200.',
  ],
])('%s: %s', (ssml, fault) => expect(spokenIn(ssml).broken).toEqual([fault]));

test('a speech lasts about as long as the script it was made from', () => {
  const sentence = fc
    .array(fc.constantFrom('hold', 'breathe', 'slowly', 'the', 'left', 'knee'), { minLength: 1 })
    .map((words) => `${words.join(' ')}.`);
  const segment = fc.oneof(
    sentence.map((text) => ({ kind: 'words', text }) as const),
    fc.integer({ min: 1, max: 20 }).map((seconds) => ({ kind: 'pause', seconds }) as const),
  );
  const scripts: fc.Arbitrary<Script> = fc.array(segment, { minLength: 1 });
  fc.assert(
    fc.property(scripts, fc.constantFrom<Rate>('slow', 'normal', 'quick'), (script, rate) => {
      const estimate = secondsOf(script, rate);
      const { seconds, broken } = spokenIn(toSsml(script, rate));
      expect(broken).toEqual([]);
      expect(Math.abs(seconds / estimate - 1)).toBeLessThan(0.03);
    }),
  );
});

test('plain text is all words', () => {
  expect(spokenInText(' Rest & ice. ')).toMatchObject({
    seconds: secondsOfWords('Rest & ice.'),
    lastWords: 'Rest & ice.',
    ending: 'Rest & ice.',
    broken: [],
  });
});

test('a speech takes no longer than it may at a glance', () => {
  const words = fc.constantFrom('7', '777777', 'a', 'straight', 'hold, and', 'Now? Yes.');
  const rates = fc.constantFrom('20%', '85%', '200%');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, rates), { minLength: 1 }), (pieces) => {
      const inner = pieces.map(
        ([text, rate]) => `<prosody rate='${rate}'>${text}</prosody><break time='2s'/>`,
      );
      const { seconds, atMost } = spokenIn(`<speak>${inner.join('')}</speak>`);
      expect(seconds).toBeLessThanOrEqual(atMost);
    }),
  );
});
