import { SLOT_NAMES } from '../lambda/alexa/asks';
import { expand, VALUES_WHOLE } from './grammar';
import { BUILT_INS } from './intents/builtins';
import { CARE } from './intents/care';
import { EXERCISES } from './intents/exercises';
import { PACE } from './intents/pace';
import { QUESTIONS } from './intents/questions';
import { ROUTINE } from './intents/routine';
import { SAFETY } from './intents/safety';
import { TROUBLES } from './intents/troubles';
import { REGIONS } from './regions';
import { SLOT_VALUES } from './slots';
import { type InteractionModel, type Locale, type ModelIntent, SLOT_TYPES } from './types';

const INVOCATION_NAME = 'knee coach';

const INTENTS = {
  ...ROUTINE,
  ...PACE,
  ...EXERCISES,
  ...QUESTIONS,
  ...CARE,
  ...SAFETY,
  ...TROUBLES,
  ...BUILT_INS,
};

function intent(name: string, samples: readonly string[]): ModelIntent {
  const slots = SLOT_NAMES.filter((slot) => samples.some((sample) => sample.includes(`{${slot}}`)));
  if (slots.length === 0) return { name, samples };
  return { name, slots: slots.map((slot) => ({ name: slot, type: SLOT_TYPES[slot] })), samples };
}

/** The interaction model of a locale, as Alexa takes it. */
export function buildModel(locale: Locale): InteractionModel {
  const words = REGIONS[locale];
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        // The floor is a noisy place and a wrong guess there costs a turn: at LOW the television would
        // skip an exercise. At HIGH a mumbled "okay go" would be refused. The many samples already
        // keep Fallback from growing greedy, so the middle holds both ends.
        modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
        intents: Object.entries(INTENTS).map(([name, lines]) => intent(name, expand(lines, words))),
        types: SLOT_NAMES.map((slot) => ({
          name: SLOT_TYPES[slot],
          values: SLOT_VALUES[slot].map(({ id, name, synonyms }) => ({
            id,
            name: {
              value: name,
              synonyms: expand(synonyms, words, VALUES_WHOLE).filter((synonym) => synonym !== name),
            },
          })),
        })),
      },
    },
  };
}
