/** The skill in a page of its own, in Chromium: no device, no server, and no word of either. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { EN } from '../../lambda/language/en';
import { launchChromium } from '../../simulator/browser/chromium';
import { buildSite } from '../../site/build';
import type {} from '../../site/page';
import { type SiteServer, serveSite } from '../../site/serve';

const PHONE = { width: 390, height: 844 };
/** So many of the page's seconds at a time. */
const STEP_SECONDS = 4;

let server: SiteServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Requests to anywhere but the site's own files. */
let strayed: string[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  await buildSite(folder);
  server = await serveSite(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page whose clock is turned by the test: its beats are its own, as where there are no workers. */
async function open(viewport = PHONE) {
  context = await browser.newContext({ viewport });
  page = await context.newPage();
  strayed = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) strayed.push(request.url());
  });
  await page.route('**/beat.js', (route) => route.abort());
  await page.clock.install();
  await page.goto(server.address);
}

afterEach(async () => {
  expect(await page.evaluate(() => window.page.problems)).toEqual([]);
  expect(strayed).toEqual([]);
  await context.close();
});

const seen = () => page.locator('main:visible').innerText();
const settled = () => page.evaluate(() => window.page.settled());

async function passed(seconds: number) {
  await page.clock.runFor(seconds * 1000);
  await settled();
}

async function tap(name: string) {
  await page.getByRole('button', { name, exact: true }).click();
  await passed(0.2);
}

/** Lets time pass until the page shows it; all that was seen meanwhile. */
async function until(what: RegExp, withinSeconds: number, step = STEP_SECONDS): Promise<string[]> {
  const all: string[] = [];
  for (let gone = 0; gone <= withinSeconds; gone += step) {
    const now = await seen();
    all.push(now);
    if (what.test(now)) return all;
    await passed(step);
  }
  throw new Error(`${what} was not seen in ${withinSeconds} s, but: ${all.at(-1)}`);
}

const STEPS = [1, 2, 3, 4, 5, 6].map((step) => new RegExp(`Step ${step} of 6`));
const NAMES_OF_A_DEVICE = /alexa|echo/i;

async function closes() {
  const end = (await until(/All done/, 400)).at(-1) ?? '';
  for (const line of EN.notices.full) expect(end).toContain(line);
  await passed(60);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('knee-coach') ?? '{}'));
  expect(kept).toMatchObject({ fi: 1, fr: 1, hf: 1, oh: 1, sl: 1, tw: 1, bs: 1 });
}

test('from "Start" to the disclaimer without another touch', async () => {
  await open();
  await tap('Start');
  for (const step of STEPS) await until(step, 300);
  await closes();
  const said = await page.locator('#transcript').textContent();
  expect(said).toMatch(/tap Wait/);
  expect(said).not.toMatch(NAMES_OF_A_DEVICE);
});

test('the whole routine by taps, each large enough for a thumb', async () => {
  await open();
  await tap('Start');
  for (const step of STEPS) {
    await until(step, 300);
    await until(/Starting in/, 120);
    await tap('Ready, begin');
    await until(/\bPause\b/, 20, 1);
    for (const button of await page.locator('#controls button, #chips button, #more').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(56);
      expect(box?.width).toBeGreaterThanOrEqual(56);
    }
  }
  await closes();
});

test('a tap on the picture pauses, silence closes, and the place is a button away', async () => {
  await open();
  await tap('Start');
  await tap('On to the next');
  await until(/Step 2/, 10);
  await until(/Starting in/, 120);
  await tap('Ready, begin');
  await until(/^2[0-9]$/m, 30, 1);
  await page.locator('#figure').click();
  await passed(0.5);
  expect(await seen()).toMatch(/Right leg/);
  expect(await seen()).not.toMatch(/Pause/);
  await until(/Your place is kept/, 200, 20);
  await tap('Carry on with the routine');
  expect(await seen()).toMatch(/Step 2[\s\S]*Right leg[\s\S]*Ready/);
  await tap('Ready, begin');
  await until(/^[123][0-9]$/m, 30, 1);
});
