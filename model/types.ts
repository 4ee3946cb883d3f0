export const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof LOCALES)[number];

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
