/** The skill in a page of its own, in Chromium: no device, no server, and no word of either. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { EN } from '../../lambda/language/en';
import { launchChromium } from '../../simulator/browser/chromium';
import type { Loopback } from '../../simulator/loopback';
import { buildSite } from '../../site/build';
import type {} from '../../site/page';
import { serveSite } from '../../site/serve';
import { foundByAxe } from '../support/axe';

const PHONE = { width: 390, height: 844 };
const SIZES = {
  phone: PHONE,
  'phone on its side': { width: 844, height: 390 },
  'small phone': { width: 320, height: 568 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
};
/** So many of the page's seconds at a time. */
const STEP_SECONDS = 6;

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: Loopback;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Requests to anywhere but the site's own files. */
let strayed: string[];

beforeAll(async () => {
  await buildSite(folder);
  server = await serveSite(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Answers in the place of the site's own files, by their names; null for none. */
type Instead = Readonly<Record<string, string | null>>;
/** Its beats are the page's own, as where there are no workers. */
const NO_BEATS: Instead = { 'beat.js': null };

/** A page whose clock is turned by the test. */
async function open(viewport = PHONE, instead = NO_BEATS) {
  context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  page = await context.newPage();
  strayed = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) strayed.push(request.url());
  });
  for (const [name, body] of Object.entries(instead)) {
    await page.route(`**/${name}`, (route) =>
      body === null ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' }),
    );
  }
  await page.clock.install();
  await page.goto(server.address);
}

afterEach(async () => {
  if (page.isClosed()) return;
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
  for (const step of STEPS) await until(step, 400);
  await closes();
  const said = await page.locator('#transcript').textContent();
  expect(said).toMatch(/tap Wait/);
  expect(said).not.toMatch(NAMES_OF_A_DEVICE);
});

