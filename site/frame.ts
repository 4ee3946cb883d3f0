/// <reference lib="dom" />
/** When a frame is drawn, and what need not be done before it. */

/** Runs what the eye need not wait for: when all that is to be seen now has been drawn. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** Resolves in another task: a frame may be drawn before, and a tap be heard. Not a timer, which is late in a hidden page. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
