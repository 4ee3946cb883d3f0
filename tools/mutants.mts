/**
 * Changes the code that decides where a runner is and what is left to do, a little at a time, and asks the quick tests
 * of its file whether they see it: `npm run mutants`, or `npm run mutants -- care outline`. Exits with 1 where less than
 * KILLED of the changes are seen. What was asked before is kept in dist/mutants, and only asked again where it changed.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Part of the changes that tests must see. */
const KILLED = 0.85;

/** Each file, and the tests of it that need no more than the core. */
const PARTS = {
  today: { file: 'lambda/routine/today.ts', tests: ['routine/today'] },
  where: { file: 'lambda/coach/where.ts', tests: ['coach/where', 'coach/numbers'] },
  outline: { file: 'lambda/script/outline.ts', tests: ['script/outline', 'coach/numbers'] },
  care: { file: 'lambda/coach/care.ts', tests: ['coach/care'] },
} as const;
const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[];

const { transform } = createRequire(import.meta.url)('../jest.config.js');
const FOLDER = join(import.meta.dirname, '../dist/mutants');

function mutate(name: keyof typeof PARTS): Promise<MutantResult[]> {
  const { file, tests } = PARTS[name];
  const testMatch = tests.map((test) => `<rootDir>/test/${test}.test.ts`);
  return new Stryker({
    mutate: [file],
    testRunner: 'jest',
    jest: {
      config: { testEnvironment: 'node', testMatch, transform },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    // What a test file computes as it is loaded is tested all the same, by the tests that come to it.
    ignoreStatic: true,
    concurrency: 1,
    incremental: true,
    incrementalFile: `dist/mutants/${name}.json`,
    tempDirName: `dist/mutants/${name}`,
    ignorePatterns: ['/docs', '/assets', '/infrastructure', '/skill-package', '/test/browser'],
    // It would be read with an API that TypeScript 7 has no more.
    tsconfigFile: 'none',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  }).runMutationTest();
}

const asked = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const results: MutantResult[] = [];
for (const name of NAMES) {
  if (asked.length === 0 || asked.includes(name)) results.push(...(await mutate(name)));
}
const count = (...statuses: MutantResult['status'][]) =>
  results.filter(({ status }) => statuses.includes(status)).length;
const seen = count('Killed', 'Timeout');
const all = seen + count('Survived', 'NoCoverage');
console.log(`${seen} of ${all} changes are seen: ${((100 * seen) / all).toFixed(1)} %.`);
process.exitCode = seen >= KILLED * all ? 0 : 1;
