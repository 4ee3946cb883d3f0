/** The interaction model as a grammar: which intents and slots a row of words fits to the letter. */
import { bared } from '../../model/grammar';
import type { InteractionModel, ModelType } from '../../model/types';
import { AMAZON } from './amazon';
import { wordsOf } from './words';

export interface Filled {
  readonly said: string;
  readonly id: string | null;
}
export type Slots = Readonly<Record<string, Filled>>;

/** Words with slots in the place of their values: "do the {exercise}". */
export interface Masked {
  readonly words: readonly string[];
  readonly slots: Slots;
}

export interface Template {
  readonly intent: string;
  readonly words: readonly string[];
}

/** What words are a sample of, to the letter. */
export interface Match {
  readonly intent: string;
  readonly slots: Slots;
}

export interface Grammar {
  readonly templates: readonly Template[];
  readonly slotsOf: ReadonlyMap<string, readonly string[]>;
  /** A slot in a sample → one of the same type, the same for all of them. */
  readonly kindOf: ReadonlyMap<string, string>;
  /** In words, of the samples without any slot. */
  readonly longest: number;
  /** Every word of the samples and of the slots' values. */
  readonly vocabulary: () => ReadonlySet<string>;
  /** The intent that this text is a sample of without any slot, or undefined. */
  readonly plain: (text: string) => string | undefined;
  /** The intent and slots these words are a sample of, or null. */
  readonly exact: (words: readonly string[]) => Match | null;
  /** The same of words that the model holds to say what a sample says. */
  readonly alike: (words: readonly string[]) => Match | null;
  /** The words as they are, and with slots put in, each slot at most once. */
  readonly maskings: (words: readonly string[]) => Masked[];
  /** Words with a second thing behind them, which a slot of its own hears: the words before, and that slot; or null. */
  readonly besides: (words: readonly string[]) => Masked | null;
}

/** What a slot may be filled with. */
interface SlotValues {
  readonly slot: string;
  /** The one word behind which the samples have it; null where there are others. */
  readonly behind: string | null;
  /** Amazon's own type, which hears the whole of a number: "forty five" is no forty. */
  readonly isWhole: boolean;
  /** The words of a value → its id. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A long sentence full of slot values is no sample; enough is enough. */
const MOST_MASKINGS = 200;
/** In words; no sample is longer, its slots filled. */
const LONGEST = 24;

/** Reads the model once. A slot name has one type in every intent. */
export function readGrammar(model: InteractionModel): Grammar {
  const { intents, types } = model.interactionModel.languageModel;
  const slotsOf = new Map(intents.map((i) => [i.name, (i.slots ?? []).map((s) => s.name)]));
  const templates = intents.flatMap(({ name, samples }) =>
    samples.map((sample) => ({ intent: name, words: wordsOf(sample) })),
  );
  const byText = new Map(templates.map(({ intent, words }) => [words.join(' '), intent]));
  const idsOfType = new Map(types.map((type) => [type.name, idsOf(type)]));
  const typeOf = new Map(intents.flatMap((i) => (i.slots ?? []).map((s) => [s.name, s.type])));
  const firstOf = new Map([...typeOf].reverse().map(([slot, type]) => [type, slot]));
  const kindOf = new Map(
    [...typeOf].map(([slot, type]) => [`{${slot}}`, `{${firstOf.get(type)}}`]),
  );
  const before = wordsBefore(templates);
  const isNumber = ([, type]: readonly [string, string]) => type === 'AMAZON.NUMBER';
  // A number alone is one before it is a time or an age.
  const inOrder = [...typeOf].sort((a, b) => Number(isNumber(b)) - Number(isNumber(a)));
  const values: readonly SlotValues[] = inOrder.map(([slot, type]) => ({
    slot,
    // Most are said anywhere; what comes behind "and" alone is elsewhere no value.
    behind: before.get(slot) ?? null,
    isWhole: type in AMAZON,
    ids: AMAZON[type] ?? idsOfType.get(type) ?? new Map(),
  }));
  const maskings = makeMaskings(values);
  const plain = (text: string) => byText.get(text);
  let byBare: ReadonlyMap<string, string | null> | undefined;

  function exact(words: readonly string[]): Match | null {
    const unmasked = plain(words.join(' '));
    return unmasked ? { intent: unmasked, slots: {} } : fitting(words, plain);
  }

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
    const [fit] = maskings(words)
      .flatMap((masked) => {
        const intent = intentOf(masked.words.join(' '));
        return intent ? [{ masked, intent }] : [];
      })
      .sort((a, b) => b.masked.words.length - a.masked.words.length);
    return fit ? { intent: fit.intent, slots: fit.masked.slots } : null;
  }

