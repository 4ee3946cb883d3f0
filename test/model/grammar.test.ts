import { expand } from '../../model/grammar';

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

test('a polite line says each phrase plainly and politely', () => {
  expect(expand('~(stop|go)', words)).toEqual(['stop', 'please stop', 'go', 'can you go']);
});

test('a long line says each way of each choice, with the first of the others', () => {
  const phrases = expand('(p|q|r|s) (p|q|r|s) (p|q|r|s)', words);
  expect(phrases).toHaveLength(10);
  expect(phrases).toEqual(expect.arrayContaining(['p p p', 's p p', 'p s p', 'p p s']));
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
