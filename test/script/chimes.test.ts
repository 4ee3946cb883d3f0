/** Sounds from Amazon's library: how long they are, and how many an answer has. */
import { brokenRules } from '../../lambda/alexa/rules';
import { EN } from '../../lambda/language/en';
import { EXERCISES } from '../../lambda/routine/routine';
import { CHIMES, withFewChimes } from '../../lambda/script/chimes';
import { chime, words } from '../../lambda/script/segments';
import type { ChimeId, Mark, Script } from '../../lambda/script/types';
import { secondsOfSound } from '../../simulator/echo/soundbank';
import { soundsOfSsml } from '../../simulator/echo/speech';
import { makeConversation } from '../support/conversation';

const at: Mark = { bout: 2, exercise: 'hipFlexor', side: 'right', phase: 'work' };
const idsIn = (script: Script) =>
  script.flatMap((one) => (one.kind === 'chime' ? [one.chime] : []));
const holds = (count: number): Script =>
  Array.from({ length: count }).flatMap(() => [
    words('Hold.', at),
    chime('begin', at),
    chime('end', at),
  ]);

test.each(Object.entries(CHIMES))('%s is as long as in the library', (_, { source, seconds }) => {
  expect(secondsOfSound(source)).toBe(seconds);
});

test('a name that the library does not have is refused', () => {
  expect(() =>
    soundsOfSsml("<speak>Hold. <audio src='soundbank://soundlibrary/gong'/></speak>"),
  ).toThrow(/No sound/);
  expect(() =>
    soundsOfSsml("<speak>Hold. <audio src='https://sounds.example/a.mp3'/></speak>"),
  ).toThrow(/No sound/);
});

test.each<[number, ChimeId[]]>([
  [2, ['begin', 'end', 'begin', 'end']],
  [3, ['end', 'end', 'end']],
  [6, ['end', 'end', 'end', 'end', 'end']],
])('of %d holds in one answer these are heard: %j', (count, heard) => {
  expect(idsIn(withFewChimes(holds(count)))).toEqual(heard);
});

test('nothing but sounds is left out', () => {
  const said = withFewChimes(holds(6)).filter(({ kind }) => kind === 'words');
  expect(said).toHaveLength(6);
});

test('six sounds in one answer break a rule', async () => {
  const talk = makeConversation({ device: { userId: 'amzn1.ask.account.chimes' } });
  const { response } = await talk.say('open knee coach');
  const request = talk.events.find(({ kind }) => kind === 'request');
  if (request?.kind !== 'request') throw new Error('Nothing was asked.');
  const state = { runner: { pace: 'normal' } } as never;
  const broken = (count: number) =>
    brokenRules(
      { script: holds(count), reprompt: null, after: 'listen', state },
      response,
      request.request,
      EN.speed,
    );
  expect(broken(2)).toEqual([]);
  expect(broken(3)).toEqual([expect.stringMatching(/6 sounds/)]);
});

/** The sounds of the answer, by which of the two they are, and the silence between them. */
function heardOf(ssml: string): (string | number)[] {
  return soundsOfSsml(ssml).flatMap((sound): (string | number)[] => {
    if (sound.kind === 'silence') return sound.seconds < 10 ? [] : [sound.seconds];
    if (sound.kind !== 'chime') return [];
    return Object.entries(CHIMES).flatMap(([id, { source }]) =>
      source === sound.source ? [id] : [],
    );
  });
}

describe('a hold', () => {
  test('is heard to begin and to end, and stays three breaks of ten between', async () => {
    const talk = makeConversation({ device: { userId: 'amzn1.ask.account.chimes' } });
    await talk.say('ask knee coach to do the hip flexor stretch');
    const { ssml } = await talk.say('ready');
    const side = ['begin', 10, 10, 10, 'end'];
    expect(heardOf(ssml)).toEqual([...side, ...side]);
    expect(ssml.match(/<break time='10s'\/>/g)).toHaveLength(6);
  });

  test.each(['slow down', 'speed up'])('after "%s" a sound has no rate', async (said) => {
    const talk = makeConversation({ device: { userId: `amzn1.ask.account.chimes-${said}` } });
    await talk.say('ask knee coach to do the hip flexor stretch');
    await talk.say(said);
    await talk.say(said);
    const { ssml } = await talk.say('ready');
    expect(heardOf(ssml).filter((one) => typeof one === 'string')).toHaveLength(4);
    expect(ssml).not.toMatch(/<prosody[^>]*>(?:(?!<\/prosody>).)*<audio/);
  });

  test('straight through no answer has more than five, and every hold ends with one', async () => {
    const talk = makeConversation({ device: { userId: 'amzn1.ask.account.chimes-straight' } });
    await talk.say('open knee coach');
    await talk.say('do it without stopping');
    const answers: string[] = [];
    while (!talk.answer.words.includes('educational purposes')) {
      answers.push((await talk.say('ready')).ssml);
      expect(answers.length).toBeLessThan(10);
    }
    const heard = answers.map(heardOf);
    for (const one of heard)
      expect(one.filter((it) => typeof it === 'string').length).toBeLessThanOrEqual(5);
    const held = EXERCISES.filter(({ effort }) => effort.noun === 'hold');
    expect(heard.flat().filter((one) => one === 'end')).toHaveLength(
      held.flatMap(({ sides }) => sides).length,
    );
  });
});

test('cut in the sound that ends a hold, the hold is over', async () => {
  const talk = makeConversation({ device: { userId: 'amzn1.ask.account.chimes-cut' } });
  await talk.say('ask knee coach to do the hip flexor stretch');
  const { ssml } = await talk.say('ready');
  let seconds = 0;
  for (const sound of soundsOfSsml(ssml)) {
    if (sound.kind === 'chime' && sound.source === CHIMES.end.source) break;
    seconds += sound.seconds;
  }
  // A request tells whole seconds: the first that is not before the sound.
  await talk.cutAt(Math.ceil(seconds));
  const { words: said } = await talk.say('how long left');
  expect(said).toMatch(/left/);
  expect((await talk.say('ready')).words).toMatch(/^Left leg\./);
});
