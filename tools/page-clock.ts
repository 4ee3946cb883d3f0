/** The clock of a page that is not to be waited for. */
import type { Page } from 'playwright-core';

/** A slow screen: it draws at each look of the document's clock, and not five times between. */
const FRAME_MS = 100;
/** A document's own time begins with its first frame: a leap before that would be lost. */
const FIRST_FRAMES_MS = 2 * FRAME_MS;

/** Gives a page a clock of its own, before it is opened. */
export async function installClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript((frameMs) => {
    window.requestAnimationFrame = (draw) =>
      window.setTimeout(() => draw(performance.now()), frameMs);
    window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  }, FRAME_MS);
}

/** Lets a document that has just been drawn show its first frames. */
export async function showFirstFrames(page: Page): Promise<void> {
  await page.clock.runFor(FIRST_FRAMES_MS);
}
