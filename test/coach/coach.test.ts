/** Every ask in every state: always an answer, always a way on, and the place where it should be. */
import { isDeepStrictEqual } from 'node:util';
import { brokenCare } from '../../lambda/alexa/care-rules';
import { progressOf } from '../../lambda/alexa/session';
import {
  AMOUNTS,
  type Ask,
  COUNTED,
  type Exactly,
  type Named,
  PAST,
  WHICH,
} from '../../lambda/coach/ask';
import { coach } from '../../lambda/coach/coach';
import { type Came, CONSENTS, type Done, SERVICES } from '../../lambda/coach/errand';
import { readState } from '../../lambda/coach/kept';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import type { Setting, Turn } from '../../lambda/coach/turn';
import { EN } from '../../lambda/language/en';
import { CARE_SIGNS, EXERCISE_TOPICS, TOPICS, tierOf } from '../../lambda/language/ids';
import { ROUTINE } from '../../lambda/routine/routine';
import type { Schedule, When } from '../../lambda/routine/schedule';
import {
  BODY_PARTS,
  EXERCISE_IDS,
  GROUP_IDS,
  KIT_IDS,
  type KitId,
  MUSCLE_IDS,
  SIDES,
  TROUBLES,
} from '../../lambda/routine/types';
import { toSsml } from '../../lambda/speech/ssml';
import { written } from '../../tools/fuzz/where';
import { brokenAsking } from '../support/asking';
import { few } from '../support/many';
import { brokenByResponse } from '../support/response-rules';

const US: Setting = {
  language: EN,
  region: EN.regionOf('en-US'),
  routine: ROUTINE,
  hasScreen: false,
  services: SERVICES,
};
const START_MS = Date.UTC(2026, 0, 5, 8);

type Kind = Ask['kind'];
const plain = <K extends Kind>(kind: K) => [{ kind }] as unknown as Extract<Ask, { kind: K }>[];

const NAMED = [...EXERCISE_IDS, ...GROUP_IDS];
/** None, each alone, and two or three of a kind that are not neighbours. */
const SOME_NAMED: readonly (readonly Named[])[] = [
  [],
  ...NAMED.map((name) => [name]),
  ['ballSquat', 'foamRoll'],
  ['sideLunge', 'stretches', 'hipFlexor'],
];
const SOME_KITS: readonly (readonly KitId[])[] = [
  [],
  ...KIT_IDS.map((kit) => [kit]),
  ['ball', 'roller'],
  KIT_IDS,
];
/** What Alexa may give for a number, sense or none. */
const NUMBERS = [-1, 0, 1, 3, 5.5, 1000];
const AS_IT_IS: Exactly = { seconds: null, count: null, sets: null, moreSets: null, of: null };
const HOW_MUCH: readonly Exactly[] = [
  AS_IT_IS,
  ...([null, 'hipFlexor', 'tubeWalk', 'stretches', 'all'] as const).flatMap((of) => [
    ...[1, 45, 240].map((seconds) => ({ ...AS_IT_IS, seconds, of })),
    ...[0, 7, 1000].map((count) => ({ ...AS_IT_IS, count, of })),
    ...([1, -1] as const).map((moreSets) => ({ ...AS_IT_IS, moreSets, of })),
    ...[0, 2, 12].map((sets) => ({ ...AS_IT_IS, count: 10, sets, of })),
  ]),
];

const CAME: readonly Came[] = [
  ...(['done', 'isOn'] as const).map((kind) => ({ kind, seconds: 300 })),
  { kind: 'found', schedules: [{ rhythm: { kind: 'daily', every: 2 }, minute: 810 }] },
  ...(['none', 'past', 'noConsent', 'notHere', 'failed'] as const).map((kind) => ({ kind })),
];
const WHENS: readonly When[] = [
  { days: ['MO', 'WE'], minute: 1110, moment: null },
  { days: ['everyOther'], minute: null, moment: 'afterLunch' },
  { days: ['today', 'tomorrow'], minute: 0, moment: 'evening' },
  { days: [], minute: null, moment: null },
];
const SCHEDULE: Schedule = { rhythm: { kind: 'weekly', days: ['MO', 'FR'] }, minute: 1110 };
const ERRANDS: readonly Done[] = [
  ...[true, false].map((isAllowed): Done => {
    return { kind: 'setReminder', schedule: SCHEDULE, says: 'it', isAllowed };
  }),
  { kind: 'findReminders', to: 'tell' },
  { kind: 'findReminders', to: 'move' },
  { kind: 'moveReminders', rhythm: null, minute: 1110, says: 'it' },
  { kind: 'stopReminders', forgets: false },
  { kind: 'stopReminders', forgets: true },
  ...[true, false].map((isAllowed): Done => {
    return { kind: 'setTimer', timer: { seconds: 900, label: 'ice', says: 'Done.' }, isAllowed };
  }),
  { kind: 'findTimer', label: 'ice' },
  { kind: 'stopTimer', label: 'ice' },
];
const SERVED = ERRANDS.flatMap((errand) =>
  CAME.map((came) => ({ kind: 'served', errand, came }) as const),
);

