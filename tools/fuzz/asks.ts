/** What may be asked of the skill: what an honest Echo sends, and what only a stranger would. */
import fc from 'fast-check';
import { ALSO, ASKS, SLOT_NAMES } from '../../lambda/alexa/asks';
import { TASKS } from '../../lambda/alexa/tasks';
import { AMOUNTS } from '../../lambda/coach/ask';
import { CARE_SIGNS } from '../../lambda/language/ids';
import { DAY_WORDS, MOMENTS_OF_DAY } from '../../lambda/routine/schedule';
import * as ids from '../../lambda/routine/types';
import { TAP_ACTIONS } from '../../lambda/screen/taps';
import type { SlotsHeard } from '../../simulator/echo/request';
import { garbage, NAMES, said } from './garbage';

const EXERCISES = [...ids.EXERCISE_IDS, ...ids.GROUP_IDS];
/** Every id of the interaction model. */
export const IDS = [
  ...[...EXERCISES, ...ids.MUSCLE_IDS, ...ids.KIT_IDS, ...ids.SIDES],
  ...[...AMOUNTS, 'only'],
];

const NUMBERS = ['1', '2', '3', '5', '10', '15', '20', '100'];
const DURATIONS = ['PT5S', 'PT20S', 'PT45S', 'PT1M', 'PT1M30S', 'PT5M', 'PT10M', 'PT1H'];
const idsOf: Readonly<Record<(typeof SLOT_NAMES)[number], readonly string[]>> = {
  exercise: EXERCISES,
  only: ['only'],
  muscle: ids.MUSCLE_IDS,
  kit: ids.KIT_IDS,
  side: ids.SIDES,
  spared: ids.SIDES,
  amount: AMOUNTS,
  other: EXERCISES,
  third: EXERCISES,
  other_kit: ids.KIT_IDS,
  third_kit: ids.KIT_IDS,
  nth: ['1', '2', '3', '6'],
  count: NUMBERS,
  sets: NUMBERS,
  duration: DURATIONS,
  part: ids.BODY_PARTS,
  condition: CARE_SIGNS,
  day: DAY_WORDS,
  other_day: DAY_WORDS,
  third_day: DAY_WORDS,
  time: ['07:00', '18:30', '23:59', 'EV', 'MO'],
  moment: MOMENTS_OF_DAY,
  also: ALSO,
};
/** Slots whose values suit their names: what an honest Echo sends. */
const fitting = fc
  .record(
    Object.fromEntries(SLOT_NAMES.map((name) => [name, fc.constantFrom(...idsOf[name], null)])),
    { requiredKeys: [] },
  )
  .map((slots) => slots as SlotsHeard);
/** Of Amazon's own types: what is heard without sense is a question mark. */
const AMAZONS = [
  ...['24:00', '7', 'T18', '18:61', 'WI'],
  ...['?', '', '0', '-1', '1.5', '1e9', 'NaN', 'PT', 'PT0S', 'P1D', 'PT99999999M'],
];
const odd = fc.oneof(fc.constantFrom(...NUMBERS, ...DURATIONS, ...AMAZONS), said);
const slot = fc.record({
  said: odd,
  id: fc.option(fc.oneof(fc.constantFrom<string>(...IDS), said)),
});
const hostileSlots: fc.Arbitrary<SlotsHeard> = fc.dictionary(
  fc.constantFrom(...SLOT_NAMES, ...NAMES),
  slot,
  { maxKeys: 4 },
);

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(ASKS)) },
  { weight: 4, arbitrary: fc.constantFrom('ReadyIntent', 'AMAZON.NextIntent', 'AMAZON.YesIntent') },
  { weight: 2, arbitrary: fc.constantFrom('RemindIntent', 'IceTimerIntent', 'WhyPainIntent') },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES, 'AMAZON.ScrollDownIntent') },
  { weight: 1, arbitrary: said },
);

