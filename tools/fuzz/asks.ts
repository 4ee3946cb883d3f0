/** What may be asked of the skill: what an honest Echo sends, and what only a stranger would. */
import fc from 'fast-check';
import { ASKS, SLOT_NAMES } from '../../lambda/alexa/asks';
import { CARE_SIGNS } from '../../lambda/language/ids';
import {
  BODY_PARTS,
  EXERCISE_IDS,
  GROUP_IDS,
  KIT_IDS,
  MUSCLE_IDS,
  SIDES,
} from '../../lambda/routine/types';
import type { SlotsHeard } from '../../simulator/request';
import { garbage, NAMES, said } from './garbage';

/** Every id of the interaction model. */
export const IDS = [
  ...EXERCISE_IDS,
  ...GROUP_IDS,
  ...MUSCLE_IDS,
  ...KIT_IDS,
  ...SIDES,
  ...['longer', 'shorter', 'enough', 'round', 'only'],
];

const slot = fc.record({ said: said, id: fc.option(fc.oneof(fc.constantFrom(...IDS), said)) });
const idsOf: Readonly<Record<string, readonly string[]>> = {
  exercise: [...EXERCISE_IDS, ...GROUP_IDS],
  only: ['only'],
  muscle: MUSCLE_IDS,
  kit: KIT_IDS,
  side: SIDES,
  spared: SIDES,
  amount: ['longer', 'shorter', 'enough', 'round'],
  part: BODY_PARTS,
  condition: CARE_SIGNS,
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

/** One ask of a runner, a finger or the platform. */
export const ask = fc.oneof(
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
