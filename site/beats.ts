/// <reference lib="dom" />
/** The clock's beats in a page: a worker's, since a hidden page's own come once a minute. */
import { type Beats, SLOW_BEAT_SECONDS } from './time';

/** From a worker, or where there is none, from the page's own timers. */
export const beats: Beats = (beat) => {
  let timer: ReturnType<typeof setInterval> | undefined;
  const byItself = () => {
    timer ??= setInterval(beat, SLOW_BEAT_SECONDS * 1000);
  };
  let worker: Worker | null = null;
  try {
    worker = new Worker('beat.js');
    worker.onmessage = beat;
    worker.onerror = byItself;
  } catch {
    byItself();
  }
  return () => {
    worker?.terminate();
    clearInterval(timer);
  };
};
