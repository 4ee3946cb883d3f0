/** The clock of a page that is not to be waited for. */
import type { Page } from 'playwright-core';

/** A document takes one step a tick: so many seconds are enough to catch up after a leap. */
const CATCH_UP_SECONDS = 10;

/** A document's own time begins with its first frame: a leap before that would be lost. */
const FIRST_FRAMES_SECONDS = 0.2;

/** Lets `seconds` pass on a page whose clock was installed: most of them in a leap. */
export async function runTo(page: Page, seconds: number): Promise<void> {
  const begun = Math.min(seconds, FIRST_FRAMES_SECONDS);
  await page.clock.runFor(begun * 1000);
  const leap = Math.max(0, seconds - begun - CATCH_UP_SECONDS);
  if (leap > 0) await page.clock.fastForward(leap * 1000);
  // A second at a time: what the viewer does between two frames is not on this clock.
  for (let left = seconds - begun - leap; left > 0; left -= 1) {
    await page.clock.runFor(Math.min(1, left) * 1000);
  }
}
