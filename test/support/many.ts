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

/** Tests that `npm run test:long` alone plays: what they need at first takes longer than they do. */
export const describeLong: (name: string, tests: () => void) => void = (name, tests) => {
  if (playsAll) describe(name, tests);
};

/** A test of a kind that others stand for in `npm test`. */
export const testLong: (name: string, run: () => Promise<void> | void) => void = (name, run) => {
  if (playsAll) test(name, run as () => Promise<void>);
};
