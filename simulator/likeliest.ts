/**
 * Softmax regression over words, pairs of words and letter trigrams: what a recogniser that learns from samples
 * makes of words that are close to none of them.
 */

// Looked up once: in the tests' sandbox every look at a global is slow.
const { abs, exp, sqrt } = Math;

const EPOCHS = 4;
const LEARNING_RATE = 0.4;
/** A slope below this moves nothing that shows. */
const FLAT = 1e-4;

export interface Sample {
  readonly intent: string;
  readonly words: readonly string[];
}

export interface Likeliest {
  readonly intent: string;
  /** Of all intents; 0 to 1. */
  readonly share: number;
}

function featuresOf(words: readonly string[]): string[] {
  const padded = ` ${words.join(' ')} `;
  return [
    ...words.map((word) => `w${word}`),
    ...words.map((word, at) => `p${words[at - 1] ?? ''} ${word}`),
    ...[...padded].slice(2).map((_, at) => padded.slice(at, at + 3)),
  ];
}

/** The same order every time, so that a report can be repeated. */
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

/** Trains on the samples, about a second for 25,000; the answer is the likeliest intent of words. */
export function makeLikeliest(samples: readonly Sample[]): (words: readonly string[]) => Likeliest {
  const intents = [...new Set(samples.map(({ intent }) => intent))];
  const width = intents.length;
  const columns = new Map<string, number>();
  const examples = samples.map(({ words, intent }) => ({
    right: intents.indexOf(intent),
    rows: featuresOf(words).map((feature) => {
      const column = columns.get(feature) ?? columns.size;
      columns.set(feature, column);
      return column * width;
    }),
  }));
  const weights = new Float32Array(columns.size * width);
  const steps = new Float32Array(columns.size * width).fill(1e-6);
  // One for all: a new one for each example takes half of the time.
  const shares = new Float64Array(width);

  /** The share of every intent, in `shares`. */
  function weigh(rows: readonly number[]): void {
    shares.fill(0);
    for (const row of rows) {
      for (let k = 0; k < width; k++) shares[k] = (shares[k] ?? 0) + (weights[row + k] ?? 0);
    }
    const size = 1 / sqrt(rows.length || 1);
    const top = Math.max(...shares) * size;
    let sum = 0;
    for (let k = 0; k < width; k++) {
      shares[k] = exp((shares[k] ?? 0) * size - top);
      sum += shares[k] ?? 0;
    }
    for (let k = 0; k < width; k++) shares[k] = (shares[k] ?? 0) / sum;
  }

  function learn(rows: readonly number[], right: number): void {
    weigh(rows);
    const size = 1 / sqrt(rows.length || 1);
    for (let k = 0; k < width; k++) {
      const slope = ((shares[k] ?? 0) - (k === right ? 1 : 0)) * size;
      if (abs(slope) < FLAT) continue;
      for (const row of rows) {
        const step = (steps[row + k] ?? 0) + slope * slope;
        steps[row + k] = step;
        weights[row + k] = (weights[row + k] ?? 0) - (LEARNING_RATE * slope) / sqrt(step);
      }
    }
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, right } of shuffled(examples)) learn(rows, right);
  }

  return (words) => {
    const known = featuresOf(words).flatMap((feature) => columns.get(feature) ?? []);
    weigh(known.map((column) => column * width));
    const share = Math.max(...shares);
    return { intent: intents[shares.indexOf(share)] ?? '', share };
  };
}