test('the whole routine by taps, each large enough for a thumb', async () => {
  await open();
  await tap('Start');
  for (const step of STEPS) {
    await until(step, 400);
    // Where other kit is needed, ready is tapped for that as well.
    for (let taps = 0; !/\bPause\b/.test(await seen()) && taps < 2; taps += 1) {
      await until(/Starting in/, 120);
      await tap('Ready, begin');
      await until(/\bPause\b|Starting in/, 120, 1);
    }
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
  await atWork();
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

/** The set-up is told and waited for: the work begins. */
async function atWork() {
  await page.clock.runFor(60_000);
  await until(/Pause/, 120, 5);
}

/** In the first hold of the hip flexor stretch, at so many seconds left. */
async function inHold(): Promise<number> {
  await open();
  await tap('Start');
  await tap('On to the next');
  await atWork();
  await until(/^2[0-5]$/m, 40, 1);
  return secondsLeft();
}

const secondsLeft = async () => Number(await page.locator('#count strong').innerText());
const place = () =>
  page.evaluate(() => JSON.parse(JSON.parse(localStorage.getItem('knee-coach') ?? '{}').pl));

test('a phone that is locked in a hold comes back at the same second', async () => {
  const before = await inHold();
  await page.clock.fastForward(60_000);
  await settled();
  expect(await seen()).toMatch(/Right leg/);
  expect(before - (await secondsLeft())).toBeLessThanOrEqual(2);
  await until(/Left leg/, 40, 1);
});

/** A worker that beats when the test says so. */
const TOLD_TO_BEAT = `new BroadcastChannel('beat').onmessage = () => postMessage(null);`;

/** One beat, told again until the page has it: a worker that is just being made hears none. */
const beat = () =>
  page.evaluate(async () => {
    const had = beaten;
    for (let tries = 0; tries < 100 && beaten === had; tries += 1) {
      beats.postMessage(null);
      await fetch('page.css').then((answer) => answer.text());
    }
  });
declare const beats: BroadcastChannel;
declare const beaten: number;

/** How the page and the test reach the worker that is told to beat. */
function reachWorker() {
  const channel = new BroadcastChannel('beat');
  Object.assign(window, { beats: channel, beaten: 0 });
  const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage') ?? {};
  Object.defineProperty(Worker.prototype, 'onmessage', {
    set(tell: (event: MessageEvent) => void) {
      set?.call(this, (event: MessageEvent) => {
        if (event.data === null) Object.assign(window, { beaten: beaten + 1 });
        tell(event);
      });
    },
  });
}

test('a hidden tab, whose own timers stand still, is led on by beats of a worker', async () => {
  await open(PHONE, { 'beat.js': TOLD_TO_BEAT });
  await page.evaluate(reachWorker);
  let now = Date.now() + 10_000;
  await page.clock.pauseAt(now);
  const pass = async (seconds: number, isSeen: boolean) => {
    for (let gone = 0; gone < seconds; gone += 0.5) {
      now += 500;
      await (isSeen ? page.clock.runFor(500) : page.clock.setSystemTime(now));
      await beat();
      await settled();
    }
  };
  for (const name of ['Start', 'On to the next', 'Ready, begin']) {
    await page.getByRole('button', { name, exact: true }).click();
    await pass(1, true);
  }
  for (let gone = 0; gone < 200 && !/^2[0-9]$/m.test(await seen()); gone += 1) await pass(1, true);
  const before = await secondsLeft();
  await pass(8, false);
  expect(Math.abs(before - 8 - (await secondsLeft()))).toBeLessThanOrEqual(1);
  await pass(37, false);
  expect(await seen()).toMatch(/Left leg/);
});

const STRANGE = 'so which of these would be the one for somebody like me';

test('without its ear a strange phrase is none, and the page leads on', async () => {
  await open(PHONE, { ...NO_BEATS, 'ear.js': null });
  await tap('Start');
  await ask(STRANGE);
  expect(await page.locator('#status').innerText()).toMatch(/can't make out/);
  await tap('Ready, begin');
  await until(/Pause/, 200, 5);
});

test('what the ear learns from is loaded by its worker alone', async () => {
  context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  page = await context.newPage();
  strayed = [];
  const phrases = page.waitForResponse(/phrases\.json$/);
  await page.goto(server.address);
  await page.locator('#start').click();
  await (await phrases).finished();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)),
  );
  expect(loaded).toContain('page.js');
  expect(loaded).not.toContain('phrases.json');
});

test('what is whispered, and slower, is read by the browser as well as it is on Node', async () => {
  await inHold();
  await ask('count in a whisper');
  await ask('slow down');
  await tap('Ready, begin');
  await until(/\bPause\b/, 30, 1);
  await passed(20);
  expect(await page.locator('#transcript').textContent()).toMatch(
    /Coach Twenty five\.Coach Twenty\./,
  );
});

test('a reload in a hold, seen to minutes later, goes on with that leg', async () => {
  await inHold();
  const [before] = await place();
  await page.reload();
  await page.clock.fastForward(300_000);
  await page.reload();
  await page.waitForFunction(() => document.getElementById('start')?.textContent === 'Carry on');
  expect(await seen()).toMatch(/right leg of the hip flexor stretch/);
  const [bouts, at, moment] = await place();
  expect([bouts, at, moment]).toEqual([before, 2, 'effort']);
  await tap('Carry on');
  expect(await seen()).toMatch(/Step 2[\s\S]*Right leg/);
});

test('chest pain in a hold shows the number to call, and forgets nothing else', async () => {
  await inHold();
  await page.locator('#more').click();
  await page.locator('#words').fill('I have chest pain');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#board.still') !== null);
  await passed(1);
  expect(await seen()).toMatch(/911[\s\S]*I can't call anyone for you/);
  expect(await page.locator('#board a').getAttribute('href')).toBe('tel:911');
  expect(
    await page.locator('#count, #chips button, #figure svg').filter({ visible: true }).count(),
  ).toBe(0);
});

test('what is kept is a record, settings and the second heard, and "Forget me" deletes the record', async () => {
  await inHold();
  await page.locator('#more').click();
  await page.getByLabel('Chime and buzz').uncheck();
  const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
  expect(await keys()).toEqual(['knee-coach', 'knee-coach.heard', 'knee-coach.settings']);
  await page.getByRole('button', { name: 'Forget me' }).click();
  await page.waitForFunction(() => document.getElementById('status')?.textContent !== '');
  expect(await keys()).toEqual(['knee-coach.settings']);
  expect(await seen()).toMatch(/Start/);
});

test('by keys alone: start, begin, pause, and ask', async () => {
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await passed(0.5);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toBe('Ready, begin');
  // What is to be fetched, and then the position.
  for (let times = 0; times < 2; times += 1) {
    await page.clock.runFor(50_000);
    await until(/Starting in/, 60);
    await page.keyboard.press('Enter');
    await passed(0.5);
  }
  await until(/Pause/, 20, 1);
  expect(await focused()).toBe('Pause');
  await page.keyboard.press('Space');
  await passed(0.5);
  expect(await focused()).toBe('Ready, begin');
  for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^More/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await focused()).toMatch(/^More/);
});

/** What is wider than the page, or lies over another button. */
const misplaced = () =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll('main:not([hidden]) button')].filter(
      (one) => one.closest('#chips') === null && one.getClientRects().length > 0,
    );
    const boxes = buttons.map((one) => ({
      name: one.textContent,
      box: one.getBoundingClientRect(),
    }));
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    const cut = buttons.filter((one) => one.scrollWidth > one.clientWidth + 1);
    const over = boxes.filter(({ box: a }, index) =>
      boxes
        .slice(index + 1)
        .some(
          ({ box: b }) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        ),
    );
    return [...wide, ...cut.map((one) => one.textContent), ...over.map(({ name }) => name)];
  });

