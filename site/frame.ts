/// <reference lib="dom" />
/** Runs what the eye need not wait for: when all that is to be seen now has been drawn. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
