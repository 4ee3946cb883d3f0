/**
 * A second language is words and nothing else: one made by machine is spoken from the first word to the last. And
 * behaviour by what is meant, at moments with a name: no word, and no pause, of any language changes it.
 */
import { tableIn } from '../lambda/progress/table-in';
import { EXERCISE_IDS } from '../lambda/routine/routine';
import { startTable } from '../simulator/echo/table';
import { makeConversation, transcript } from './support/conversation';
import { inMeaning } from './support/meaning';

const SHOW = {
  screen: {
    maxVersion: '2024.3',
    viewport: { pixelWidth: 1024, pixelHeight: 600, shape: 'RECTANGLE' as const },
  },
};

/** What is left where all that is meant is taken out. */
function notMeant(text: string): string {
  const left = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return left === text ? text : notMeant(left);
}

const WORDS = /\p{L}[,.:;?!]?\s+\p{L}/u;

test('the whole routine is led in another language, and no word of English slips in', async () => {
  const talk = makeConversation({ ...inMeaning(), device: SHOW });
  const said: string[] = [];
  const say = async (words: string) => {
    const { text, response } = await talk.say(words);
    said.push(text);
    expect(
      notMeant(text)
        .replaceAll(/\[(?:[\d.]+|chime)\]/g, '')
        .trim(),
    ).toBe('');
    const shown = JSON.stringify(response.response.directives ?? [], (key, value) =>
      key === 'document' ? undefined : value,
    );
    expect(notMeant(shown)).not.toMatch(WORDS);
  };
  for (const words of ['open knee coach', 'why does my kneecap hurt', 'what are the exercises']) {
    await say(words);
  }
  await say('start');
  for (
    let turn = 0;
    turn < 3 * EXERCISE_IDS.length && !said.at(-1)?.includes('onward.closing');
    turn += 1
  ) {
    await say('ready');
  }
  const all = said.join(' ');
  const led = [...all.matchAll(/work\.first (\w+)/g)].map(([, id]) => id);
  expect([...new Set(led)]).toEqual(EXERCISE_IDS);
  expect(all).toMatch(/onward\.closing true true/);
});

describe('what is meant', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  beforeAll(async () => {
    table = await startTable(null);
  });
  afterAll(() => table.stop());
  const means = (name: string, text: string) =>
    transcript(
      name,
      text,
      inMeaning(() => tableIn(table.env)),
    );

  means(
    'back, in the second leg, is the first one again; and in that, the exercise before',
    `
    U: ask knee coach to do the hip flexor stretch
    A: … ⟦work.named hipFlexor true⟧ …
    U: ready
    A: ⟦work.first hipFlexor right null⟧ ⟦work.countdown true⟧ …
    (as the left side begins)
    U: go back
    A: ⟦onward.backToSide hipFlexor right ⟦exercises.hipFlexor.usual.pose right left⟧⟧
       ⟦invite.inPlace.asks⟧
    U: go back
    A: ⟦onward.backTo foamRoll true⟧ ⟦exercises.foamRoll.usual.setUp right right⟧ …
    `,
  );

  means(
    'of a hold most counts, half goes on, and a moment begins again',
    `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (3 s after the right side begins)
    U: which leg
    A: ⟦exercises.hipFlexor.whichSide right left⟧ ⟦answers.bothSides⟧ ⟦invite.fromTheStart.asks
       hipFlexor right⟧
    U: ready
    A: …
    (22 s after the right side begins)
    U: which leg
    A: ⟦exercises.hipFlexor.whichSide right left⟧ ⟦answers.bothSides⟧ ⟦invite.rest.asks hipFlexor
       right 15⟧
    U: ready
    A: …
    (as the right side is let go of)
    U: which leg
    A: ⟦exercises.hipFlexor.whichSide left right⟧ ⟦invite.fromTheStart.asks hipFlexor left⟧
    U: ready
    A: ⟦work.first hipFlexor left null⟧ ⟦work.countdown true⟧ …
    `,
  );

  means(
    'what is said as a leg is called is of the one before; once it is heard, of that one',
    `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is called)
    U: next
    A: ⟦heard⟧ ⟦work.now hipFlexor left ⟦exercises.hipFlexor.usual.pose left right⟧⟧ …
    (as the left side is counted in)
    U: next
    A: ⟦heard⟧ ⟦work.announce next outerHamstring true⟧ …
    `,
  );

  means(
    'what is said as the next exercise is named is of the one that was just led',
    `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the next exercise is named)
    U: this is too hard
    A: ⟦wishes.behindYou.easier⟧ ⟦invite.goOnWith.asks outerHamstring⟧
    `,
  );

  means(
    'who stops in a leg is asked about that leg; who comes back after a week, about a fresh start',
    `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (halfway through the left side)
    U: stop
    A: ⟦door.placeKept⟧
    (2 hours later)
    U: open knee coach
    A: ⟦door.welcomeBack⟧ ⟦door.hadDone hipFlexor right⟧ ⟦door.carryOnSide.asks hipFlexor left⟧
    U: yes
    A: ⟦heard⟧ ⟦begin.pause⟧ … ⟦work.at hipFlexor left null⟧ … ⟦invite.inPlace.asks⟧
    U: ready
    A: …
    (as the left side begins)
    (unplugged)
    (8 days later)
    U: open knee coach
    A: ⟦door.longAgo.say outerHamstring right⟧ ⟦door.longAgo.say outerHamstring right⟧
       ⟦door.longAgo.asks outerHamstring right⟧
    `,
  );
});
