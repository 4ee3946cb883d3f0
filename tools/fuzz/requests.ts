/** Sequences of requests: sane ones that get deep into the routine, and all that may go wrong with them. */
import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { ASKS, SLOT_NAMES } from '../../lambda/alexa/asks';
import {
  EXERCISE_IDS,
  GROUP_IDS,
  KIT_IDS,
  MUSCLE_IDS,
  SIDES,
  WORK_SIDES,
} from '../../lambda/routine/types';
import {
  disabled,
  ended,
  envelope,
  intent,
  launch,
  type Session,
  type SlotsHeard,
  userEvent,
} from '../../simulator/request';

/** Stands in every text that a runner, a device or a stranger brings; nothing said or logged may hold it. */
export const MARK = 'zqxvfremd';

const NESTED: unknown = JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`);
const TEXTS = [
  '<break time="99s"/>',
  '</speak><audio src="http://example.com/a.mp3"/><speak>',
  'rest & ice &amp; &#0; ]]> <!-- <![CDATA[',
  `"'><script>`,
  '{side} {doctor} {n} ${' + '7*7}',
  'a'.repeat(10_000),
  '\u{feff}膝が痛い הברך כואבת الركبة تؤلم колено 🦵🏽',
  '\u0000\u0001\u0007\u001b[31m\u007f\u0085\u2028\u202e',
  '\ud800 half a pair \udc00',
  '',
  ' ',
].map((text) => `${MARK}${text}`);
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
];

const said = fc.oneof(
  fc.constantFrom(...TEXTS, ...NAMES),
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
    .map((codes) => MARK + String.fromCodePoint(...codes)),
);
const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, 0, -1, 1.5, 1e308, Number.NaN, '', [], {}),
  fc.constantFrom<unknown>(NESTED, [[]], { length: 3 }, 'x'.repeat(50_000)),
  said,
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...NAMES, 'name', 'id', 'state', 'value'), said, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
);

const IDS = [
  ...EXERCISE_IDS,
  ...GROUP_IDS,
  ...MUSCLE_IDS,
  ...KIT_IDS,
  ...SIDES,
  ...['longer', 'shorter', 'round', 'only'],
];
const slot = fc.record({ said: said, id: fc.option(fc.oneof(fc.constantFrom(...IDS), said)) });
const idsOf: Readonly<Record<string, readonly string[]>> = {
  exercise: [...EXERCISE_IDS, ...GROUP_IDS],
  only: ['only'],
  muscle: MUSCLE_IDS,
  kit: KIT_IDS,
  side: SIDES,
  amount: ['longer', 'shorter', 'round'],
};
/** Slots whose values suit their names: what an honest Echo sends. */
const fitting = fc
  .record(
    Object.fromEntries(
      SLOT_NAMES.map((name) => [name, fc.constantFrom(...(idsOf[name] ?? []), null)]),
    ),
    { requiredKeys: [] },
  )
  .map((slots) => slots as SlotsHeard);
const hostileSlots: fc.Arbitrary<SlotsHeard> = fc.dictionary(
  fc.constantFrom(...SLOT_NAMES, ...NAMES),
  slot,
  { maxKeys: 4 },
);

const INTENTS = Object.keys(ASKS);
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...INTENTS) },
  { weight: 4, arbitrary: fc.constantFrom('ReadyIntent', 'AMAZON.NextIntent', 'AMAZON.YesIntent') },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES, 'AMAZON.ScrollDownIntent') },
  { weight: 1, arbitrary: said },
);

const TYPES = [
  'CanFulfillIntentRequest',
  'Connections.Response',
  'System.ExceptionEncountered',
  'AudioPlayer.PlaybackStarted',
  'PlaybackController.NextCommandIssued',
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillPermissionAccepted',
  'Alexa.Presentation.APL.RuntimeError',
  'Alexa.Presentation.APL.LoadIndexListData',
  'Alexa.Presentation.APLT.UserEvent',
  'Messaging.MessageReceived',
  'GameEngine.InputHandlerEvent',
  ...NAMES,
];

const ask = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'launch' as const }) },
  {
    weight: 14,
    arbitrary: fc.record({
      kind: fc.constant('intent' as const),
      name,
      slots: fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 1, arbitrary: hostileSlots }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('ended' as const),
      reason: fc.constantFrom('USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'disabled' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('tap' as const),
      action: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('ready', 'wait', 'back', 'next', 'goOn', 'goTo') },
        { weight: 1, arbitrary: said },
      ),
      exercise: fc.oneof(fc.constantFrom('', '', ...EXERCISE_IDS), said),
      /** Answers since the document was sent. */
      stale: fc.constantFrom(0, 0, 0, 1, 5),
      more: fc.array(garbage, { maxLength: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('other' as const), type: fc.constantFrom(...TYPES) }),
  },
);