/** Every kind of ask, with all that may come with it; a new kind does not compile before it stands here. */
const ASKS_OF: { readonly [K in Kind]: readonly Extract<Ask, { kind: K }>[] } = {
  open: plain('open'),
  start: plain('start'),
  startOver: plain('startOver'),
  carryOn: plain('carryOn'),
  ready: plain('ready'),
  resume: plain('resume'),
  goOn: plain('goOn'),
  wait: plain('wait'),
  warmUp: plain('warmUp'),
  next: plain('next'),
  done: plain('done'),
  back: plain('back'),
  repeat: plain('repeat'),
  goTo: [...NAMED, null].flatMap((to) => [
    { kind: 'goTo', to },
    { kind: 'goTo', to, side: 'left' },
    { kind: 'goTo', to, side: 'left', alone: true },
  ]),
  leaveOut: SOME_NAMED.map((named) => ({ kind: 'leaveOut', named })),
  only: SOME_NAMED.flatMap((named) => [
    { kind: 'only', named },
    { kind: 'only', named, inOrder: true },
  ]),
  everything: plain('everything'),
  likeLastTime: plain('likeLastTime'),
  backwards: plain('backwards'),
  place: SOME_NAMED.flatMap((named) =>
    [...NAMED, null].flatMap((other) => [
      { kind: 'place', named, where: 'before', other } as const,
      { kind: 'place', named, where: 'after', other } as const,
    ]),
  ),
  someOf: WHICH.flatMap((which) =>
    [...NUMBERS, null].map((count) => ({ kind: 'someOf', which, count }) as const),
  ),
  doLast: SOME_NAMED.map((named) => ({ kind: 'doLast', named })),
  putBack: SOME_NAMED.map((named) => ({ kind: 'putBack', named })),
  doFirst: SOME_NAMED.map((named) => ({ kind: 'doFirst', named })),
  exchange: SOME_NAMED.map((named) => ({ kind: 'exchange', named })),
  stopAfterThis: plain('stopAfterThis'),
  startWithSide: [...SIDES, null].map((side) => ({ kind: 'startWithSide', side })),
  whichLeg: plain('whichLeg'),
  skipSide: plain('skipSide'),
  sideOnceMore: [...SIDES, null].map((side) => ({ kind: 'sideOnceMore', side })),
  fitInto: [...NUMBERS, 10, 15, null].map((minutes) => ({ kind: 'fitInto', minutes })),
  exactly: HOW_MUCH.map((wanted) => ({ kind: 'exactly', wanted })),
  onceMore: (['one', 'side', 'set', 'missed'] as const).flatMap((what) =>
    [...SIDES, null].map((side) => ({ kind: 'onceMore', what, side }) as const),
  ),
  tally: COUNTED.map((what) => ({ kind: 'tally', what })),
  history: PAST.map((what) => ({ kind: 'history', what })),
  moreTalk: plain('moreTalk'),
  usualSpeed: plain('usualSpeed'),
  onlyKit: SOME_KITS.map((kits) => ({ kind: 'onlyKit', kits })),
  straightThrough: plain('straightThrough'),
  stepByStep: plain('stepByStep'),
  forgetMe: plain('forgetMe'),
  howLongLeft: plain('howLongLeft'),
  amount: [...AMOUNTS, null].flatMap((change) => [
    { kind: 'amount', change },
    ...[...NAMED, 'all' as const].map((of) => ({ kind: 'amount', change, of }) as const),
  ]),
  slower: plain('slower'),
  lessTalk: plain('lessTalk'),
  chimes: [true, false].map((on) => ({ kind: 'chimes', on })),
  inHolds: (['quiet', 'count', 'whisper'] as const).map((what) => ({ kind: 'inHolds', what })),
  stopCounting: plain('stopCounting'),
  talkThrough: plain('talkThrough'),
  tooHard: plain('tooHard'),
  tooEasy: plain('tooEasy'),
  noKit: SOME_KITS.map((kits) => ({ kind: 'noKit', kits })),
  haveKit: SOME_KITS.map((kits) => ({ kind: 'haveKit', kits })),
  kneelHurts: plain('kneelHurts'),
  hurts: [...BODY_PARTS, null].flatMap((part) =>
    [false, true].map((past) => ({ kind: 'hurts', part, past }) as const),
  ),
  sharpPain: plain('sharpPain'),
  care: CARE_SIGNS.map((sign) => ({ kind: 'care', sign })),
  trouble: TROUBLES.flatMap((trouble) =>
    [...KIT_IDS, null].map((kit) => ({ kind: 'trouble', trouble, kit }) as const),
  ),
  wrongSide: plain('wrongSide'),
  otherSide: [...SIDES, null].map((side) => ({ kind: 'otherSide', side })),
  oneSide: [...SIDES, null].flatMap((side) => [
    { kind: 'oneSide', side },
    { kind: 'oneSide', side, ofAll: true },
  ]),
  muscle: [...MUSCLE_IDS, null].map((muscle) => ({ kind: 'muscle', muscle })),
  about: TOPICS.map((topic) => ({ kind: 'about', topic })),
  aboutExercise: EXERCISE_TOPICS.flatMap((topic) =>
    [...EXERCISE_IDS, null].map(
      (exercise) => ({ kind: 'aboutExercise', topic, exercise }) as const,
    ),
  ),
  together: [
    [
      { kind: 'noKit', kits: ['ball'] },
      { kind: 'goTo', to: 'ballSquat' },
    ],
    [
      { kind: 'leaveOut', named: ['foamRoll'] },
      { kind: 'startWithSide', side: 'left' },
    ],
    [
      { kind: 'noKit', kits: ['roller'] },
      { kind: 'fitInto', minutes: 10 },
    ],
    [{ kind: 'startWithSide', side: 'left' }, { kind: 'start' }],
    [{ kind: 'howLongLeft' }, { kind: 'aboutExercise', topic: 'breathing', exercise: null }],
    [{ kind: 'howLongLeft' }, { kind: 'hurts', part: null, past: false }],
    [
      { kind: 'tally', what: 'howMany' },
      { kind: 'care', sign: 'callNow' },
    ],
    [{ kind: 'tally', what: 'next' }, { kind: 'lost' }],
    [{ kind: 'ready' }, { kind: 'inHolds', what: 'count' }],
    [],
  ].map((asks) => ({ kind: 'together', asks: asks as readonly Ask[] })),
  remind: WHENS.map((when) => ({ kind: 'remind' as const, ...when })),
  remindWhen: WHENS.map((when) => ({ kind: 'remindWhen' as const, ...when })),
  moveReminder: WHENS.map((when) => ({ kind: 'moveReminder' as const, ...when })),
  myReminders: plain('myReminders'),
  stopReminders: plain('stopReminders'),
  setIce: plain('setIce'),
  iceLeft: plain('iceLeft'),
  stopIce: plain('stopIce'),
  consented: SERVICES.flatMap((to) =>
    CONSENTS.map((consent) => ({ kind: 'consented', to, consent }) as const),
  ),
  served: SERVED,
  job: (['why', 'routine', 'short', 'stretches'] as const).map((job) => ({ kind: 'job', job })),
  phrased: (['set', 'refused', 'isThere', 'failed'] as const).map((came) => ({
    kind: 'phrased',
    came,
  })),
  yes: plain('yes'),
  no: plain('no'),
  help: plain('help'),
  stop: plain('stop'),
  lost: plain('lost'),
};
const ASKS: readonly Ask[] = Object.values(ASKS_OF).flatMap((asks) =>
  few<Ask>(asks, asks.slice(0, 1)),
);

