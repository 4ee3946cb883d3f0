/**
 * The pictures of README.md: a screen that moves, three that do not, the page of `npm run show`, and the one of
 * `npm run site` on a phone.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { handler } from '../lambda/index';
import { EN } from '../lambda/language/en';
import { pictureOfTurn } from '../lambda/screen/of-turn';
import { launchChromium } from '../simulator/browser/chromium';
import { PROFILES } from '../simulator/browser/profiles';
import { servePages, serveShow } from '../simulator/browser/server';
import type {} from '../simulator/browser/show';
import { buildSite, SITE } from '../site/build';
import type {} from '../site/page';
import { serveSite } from '../site/serve';
import { animated, type Frame } from './apng';
import { installClock } from './page-clock';
import { showSample } from './screen-page';
import { effortTurn, SAMPLES } from './screen-samples';

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
async function smallPage(
  browser: Browser,
  width: number,
  height: number,
  scale = Math.min(1, WIDTH / width),
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
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

/** A screen that moves: one repetition, so that the last of it leads to the first. */
const MOVING = {
  file: 'moving',
  profile: 'hubLandscapeMedium',
  exercise: 'ballSquat',
  /** An eighth of a dp stays a whole dot. */
  scale: 3 / 8,
  frameMs: 200,
  largestBytes: 400_000,
  /** Where the person is: all else is drawn anew only when it changes. */
  figure: { x: 0, y: 0, width: 560, height: 416 },
} as const;

async function drawMoving(browser: Browser) {
  const { scale, frameMs, figure } = MOVING;
  const profile = named(PROFILES, ({ id }) => id === MOVING.profile);
  const picture = pictureOfTurn(effortTurn(MOVING.exercise), EN);
  const of = (rep: number) =>
    named(picture.changes, ({ ring }) => ring?.count?.rep === rep).atSeconds;
  const [from, until] = [of(1), of(2)];
  const server = await servePages({});
  const page = await smallPage(browser, profile.width, profile.height, scale);
  await page.goto(`${server.address}/stage`);
  await showSample(page, { name: MOVING.file, picture, atSeconds: from }, profile);
  const frames: Frame[] = [];
  let said: string | undefined;
  for (let at = from; at < until; at += frameMs / 1000) {
    const text = picture.changes.findLast(({ atSeconds }) => atSeconds <= at)?.text;
    const all = text !== said;
    frames.push({ png: await page.screenshot(all ? {} : { clip: figure }), x: 0, y: 0 });
    said = text;
    await page.clock.runFor(frameMs);
  }
  const moving = animated(frames, frameMs);
  if (moving.length > MOVING.largestBytes) throw new Error(`It has ${moving.length} bytes.`);
  await writeFile(path.join(OUT, `${MOVING.file}.png`), moving);
  console.log(`docs/screens/${MOVING.file}.png  ${moving.length} bytes, ${frames.length} frames`);
  await page.close();
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

/** The site on a phone: its door, and a hold. */
async function drawPhone(browser: Browser) {
  await buildSite();
  const server = await serveSite(SITE);
  const context = await browser.newContext({
    viewport: { width: 390, height: 780 },
    deviceScaleFactor: 0.8,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // Its beats are the page's own, and so on the clock that is turned here.
  await page.route('**/beat.js', (route) => route.abort());
  await page.clock.install();
  await page.goto(server.address);
  await save(page, 'phone-door');
  const tap = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.clock.runFor(500);
    await page.evaluate(() => window.page.settled());
  };
  await tap('Start');
  await tap('On to the next');
  const holding = page.locator('#count').filter({ hasText: '23' });
  for (let seconds = 0; (await holding.count()) === 0; seconds += 1) {
    if (seconds > 200) throw new Error('The hold did not come.');
    await page.clock.runFor(1000);
    await page.evaluate(() => window.page.settled());
  }
  await save(page, 'phone');
  await context.close();
  await server.close();
}

/** Draws them into docs/screens/. Throws when one is larger than a README should load. */
export async function drawReadme(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const browser = await launchChromium();
  await drawMoving(browser);
  await drawScreens(browser);
  await drawPage(browser);
  await drawPhone(browser);
  await browser.close();
}
