/**
 * Neither the row nor the log tells who spoke of their body. Runners by chance: the same ones twice, who say something of
 * a body in their last session, or ask a question in its stead. A classifier that learns from half of what they left is
 * to tell the other half apart, and does no better than by chance.
 */
import type { RequestEnvelope } from 'ask-sdk-model';
import { progressOf } from '../../lambda/alexa/session';
import { readState } from '../../lambda/coach/kept';
import { newState, type Progress, type State } from '../../lambda/coach/state';
import { settle } from '../../lambda/coach/where';
import { rowOf } from '../../lambda/progress/row';
import { isOver as isAllLed } from '../../lambda/routine/today';
import { EXERCISE_IDS, GROUP_IDS } from '../../lambda/routine/types';
import { makeSkill } from '../../lambda/skill';
import { ended, intent, launch, newSession, type Session } from '../../simulator/echo/request';
import { randomOf } from '../../tools/soak/random';
import { linesLog } from '../support/skill';

const turns = linesLog();
const skill = makeSkill({ table: null, log: turns });

const RUNNERS = 110;
const SEED = Number(process.env.UNTOLD_SEED ?? 1);

/** Asked in the stead of what is said of a body, and otherwise. */
const QUESTIONS = [
  'WhyPainIntent',
  'HowOftenIntent',
  'WhoSaysIntent',
  'WhatToFeelIntent',
  'BreathingIntent',
  'ListExercisesIntent',
  'HowToIntent',
  'IceHowToIntent',
];
/** What is said of a body, by what it leads to. */
const SAID = {
  danger: [
    'EmergencyIntent',
    'BleedingIntent',
    'SwollenKneeIntent',
    'LockedKneeIntent',
    'GivingWayIntent',
    'UnwellIntent',
  ],
  toAskFirst: ['AskFirstIntent'],
  pain: ['PainIntent', 'SharpPainIntent', 'KneePainIntent', 'KneelHurtsIntent'],
};

type Random = () => number;
const oneOf = <T>(values: readonly T[], random: Random) =>
  values[Math.floor(random() * values.length)] as T;

type Slots = Readonly<Record<string, string>>;
type Saying = readonly [intent: string, slots?: Slots];
const asked = (one: Session, [name, slots = {}]: Saying, now: number) =>
  intent(one, name, slots, now);

/** What a runner says who says nothing of their body. */
function says(state: State, random: Random): Saying {
  const [what, which] = [random(), random()];
  if (what < 0.05) return ['AMAZON.StopIntent'];
  if (what < 0.13) return [oneOf(QUESTIONS, random)];
  if (what < 0.17) return ['AMAZON.NextIntent'];
  if (what < 0.19) return ['TooHardIntent'];
  if (what < 0.21) return ['AMAZON.RepeatIntent'];
  if (state.today !== null && isAllLed(state.today)) return ['AMAZON.StopIntent'];
  if (state.active) return ['ReadyIntent'];
  if (state.question === 'carryOn') {
    return which < 0.7 ? ['AMAZON.YesIntent'] : ['AMAZON.NoIntent'];
  }
  if (which < 0.5) return ['StartRoutineIntent'];
  if (which < 0.6) {
    return ['ChooseExerciseIntent', { exercise: oneOf(GROUP_IDS, random), only: 'just' }];
  }
  if (which < 0.75) return ['ChooseExerciseIntent', { exercise: oneOf(EXERCISE_IDS, random) }];
  return which < 0.85 ? [oneOf(QUESTIONS, random)] : ['AMAZON.NoIntent'];
}

interface Left {
  readonly progress: Progress;
  /** The line of the log for what was said in the last session, where it came to that. */
  readonly line: Readonly<Record<string, unknown>> | null;
  readonly end: number;
}

/** One session from what is kept; `aside` is said as the turn of that number. */
async function session(
  kept: Progress | null,
  start: number,
  random: Random,
  aside: { readonly turn: number; readonly saying: Saying } | null,
  log: string[],
): Promise<Left> {
  let now = start;
  let isOver = false;
  let line: Left['line'] = null;
  let one: Session = {
    ...newSession(),
    attributes: kept === null ? {} : { state: newState(kept) },
  };
  const send = async (request: RequestEnvelope) => {
    const { response, sessionAttributes } = await skill(request);
    one = { ...one, isNew: false, attributes: sessionAttributes ?? one.attributes };
    isOver = response.shouldEndSession === true;
  };
  await send(launch(one, now));
  for (let turn = 1; !isOver && turn < 40; turn += 1) {
    const state = readState(one.attributes.state);
    const seconds = state.spoken?.seconds ?? 5;
    now += 1 + (random() < 0.25 ? random() * seconds : seconds + random() * 6);
    const walksOff = random() < 0.03;
    if (aside?.turn === turn) {
      await send(asked(one, aside.saying, now));
      line = JSON.parse(log.at(-1) ?? '');
    } else if (walksOff) {
      await skill(ended(one, 'USER_INITIATED', now));
      break;
    } else await send(asked(one, says(state, random), now));
  }
  const last = readState(one.attributes.state);
  const progress = progressOf(isOver ? last : settle(last, now * 1000).state);
  return { progress, line, end: now };
}