/** A sign of each tier of danger. */
const onePerTier = [...new Map(ASKS_OF.care.map((ask) => [tierOf(ask.sign), ask])).values()];

/** Asks one after the other, each when the answer before has been spoken, or cut after some seconds. */
function after(
  asks: readonly (Ask['kind'] | Ask)[],
  cutSeconds?: number,
): { state: State; nowMs: number } {
  let state = newState(noProgress());
  let nowMs = START_MS;
  for (const [index, one] of asks.entries()) {
    const ask = typeof one === 'string' ? ({ kind: one } as Ask) : one;
    state = throughJson(coach(state, ask, nowMs, US).state);
    const whole = (state.spoken?.seconds ?? 5) + 2;
    nowMs += (index === asks.length - 1 ? (cutSeconds ?? whole) : whole) * 1000;
  }
  return { state, nowMs };
}

const throughJson = (state: State) => readState(JSON.parse(JSON.stringify(state)));

const HIP: Ask = { kind: 'goTo', to: 'hipFlexor' };
const HURTS: Ask = { kind: 'hurts', part: null, past: false };
const SQUAT: Ask = { kind: 'goTo', to: 'ballSquat' };
const STATES: Record<string, { state: State; nowMs: number }> = {
  'before anything': { state: newState(noProgress()), nowMs: START_MS },
  'at the door': after(['open']),
  'asked about the cause': after(['open', { kind: 'about', topic: 'cause' }]),
  'getting into position': after(['start']),
  'in the middle of a set-up': after(['start'], 20),
  'in the right hold': after([HIP, 'ready'], 20),
  'turning to the left': after([HIP, 'ready'], 50),
  'in the left hold': after([HIP, 'ready'], 75),
  'after an effort': after([HIP, 'ready']),
  'in the last exercise': after([SQUAT, 'ready'], 30),
  finished: after([SQUAT, 'ready']),
  waiting: after([HIP, 'wait'], 30),
  'straight through': after(['straightThrough'], 100),
  'eased off': after([HIP, HURTS]),
  'asked to end': after([HIP, HURTS, HURTS]),
  'asked to forget': after([HIP, 'forgetMe']),
  'asked to agree to a reminder': after([
    'open',
    { kind: 'remind', days: ['daily'], minute: 420, moment: null },
  ]),
  'asked for days': after(['open', { kind: 'remind', days: [], minute: 420, moment: null }]),
  'asked for help': after([HIP, 'help']),
  'twice not understood': after([HIP, 'lost', 'lost']),
  'only stretches': after([{ kind: 'only', named: ['stretches'] }]),
  'a routine left behind': (() => {
    const { state, nowMs } = after([HIP, 'ready', 'stop'], 5);
    return { state: newState(progressOf(state)), nowMs: nowMs + 86_400_000 };
  })(),
};

