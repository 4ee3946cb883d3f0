import fc from 'fast-check';
import { EN } from '../../lambda/language/en';
import { secondsOf, secondsOfSegment, secondsOfWords } from '../../lambda/script/seconds';
import { soundsOf } from '../../lambda/script/sounds';
import type { Mark, Pace, Script } from '../../lambda/script/types';
import measured from '../../tools/speech/en/measured.json';
import { fitWeights, readBreaths, type Weights } from '../../tools/speech/fit';
import { anyText } from '../support/any-text';

const at: Mark = { bout: 2, exercise: 'hipFlexor', side: 'right', phase: 'work' };

/** The seconds of a breath by weights other than the product's own. */
function secondsBy(weights: Weights, text: string): number {
  const { syllables, consonants, stressed, commas, ends } = soundsOf(text, EN.speed.spelling);
  const { syllable, consonant, stress, comma, end, breath } = weights;
  return (
    syllables * syllable +
    consonants * consonant +
    stressed * stress +
    commas * comma +
    ends * end +
    breath
  );
}

describe('against what espeak-ng was measured to need', () => {
  it.each(measured.map((script) => [script[0]?.text, script] as const))(
    'is within 5 %% for the script that begins "%s"',
    (_, script) => {
      const estimate = script.reduce((sum, { text }) => sum + secondsOfWords(text, EN.speed), 0);
      const voice = script.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(Math.abs(estimate / voice - 1)).toBeLessThan(0.05);
    },
  );

  it('is off by less than 5 % for a breath, on average', () => {
    const errors = measured
      .flat()
      .map(({ text, seconds }) => Math.abs(secondsOfWords(text, EN.speed) / seconds - 1));
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.05);
  });

  it('holds for scripts it was not fitted on', () => {
    for (const script of measured) {
      const weights = fitWeights(
        measured.filter((other) => other !== script).flat(),
        EN.speed.spelling,
      );
      const estimate = script.reduce((sum, { text }) => sum + secondsBy(weights, text), 0);
      const voice = script.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(Math.abs(estimate / voice - 1)).toBeLessThan(0.06);
    }
  });

  it('carries the weights that the measurements give, of the breaths as they stand', () => {
    expect(measured.map((script) => script.map(({ text }) => text))).toEqual(readBreaths('en'));
    const weights = fitWeights(measured.flat(), EN.speed.spelling);
    for (const [sound, weight] of Object.entries(EN.speed.secondsPer)) {
      expect(weight).toBeCloseTo(weights[sound as keyof typeof weights], 3);
    }
  });
});

describe('seconds of words', () => {
  it.each([
    ['Hold.', 0.97],
    ['Ten more.', 1.19],
    ['Three. Two. One.', 2.35],
  ])('knows the short cue %s', (cue, seconds) => {
    expect(secondsOfWords(cue, EN.speed)).toBeGreaterThan(seconds * 0.9);
    expect(secondsOfWords(cue, EN.speed)).toBeLessThan(seconds * 1.1);
  });

  it.each([
    ['Wait 30 seconds.', 'Wait thirty seconds.'],
    ['About 7 minutes.', 'About seven minutes.'],
    ['It is 115 now.', 'It is one hundred fifteen now.'],
    ['It is 2000 now.', 'It is two thousand now.'],
    ['You’ll feel it.', "You'll feel it."],
  ])('reads %s as it reads %s', (one, other) => {
    expect(secondsOfWords(one, EN.speed)).toBe(secondsOfWords(other, EN.speed));
  });

  it('takes longer where a comma or a sentence ends a thought', () => {
    const plain = secondsOfWords('Roll down and stop and roll back.', EN.speed);
    const comma = secondsOfWords('Roll down, and stop, and roll back.', EN.speed);
    const ends = secondsOfWords('Roll down. And stop. And roll back.', EN.speed);
    expect(comma).toBeGreaterThan(plain);
    expect(ends).toBeGreaterThan(comma);
  });

  it('is nothing where nothing is said', () => {
    for (const text of ['', ' ', '…', '—', '?!', '\n'])
      expect(secondsOfWords(text, EN.speed)).toBe(0);
  });

  it('is 1 / 0.85 of it slow and 1 / 1.15 of it quick', () => {
    const text = 'Keep both hips on the floor.';
    expect(secondsOfWords(text, EN.speed, 'slow')).toBeCloseTo(
      secondsOfWords(text, EN.speed) / 0.85,
      9,
    );
    expect(secondsOfWords(text, EN.speed, 'quick')).toBeCloseTo(
      secondsOfWords(text, EN.speed) / 1.15,
      9,
    );
  });

  it('never fails, never goes below nothing, and is the same however often it is asked', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        const seconds = secondsOfWords(text, EN.speed);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(seconds)).toBe(true);
        expect(secondsOfWords(text, EN.speed)).toBe(seconds);
      }),
    );
  });

  it('grows when words are added', () => {
    const word = fc.constantFrom('hold', 'the', 'biceps', 'femoris', 'Alexa', '12', 'okay');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, more) => {
        const text = words.join(' ');
        expect(secondsOfWords(`${text} ${more}`, EN.speed)).toBeGreaterThan(
          secondsOfWords(text, EN.speed),
        );
      }),
    );
  });

  it('forgets old texts rather than keeping all of them, and answers the same after', () => {
    const before = secondsOfWords('Halfway.', EN.speed);
    for (let i = 0; i < 5000; i++) secondsOfWords(`Text ${i}.`, EN.speed);
    expect(secondsOfWords('Halfway.', EN.speed)).toBe(before);
  });
});

describe('seconds of a script', () => {
  const hold: Script = [
    { kind: 'words', text: 'Hold.', at },
    { kind: 'hold', seconds: 10, at },
    { kind: 'words', text: 'Halfway.', at },
    { kind: 'pause', seconds: 2.5 },
    { kind: 'hold', seconds: 10, at },
    { kind: 'hold', seconds: 10, at },
  ];

  it.each<Pace>(['slow', 'normal', 'quick'])('stretches words alone at the %s rate', (rate) => {
    const words =
      secondsOfWords('Hold.', EN.speed, rate) + secondsOfWords('Halfway.', EN.speed, rate);
    expect(secondsOf(hold, EN.speed, rate)).toBeCloseTo(32.5 + words, 9);
  });

  it('is the sum of its segments', () => {
    const sum = hold.reduce((seconds, segment) => seconds + secondsOfSegment(segment, EN.speed), 0);
    expect(secondsOf(hold, EN.speed)).toBeCloseTo(sum, 9);
    expect(secondsOf([], EN.speed)).toBe(0);
  });
});
