/** A whole routine as it is heard, by who does it for the first time and by who knows it. */
import { type Conversation, makeConversation } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

/** Words of a whole routine, at most: the first time, and once each exercise was done twice. */
const MOST_WORDS = { first: 1250, known: 750 };
/** How often the same may be said in one. */
const MOST_TIMES = 2;
const NUMBERS = /^(one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The answers from "start" to the closing words; `begin` is what begins it. */
async function routine(talk: Conversation, begin = 'start'): Promise<string[]> {
  const said: string[] = [];
  for (let next = begin; !said.at(-1)?.includes('educational purposes'); next = 'ready') {
    expect(said.length).toBeLessThan(15);
    said.push((await talk.say(next)).words);
  }
  return said;
}

async function opened(): Promise<Conversation> {
  const talk = makeConversation({ device: { userId: `amzn1.ask.account.heard-${++users}` } });
  await talk.say('open knee coach');
  return talk;
}
let users = 0;

/** The routine once every exercise was led to its end twice. */
async function knownRoutine(begin?: string): Promise<string[]> {
  let talk = await opened();
  for (let round = 0; round < 2; round += 1) {
    await routine(talk);
    talk = talk.newDevice();
    await talk.say('open knee coach');
  }
  return routine(talk, begin);
}

const wordsIn = (said: readonly string[]) => said.join(' ').split(/\s+/).length;

/** What was said more often than that: sentences, without the numbers in them. */
function saidTooOften(said: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const sentence of said.join(' ').split(/(?<=[.?])\s+/)) {
    const words = sentence.toLowerCase().match(/[a-z']+/g) ?? [];
    const line = words.filter((word) => !NUMBERS.test(word)).join(' ');
    if (line !== '') times.set(line, (times.get(line) ?? 0) + 1);
  }
  return [...times].flatMap(([line, count]) => (count > MOST_TIMES ? [`${line}: ${count}`] : []));
}

test('the first time', async () => {
  const said = await routine(await opened());
  expect(saidTooOften(said)).toEqual([]);
  expect(wordsIn(said)).toBeLessThanOrEqual(MOST_WORDS.first);
});

test('the first time, straight through', async () => {
  const said = await routine(await opened(), 'do it without stopping');
  expect(saidTooOften(said)).toEqual([]);
  expect(wordsIn(said)).toBeLessThanOrEqual(MOST_WORDS.first);
});

test('the third time', async () => {
  const said = await knownRoutine();
  expect(saidTooOften(said)).toEqual([]);
  expect(wordsIn(said)).toBeLessThanOrEqual(MOST_WORDS.known);
});

test('what was said thrice would be found', () => {
  expect(saidTooOften(['Out. Up, one. Out. Up, two.', 'Out. Up, three.'])).toEqual([
    'out: 3',
    'up: 3',
  ]);
});