const TYPES = [
  ...['Connections.Response', 'SessionResumedRequest', 'System.ExceptionEncountered'],
  ...['AudioPlayer.PlaybackStarted', 'PlaybackController.NextCommandIssued'],
  ...['AlexaSkillEvent.SkillEnabled', 'AlexaSkillEvent.SkillPermissionAccepted'],
  'AlexaSkillEvent.SkillPermissionChanged',
  ...['Alexa.Presentation.APL.RuntimeError', 'Alexa.Presentation.APL.LoadIndexListData'],
  ...['Alexa.Presentation.APLT.UserEvent', 'Messaging.MessageReceived', ...NAMES],
];
const REASONS = ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'];

const kind = <K extends string>(one: K) => fc.constant(one);
const tap = fc.record({
  kind: kind('tap'),
  action: fc.oneof({ weight: 4, arbitrary: fc.constantFrom<string>(...TAP_ACTIONS) }, said),
  exercise: fc.oneof(fc.constantFrom('', '', ...ids.EXERCISE_IDS), said),
  /** Answers since the document was sent. */
  stale: fc.constantFrom(0, 0, 0, 1, 5),
  more: fc.array(garbage, { maxLength: 1 }),
});
const slots = fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 1, arbitrary: hostileSlots });
const CODES = ['200', '200', '200', '204', '400', '403', '500', 200];
const status = fc.oneof(
  { weight: 6, arbitrary: fc.record({ code: fc.constantFrom(...CODES) }) },
  { weight: 1, arbitrary: garbage },
);
const CONSENTS = ['ACCEPTED', 'ACCEPTED', 'DENIED', 'NOT_ANSWERED', 'x'];
const consent = fc.record({ status: fc.constantFrom(...CONSENTS) });
/** Of both versions: a scope each, or one status for all. */
const payload = fc.oneof(
  { weight: 4, arbitrary: fc.record({ permissionScopes: fc.array(consent, { maxLength: 2 }) }) },
  { weight: 2, arbitrary: consent },
  { weight: 1, arbitrary: garbage },
);
const OUTCOMES = ['REJECTED_BY_CUSTOMER', 'AUTOMATION_ALREADY_ENABLED', 'x'];
const result = fc.oneof(
  fc.record(
    { offerAutomationResponse: fc.record({ reason: fc.constantFrom(...OUTCOMES) }) },
    { requiredKeys: [] },
  ),
  fc.record({ reason: fc.constantFrom(...OUTCOMES) }),
  garbage,
);
/** What Alexa says of what an answer had her ask: of a consent, or of a connection. */
export const reply = fc.record({ status, payload, result });
export type Reply = Readonly<typeof reply extends fc.Arbitrary<infer T> ? T : never>;

/** The same where nothing was asked, or something else was. */
const resumed = fc.record({
  type: kind('SessionResumedRequest'),
  cause: fc.oneof(
    garbage,
    fc.record({
      type: fc.constant('ConnectionCompleted'),
      ...{ token: fc.constantFrom('why', 'why', 'another'), status, result },
    }),
  ),
});
const consented = fc.record({
  type: kind('Connections.Response'),
  name: fc.constantFrom('AskFor', 'Upsell'),
  ...{ token: fc.constantFrom('timers', 'reminders', 'x'), status, payload },
});
const task = fc.oneof(fc.constantFrom(...Object.keys(TASKS)), said);

/** One ask of a runner, a finger or the platform. */
export const ask = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: kind('launch') }) },
  { weight: 14, arbitrary: fc.record({ kind: kind('intent'), name, slots }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('task'), name: task }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('canFulfill'), name, slots }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('answer'), request: fc.oneof(resumed, consented) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('ended'), reason: fc.constantFrom(...REASONS) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('disabled') }) },
  { weight: 2, arbitrary: tap },
  { weight: 1, arbitrary: fc.record({ kind: kind('other'), type: fc.constantFrom(...TYPES) }) },
);
