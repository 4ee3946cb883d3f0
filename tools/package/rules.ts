/** One line a rule: what holds, what does not, and what only its owner can do. */

export type Report = ReturnType<typeof makeReport>;

/** A report that prints each rule as it is done. */
export function makeReport(print: (line: string) => void) {
  const broken: string[] = [];
  return {
    /** Rules that did not hold. */
    broken,
    /** Runs a rule, which throws when it does not hold and may return a detail to be printed. */
    async rule(name: string, holds: () => unknown) {
      try {
        const detail = await holds();
        print(`ok     ${name}${typeof detail === 'string' ? `: ${detail}` : ''}`);
      } catch (error) {
        broken.push(name);
        print(`BROKEN ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    /** Something that needs its owner, and is no failure. */
    owner: (what: string) => print(`owner  ${what}`),
  };
}
