/** The pictures of README.md: three screens, and the page of `npm run show`. */
import { mkdir, stat } from 'node:fs/promises';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { handler } from '../lambda/index';
import { launchChromium } from '../simulator/browser/chromium';
import { PROFILES } from '../simulator/browser/profiles';
import { servePages, serveShow } from '../simulator/browser/server';
import type {} from '../simulator/browser/show';
import { installClock } from './page-clock';
import { showSample } from './screen-page';
import { SAMPLES } from './screen-samples';

const OUT = path.join(__dirname, '../docs/screens');
const WIDTH = 512;
const LARGEST_BYTES = 60_000;

const SCREENS = [
  { file: 'hold', sample: 'hipFlexor-effort-right', profile: 'hubLandscapeMedium' },
  { file: 'cause', sample: 'cause', profile: 'hubLandscapeMedium' },
  { file: 'round', sample: 'tubeWalk-effort-right', profile: 'hubRoundSmall' },
] as const;

function named<T>(list: readonly T[], isIt: (one: T) => boolean): T {
  const found = list.find(isIt);
  if (found === undefined) throw new Error('A picture of README.md has no sample or profile.');
  return found;
}

/** A page that draws itself small, on a clock of its own. */
async function smallPage(browser: Browser, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Math.min(1, WIDTH / width),
  });
  await installClock(page);
  return page;
}

async function save(page: Page, file: string) {
  const name = path.join(OUT, `${file}.png`);
  await page.screenshot({ path: name });
  const { size } = await stat(name);
  if (size > LARGEST_BYTES) throw new Error(`${file}.png has ${size} bytes.`);
  console.log(`docs/screens/${file}.png  ${size} bytes`);
}

async function drawScreens(browser: Browser) {
  const server = await servePages({});
  for (const { file, sample, profile } of SCREENS) {
    const shown = named(SAMPLES, ({ name }) => name === sample);
    const on = named(PROFILES, ({ id }) => id === profile);
    const page = await smallPage(browser, on.width, on.height);
    await page.goto(`${server.address}/stage`);
    await showSample(page, shown, on);
    await save(page, file);
    await page.close();
  }
  await server.close();
}

async function drawPage(browser: Browser) {
  const server = await serveShow(handler);
  const page = await smallPage(browser, 1024, 780);
  await page.goto(server.address);
  for (const words of ['open knee coach', 'do the hip flexor stretch']) {
    await page.getByLabel('Say to Alexa').fill(words);
    await page.getByRole('button', { name: 'Say', exact: true }).click();
    await page.clock.runFor(200);
    await page.evaluate(() => window.show.settled());
  }
  // The gradient behind it would be half of the file.
  await page.addStyleTag({ content: 'body { background: var(--ground) !important }' });
  const telling = page.locator('#caption').filter({ hasText: 'Put your left foot' });
  for (let seconds = 0; (await telling.count()) === 0; seconds += 1) {
    if (seconds > 60) throw new Error('The set-up was not told.');
    await page.clock.runFor(1000);
  }
  await page.clock.runFor(1000);
  await save(page, 'show');
  await server.close();
}

/** Draws them into docs/screens/. Throws when one is larger than a README should load. */
export async function drawReadme(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const browser = await launchChromium();
  await drawScreens(browser);
  await drawPage(browser);
  await browser.close();
}
