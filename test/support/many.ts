/** How much of what there is a test plays: `npm run test:long` all of it, `npm test` a case of each kind. */
declare global {
  var PLAYS_ALL: boolean | undefined;
}

const playsAll = globalThis.PLAYS_ALL === true;

/** All of them, or one of each kind. */
export const few = <const T>(all: readonly T[], kinds: readonly NoInfer<T>[]): readonly T[] =>
  playsAll ? all : kinds;

/** How often something is tried, of so many times. */
export const runs = (many: number): number => (playsAll ? many : Math.ceil(many / 20));

/** A test of a kind that others stand for in `npm test`. */
export const testLong: (name: string, run: () => Promise<void> | void) => void = (name, run) => {
  if (playsAll) test(name, run as () => Promise<void>);
};
