import { SLOT_NAMES, SLOT_TYPES } from '../lambda/alexa/asks';
import { WITH_ALSO } from './also';
import { isDanger, isGravest } from './danger';
import { DANGER_WHOLE, distinct, expand, VALUES_WHOLE, type Words, wholly } from './grammar';
import { BUILT_INS } from './intents/builtins';
import { CARE } from './intents/care';
import { EXERCISES } from './intents/exercises';
import { HARMLESS } from './intents/harmless';
import { MORE_QUESTIONS } from './intents/more-questions';
import { PACE } from './intents/pace';
import { PLAIN } from './intents/plain';
import { QUESTIONS } from './intents/questions';
import { REMINDERS } from './intents/reminders';
import { ROUTINE } from './intents/routine';
import { SAFETY } from './intents/safety';
import { SOUNDS } from './intents/sounds';
import { TROUBLES } from './intents/troubles';
import { WISHES } from './intents/wishes';
import { NAME_FREE_INTERACTION } from './name-free';
import { REGIONS } from './regions';
import { TYPE_VALUES } from './slots';
import type { Intents, InteractionModel, Locale, ModelIntent } from './types';

const INVOCATION_NAME = 'knee coach';

/** An intent's samples may stand in several files: those of one subject are written together. */
function joined(files: readonly Intents[]): Intents {
  const all: Record<string, string> = {};
  for (const [name, lines] of files.flatMap((file) => Object.entries(file))) {
    all[name] = all[name] === undefined ? lines : `${all[name]}\n${lines}`;
  }
  return all;
}

const INTENTS = joined([
  REMINDERS,
  SOUNDS,
  MORE_QUESTIONS,
  WISHES,
  ROUTINE,
  PACE,
  EXERCISES,
  QUESTIONS,
  CARE,
  SAFETY,
  TROUBLES,
  HARMLESS,
  BUILT_INS,
  WITH_ALSO,
]);

function intent(name: string, samples: readonly string[]): ModelIntent {
  const slots = SLOT_NAMES.filter((slot) => samples.some((sample) => sample.includes(`{${slot}}`)));
  if (slots.length === 0) return { name, samples };
  return { name, slots: slots.map((slot) => ({ name: slot, type: SLOT_TYPES[slot] })), samples };
}

/** Of danger, and of a wish to stop, every way to say it counts; of anything else, those that differ in fillers alone are one. */
function phrases(name: string, plain: readonly string[], lines: string, words: Words): string[] {
  if (!isDanger(name) && name !== 'AMAZON.StopIntent') return distinct(expand(lines, words), plain);
  const all = new Set([...plain, ...expand(lines, words, DANGER_WHOLE)]);
  return [...all].filter((one) => plain.includes(one) || !isSaidBy(name, one, all));
}

/** Whether a phrase is another with a word behind it, or, of what is gravest, another without its subject: where one is heard, so is this. */
function isSaidBy(name: string, phrase: string, all: ReadonlySet<string>): boolean {
  const words = phrase.split(' ');
  const whole = isGravest(name) ? ['i', "i'm", "i've"].map((who) => `${who} ${phrase}`) : [];
  const fewer = words.length > 3 ? [words.slice(0, -1).join(' ')] : [];
  return words.length > 2 && [...whole, ...fewer].some((one) => all.has(one));
}

/** Every intent with its samples; what two of them would say is whose plainest it is, or else the first one's. */
function intentsIn(words: Words): ModelIntent[] {
  const plain = new Map(
    Object.entries(PLAIN).map(([name, lines]) => [name, wholly(lines, words)] as const),
  );
  const owner = new Map(
    [...plain].flatMap(([name, all]) => all.map((one) => [one, name] as const)),
  );
  return Object.entries(INTENTS).map(([name, lines]) => {
    const samples = phrases(name, plain.get(name) ?? [], lines, words).filter(
      (sample) => (owner.get(sample) ?? name) === name,
    );
    for (const sample of samples) owner.set(sample, name);
    return intent(name, samples);
  });
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
        intents: intentsIn(words),
        types: Object.entries(TYPE_VALUES).map(([name, values]) => ({
          name,
          values: values.map(({ id, name, synonyms }) => ({
            id,
            name: {
              value: name,
              synonyms: expand(synonyms, words, VALUES_WHOLE).filter((synonym) => synonym !== name),
            },
          })),
        })),
      },
      // Of English alone, as all of these locales are.
      _nameFreeInteraction: NAME_FREE_INTERACTION,
    },
  };
}
