import type { SlotName } from '../lambda/alexa/asks';

export const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof LOCALES)[number];

/** The slot types of the model; a slot has one type, the same in every intent. */
export const SLOT_TYPES = {
  exercise: 'EXERCISE',
  only: 'ONLY',
  muscle: 'MUSCLE',
  kit: 'KIT',
  side: 'SIDE',
  /** The side that is left out. */
  spared: 'SIDE',
  amount: 'AMOUNT',
  /** A second and a third of what was named. */
  other: 'EXERCISE',
  third: 'EXERCISE',
  other_kit: 'KIT',
  third_kit: 'KIT',
  /** Its place in the routine, counted: "the third". */
  nth: 'NTH',
  count: 'AMAZON.NUMBER',
  sets: 'AMAZON.NUMBER',
  duration: 'AMAZON.DURATION',
  part: 'PART',
  condition: 'CONDITION',
  day: 'DAY',
  other_day: 'DAY',
  third_day: 'DAY',
  time: 'AMAZON.TIME',
  moment: 'MOMENT',
  /** What is said in the same breath, behind "and". */
  also: 'ALSO',
} as const satisfies Record<SlotName, string>;

/** The intent of what fits no sample. */
export const FALLBACK = 'AMAZON.FallbackIntent';

/** One value of a slot type: its id, its name, and template lines of other ways to say it. */
export interface SlotValue {
  readonly id: string;
  readonly name: string;
  readonly synonyms: string;
}

/** An intent's name → its samples, as template lines. The slots are read from the lines. */
export type Intents = Readonly<Record<string, string>>;

/** The JSON that Alexa builds a skill's understanding from, as far as this skill uses it. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly modelConfiguration: {
        readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
      };
      readonly intents: readonly ModelIntent[];
      readonly types: readonly ModelType[];
    };
    readonly _nameFreeInteraction?: NameFreeInteraction;
  };
}

/** What is said without the skill's name; ask-smapi-model has no type for it. */
export interface NameFreeInteraction {
  readonly ingressPoints: readonly {
    readonly type: 'LAUNCH' | 'INTENT';
    readonly name?: string;
    readonly sampleUtterances: readonly { readonly format: 'RAW_TEXT'; readonly value: string }[];
  }[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

export interface ModelType {
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}
