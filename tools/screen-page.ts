/** The stage in a browser, and a sample on it. */
import type { Browser, Page } from 'playwright-core';
import { EN } from '../lambda/language/en';
import { toScreen } from '../lambda/screen/directives';
import type { Profile } from '../simulator/browser/profiles';
import { installClock, showFirstFrames } from './page-clock';
import { pictureFrom, type Sample } from './screen-samples';

/** A page with the empty stage of the server at `address`, on a clock of its own. */
export async function openStage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  // The page's own clock, so that the thirtieth second is there at once.
  await installClock(page);
  await page.goto(`${address}/stage`);
  return page;
}

/** Shows a sample at its moment; where its speech is over, so many seconds after that. */
export async function showSample(
  page: Page,
  sample: Sample,
  profile: Profile,
  secondsAfterSpeech = 2,
): Promise<void> {
  await page.setViewportSize({ width: profile.width, height: profile.height });
  const [document, commands] = toScreen(pictureFrom(sample.picture, sample.atSeconds), EN);
  await page.evaluate(([given, on]) => window.stage.show(given, on), [
    document as object,
    profile,
  ] as const);
  await showFirstFrames(page);
  if (sample.spoken && commands) {
    await page.evaluate((given) => window.stage.execute(given), commands as object);
    await page.clock.runFor(secondsAfterSpeech * 1000);
  }
}
