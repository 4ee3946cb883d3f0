/** No state outside the session: a new process on every turn, and a hundred users at once. */
import fc from 'fast-check';
import type { Handler } from '../../simulator/echo/lambda';
import { makeConversation } from '../support/talk';

/** Said in turn; a number is the second into the answer at which the next is said. */
const ROUTINE = [
  'open knee coach',
  'why does my kneecap hurt',
  'yes',
  'ready',
  30,
  'how long left',
  'okay',
  'ready',
  20,
  'pause',
  'resume',
  60,
  'next',
  'ready',
  "i don't have a band",
  'ready',
  'ready',
  'ready',
  'no',
] as const;

type Step = (typeof ROUTINE)[number];

/** Everything that is said to a runner who says all of it. */
async function heardBy(steps: readonly Step[], handler?: Handler): Promise<string[]> {
  const conversation = makeConversation(handler ? { handler } : {});
  const heard: string[] = [];
  for (const step of steps) {
    if (typeof step === 'number') await conversation.cutAt(step);
    else heard.push((await conversation.say(step)).text);
  }
  return heard;
}

/** Loads the skill anew for every request, as a container that has never met anyone. */
const fresh: Handler = async (event, context) => {
  let answer: ReturnType<Handler> | undefined;
  jest.isolateModules(() => {
    const { handler } = require('../../lambda/index') as { handler: Handler };
    answer = handler(event, context);
  });
  if (answer === undefined) throw new Error('the skill did not load');
  return answer;
};

test('a new process on every turn says the same', async () => {
  expect(await heardBy(ROUTINE, fresh)).toEqual(await heardBy(ROUTINE));
});

test('a hundred users at once, in any order, each hear their own routine', async () => {
  const alone = await heardBy(ROUTINE);
  const users = Array.from({ length: 100 }, (_, index) => ({
    conversation: makeConversation({ device: { userId: `amzn1.ask.account.${index}` } }),
    left: [...ROUTINE] as Step[],
    heard: [] as string[],
  }));
  const seed = Date.now();
  const [order = []] = fc.sample(fc.infiniteStream(fc.nat(99)), { seed, numRuns: 1 });
  let asked = 0;
  for (const pick of order) {
    const going = users.filter(({ left }) => left.length > 0);
    if (going.length === 0) break;
    const user = going[pick % going.length];
    const step = user?.left.shift();
    if (user === undefined || step === undefined) continue;
    asked += 1;
    if (typeof step === 'number') await user.conversation.cutAt(step);
    else user.heard.push((await user.conversation.say(step)).text);
  }
  expect(asked).toBe(100 * ROUTINE.length);
  for (const { heard } of users) expect({ seed, heard }).toEqual({ seed, heard: alone });
});
