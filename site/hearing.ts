/// <reference lib="dom" />
/** What was meant: known at once for the phrases that the page itself offers, else from the ear in its worker. */
import type { Heard } from '../simulator/ear/ear';

/** By which a phrase is known, however it is written. */
export const keyOf = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[.?!]+$/, '')
    .trim();

/** `known`: phrases whose meaning stands already; the ear for all others is at `address`. */
export function makeHearing(known: Readonly<Record<string, Heard>>, address: string) {
  const waiting = new Map<number, (heard: Heard | null) => void>();
  let asked = 0;
  let isDeaf = false;
  let worker: Worker | undefined;

  function load(): Worker {
    const made = new Worker(address);
    made.onmessage = ({ data }: MessageEvent<{ id: number; heard: Heard }>) => {
      waiting.get(data.id)?.(data.heard);
      waiting.delete(data.id);
    };
    made.onerror = () => {
      isDeaf = true;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
    };
    return made;
  }

  return {
    /** Loads the ear behind the page, before it is asked. */
    load() {
      worker ??= load();
    },
    /** Never rejects: null while the ear cannot be asked. */
    async hear(utterance: string): Promise<Heard | null> {
      const heard = known[keyOf(utterance)];
      if (heard) return heard;
      if (isDeaf) return null;
      return new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        worker ??= load();
        worker.postMessage({ id: asked, utterance });
      });
    },
  };
}
