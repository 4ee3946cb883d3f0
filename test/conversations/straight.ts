/** How little needs to be said: the whole routine on a speaker, step by step and straight through. */
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { transcript } from '../support/conversation';
import { makeConversation } from '../support/talk';

/** From `first` to the disclaimer with nothing but "ready". Seconds of each answer. */
async function walk(first: string, ...before: string[]): Promise<number[]> {
  const conversation = makeConversation();
  for (const said of ['open knee coach', ...before]) await conversation.say(said);
  const seconds: number[] = [];
  for (
    let next = first;
    !conversation.answer.words.includes('educational purposes');
    next = 'ready'
  ) {
    expect(seconds.length).toBeLessThan(20);
    await conversation.say(next);
    seconds.push(conversation.answer.seconds);
  }
  return seconds;
}

const sum = (seconds: readonly number[]) => seconds.reduce((all, one) => all + one, 0);

test('step by step: a start, a ready for each exercise, and three for what is to be fetched', async () => {
  const answers = await walk('start the routine');
  expect(answers).toHaveLength(1 + EXERCISE_IDS.length + 3);
  expect(sum(answers) / answers.length).toBeGreaterThanOrEqual(90);
});

test('straight through: hardly more answers than there are exercises, none too long', async () => {
  const answers = await walk('do it without stopping');
  expect(answers.length).toBeLessThanOrEqual(EXERCISE_IDS.length + 1);
  expect(Math.max(...answers)).toBeLessThanOrEqual(240);
});

test.each(['slow down', 'talk less'])(
  'straight through after "%s": none too long',
  async (pace) => {
    const answers = await walk('do it without stopping', pace, pace);
    expect(Math.max(...answers)).toBeLessThanOrEqual(240);
  },
);

test.each(['next', 'done', 'got it'])(
  'once all was named that is to be fetched, "%s" is for the first exercise, and leaves none out',
  async (said) => {
    const conversation = makeConversation();
    for (const words of ['open knee coach', 'start', said]) await conversation.say(words);
    expect(conversation.answer.words).toMatch(/First: foam rolling/);
    await conversation.say('next');
    expect(conversation.answer.words).toMatch(/hip flexor stretch/);
  },
);

transcript(
  'straight through, a leg that is begun by ready is told its position',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: do it without stopping
    A: …
    (as the left side is called)
    U: wait
    A: …
    (5 s into it)
    U: okay
    A: Left leg. … «hipFlexor.effort.start» …
    `,
);
