/** What needs no name, as Amazon's toolkit for it takes it: whole sentences in English, and no slots. */
import { NAME_FREE } from '../lambda/language/en/name-free';
import type { NameFreeInteraction } from './types';

const raw = (sentences: readonly string[]) =>
  sentences.map((value) => ({ format: 'RAW_TEXT' as const, value }));

/** Each sentence, with the intent that answers it. */
export const NAME_FREE_INTENTS = {
  WhyPainIntent: NAME_FREE.why,
  HowToIntent: NAME_FREE.exercise,
  HowLongTotalIntent: NAME_FREE.howLong,
} as const;

export const NAME_FREE_INTERACTION: NameFreeInteraction = {
  ingressPoints: [
    { type: 'LAUNCH', sampleUtterances: raw(NAME_FREE.launch) },
    ...Object.entries(NAME_FREE_INTENTS).map(([name, sentences]) => ({
      type: 'INTENT' as const,
      name,
      sampleUtterances: raw(sentences),
    })),
  ],
};
