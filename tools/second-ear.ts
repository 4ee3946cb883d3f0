/**
 * A classifier without any of the ear's rules and without its grammar, trained on the model alone: it shows
 * whether the samples teach a stranger to tell the meanings apart.
 */
import type { InteractionModel } from '../model/types';
import { makeLikeliest, type Sample } from '../simulator/ear/likeliest';
import { wordsOf } from '../simulator/ear/words';

/** Each sample with slots is said this often, with values in turn. */
const FILLINGS = 10;

function sayings(model: InteractionModel): Sample[] {
  const { intents, types } = model.interactionModel.languageModel;
  const values = new Map(
    types.map((t) => [t.name, t.values.flatMap(({ name }) => [name.value, ...name.synonyms])]),
  );
  let turn = 0;
  return intents.flatMap(({ name, slots = [], samples }) => {
    const ways = new Map(slots.map((slot) => [slot.name, values.get(slot.type) ?? []]));
    return samples.flatMap((sample) =>
      Array.from({ length: sample.includes('{') ? FILLINGS : 1 }, () => {
        const text = sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
          const list = ways.get(slot) ?? [];
          turn += 7;
          return list[turn % list.length] ?? '';
        });
        return { intent: name, words: wordsOf(text) };
      }),
    );
  });
}

/** Trains on the model's samples; the answer is the likeliest intent, Fallback among them. */
export function makeSecondEar(model: InteractionModel): (utterance: string) => string {
  const likeliest = makeLikeliest(sayings(model));
  return (utterance) => likeliest(wordsOf(utterance)).intent;
}
