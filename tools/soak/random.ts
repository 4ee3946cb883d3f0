/** Mulberry32: numbers from 0 to below 1, for one runner; the same seed gives the same ones. */
export function randomOf(seed: number, runner: number): () => number {
  let state = (seed ^ Math.imul(runner, 0x9e3779b1)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
