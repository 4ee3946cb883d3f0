/** Softmax regression over words, pairs of words and their stems: what a recogniser that learns from samples does. */

// Looked up once: in the tests' sandbox every look at a global is slow.
const { abs, exp, sqrt } = Math;

const EPOCHS = 8;
const LEARNING_RATE = 0.4;
/** A slope below this moves nothing that shows. */
const FLAT = 1e-3;
/** A sample that is this sure has been learnt, and is not looked at again. */
const LEARNT = 0.98;
/** In letters; what is shorter is its own stem. */
const STEM = 4;

function featuresOf(words: readonly string[]): string[] {
  return [
    ...words.map((word) => `w${word}`),
    ...[...words, '$'].map((word, at) => `p${words[at - 1] ?? ''} ${word}`),
    ...words.filter((word) => word.length > STEM).map((word) => `s${word.slice(0, STEM)}`),
  ];
}

/** How much of a sample is said, where a longer one counts for more; only to compare. */
export function likeness(said: readonly string[], sample: readonly string[]): number {
  const [heard, wanted] = [new Set(featuresOf(said)), featuresOf(sample)];
  return wanted.filter((feature) => heard.has(feature)).length ** 2 / wanted.length;
}

/** In an order of chance, the same every time, so that a report can be repeated. */
export function shuffled<T>(items: readonly T[]): T[] {
  let seed = 1;
  const drawn = items.map((item) => {
    seed = (seed * 16807) % 2147483647;
    return [seed, item] as const;
  });
  return drawn.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** Trains on the samples, in under a second of processor time; the answer is the likeliest intent of words, and its share of all (0 to 1). */
export function makeLikeliest(
  samples: readonly { readonly intent: string; readonly words: readonly string[] }[],
) {
  const intents = [...new Set(samples.map(({ intent }) => intent))];
  const numbers = [...intents.keys()];
  const width = intents.length;
  /** Feature → where its weights begin. */
  const rowOf = new Map<string, number>();
  for (const feature of samples.flatMap(({ words }) => featuresOf(words))) {
    if (!rowOf.has(feature)) rowOf.set(feature, rowOf.size * width);
  }
  const rowsOf = (words: readonly string[]) =>
    featuresOf(words).flatMap((feature) => rowOf.get(feature) ?? []);
  const weights = new Float32Array(rowOf.size * width);
  const steps = new Float32Array(rowOf.size * width).fill(1e-6);
  // One for all: a new one for each example takes half of the time.
  const shares = new Float64Array(width);

  /** The share of every intent, in `shares`. */
  function weigh(rows: readonly number[]): void {
    const size = 1 / sqrt(rows.length || 1);
    let sum = 0;
    shares.fill(0);
    for (const row of rows) {
      for (let k = 0; k < width; k++) shares[k] = (shares[k] ?? 0) + (weights[row + k] ?? 0);
    }
    for (let k = 0; k < width; k++) {
      shares[k] = exp((shares[k] ?? 0) * size);
      sum += shares[k] ?? 0;
    }
    for (let k = 0; k < width; k++) shares[k] = (shares[k] ?? 0) / sum;
  }

  function learn(rows: readonly number[], right: number): void {
    const size = 1 / sqrt(rows.length || 1);
    shares[right] = (shares[right] ?? 0) - 1;
    const steep = numbers.filter((k) => abs(shares[k] ?? 0) * size >= FLAT);
    for (const row of rows) {
      for (const k of steep) {
        const slope = (shares[k] ?? 0) * size;
        const step = (steps[row + k] ?? 0) + slope * slope;
        steps[row + k] = step;
        weights[row + k] = (weights[row + k] ?? 0) - (LEARNING_RATE * slope) / sqrt(step);
      }
    }
  }

  let left = shuffled(samples).map(({ intent, words }) => ({
    right: intents.indexOf(intent),
    rows: rowsOf(words),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    left = left.filter(({ rows, right }) => {
      weigh(rows);
      const isLearnt = (shares[right] ?? 0) > LEARNT;
      if (!isLearnt) learn(rows, right);
      return !isLearnt;
    });
  }

  return (words: readonly string[]) => {
    weigh(rowsOf(words));
    const share = Math.max(...shares);
    return { intent: intents[shares.indexOf(share)] ?? '', share };
  };
}
