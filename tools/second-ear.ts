/**
 * A classifier of another kind than the ear, trained on the model alone: it shows whether the samples
 * teach a stranger to tell the meanings apart. Softmax regression over words, pairs and letter trigrams.
 */
import type { InteractionModel } from '../model/types';
import { wordsOf } from '../simulator/words';

// Looked up once: in the tests' sandbox every look at a global is slow.
const { abs, exp, sqrt } = Math;

const EPOCHS = 4;
const LEARNING_RATE = 0.4;
/** Each sample with slots is said this often, with values in turn. */
const FILLINGS = 10;

function featuresOf(words: readonly string[]): string[] {
  const padded = ` ${words.join(' ')} `;
  const trigrams = [...padded].slice(2).map((_, at) => padded.slice(at, at + 3));
  return [
    ...words.map((w) => `w${w}`),
    ...words.map((w, i) => `p${words[i - 1] ?? ''} ${w}`),
    ...trigrams,
  ];
}

function sayings(model: InteractionModel): { text: string; intent: string }[] {
  const { intents, types } = model.interactionModel.languageModel;
  const values = new Map(
    types.map((t) => [t.name, t.values.flatMap(({ name }) => [name.value, ...name.synonyms])]),
  );
  let turn = 0;
  return intents.flatMap(({ name, slots = [], samples }) => {
    const ways = new Map(slots.map((slot) => [slot.name, values.get(slot.type) ?? []]));
    return samples.flatMap((sample) =>
      Array.from({ length: sample.includes('{') ? FILLINGS : 1 }, () => ({
        intent: name,
        text: sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
          const list = ways.get(slot) ?? [];
          turn += 7;
          return list[turn % list.length] ?? '';
        }),
      })),
    );
  });
}

/** The same numbers every time, so that a report can be repeated. */
function shuffled<T>(items: readonly T[]): T[] {
  let seed = 1;
  return items
    .map((item) => {
      seed = (seed * 16807) % 2147483647;
      return { item, seed };
    })
    .sort((a, b) => a.seed - b.seed)
    .map(({ item }) => item);
}

/** Trains on the model's samples; the answer is the likeliest intent, Fallback among them. */
export function makeSecondEar(model: InteractionModel): (utterance: string) => string {
  const names = model.interactionModel.languageModel.intents.map(({ name }) => name);
  const columns = new Map<string, number>();
  const examples = sayings(model).map(({ text, intent }) => ({
    intent: names.indexOf(intent),
    features: featuresOf(wordsOf(text)).map((feature) => {
      const column = columns.get(feature) ?? columns.size;
      columns.set(feature, column);
      return column;
    }),
  }));
  const width = names.length;
  const weights = new Float32Array(columns.size * width);
  const steps = new Float32Array(columns.size * width).fill(1e-6);

  function shares(features: readonly number[]): Float64Array {
    const scores = new Float64Array(width);
    const size = 1 / sqrt(features.length || 1);
    for (const feature of features) {
      const row = feature * width;
      for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * size;
    }
    const top = Math.max(...scores);
    const raised = scores.map((score) => exp(score - top));
    const sum = raised.reduce((a, b) => a + b, 0);
    return raised.map((value) => value / sum);
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { intent, features } of shuffled(examples)) {
      const errors = shares(features).map((share, k) => share - (k === intent ? 1 : 0));
      const size = 1 / sqrt(features.length || 1);
      for (const feature of features) {
        const row = feature * width;
        for (let k = 0; k < width; k++) {
          const slope = (errors[k] ?? 0) * size;
          if (abs(slope) < 1e-4) continue;
          const step = (steps[row + k] ?? 0) + slope * slope;
          steps[row + k] = step;
          weights[row + k] = (weights[row + k] ?? 0) - (LEARNING_RATE * slope) / sqrt(step);
        }
      }
    }
  }

  return (utterance) => {
    const known = featuresOf(wordsOf(utterance)).flatMap((feature) => columns.get(feature) ?? []);
    const likely = shares(known);
    return names[likely.indexOf(Math.max(...likely))] ?? 'AMAZON.FallbackIntent';
  };
}
