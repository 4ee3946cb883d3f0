import { numberAsWords, SPEED } from '../../lambda/language/en/speed';
import { soundsOf as soundsBy } from '../../lambda/script/sounds';

const soundsOf = (text: string) => soundsBy(text, SPEED.spelling);

test.each([
  ['0', 'zero'],
  ['13', 'thirteen'],
  ['20', 'twenty'],
  ['47', 'forty seven'],
  ['100', 'one hundred'],
  ['305', 'three hundred five'],
  ['12000', 'twelve thousand'],
  ['120034', 'one hundred twenty thousand thirty four'],
  ['1234567', 'one two three four five six seven'],
  ['007', 'seven'],
])('%s is read as "%s"', (digits, words) => expect(numberAsWords(digits)).toBe(words));

test.each([
  ['knee', 1],
  ['kneecap', 2],
  ['thigh', 1],
  ['muscle', 2],
  ['patella', 3],
  ['rectus femoris', 5],
  ['vastus medialis', 6],
  ['gluteus medius', 6],
  ['biceps femoris', 5],
  ['stretched', 1],
  ['pressure', 2],
  ['hold', 1],
  ['resistance', 3],
])('%s has %d syllables', (text, syllables) => expect(soundsOf(text).syllables).toBe(syllables));

test('pauses are told by kind, and the end of it all is neither', () => {
  expect(soundsOf('Down, two. "Hold." And up - slowly; one…')).toMatchObject({
    commas: 3,
    ends: 2,
  });
  expect(soundsOf('Ready?')).toMatchObject({ commas: 0, ends: 0 });
  expect(soundsOf('hip-width')).toMatchObject({ commas: 0, stressed: 2 });
});

test('small words carry no stress', () => {
  expect(soundsOf('the back of your thigh')).toMatchObject({ stressed: 2 });
});
