import { nameOf, personCalled, spokenIn } from '../../../simulator/echo/person';
import { soundsOfSsml } from '../../../simulator/echo/speech';

test('a name before what is said is who says it', () => {
  expect(spokenIn('anna: how long left')).toEqual(['how long left', personCalled('anna')]);
  expect(spokenIn('  Bén:  ready ')).toEqual(['ready', personCalled('bén')]);
  for (const said of ['ready', 'wait: ', 'at 7:30', 'my knee hurts: what now']) {
    expect(spokenIn(said)).toEqual([said]);
  }
});

test('a name is said where Alexa would say it', () => {
  const person = personCalled('anna');
  const ssml = `<speak>Hello, <alexa:name type="first" personId="${person}"/>.</speak>`;
  expect(soundsOfSsml(ssml)).toMatchObject([{ kind: 'words', text: 'Hello, Anna.' }]);
  expect(nameOf(undefined)).toBe('');
});
