/** The interaction model as a grammar: which intents and slots a row of words fits to the letter. */
import { bared } from '../../model/grammar';
import type { InteractionModel, ModelType } from '../../model/types';
import { AMAZON } from './amazon';
import { wordsOf } from './words';

export type Slots = Readonly<Record<string, { readonly said: string; readonly id: string | null }>>;

/** What words are a sample of, to the letter. */
export interface Match {
  readonly intent: string;
  readonly slots: Slots;
}

/** Words with slots in the place of their values: "do the {exercise}". */
interface Masked {
  readonly words: readonly string[];
  readonly slots: Slots;
}

/** A long sentence full of slot values is no sample; enough is enough. */
const MOST_MASKINGS = 200;
/** In words; no sample is longer, its slots filled. */
const LONGEST = 24;

export type Grammar = ReturnType<typeof readGrammar>;

/** Reads the model once. A slot name has one type in every intent. */
export function readGrammar(model: InteractionModel) {
  const { intents, types } = model.interactionModel.languageModel;
  const slotsOf = new Map(intents.map((i) => [i.name, (i.slots ?? []).map((s) => s.name)]));
  const templates = intents.flatMap(({ name, samples }) =>
    samples.map((sample) => ({ intent: name, words: wordsOf(sample) })),
  );
  const byText = new Map(templates.map(({ intent, words }) => [words.join(' '), intent]));
  const typeOf = new Map(intents.flatMap((i) => (i.slots ?? []).map((s) => [s.name, s.type])));
  const valuesOf = { ...AMAZON, ...Object.fromEntries(types.map((t) => [t.name, idsOf(t)])) };
  // A number alone is one before it is a time or an age.
  const rank = (type: string) => Number(type !== 'AMAZON.NUMBER');
  const values = [...typeOf]
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([slot, type]) => ({ slot, type, ids: valuesOf[type] ?? new Map<string, string>() }));
  const keys = values.flatMap(({ ids }) => [...ids.keys()].map((key) => key.split(' ')));
  const longestValue = Math.max(...keys.map((key) => key.length));
  let byBare: ReadonlyMap<string, string | null> | undefined;

  /** The intent that this text is a sample of without any slot, or undefined. */
  const plain = (text: string) => byText.get(text);

  /** The intent and slots these words are a sample of, or null. */
  function exact(words: readonly string[]): Match | null {
    const intent = plain(words.join(' '));
    return intent ? { intent, slots: {} } : fitting(words, plain);
  }

  /** The same of words that the model holds to say what a sample says. */
  function alike(words: readonly string[]): Match | null {
    byBare ??= intentsByBare(templates);
    // "Just the squats" is more than a way to say them.
    return words.includes('just') ? null : fitting(words, (text) => byBare?.get(bared(text)));
  }

  function fitting(
    words: readonly string[],
    intentOf: (text: string) => string | null | undefined,
  ): Match | null {
    if (words.length > LONGEST) return null;
    // The most literal words win: "the band walk" is an exercise before it is a band.
    for (const way of maskings(words).sort((a, b) => b.words.length - a.words.length)) {
      const intent = intentOf(way.words.join(' '));
      if (intent) return { intent, slots: way.slots };
    }
    return null;
  }

  /** Words with a second thing behind "and", which a slot of its own hears: the words before, and that slot; or null. */
  function besides(words: readonly string[]): Masked | null {
    const at = words.lastIndexOf('and');
    const said = words.slice(at + 1).join(' ');
    const id = at > 0 ? valuesOf.ALSO?.get(said) : undefined;
    return id === undefined ? null : { words: words.slice(0, at), slots: { also: { said, id } } };
  }

  /** The words as they are, and with slots put in, each slot at most once; longer values before shorter ones. */
  function maskings(words: readonly string[]): Masked[] {
    const found: Masked[] = [];
    const walk = (at: number, head: readonly string[], slots: Slots): void => {
      if (found.length === MOST_MASKINGS) return;
      const word = words[at];
      if (word === undefined) {
        found.push({ words: head, slots });
        return;
      }
      for (let size = Math.min(longestValue, words.length - at); size > 0; size--) {
        const said = words.slice(at, at + size).join(' ');
        const more = `${said} ${words[at + size]}`;
        for (const { slot, type, ids } of values) {
          if (slot === 'also' && words[at - 1] !== 'and') continue;
          // Amazon's own types hear the whole of a number: "forty five" is no forty.
          if (type in AMAZON && ids.has(more)) continue;
          const id = slots[slot] ? undefined : ids.get(said);
          if (id !== undefined) {
            walk(at + size, [...head, `{${slot}}`], { ...slots, [slot]: { said, id } });
          }
        }
      }
      walk(at + 1, [...head, word], slots);
    };
    walk(0, [], {});
    return found;
  }

  return {
    templates,
    slotsOf,
    /** A slot in a sample → its type, the same for all that are filled with the same. */
    kindOf: new Map(
      [...typeOf].map(([slot, type]) => [`{${slot}}`, `{${type.replace('AMAZON.', '')}}`]),
    ),
    /** In words, of the samples without any slot. */
    longest: Math.max(...templates.map(({ words }) => words.length)),
    /** Every word of the samples and of the slots' values. */
    vocabulary: new Set([...templates.map(({ words }) => words), ...keys].flat()),
    plain,
    exact,
    alike,
    maskings,
    besides,
  };
}

/** What is left of the samples → their intent; null where it is left of several. */
function intentsByBare(templates: Grammar['templates']): ReadonlyMap<string, string | null> {
  const byBare = new Map<string, string | null>();
  for (const { intent, words } of templates) {
    const bare = bared(words.join(' '));
    byBare.set(bare, byBare.has(bare) && byBare.get(bare) !== intent ? null : intent);
  }
  return byBare;
}

/** The words of every value of a type → its id; of two values with the same words the first counts. */
function idsOf({ values }: ModelType): ReadonlyMap<string, string> {
  const ways = values.flatMap(({ id, name }) =>
    [name.value, ...name.synonyms].map((way) => [wordsOf(way).join(' '), id] as const),
  );
  return new Map(ways.reverse());
}