/** Something in the request put wrong: the field at `path` is removed, or replaced. */
const damage = fc.record({
  path: fc.constantFrom(
    'request',
    'request.type',
    'request.requestId',
    'request.locale',
    'request.intent',
    'request.intent.name',
    'request.intent.slots',
    'request.intent.slots.exercise',
    'request.intent.slots.exercise.resolutions',
    'request.intent.slots.exercise.resolutions.resolutionsPerAuthority',
    'request.intent.slots.exercise.resolutions.resolutionsPerAuthority.0',
    'request.intent.slots.exercise.resolutions.resolutionsPerAuthority.0.values',
    'request.intent.slots.exercise.resolutions.resolutionsPerAuthority.0.values.0.value',
    'request.token',
    'request.arguments',
    'session',
    'session.user',
    'session.application',
    'session.attributes',
    'context',
    'context.System',
    'context.System.application',
    'context.System.user',
    'context.System.user.userId',
    'context.System.device',
    'context.System.device.supportedInterfaces',
    'context.Viewport',
    'version',
  ),
  value: garbage,
});

/** A field of what the session holds, found by walking `picks` down its keys, removed or replaced. */
const mutation = fc.record({
  picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
  value: fc.oneof(garbage, fc.constantFrom<unknown>(...IDS, 'setUp', 'effort', 'both', 3, 1e9)),
});

const LOCALES = [
  ...['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
  ...['de-DE', 'ja-JP', 'ar-SA', 'xx', '', 'en_us', ...NAMES],
];
const TIMES: unknown[] = [
  undefined,
  null,
  '',
  'now',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '2026-02-30T25:61:61Z',
  Number.NaN,
  1_767_600_000,
  1_767_600_000_000,
  { time: 1 },
  `${MARK}2026`,
];

const step = fc.record({
  ask,
  /** Seconds since the request before; the speech may go on. */
  after: fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 260, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0.4, 3600, 86_400, 8 * 86_400, -60, -86_400) },
  ),
  time: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('utc' as const, 'offset' as const) },
    { weight: 1, arbitrary: fc.record({ raw: fc.constantFrom(...TIMES) }) },
  ),
  /** kept: what the last answer returned. stale: what an earlier one did, as when answers cross. */
  attributes: fc.oneof(
    { weight: 12, arbitrary: fc.constant('kept' as const) },
    { weight: 1, arbitrary: fc.constantFrom('stale' as const, 'none' as const) },
    {
      weight: 2,
      arbitrary: fc.record({ mutated: fc.array(mutation, { minLength: 1, maxLength: 3 }) }),
    },
    { weight: 1, arbitrary: fc.record({ raw: garbage }) },
    { weight: 1, arbitrary: fc.record({ raw: fc.record({ state: garbage, ledger: garbage }) }) },
  ),
  /** The request before comes once more, as it was. */
  again: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
  damage: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(damage, { minLength: 1, maxLength: 2 }) },
  ),
  requestId: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, said),
});
export type Step = Readonly<typeof step extends fc.Arbitrary<infer T> ? T : never>;

const marks = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 240, noNaN: true }),
    fc
      .tuple(
        fc.constantFrom(...EXERCISE_IDS),
        fc.constantFrom('position', 'turn', 'lead', 'work', 'release', 'finish'),
        fc.constantFrom('r', 'l', 'rl', 'lr', 'b', 'rlrl', 'rb', 'rlrlrl'),
      )
      .map((parts) => parts.join('.')),
  ),
  { maxLength: 12 },
);
const counts = fc.record(
  Object.fromEntries(EXERCISE_IDS.map((id) => [id, fc.constantFrom(0, 0, 1, 2, 5, 1000)])),
);
const flag = fc.boolean();

/** A state of the right shape and of any content, whether or not a conversation leads there. */
const state = fc.record({
  runner: fc.record({
    times: counts,
    finished: fc.constantFrom(0, 1, 7),
    missing: fc.uniqueArray(fc.constantFrom(...KIT_IDS)),
    pace: fc.constantFrom('slow', 'normal', 'quick'),
    wordiness: fc.constantFrom('full', 'brief'),
    straight: flag,
    noticeHeard: flag,
  }),
  place: fc.option(
    fc.record({
      exercise: fc.constantFrom(...EXERCISE_IDS),
      sides: fc.oneof(
        fc.constantFrom(['right', 'left'], ['left'], ['left', 'right'], ['both']),
        fc.array(fc.constantFrom(...WORK_SIDES), { minLength: 1, maxLength: 6 }),
      ),
      moment: fc.constantFrom('setUp', 'effort'),
    }),
  ),
  spoken: fc.option(
    fc.record({
      atMs: fc.integer({ min: -300_000, max: 0 }).map((ms) => START_MS + ms),
      seconds: fc.double({ min: 0, max: 240, noNaN: true }),
      marks: fc.oneof(
        marks,
        marks.map((some) => [...some].sort(([a], [b]) => a - b)),
      ),
    }),
  ),
  placeAtMs: fc.constantFrom(0, 1, Date.UTC(2026, 0, 1), Date.UTC(2030, 0, 1)),
  turn: fc.nat(50),
  active: flag,
  told: flag,
  question: fc.option(
    fc.constantFrom('start', 'carryOn', 'startFresh', 'forget', 'endToday', 'anythingElse'),
  ),
  declined: fc.uniqueArray(fc.constantFrom('start', 'carryOn', 'anythingElse')),
  explained: fc.option(
    fc.constantFrom(
      { kind: 'about', topic: 'cause' },
      { kind: 'aboutExercise', topic: 'howTo', exercise: null },
      { kind: 'muscle', muscle: 'patella' },
    ),
  ),
  repeats: fc.nat(3),
  lost: fc.nat(3),
  eased: fc.nat(2),
  way: fc.constantFrom('usual', 'easier', 'fuller'),
  steps: fc.integer({ min: -1, max: 3 }),
  only: fc.option(fc.constantFrom(...GROUP_IDS)),
  offTheFloor: flag,
  warned: flag,
  finished: flag,
});

