/** A whole routine as it is heard, by who does it for the first time and by who knows it. */
import { newState, noProgress } from '../../lambda/coach/state';
import { effort, setUp, usualManner } from '../../lambda/coach/tell';
import { EN } from '../../lambda/language/en';
import { HOW_MANY } from '../../lambda/language/en/how-many';
import { EXERCISES, exerciseOf } from '../../lambda/routine/routine';
import { KIT_IDS, type KitId } from '../../lambda/routine/types';
import { secondsOf } from '../../lambda/script/seconds';
import { type Conversation, makeConversation } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

/** Words of a whole routine, at most: the first time, and once each exercise was done twice. */
const MOST_WORDS = { first: 1250, known: 750 };
/** How often the same may be said in one: an invitation has three forms. */
const MOST_TIMES = Math.ceil(EXERCISES.length / 3);
/** From "start" to the end of the first invitation, at most. */
const SECONDS_TO_INVITATION = 25;
const NUMBERS = /^(one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The answers from "start" to the closing words; `begin` is what begins it. */
async function routine(talk: Conversation, begin = 'start'): Promise<string[]> {
  const said: string[] = [];
  for (let next = begin; !said.at(-1)?.includes('educational purposes'); next = 'ready') {
    expect(said.length).toBeLessThan(15);
    said.push((await talk.say(next)).words);
  }
  expect(said[0]?.toLowerCase()).toContain(`${HOW_MANY} exercises`);
  await talk.playOut();
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
function saidTooOften(said: readonly string[], most = MOST_TIMES): string[] {
  const times = new Map<string, number>();
  for (const sentence of said.join(' ').split(/(?<=[.?])\s+/)) {
    const words = sentence.toLowerCase().match(/[a-z']+/g) ?? [];
    const line = words.filter((word) => !NUMBERS.test(word)).join(' ');
    if (line !== '') times.set(line, (times.get(line) ?? 0) + 1);
  }
  return [...times].flatMap(([line, count]) => (count > most ? [`${line}: ${count}`] : []));
}

test('the first time', async () => {
  const said = await routine(await opened());
  expect(saidTooOften(said)).toEqual([]);
  expect(wordsIn(said)).toBeLessThanOrEqual(MOST_WORDS.first);
});

test('the first time, straight through', async () => {
  const said = await routine(await opened(), 'do it without stopping');
  expect(saidTooOften(said)).toEqual([]);
  expect(said.length).toBeLessThanOrEqual(EXERCISES.length + 1);
  expect(wordsIn(said)).toBeLessThanOrEqual(MOST_WORDS.first);
});

test('the third time', async () => {
  const said = await knownRoutine();
  expect(saidTooOften(said)).toEqual([]);
  expect(wordsIn(said)).toBeLessThanOrEqual(MOST_WORDS.known);
});

test('what was said thrice would be found', () => {
  expect(saidTooOften(['Out. Up, one. Out. Up, two.', 'Out. Up, three.'], 2)).toEqual([
    'out: 3',
    'up: 3',
  ]);
});

/** The article's own fault: the thigh that moves in. */
const KEEPS_APART = /drift(ing)? toward (the|each) other/;

test.each(
  EXERCISES.filter(({ group }) => group === 'strength').flatMap(({ id }) => {
    const { usual, standIn } = EN.exercises[id];
    return Object.entries({ usual, standIn }).flatMap(([name, way]) =>
      way === undefined ? [] : [[`${id}, ${name}`, way] as const],
    );
  }),
)('%s: the knee is kept from drifting toward the other', (_, { setUp, brief }) => {
  for (const texts of [setUp, brief]) expect(texts.join(' ')).toMatch(KEEPS_APART);
});

test.each(EXERCISES.map(({ id }) => [id, EN.exercises[id]] as const))(
  '%s: nothing is told over the toes, no cue says stop, none is longer than eight words',
  (_, words) => {
    const { effort } = words;
    const cues =
      'start' in effort
        ? [...effort.cues.flat(), ...effort.briefCues.flat(), effort.lastTen]
        : [...effort.tips, effort.near];
    for (const cue of cues) {
      expect(cue ?? '').not.toMatch(/\bstop\b/i);
      expect((cue ?? '').split(' ').length).toBeLessThanOrEqual(8);
    }
    expect(JSON.stringify(words)).not.toMatch(/over your toes|\b(right|square) (angle|corner)/);
  },
);

test.each(EXERCISES.flatMap(({ id }) => ('start' in EN.exercises[id].effort ? [id] : [])))(
  '%s: the second side is told something else than the first',
  (id) => {
    const { effort } = EN.exercises[id];
    if (!('start' in effort)) throw new Error('It is counted.');
    for (const [first, second] of [effort.cues, effort.briefCues]) {
      expect(second).not.toEqual(first);
      expect(second.map((cue) => cue === null)).toEqual(first.map((cue) => cue === null));
    }
  },
);

test('a step without a band takes longer', () => {
  const seconds = (missing: KitId[]) => {
    const state = newState(noProgress());
    const exercise = exerciseOf('tubeWalk');
    const manner = usualManner({ ...state, runner: { ...state.runner, missing } }, exercise);
    const at = { bout: 0, exercise: exercise.id, side: 'right' } as const;
    return secondsOf(effort(at, manner, { isFirst: true, behind: 0 }, EN), EN.speed);
  };
  expect(seconds(['band'])).toBeGreaterThan(seconds([]) * 1.2);
});

test('straight through, who is new to it hears what must not be felt', async () => {
  const heard = (await routine(await opened(), 'do it without stopping')).join(' ');
  for (const { id } of EXERCISES) expect(heard).toContain(EN.exercises[id].never);
});

test('after "start" the runner is asked for soon, and for the kit alone', async () => {
  const talk = await opened();
  const { seconds, words, open } = await talk.say('start');
  expect(open).toBe(true);
  expect(seconds).toBeLessThanOrEqual(SECONDS_TO_INVITATION);
  expect(words).toMatch(/foam roller.*(got|have) it/);
  expect(words).not.toMatch(/Lie on/);
});

test.each(['start', 'do it without stopping'])(
  '%s: other kit is a turn of its own, or has its time',
  async (begin) => {
    const talk = await opened();
    await routine(talk, begin);
    const said = talk.events.flatMap(({ kind, ...event }) => ('text' in event ? [event.text] : []));
    for (const kit of ['an exercise band', 'an exercise ball']) {
      const at = talk.events.findIndex(
        (event) => event.kind === 'words' && event.text.endsWith(`get ${kit}.`),
      );
      const after = talk.events.slice(at + 1, at + 3);
      const isWaited = after.some(
        (event) =>
          (event.kind === 'silence' && event.seconds >= 10) ||
          (event.kind === 'words' && /say ready|Say ready/.test(event.text)),
      );
      expect([kit, at > 0, isWaited]).toEqual([kit, true, true]);
    }
    expect(said).toContain(EN.coach.begin.have(KIT_IDS, true));
  },
);

test.each([0, 5, 10, 15, 20, 25])(
  'with %d seconds of a roll behind, it is told at half of it that it is half',
  (behind) => {
    const { effort: said } = EN.exercises.foamRoll;
    if (!('cues' in said)) throw new Error('It is held.');
    const halfway = said.cues[0][2];
    const exercise = exerciseOf('foamRoll');
    const manner = usualManner(newState(noProgress()), exercise);
    const at = { bout: 0, exercise: exercise.id, side: 'right' } as const;
    const script = effort(at, manner, { isFirst: true, behind }, EN);
    const index = script.findIndex((one) => one.kind === 'words' && one.text === halfway);
    const held = script.slice(0, index).filter((one) => one.kind === 'hold');
    const rolled = behind + held.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(rolled).toBe(manner.amount / 2);
  },
);

describe.each(['full', 'brief'] as const)('told in %s', (wordiness) => {
  test.each(
    EXERCISES.filter(({ effort }) => effort.kind === 'counted').map(({ id }) => [id] as const),
  )('%s: the position tells how many it will be, and no other number', (id) => {
    const state = newState(noProgress());
    const exercise = exerciseOf(id);
    const runner = { ...state.runner, wordiness };
    const told = (amount: number) => {
      const manner = { ...usualManner({ ...state, runner }, exercise), amount };
      const options = { announce: '', intoPlace: false };
      const at = { bout: 0, exercise: id, side: 'right' } as const;
      const said = setUp(at, manner, options, EN);
      return said.map((segment) => (segment.kind === 'words' ? segment.text : '')).join(' ');
    };
    const usual = told(8);
    expect(usual).toMatch(/\beight\b/i);
    expect(told(12)).toBe(usual.replace(/\beight\b/, 'twelve').replace(/\bEight\b/, 'Twelve'));
  });
});

test('with a screen it goes on by itself from the kit to the position', async () => {
  const talk = makeConversation({
    device: {
      userId: `amzn1.ask.account.heard-${++users}`,
      screen: {
        maxVersion: '2024.3',
        viewport: { pixelWidth: 1024, pixelHeight: 600, shape: 'RECTANGLE' },
      },
    },
  });
  await talk.say('open knee coach');
  const { words, open } = await talk.say('start');
  expect(words).toMatch(/foam roller.*in fifteen seconds\. Or say: Alexa, wait\.$/);
  expect(open).toBe(false);
});

test('who has no kit is asked to fetch none', async () => {
  const talk = await opened();
  await talk.say('i have no equipment');
  const said = await routine(talk);
  expect(said.join(' ')).not.toMatch(/\bget (a|an) /);
});
