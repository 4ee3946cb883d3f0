/** Whether a request that names no skill is one for this: told from the request alone, and nothing comes of it. */
import type { canfulfill } from 'ask-sdk-model';
import type { Ask } from '../coach/ask';
import { fieldsOf, isFields } from '../fields';
import type { Topic } from '../language/ids';
import { isSaid, slotIdsOf, wantedBy } from './read-request';

type Answer = canfulfill.CanFulfillIntent;

/**
 * Topics that are this skill's whoever asks, and wherever. "What do I need" is anybody's. Danger is none of them: who
 * says to Alexa that their chest hurts is to be heard by her.
 */
const OWN_TOPICS: readonly Topic[] = [
  'bothLegs',
  'canIRun',
  'cause',
  'iceHowTo',
  'kneeNoise',
  'list',
  'otherCause',
  'support',
  'whatToDo',
  'whenDoctor',
  'whyTight',
];

/** Whether it means something outside a conversation; null where it would if more of it had been understood. */
function standsAlone(ask: Ask): boolean | null {
  switch (ask.kind) {
    case 'start':
      return true;
    case 'about':
      return OWN_TOPICS.includes(ask.topic);
    case 'hurts':
      return ask.part === 'knee' && !ask.past;
    case 'muscle':
      return ask.muscle === null ? null : true;
    case 'together': {
      const each = ask.asks.map(standsAlone);
      return each.includes(null) ? null : each.includes(true);
    }
    case 'goTo':
      return ask.to === null ? null : true;
    case 'aboutExercise':
      if (ask.topic !== 'howTo' && ask.topic !== 'why') return false;
      return ask.exercise === null ? null : true;
    default:
      return false;
  }
}

/** The answer for an intent of the model: yes, no, or maybe where a word in it is not known. English only. */
export function canFulfill(request: { locale?: unknown; intent?: unknown }): Answer {
  const { slots } = fieldsOf(request.intent);
  const isEnglish = typeof request.locale === 'string' && request.locale.startsWith('en-');
  const ask = wantedBy(request.intent);
  if (!isEnglish || ask === null) return { canFulfill: 'NO' };
  const ids = slotIdsOf(slots);
  const said = isFields(slots) ? Object.keys(slots).filter((slot) => isSaid(slots[slot])) : [];
  const alone = standsAlone(ask);
  const isKnown = (slot: string) => Object.hasOwn(ids, slot);
  const isWhole = said.every(isKnown);
  const can = alone === false ? 'NO' : alone === null || !isWhole ? 'MAYBE' : 'YES';
  if (said.length === 0) return { canFulfill: can };
  const known = { canUnderstand: 'YES', canFulfill: can === 'NO' ? 'NO' : 'YES' } as const;
  const unknown = { canUnderstand: 'NO', canFulfill: 'NO' } as const;
  const told = said.map((slot) => [slot, isKnown(slot) ? known : unknown]);
  return { canFulfill: can, slots: Object.fromEntries(told) };
}