/** Headings, buttons and pictures that a screen reader could not tell of. */
const untold = () =>
  page.evaluate(() => {
    const isSeen = (one: Element) => one.getClientRects().length > 0;
    const headings = [...document.querySelectorAll('h1')].filter(isSeen);
    const nameless = [...document.querySelectorAll('button, svg:not([aria-hidden]), input, select')]
      .filter(isSeen)
      .filter((one) => {
        const labelled = one.getAttribute('aria-labelledby') ?? one.closest('label')?.textContent;
        return !(one.getAttribute('aria-label') || one.textContent?.trim() || labelled);
      });
    return [
      ...(headings.length === 1 ? [] : ['headings']),
      ...nameless.map((one) => one.outerHTML),
    ];
  });

/** At the usual size of letters and at twice: all of it is there, and at the usual size in sight. */
async function fits() {
  for (const percent of [200, 100]) {
    await page.evaluate((to) => {
      document.documentElement.style.fontSize = `${to}%`;
    }, percent);
    expect(await misplaced()).toEqual([]);
  }
  expect(await untold()).toEqual([]);
  const parts = page.locator('#start, #controls, #said, #figure, #ring').filter({ visible: true });
  const below = await parts.evaluateAll((all) =>
    all.filter((one) => one.getBoundingClientRect().bottom > innerHeight).map(({ id }) => id),
  );
  expect(below).toEqual([]);
}

test.each(Object.entries(SIZES))(
  'all has its place, also with letters twice as large: %s',
  async (_, size) => {
    await open(size);
    await fits();
    await tap('Start');
    await fits();
    await atWork();
    await fits();
  },
);

/** By the sheet, where the ear is asked; its worker takes the laptop's own time. */
async function ask(words: string) {
  await page.locator('#more').click();
  await page.locator('#words').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('dialog')?.open);
  await settled();
  await passed(1);
}

test.each([
  ['phone', SIZES.phone],
  ['phone on its side', SIZES['phone on its side']],
  ['desktop', SIZES.desktop],
])('axe finds nothing to mend, from the door to the end: %s', async (_, size) => {
  await open(size);
  const found: string[] = [];
  const look = async (moment: string) => {
    found.push(...(await foundByAxe(page)).map((one) => `${moment}: ${one}`));
  };
  await look('the door');
  await page.locator('#doorSettings').click();
  await look('the sheet');
  await page.keyboard.press('Escape');
  await tap('Why does it hurt?');
  await look('the cause');
  await ask('what are the exercises');
  await look('the list');
  await ask('do the hip flexor stretch');
  await look('the setting up');
  await atWork();
  await until(/^2[0-9]$/m, 40, 1);
  await look('a hold');
  await page.locator('#figure').click();
  await passed(0.5);
  await look('paused');
  await until(/Your place is kept/, 200, 20);
  await look('closed');
  await page.reload();
  await page.waitForFunction(() => document.getElementById('start')?.textContent === 'Carry on');
  await look('the door of who comes back');
  await tap('Carry on');
  for (let taps = 0; !/All done/.test(await seen()) && taps < 20; taps += 1) {
    await tap('On to the next');
  }
  await until(/All done/, 400);
  await look('the end');
  await ask('I have chest pain');
  await look('an emergency');
  expect(found).toEqual([]);
});

test('axe would find a button without a name', async () => {
  await open();
  await page.evaluate(() => document.getElementById('why')?.replaceChildren());
  expect(await foundByAxe(page)).toEqual([expect.stringMatching(/^button-name.*#why$/)]);
});

test('after one load it starts with no network, and its beats are a worker\u2019s', async () => {
  const own = await serveSite(folder);
  context = await browser.newContext({ viewport: PHONE });
  page = await context.newPage();
  strayed = [];
  await page.goto(own.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await own.close();
  await page.reload();
  await page.locator('#start').click();
  await page.waitForFunction(() => document.getElementById('caption')?.textContent?.length);
  const first = await page.locator('#caption').innerText();
  await page.waitForFunction(
    (was) => document.getElementById('caption')?.textContent !== was,
    first,
  );
});

test('the first load is small', () => {
  const bytes = readdirSync(folder)
    .filter((name) => !name.endsWith('.png'))
    .map((name) => gzipSync(readFileSync(join(folder, name))).length);
  expect(bytes.reduce((all, one) => all + one, 0)).toBeLessThan(400_000);
});