  function besides(words: readonly string[]): Masked | null {
    for (const { slot, behind, ids } of values) {
      const at = behind === null ? -1 : words.lastIndexOf(behind);
      const said = words.slice(at + 1).join(' ');
      const id = at > 0 ? ids.get(said) : undefined;
      if (id !== undefined) return { words: words.slice(0, at), slots: { [slot]: { said, id } } };
    }
    return null;
  }

  const vocabulary = () =>
    new Set(
      [
        ...templates.map(({ words }) => words),
        ...[...idsOfType.values()].flatMap(wordsOfKeys),
      ].flat(),
    );
  const longest = templates.reduce((most, { words }) => Math.max(most, words.length), 0);
  return {
    templates,
    slotsOf,
    kindOf,
    longest,
    vocabulary,
    plain,
    exact,
    alike,
    maskings,
    besides,
  };
}

/** What is left of the samples → their intent; null where it is left of several. */
function intentsByBare(templates: readonly Template[]): ReadonlyMap<string, string | null> {
  const byBare = new Map<string, string | null>();
  for (const { intent, words } of templates) {
    const bare = bared(words.join(' '));
    byBare.set(bare, byBare.has(bare) && byBare.get(bare) !== intent ? null : intent);
  }
  return byBare;
}

const wordsOfKeys = (ids: ReadonlyMap<string, string>) =>
  [...ids.keys()].map((key) => key.split(' '));

/** The words of every value of a type → its id; of two values with the same words the first counts. */
function idsOf({ values }: ModelType): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name } of values) {
    for (const way of [name.value, ...name.synonyms]) {
      const key = wordsOf(way).join(' ');
      if (!ids.has(key)) ids.set(key, id);
    }
  }
  return ids;
}

/** Slot → the one word behind which the samples have it; null where there are others. */
function wordsBefore(templates: readonly Template[]): ReadonlyMap<string, string | null> {
  const before = new Map<string, string | null>();
  for (const { words } of templates) {
    for (const [at, word] of words.entries()) {
      if (!word.startsWith('{')) continue;
      const slot = word.slice(1, -1);
      const here = words[at - 1]?.startsWith('{') ? null : (words[at - 1] ?? null);
      before.set(slot, before.has(slot) && before.get(slot) !== here ? null : here);
    }
  }
  return before;
}

/** Longer values are put in before shorter ones, and before the words as they are. */
function makeMaskings(values: readonly SlotValues[]): Grammar['maskings'] {
  const keys = values.flatMap(({ ids }) => [...ids.keys()]);
  const longest = Math.max(0, ...keys.map((key) => key.split(' ').length));

  return (words) => {
    const found: Masked[] = [];
    const walk = (at: number, head: readonly string[], slots: Slots): void => {
      if (found.length === MOST_MASKINGS) return;
      const word = words[at];
      if (word === undefined) {
        found.push({ words: head, slots });
        return;
      }
      for (let size = Math.min(longest, words.length - at); size > 0; size--) {
        const said = words.slice(at, at + size).join(' ');
        const more = `${said} ${words[at + size]}`;
        for (const { slot, behind, isWhole, ids } of values) {
          if (behind !== null && words[at - 1] !== behind) continue;
          if (isWhole && ids.has(more)) continue;
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
  };
}