/** One to three days of a runner, who says `saying` in the last session. Null where they left before it. */
async function leftBy(
  runner: number,
  names: readonly string[],
  log: string[],
): Promise<Left | null> {
  const random = randomOf(SEED, runner);
  const days = 1 + Math.floor(random() * 3);
  const turn = 1 + Math.floor(random() * 10);
  const name = oneOf(names, random);
  const saying: Saying = [name, name === 'AskFirstIntent' ? { condition: 'pregnant' } : {}];
  let left: Left | null = null;
  for (let day = 1; day <= days; day += 1) {
    const start: number = left === null ? 1_767_600_000 : left.end + 86_400 * (0.5 + random() * 3);
    const aside = day === days ? { turn, saying } : null;
    const own = randomOf(SEED + day, runner);
    left = await session(left?.progress ?? null, start, own, aside, log);
  }
  return left?.line ? left : null;
}

type Features = readonly string[];

/** What can be seen of a row: every attribute, what the place holds, and what was done beside whole routines. */
function seenInRow({ progress }: Left): Features {
  const { at, sp, pl, fi, ...row } = rowOf(progress);
  const [bouts = '', next = null, moment, heard] = (JSON.parse(String(pl)) ?? []) as unknown[];
  const list = String(bouts).split(' ');
  const few = (count: unknown) => (typeof count === 'number' ? Math.min(count, 2) : count);
  const times = ['fr', 'hf', 'oh', 'sl', 'tw', 'bs'].map((name) => Number(row[name]) > Number(fi));
  return [
    ...Object.entries({ ...row, fi }).map(([name, value]) => `${name} ${few(value)}`),
    `at ${at === 0}`,
    `sp ${sp === 'null'}`,
    `attributes ${Object.keys(row).sort()}`,
    `beside routines ${times}`,
    `place ${next === null}`,
    `moment ${moment}`,
    `heard ${heard}`,
    `next ${list[Number(next)]}`,
    `bouts ${list.length}`,
    ...list.map((bout, index) => `${index} ${bout}`),
  ];
}

function seenInLine({ line }: Left): Features {
  const { _aws, milliseconds, cold, ...told } = line ?? {};
  return [
    ...Object.entries(told).map(([name, value]) => `${name} ${value}`),
    `${Object.keys(told)}`,
  ];
}

/** So much more often with one kind than with the other, in standard deviations, is more than chance. */
const TELLS = 2;

/** Of features that stand in the very same rows one is kept: told often, one fact would outvote another. */
function distinct(all: readonly Features[]): Features[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, features] of all.entries()) {
    for (const one of features) rowsOf.set(one, [...(rowsOf.get(one) ?? []), row]);
  }
  const kept = new Set(new Map([...rowsOf].map(([one, rows]) => [`${rows}`, one])).values());
  return all.map((features) => features.filter((one) => kept.has(one)));
}

/**
 * Naive Bayes on what tells: the share of either kind told right of the half it has not seen, each half in turn. 0.5 is
 * chance.
 */