/** When every sequence begins. Milliseconds since 1970. */
export const START_MS = Date.UTC(2026, 0, 5, 8);

/** One sequence: what the session holds, the device, and what comes. */
export const sequence = fc.record({
  begins: fc.oneof(
    { weight: 3, arbitrary: fc.constant<unknown>({}) },
    { weight: 3, arbitrary: fc.record({ state }) },
    { weight: 1, arbitrary: garbage },
  ),
  locale: fc.oneof(fc.constantFrom(...LOCALES), said),
  screen: fc.constantFrom<string | null>(null, null, '2024.3', '1.0', 'x', `${MARK}`),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});
export type Sequence = Readonly<typeof sequence extends fc.Arbitrary<infer T> ? T : never>;

function timeOf({ time }: Step, nowMs: number): unknown {
  if (typeof time === 'object') return time.raw;
  if (time === 'utc') return new Date(nowMs).toISOString();
  return new Date(nowMs + 9 * 3_600_000).toISOString().replace('Z', '+09:00');
}

/** The request of a step as the skill gets it. `turn` is what the screen's document was named by. */
export function requestOf(
  step: Step,
  { locale, screen }: Pick<Sequence, 'locale' | 'screen'>,
  attributes: unknown,
  turn: number,
  nowMs: number,
): RequestEnvelope {
  const viewport = { shape: 'RECTANGLE', pixelWidth: 1280, pixelHeight: 800 } as never;
  const session: Session = {
    device: {
      applicationId: `amzn1.ask.skill.${MARK}`,
      userId: `amzn1.ask.account.${MARK}`,
      deviceId: `amzn1.ask.device.${MARK}`,
      locale,
      ...(screen !== null && { screen: { maxVersion: screen, viewport } }),
    },
    id: `amzn1.echo-api.session.${MARK}`,
    isNew: turn === 0,
    attributes: attributes as Session['attributes'],
  };
  const event = made(step, session, turn, nowMs / 1000);
  put(event, ['request', 'timestamp'], timeOf(step, nowMs));
  if (step.requestId !== null) put(event, ['request', 'requestId'], step.requestId);
  for (const { path, value } of step.damage) put(event, path.split('.'), structuredClone(value));
  // As it comes over the wire: no holes, no NaN.
  return JSON.parse(JSON.stringify(event)) as RequestEnvelope;
}

function made({ ask }: Step, session: Session, turn: number, now: number): RequestEnvelope {
  switch (ask.kind) {
    case 'launch':
      return launch(session, now);
    case 'intent':
      return intent(session, ask.name, ask.slots, now);
    case 'ended':
      return ended(session, ask.reason as never, now);
    case 'disabled':
      return disabled(session.device, now);
    case 'tap': {
      const token = `knee-coach:${turn - ask.stale}`;
      const given = [ask.action, ask.exercise, token, ...ask.more];
      return userEvent(session, { token, arguments: given }, now);
    }
    case 'other': {
      const { request } = launch(session, now);
      return envelope(session, { ...request, type: ask.type } as never);
    }
  }
}

/** Replaces the field at `path`, or removes it where the value is undefined; no path, no change. */
function put(target: unknown, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, key)) {
    if (rest.length > 0 || typeof target !== 'object' || target === null) return;
  }
  const holder = target as Record<string, unknown>;
  if (rest.length > 0) put(holder[key], rest, value);
  else if (value === undefined) delete holder[key];
  else
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

/** `attributes` with the mutations made in a copy. */
export function mutated(
  attributes: unknown,
  mutations: readonly { picks: readonly number[]; value: unknown }[],
): unknown {
  const copy = structuredClone(attributes);
  for (const { picks, value } of mutations) {
    let holder: unknown = copy;
    const path: string[] = [];
    for (const pick of picks) {
      if (typeof holder !== 'object' || holder === null) break;
      const keys = Object.keys(holder);
      const key = keys[pick % Math.max(1, keys.length)];
      if (key === undefined) break;
      path.push(key);
      holder = (holder as Record<string, unknown>)[key];
    }
    put(copy, path, structuredClone(value));
  }
  return copy;
}
