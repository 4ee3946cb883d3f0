import { distinct, expand, wholly } from '../../model/grammar';

const words = { doctor: ['doctor', 'g. p.'] };

test('brackets choose and leave out, inside each other too', () => {
  expect(expand('(stop|go [on|back]) now', words)).toEqual([
    'stop now',
    'go now',
    'go on now',
    'go back now',
  ]);
});

test('region words are put in, slots stay', () => {
  expect(expand('ask a <doctor> about {muscle}', words)).toEqual([
    'ask a doctor about {muscle}',
    'ask a g. p. about {muscle}',
  ]);
});

test('a long line says each way of each choice, with the first of the others', () => {
  const phrases = expand('(p|q|r|s) (t|u|v|w) (b|c|d|f)', words);
  expect(phrases).toHaveLength(10);
  expect(phrases).toEqual(expect.arrayContaining(['p t b', 's t b', 'p w b', 'p t f']));
});

test.each([
  ['my (knee|knees) (is|are) sore', ['my knee is sore', 'my knees are sore']],
  ['(a|an) (ball|exercise)', ['a ball', 'an exercise']],
  ['[should] i (go|going)', ['i go', 'i going', 'should i go']],
  ['what (do|does) [it|this|these] (help|helps)', ['what do help', 'what do these help']],
])('what does not agree is not said: %s', (line, said) => {
  // So few of them, that each is there.
  const phrases = expand(line, words, 4);
  expect(phrases.filter((phrase) => said.includes(phrase))).toEqual(said);
  expect(phrases.filter((phrase) => /knee are|a exe|should i going|do it/.test(phrase))).toEqual(
    [],
  );
});

test('a way that goes with no first way goes with another', () => {
  const line =
    'my (knee|knees) (hurts|hurt|aches|ache|is sore|are sore) [today|now|again|a lot|at night|still]';
  expect(expand(line, words)).toEqual(
    expect.arrayContaining(['my knees are sore', 'my knee aches']),
  );
  expect(expand(line, words).filter((phrase) => /knee are|knees is/.test(phrase))).toEqual([]);
});

test('phrases stand once, whatever the lines', () => {
  expect(expand('p\n\n  p\n[q] p', words)).toEqual(['p', 'q p']);
});

test.each(['(a|b', '[a'])('an unclosed bracket is an error: %s', (line) => {
  expect(() => expand(line, words)).toThrow('unclosed');
});

test('an unknown region word is an error', () => {
  expect(() => expand('<nurse>', words)).toThrow('nurse');
});

test('what differs in fillers, or in how it is asked for, is said once; a short phrase as it is', () => {
  const said = ['go so slow', 'go slow now', 'can you go slow', "let's go slow", 'now go'];
  expect(distinct(said)).toEqual(['go so slow', 'now go']);
  expect(distinct(['do i need to stop it', 'should i stop that', 'must i stop'])).toEqual([
    'do i need to stop it',
    'must i stop',
  ]);
});

test('what is plain stands whole, and for what says the same', () => {
  const plain = wholly('(go|now go|please go) slow', words);
  expect(plain).toEqual(['go slow', 'now go slow', 'please go slow']);
  expect(distinct(['can we go slow', 'slow it'], plain)).toEqual([...plain, 'slow it']);
});
