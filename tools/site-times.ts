/**
 * `npm run site:times`: what the page of `npm run site` weighs and how soon it is there, in Chromium on this machine,
 * as it is and with a processor four times as slow; the least of `--rounds`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../simulator/browser/chromium';
import { buildSite } from '../site/build';
import type {} from '../site/page';
import { serveSite } from '../site/serve';
import { runCommand } from './command';
import { countOf, printFigures } from './seeded';

const HELP = `What the page weighs and how soon it is there.

  npm run site:times
  npm run site:times -- --rounds 9 --hidden 60    seconds that the page is stopped in a hold
`;

const OPTIONS = {
  rounds: { type: 'string', default: '5' },
  hidden: { type: 'string', default: '60' },
} as const;

const PHONE = { width: 390, height: 844 };
const STRANGE = 'so which of these things would be the one for somebody like me';
const SLOWER = 4;

/** Seen by the page itself: milliseconds from navigation on, or of one frame. */
interface Seen {
  /** Of the page's own thread. */
  processor?: number;
  word?: number;
  picture?: number;
  heard?: number;
  longestFrame: number;
}
declare global {
  interface Window {
    seen: Seen;
  }
}

/** Of several rounds the best: whatever else the machine does makes them only worse. */
const least = (all: readonly number[]) => Math.round(Math.min(...all));

/** Starts when the button works, and notes the first word and the first picture in the frame that shows them. */
function watch() {
  window.seen = { longestFrame: 0 };
  addEventListener('DOMContentLoaded', () => document.getElementById('start')?.click());
  const look = () => {
    const now = performance.now();
    if (document.getElementById('caption')?.textContent) window.seen.word ??= now;
    if (document.querySelector('#figure svg')) window.seen.picture ??= now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** So long after a window is opened, Chromium has loaded what is its own in it: more than a second of a processor. Milliseconds. */
const REST_MS = 2000;

/** A page of a visitor's own, with so much of a processor, in a browser that does nothing else. */
async function open(browser: Browser, rate = 1): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: PHONE });
  page.setDefaultTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  // What runs TypeScript calls it in each function that has a name.
  await page.addInitScript('window.__name = (made) => made');
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  return { page, session };
}

async function firsts(browser: Browser, address: string, rate: number): Promise<Seen> {
  const { page, session } = await open(browser, rate);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => window.seen.word && window.seen.picture);
  const { metrics } = await session.send('Performance.getMetrics');
  const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const seen = { ...(await page.evaluate(() => window.seen)), processor: tasks * 1000 };
  await page.context().close();
  return seen;
}

/** In the routine, a phrase that the ear must learn to guess: how long until it is heard, and the longest frame. */
async function strange(browser: Browser, address: string, rate: number): Promise<Seen> {
  const { page } = await open(browser, rate);
  await page.goto(address);
  await page.evaluate(async (words) => {
    document.getElementById('start')?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await window.page.settled();
    const seen: Seen = { longestFrame: 0 };
    window.seen = seen;
    let before = performance.now();
    const began = before;
    const frame = (now: number) => {
      seen.longestFrame = Math.max(seen.longestFrame, now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(frame);
    });
    (document.getElementById('words') as HTMLInputElement).value = words;
    (document.getElementById('say') as HTMLFormElement).requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
    await window.page.settled();
    seen.heard = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }, STRANGE);
  const seen = await page.evaluate(() => window.seen);
  await page.context().close();
  return seen;
}

/** Stopped in a hold, as a locked phone is: what was left of the hold before and after, and the side after it. */
async function stopped(browser: Browser, address: string, seconds: number) {
  const { page } = await open(browser);
  await page.goto(address);
  await page.locator('#start').click();
  for (const name of ['On to the next', 'Ready, begin']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.evaluate(() => window.page.settled());
  }
  const left = () => Number(document.querySelector('#count strong')?.textContent ?? Number.NaN);
  await page.waitForFunction(() => {
    const seen = Number(document.querySelector('#count strong')?.textContent ?? Number.NaN);
    return seen > 0 && seen < 26;
  });
  const renderer = await processOf(browser);
  const before = await page.evaluate(left);
  process.kill(renderer, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  process.kill(renderer, 'SIGCONT');
  const after = await page.evaluate(left);
  const side = await page.locator('#side').textContent();
  await page.context().close();
  return { before, after, side };
}

/** The process of the youngest page. */
async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return Math.max(...renderers);
}

void runCommand(HELP, OPTIONS, async (values) => {
  const rounds = countOf('rounds', values.rounds);
  const folder = mkdtempSync(join(tmpdir(), 'site-times-'));
  await buildSite(folder);
  const weigh = (names: readonly string[]) =>
    names.reduce((all, name) => all + gzipSync(readFileSync(join(folder, name))).length, 0);
  const names = readdirSync(folder);
  const server = await serveSite(folder);
  const browser = await launchChromium();
  const figures: Record<string, number | string> = {
    'first load, KB gzipped': Math.round(weigh(names.filter((one) => !one.endsWith('png'))) / 1000),
    'with all icons, KB gzipped': Math.round(weigh(names) / 1000),
  };
  for (const rate of [1, SLOWER]) {
    const how = rate === 1 ? '' : `, processor ${rate} times slower`;
    const all: { first: Seen; asked: Seen }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const first = await firsts(browser, server.address, rate);
      all.push({ first, asked: await strange(browser, server.address, rate) });
    }
    const of = (pick: (seen: (typeof all)[number]) => number | undefined) =>
      least(all.map((one) => pick(one) ?? Number.NaN));
    figures[`first word and picture${how}, ms of the page's own processor time`] = of(
      ({ first }) => first.processor,
    );
    figures[`first word${how}, ms`] = of(({ first }) => first.word);
    figures[`first picture${how}, ms`] = of(({ first }) => first.picture);
    figures[`first strange phrase heard${how}, ms`] = of(({ asked }) => asked.heard);
    figures[`longest frame meanwhile${how}, ms`] = of(({ asked }) => asked.longestFrame);
  }
  const hidden = Number(values.hidden);
  const { before, after, side } = await stopped(browser, server.address, hidden);
  figures[`stopped for ${hidden} s in a hold, seconds left before`] = before;
  figures['seconds left after'] = `${after}, ${side}`;
  printFigures(figures as never);
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});
