/**
 * A classifier without any of the ear's rules and without its grammar, trained on the model alone: it shows
 * whether the samples teach a stranger to tell the meanings apart.
 */
import type { InteractionModel } from '../model/types';
import { makeLikeliest } from '../simulator/ear/likeliest';
import { wordsOf } from '../simulator/ear/words';

/** Each sample with slots is said this often, with values in turn. */
const FILLINGS = 10;

/** What is said of Amazon's own slot types, as runners would. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': 'one two three four five six eight ten twelve fifteen twenty'.split(' '),
  'AMAZON.DURATION': [
    ...['ten seconds', 'twenty seconds', 'thirty seconds', 'forty seconds', 'forty five seconds'],
    ...[
      'a minute',
      'two minutes',
      'five minutes',
      'ten minutes',
      'fifteen minutes',
      'half an hour',
    ],
  ],
  'AMAZON.TIME': ['seven', 'six pm', 'half past seven', 'eight in the morning', "nine o'clock"],
};

export interface Saying {
  readonly intent: string;
  readonly text: string;
}

/** What the model's samples say; one with slots is said `fillings` times, with the values' names and synonyms in turn. */
export function sayings(model: InteractionModel, fillings: number): Saying[] {
  const { intents, types } = model.interactionModel.languageModel;
  const values = new Map([
    ...Object.entries(BUILT_IN),
    ...types.map(
      (t) => [t.name, t.values.flatMap(({ name }) => [name.value, ...name.synonyms])] as const,
    ),
  ]);
  let turn = 0;
  return intents.flatMap(({ name, slots = [], samples }) => {
    const ways = new Map(slots.map((slot) => [slot.name, values.get(slot.type) ?? []]));
    return samples.flatMap((sample) =>
      Array.from({ length: sample.includes('{') ? fillings : 1 }, () => {
        const text = sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
          const list = ways.get(slot) ?? [];
          turn += 7;
          return list[turn % list.length] ?? '';
        });
        return { intent: name, text };
      }),
    );
  });
}

/** Trains on the model's samples; the answer is the likeliest intent, Fallback among them. */
export function makeSecondEar(model: InteractionModel): (utterance: string) => string {
  const samples = sayings(model, FILLINGS).map(({ intent, text }) => ({
    intent,
    words: wordsOf(text),
  }));
  const likeliest = makeLikeliest(samples);
  return (utterance) => likeliest(wordsOf(utterance)).intent;
}
