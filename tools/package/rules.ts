/** One line a rule: what holds, what does not, and what only its owner can do. */

export interface Report {
  /** Runs a rule, which throws when it does not hold and may return a detail to be printed. */
  rule(name: string, holds: () => unknown): Promise<void>;
  /** Something that needs its owner, and is no failure. */
  owner(what: string): void;
  /** Rules that did not hold. */
  readonly broken: readonly string[];
}

/** A report that prints each rule as it is done. */
export function makeReport(print: (line: string) => void): Report {
  const broken: string[] = [];
  return {
    broken,
    async rule(name, holds) {
      try {
        const detail = await holds();
        print(`ok     ${name}${typeof detail === 'string' ? `: ${detail}` : ''}`);
      } catch (error) {
        broken.push(name);
        print(`BROKEN ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    owner: (what) => print(`owner  ${what}`),
  };
}
