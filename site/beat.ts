/// <reference lib="webworker" />
/** Beats for the page: a worker's timers go on where those of a hidden page come once a minute. */
import { BEAT_SECONDS } from './time';

setInterval(() => postMessage(null), BEAT_SECONDS * 1000);
