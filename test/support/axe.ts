/** What axe finds wrong with a page for who cannot see it, or not well, or goes by keys. */
import { readFileSync } from 'node:fs';
import type * as axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** What it must have looked at: without these it has seen nothing. */
const RULES = ['color-contrast', 'button-name'];

/** Each of its findings in a line. The page's clock is the test's, and goes on by some milliseconds. */
export async function foundByAxe(page: Page): Promise<string[]> {
  // Not by a script element: the page's policy lets none in.
  await page.evaluate(SOURCE);
  let isOver = false;
  const found = page
    .evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    .finally(() => {
      isOver = true;
    });
  while (!isOver) await page.clock.runFor(1);
  const { violations, passes, incomplete } = await found;
  const looked = [...violations, ...passes, ...incomplete].map(({ id }) => id);
  for (const rule of RULES) if (!looked.includes(rule)) throw new Error(`${rule} was not tried.`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}
