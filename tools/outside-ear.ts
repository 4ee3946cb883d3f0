/** An ear from outside the project: the nearest sample by sentence embedding, of the model alone. */
import { FALLBACK, type InteractionModel } from '../model/types';
import { embed } from './embed';
import { sayings } from './second-ear';

/** Below this likeness (1 is the same) it understands nothing: chosen on what is out of scope in test/data. */
const LIKE = 0.6;

/** Each sample with slots is said this often. */
const FILLINGS = 8;

type Embedding = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Learns the model's samples, in minutes; the answer is the intent that each utterance is nearest to. */
export async function makeOutsideEar(
  model: InteractionModel,
  embedding: Embedding = embed,
): Promise<(utterances: readonly string[]) => Promise<ReadonlyMap<string, string>>> {
  const said = sayings(model, FILLINGS);
  const learnt = await embedding(said.map(({ text }) => text));

  return async (utterances) => {
    const rows = await embedding(utterances.map((utterance) => utterance.toLowerCase()));
    return new Map(
      utterances.map((utterance, at) => {
        const row = rows[at] ?? new Float32Array();
        let best = { like: LIKE, intent: FALLBACK };
        for (const [sample, vector] of learnt.entries()) {
          const like = likeness(row, vector);
          if (like > best.like) best = { like, intent: said[sample]?.intent ?? FALLBACK };
        }
        return [utterance, best.intent];
      }),
    );
  };
}

/** The cosine of two of length one. */
function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
