import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Mark, Pace, Script, Segment } from '../../lambda/script/types';
import { toSsml } from '../../lambda/speech/ssml';
import { anyText } from '../support/any-text';
import { runs } from '../support/many';

const at: Mark = { bout: 2, exercise: 'hipFlexor', side: 'right', phase: 'work' };
const say = (text: string): Segment => ({ kind: 'words', text });
const pause = (seconds: number): Segment => ({ kind: 'pause', seconds });
const hold = (seconds: number): Segment => ({ kind: 'hold', seconds, at });

const heard = (ssml: string) => {
  const parsed: unknown = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
  }).parse(ssml);
  return JSON.stringify(parsed);
};

const breaksOf = (ssml: string) =>
  [...ssml.matchAll(/<break time='([^']*)'\/>/g)].map((match) => match[1] ?? '');
const secondsOfBreak = (time: string) =>
  time.endsWith('ms') ? Number.parseFloat(time) / 1000 : Number.parseFloat(time);

test('words and silences stand in order in one speak element', () => {
  expect(toSsml([say('Hold.'), hold(10), say('Halfway.'), hold(10), hold(10)], 'normal')).toBe(
    "<speak>Hold. <break time='10s'/> Halfway. <break time='10s'/> <break time='10s'/></speak>",
  );
});

test('a name is left to Alexa, and is none where nobody is known', () => {
  const hello = [say('Hello, {name}.')];
  const person = 'amzn1.ask.person.A-1';
  const named = `<speak>Hello, <alexa:name type="first" personId="${person}"/>.</speak>`;
  expect(toSsml(hello, 'normal', person)).toBe(named);
  expect(XMLValidator.validate(toSsml(hello, 'slow', person))).toBe(true);
  for (const strange of [null, '', '"/>', 'amzn1.ask.person.&']) {
    expect(toSsml(hello, 'normal', strange)).toBe('<speak>Hello, .</speak>');
  }
});

test('text is escaped once, whatever it holds', () => {
  expect(toSsml([say('Rest & ice <now>')], 'normal')).toBe(
    '<speak>Rest &amp; ice &lt;now&gt;</speak>',
  );
  expect(toSsml([say('&amp;')], 'normal')).toBe('<speak>&amp;amp;</speak>');
  expect(toSsml([say('You\'ll say "go".')], 'slow')).toContain('You&apos;ll say &quot;go&quot;.');
});

test('characters that XML forbids are left out, those it allows are kept', () => {
  expect(toSsml([say('a\u0000b\u0008c\uD800d\uFFFEe\u{1F3C3}\u00E9')], 'normal')).toBe(
    '<speak>abcde\u{1F3C3}\u00E9</speak>',
  );
});

test('an empty text says nothing and leaves no blank', () => {
  expect(toSsml([say(''), say(' \u0000 '), say('Hold.')], 'normal')).toBe('<speak>Hold.</speak>');
  expect(toSsml([], 'normal')).toBe('<speak></speak>');
});

test.each([
  [3, ['3s']],
  [0.5, ['500ms']],
  [2.25, ['2250ms']],
  [10, ['10s']],
  [10.5, ['10s', '500ms']],
  [25, ['10s', '10s', '5s']],
  [0.1 + 0.2, ['300ms']],
  [0, []],
  [-1, []],
])('a pause of %d s is written as %j', (seconds, breaks) => {
  expect(breaksOf(toSsml([pause(seconds)], 'normal'))).toEqual(breaks);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('a pause of %d s is refused', (seconds) => {
  expect(() => toSsml([pause(seconds)], 'normal')).toThrow(RangeError);
});

test.each<[Pace, string]>([
  ['slow', '85%'],
  ['quick', '115%'],
])('the %s rate is one prosody around everything', (rate, percent) => {
  expect(toSsml([say('Hold & breathe.'), hold(10)], rate)).toBe(
    `<speak><prosody rate='${percent}'>Hold &amp; breathe. <break time='10s'/></prosody></speak>`,
  );
});

const segment = fc.oneof(
  anyText({ maxLength: 200 }).map(say),
  fc
    .string({ unit: fc.constantFrom('&', '<', '>', "'", '"', ';', 'amp', ' ', ']]>', '\u0000') })
    .map(say),
  fc.double({ min: 0, max: 300, noNaN: true }).map(pause),
  fc.double({ min: 0, max: 10, noNaN: true }).map(hold),
);
const scripts: fc.Arbitrary<Script> = fc.array(segment, { maxLength: 20 });
const rates = fc.constantFrom<Pace>('slow', 'normal', 'quick');

test('any text in any script is well-formed', () => {
  fc.assert(
    fc.property(scripts, rates, (script, rate) => {
      expect(XMLValidator.validate(toSsml(script, rate))).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

test('any script keeps its silence to the millisecond, in breaks of at most ten seconds', () => {
  fc.assert(
    fc.property(scripts, rates, (script, rate) => {
      const breaks = breaksOf(toSsml(script, rate));
      for (const time of breaks) {
        expect(time).toMatch(/^(?:\d+s|\d+ms)$/);
        expect(secondsOfBreak(time)).toBeLessThanOrEqual(10);
        expect(secondsOfBreak(time)).toBeGreaterThan(0);
      }
      const silence = script.reduce(
        (sum, part) => sum + (part.kind === 'words' ? 0 : Math.round(part.seconds * 1000) / 1000),
        0,
      );
      expect(breaks.reduce((sum, time) => sum + secondsOfBreak(time), 0)).toBeCloseTo(silence, 6);
    }),
    { numRuns: runs(500) },
  );
});

test('any printable text is heard as it was written', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09&<>\'";#'), minLength: 1 });
  fc.assert(
    fc.property(text, (words) => {
      expect(heard(toSsml([say(words)], 'normal'))).toBe(
        JSON.stringify([{ speak: [{ '#text': words }] }]),
      );
    }),
    { numRuns: runs(100) },
  );
});
