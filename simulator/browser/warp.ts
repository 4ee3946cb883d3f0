/// <reference lib="dom" />
/**
 * The clock of the page, which can run faster: whatever asks for the time or waits for it goes along, so that the
 * conversation, the countdown and the picture stay together. Loaded before all else.
 */
export interface Warp {
  /** Seconds of the page in one of the laptop's. */
  rate: number;
}
declare global {
  interface Window {
    warp: Warp;
  }
}

interface Timer {
  readonly run: () => void;
  /** By the page's clock, in ms; again so many later, where it repeats. */
  dueMs: number;
  readonly everyMs: number | null;
  /** The laptop's own timer. */
  armed: number;
}

const own = {
  now: performance.now.bind(performance),
  date: Date.now.bind(Date),
  wait: window.setTimeout.bind(window),
  off: window.clearTimeout.bind(window),
  frame: window.requestAnimationFrame.bind(window),
};

let rate = 1;
let since = { own: own.now(), page: own.now() };
const timers = new Map<number, Timer>();
let last = 0;

const now = () => since.page + (own.now() - since.own) * rate;

function arm(id: number, timer: Timer) {
  // Rounded up: nothing is due before its time.
  const ms = Math.ceil((timer.dueMs - now()) / rate - 0.001);
  timer.armed = own.wait(() => fire(id, timer), Math.max(0, ms));
}

function fire(id: number, timer: Timer) {
  if (timer.everyMs === null) timers.delete(id);
  else {
    timer.dueMs += timer.everyMs;
    arm(id, timer);
  }
  timer.run();
}

function begin(run: TimerHandler, ms: number | undefined, repeats: boolean, given: unknown[]) {
  if (typeof run !== 'function') throw new Error('Text is not run.');
  const id = ++last;
  const afterMs = Math.max(repeats ? 1 : 0, ms ?? 0);
  const timer = {
    run: () => run(...given),
    dueMs: now() + afterMs,
    everyMs: repeats ? afterMs : null,
    armed: 0,
  };
  timers.set(id, timer);
  arm(id, timer);
  return id;
}

function end(id: number | undefined) {
  const timer = timers.get(id ?? 0);
  if (timer === undefined) return;
  own.off(timer.armed);
  timers.delete(id ?? 0);
}

Object.assign(window, {
  setTimeout: (run: TimerHandler, ms?: number, ...given: unknown[]) => begin(run, ms, false, given),
  setInterval: (run: TimerHandler, ms?: number, ...given: unknown[]) => begin(run, ms, true, given),
  clearTimeout: end,
  clearInterval: end,
  requestAnimationFrame: (draw: FrameRequestCallback) => own.frame(() => draw(now())),
});
performance.now = now;
Date.now = () => own.date() + now() - own.now();

window.warp = {
  get rate() {
    return rate;
  },
  set rate(wanted) {
    since = { own: own.now(), page: now() };
    rate = wanted;
    for (const [id, timer] of timers) {
      own.off(timer.armed);
      arm(id, timer);
    }
  },
};
