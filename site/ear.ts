/// <reference lib="webworker" />
/** The ear in a worker: what it learns at its first strange phrase takes a second, and no frame waits for it. */
import type { InteractionModel } from '../model/types';
import { type Heard, makeEar } from '../simulator/ear/ear';

/** Words that are no sample: at them the ear learns what it needs to guess. */
const STRANGE = 'so what would that be then';

const ear: Promise<(utterance: string) => Heard> = fetch('phrases.json')
  .then((answer) => answer.json() as Promise<InteractionModel>)
  .then(makeEar);

addEventListener(
  'message',
  async ({ data: { id, utterance } }: MessageEvent<{ id: number; utterance: string }>) =>
    postMessage({ id, heard: (await ear)(utterance) }),
);

// Uncaught, it is told to the page by an error of the worker.
void ear
  .then((hear) => hear(STRANGE))
  .catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