function score(ofSome: readonly Features[], ofOthers: readonly Features[]): number {
  const all = distinct([...ofSome, ...ofOthers]);
  const [some, others] = [all.slice(0, ofSome.length), all.slice(ofSome.length)];
  const half = (all: readonly Features[], which: number) =>
    all.filter((_, index) => index % 2 === which);
  const shares = [0, 1].flatMap((which) => {
    const counts = [some, others].map((all) => {
      const counted = new Map<string, number>();
      const learnt = half(all, which);
      for (const one of learnt.flat()) counted.set(one, (counted.get(one) ?? 0) + 1);
      return { of: (one: string) => counted.get(one) ?? 0, all: learnt.length };
    });
    const [a, b] = counts as [(typeof counts)[number], (typeof counts)[number]];
    const weigh = (one: string) => {
      const [mine, theirs] = [a.of(one) / a.all, b.of(one) / b.all];
      const spread = Math.sqrt(a.of(one) + b.of(one)) / ((a.all + b.all) / 2);
      if (Math.abs(mine - theirs) < TELLS * spread) return 0;
      return Math.log((a.of(one) + 1) / (a.all + 2)) - Math.log((b.of(one) + 1) / (b.all + 2));
    };
    const isOfSome = (features: Features) => features.reduce((sum, one) => sum + weigh(one), 0) > 0;
    const share = (all: readonly Features[], right: boolean) =>
      all.filter((one) => isOfSome(one) === right).length / all.length;
    return [share(half(some, 1 - which), true), share(half(others, 1 - which), false)];
  });
  return shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

/** What is left by those who say something of a body, by its kind; and by the same who ask a question. */
const left: Record<keyof typeof SAID | 'question', Left[]> = {
  danger: [],
  toAskFirst: [],
  pain: [],
  question: [],
};
const ofBody = () => [...left.danger, ...left.toAskFirst, ...left.pain];

beforeAll(async () => {
  for (let runner = 0; runner < RUNNERS; runner += 1) {
    for (const kind of ['danger', 'toAskFirst', 'pain'] as const) {
      const number = runner * 3 + Object.keys(SAID).indexOf(kind);
      const of = await leftBy(number, SAID[kind], turns.lines);
      if (of) left[kind].push(of);
      const question = await leftBy(number, QUESTIONS, turns.lines);
      if (question) left.question.push(question);
    }
  }
});

const rows = (all: readonly Left[]) => all.map(seenInRow);
const lines = (all: readonly Left[]) => all.map(seenInLine);
const atAPlace = (all: readonly Left[]) => all.filter(({ progress }) => progress.today !== null);
const nowhere = (all: readonly Left[]) => all.filter(({ progress }) => progress.today === null);

test('there are some hundreds of them, and the classifier finds what does tell', () => {
  expect(ofBody().length).toBeGreaterThan(200);
  expect(left.question.length).toBeGreaterThan(200);
  const telling = rows(ofBody()).map((row, index) => [...row, `way ${index % 3}`]);
  const others = rows(left.question).map((row) => [...row, 'way 0']);
  expect(score(telling, others)).toBeGreaterThan(0.75);
});

test('the rows do not tell who spoke of their body', () => {
  expect(score(rows(ofBody()), rows(left.question))).toBeLessThan(0.65);
});

test('the rows do not tell who spoke of pain, and was given an easier way', () => {
  expect(score(rows(left.pain), rows(left.question))).toBeLessThan(0.58);
});

test('a place that is kept does not tell of whose it is', () => {
  expect(score(rows(atAPlace(ofBody())), rows(atAPlace(left.question)))).toBeLessThan(0.6);
});

test.each(['PainIntent', 'KneelHurtsIntent', 'TooHardIntent'])(
  'another way than the usual leaves the row that the usual one leaves: %s',
  async (name) => {
    const rowAfter = async (aside: string) => {
      let now = 1_767_600_000;
      let one = newSession();
      const stretch: Saying = ['ChooseExerciseIntent', { exercise: 'hipFlexor' }];
      for (const saying of [stretch, [aside], ['ReadyIntent'], ['AMAZON.StopIntent']] as Saying[]) {
        const { sessionAttributes } = await skill(asked(one, saying, now));
        one = { ...one, isNew: false, attributes: sessionAttributes ?? {} };
        // Told to its end, or twenty seconds into the work.
        now += saying[0] === 'ReadyIntent' ? 20 : 60;
      }
      return { ...rowOf(progressOf(readState(one.attributes.state))), at: 0 };
    };
    expect(await rowAfter(name)).toEqual(await rowAfter('WhatToFeelIntent'));
  },
);

test('a sign of danger leaves what most others leave, and no shape of a row is its own', () => {
  expect(left.danger.every(({ progress }) => progress.today === null)).toBe(true);
  expect(nowhere(left.question).length).toBeGreaterThan(left.question.length / 2);
  const shape = ({ progress }: Left) => {
    const { sp, pl, at, ...row } = rowOf(progress);
    return `${Object.keys(row)} ${pl} ${sp} ${at === 0}`;
  };
  const ordinary = new Set(left.question.map(shape));
  for (const one of left.danger) expect(ordinary).toContain(shape(one));
});

test('the log does not tell what was said of a body from any other question', () => {
  for (const kind of [left.danger, left.toAskFirst, left.pain]) {
    expect(score(lines(kind), lines(left.question))).toBeLessThan(0.58);
  }
});
