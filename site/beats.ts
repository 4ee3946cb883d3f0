/// <reference lib="dom" />
/** The clock's beats in a page: a worker's, since a hidden page's own come once a minute. */
import { type Beats, SLOW_BEAT_SECONDS } from './time';

/** Made once, and told when its beats are wanted; null where there is none. */
let worker: Worker | null | undefined;

function made(): Worker | null {
  try {
    return new Worker('beat.js');
  } catch {
    return null;
  }
}

/** From a worker, or where there is none, from the page's own timers. */
export const beats: Beats = (beat) => {
  let isWanted = true;
  let timer: ReturnType<typeof setInterval> | undefined;
  const byItself = () => {
    if (isWanted) timer ??= setInterval(beat, SLOW_BEAT_SECONDS * 1000);
  };
  if (worker === undefined) worker = made();
  if (worker === null) byItself();
  else {
    worker.onmessage = beat;
    worker.onerror = () => {
      worker = null;
      byItself();
    };
    worker.postMessage(true);
  }
  return () => {
    isWanted = false;
    worker?.postMessage(false);
    clearInterval(timer);
  };
};