/** The turn as a response, to be held to the platform's rules. */
function responseOf(turn: Turn) {
  const rate = turn.state.runner.pace;
  const speech = (script: Turn['script']) => ({
    type: 'SSML' as const,
    ssml: toSsml(script, rate),
  });
  return {
    version: '1.0',
    response: {
      outputSpeech: speech(turn.script),
      ...(turn.reprompt && { reprompt: { outputSpeech: speech(turn.reprompt) } }),
      shouldEndSession: turn.after === 'end',
    },
  };
}

/** What is wrong with an answer, in words. */
function wrongWith(turn: Turn): string[] {
  if (turn.after === 'errand') return [];
  const answer = responseOf(turn);
  const spoken = turn.script
    .map((segment) => (segment.kind === 'words' ? segment.text : ''))
    .join(' ');
  return [
    ...brokenByResponse(answer),
    ...brokenAsking(answer.response),
    ...brokenCare(turn, US),
    ...(/[{}]|undefined|null|NaN/.test(spoken) ? [`It says: ${spoken}`] : []),
    ...(turn.script.length === 0 ? ['It says nothing.'] : []),
  ];
}

/** The door, the routine under way, and its end. */
const KINDS = ['at the door', 'in the right hold', 'eased off', 'finished', 'only stretches'];
const STATES_HERE = few(
  Object.entries(STATES),
  Object.entries(STATES).filter(([name]) => KINDS.includes(name)),
);

// One test a state, and not one an ask: four thousand tests take longer to name than to do.
test.each(STATES_HERE)('%s', (_, { state, nowMs }) => {
  const wrong = ASKS.flatMap((ask) => {
    const turn = coach(state, ask, nowMs, US);
    const kept = JSON.parse(JSON.stringify(turn.state));
    return [
      ...wrongWith(turn),
      ...(isDeepStrictEqual(readState(kept), kept) ? [] : ['The session loses some of it.']),
      ...(isDeepStrictEqual(coach(state, ask, nowMs, US), turn) ? [] : ['Again it is another.']),
    ].map((what) => ({ ask, what }));
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(STATES))('%s: danger is answered by its tier', (_, { state, nowMs }) => {
  for (const ask of few(ASKS_OF.care, onePerTier)) {
    const turn = coach(state, ask, nowMs, US);
    expect(turn.still?.tier).toBe(tierOf(ask.sign));
    expect(turn.picture).toBe('still');
  }
  for (const ask of ASKS_OF.trouble) expect(coach(state, ask, nowMs, US).after).not.toBe('end');
});

test('questions never move the place', () => {
  const asking = (
    ['about', 'aboutExercise', 'muscle', 'howLongLeft', 'help', 'lost', 'wait'] as const
  ).flatMap((kind): readonly Ask[] => ASKS_OF[kind]);
  for (const [, { state, nowMs }] of STATES_HERE) {
    for (const ask of asking) {
      const here = written(coach(state, { kind: 'about', topic: 'social' }, nowMs, US).state);
      expect(written(coach(state, ask, nowMs, US).state)).toBe(here);
    }
  }
});

test('a damaged state costs no more than what is damaged', () => {
  const { state } = after([HIP, 'ready'], 20);
  const damaged = readState({
    ...state,
    runner: { ...state.runner, pace: 'sideways' },
    question: 7,
  });
  expect(damaged).toEqual({ ...state, question: null });
  for (const nothing of [
    null,
    undefined,
    7,
    'x',
    [],
    { runner: [] },
    { place: { exercise: 'x' } },
    { today: { bouts: [], at: 0 } },
  ]) {
    expect(() => readState(nothing)).not.toThrow();
  }
});
