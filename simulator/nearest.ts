/** Nearest neighbour over words, pairs of words and letter trigrams, weighed by how telling each is. */

export interface Neighbour<T> {
  readonly item: T;
  /** Cosine similarity, 0 to 1. */
  readonly score: number;
}

const NEGATIONS = new Set(['not', 'no', 'never', 'without', 'nothing', 'none', 'nor']);

/** Whether the words say that something is not so. */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.has(word));
}

/** "It does not hurt" is one short word away from "it does hurt": the distance letters don't show. */
const OTHER_POLARITY = 0.72;
const WORD = 1;
const PAIR = 0.7;
const TRIGRAM = 0.32;

function featuresOf(words: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  words.forEach((word, at) => {
    add(`w ${word}`, WORD);
    add(`p ${words[at - 1] ?? '^'} ${word}`, PAIR);
    if (word.startsWith('{')) return;
    const padded = `_${word}_`;
    for (let i = 0; i + 3 <= padded.length; i++) add(`t ${padded.slice(i, i + 3)}`, TRIGRAM);
  });
  add(`p ${words.at(-1)} $`, PAIR);
  return features;
}

function length(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly item: T;
  /** Whether it is never near its opposite: "i don't want to go back" is no wish to. */
  readonly strict: boolean;
}

interface Polarity {
  readonly negated: boolean;
  readonly strict: boolean;
}

/** Of a wish, a "no" in front is an answer: "no go back one". */
function withoutNo(words: readonly string[]): readonly string[] {
  return words[0] === 'no' ? words.slice(1) : words;
}

/** Builds the index once; the answer lists the nearest items, best first. */
export function makeNearest<T>(
  entries: readonly Entry<T>[],
): (words: readonly string[], count: number) => Neighbour<T>[] {
  const documents = entries.map(({ words }) => featuresOf(words));
  const spread = new Map<string, number>();
  for (const features of documents) {
    for (const feature of features.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  }
  const rarity = (feature: string) =>
    Math.log((1 + entries.length) / (1 + (spread.get(feature) ?? 0)));
  const postings = new Map<string, { at: number; weight: number }[]>();
  documents.forEach((features, at) => {
    const weighed = [...features].map(([name, w]) => [name, w * rarity(name)] as const);
    const size = length(weighed.map(([, weight]) => weight)) || 1;
    for (const [name, weight] of weighed) {
      const list = postings.get(name) ?? [];
      if (list.length === 0) postings.set(name, list);
      list.push({ at, weight: weight / size });
    }
  });
  const polarities = entries.map(({ words, strict }) => ({
    negated: isNegated(strict ? withoutNo(words) : words),
    strict,
  }));

  return (words, count) => {
    const scores = new Float64Array(entries.length);
    const query = [...featuresOf(words)].map(([name, w]) => [name, w * rarity(name)] as const);
    const size = length(query.map(([, weight]) => weight)) || 1;
    for (const [name, weight] of query) {
      for (const posting of postings.get(name) ?? []) {
        scores[posting.at] = (scores[posting.at] ?? 0) + (posting.weight * weight) / size;
      }
    }
    const polarity = isNegated(words);
    const wishPolarity = isNegated(withoutNo(words));
    const turned = (entry: Polarity | undefined) => {
      if (entry?.strict) return entry.negated === wishPolarity ? 1 : 0;
      return entry?.negated === polarity ? 1 : OTHER_POLARITY;
    };
    const best: { at: number; score: number }[] = [];
    scores.forEach((raw, at) => {
      const score = raw * turned(polarities[at]);
      if (best.length === count && score <= (best.at(-1)?.score ?? 0)) return;
      const place = best.findIndex((other) => other.score < score);
      best.splice(place < 0 ? best.length : place, 0, { at, score });
      if (best.length > count) best.pop();
    });
    return best.flatMap(({ at, score }) => {
      const entry = entries[at];
      return entry ? [{ item: entry.item, score }] : [];
    });
  };
}
