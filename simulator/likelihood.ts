/** Naive Bayes over words and pairs: how much more an intent's samples say these words than all do. */

function featuresOf(words: readonly string[]): string[] {
  return [...words, ...words.map((word, at) => `${words[at - 1] ?? '^'} ${word}`)];
}

/** How much of the background's share a word never seen in an intent is granted. */
const SMOOTHING = 25;

/** Counts once; the answer is the mean log likelihood ratio per feature, for every intent. */
export function makeLikelihood(
  entries: readonly { readonly words: readonly string[]; readonly intent: string }[],
): (words: readonly string[]) => ReadonlyMap<string, number> {
  const seen = new Map<string, Map<string, number>>();
  const everywhere = new Map<string, number>();
  const totals = new Map<string, number>();
  let total = 0;
  for (const { words, intent } of entries) {
    for (const feature of featuresOf(words)) {
      const inIntents = seen.get(feature) ?? new Map<string, number>();
      seen.set(feature, inIntents);
      inIntents.set(intent, (inIntents.get(intent) ?? 0) + 1);
      everywhere.set(feature, (everywhere.get(feature) ?? 0) + 1);
      totals.set(intent, (totals.get(intent) ?? 0) + 1);
      total++;
    }
  }
  return (words) => {
    const features = featuresOf(words);
    const known = features.filter((feature) => seen.has(feature));
    return new Map(
      [...totals].map(([intent, size]) => {
        const sum = known.reduce((logs, feature) => {
          const background = (everywhere.get(feature) ?? 0) / total;
          const count = seen.get(feature)?.get(intent) ?? 0;
          const here = (count + SMOOTHING * background) / (size + SMOOTHING);
          return logs + Math.log(here / background);
        }, 0);
        return [intent, sum / Math.max(1, features.length)];
      }),
    );
  };
}
