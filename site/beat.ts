/// <reference lib="webworker" />
/** Beats for the page, while it wants them: a worker's timers go on where those of a hidden page come once a minute. */
import { BEAT_SECONDS } from './time';

let timer: ReturnType<typeof setInterval> | undefined;

addEventListener('message', ({ data: wanted }: MessageEvent<boolean>) => {
  clearInterval(timer);
  if (wanted) timer = setInterval(() => postMessage(null), BEAT_SECONDS * 1000);
});
