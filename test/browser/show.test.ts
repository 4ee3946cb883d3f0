/** The page that is an Echo, with the real handler behind it, in Chromium. */
import type { Browser, Page } from 'playwright-core';
import { fromEnvironment } from '../../lambda/environment';
import { EN } from '../../lambda/language/en';
import type { ExerciseId } from '../../lambda/routine/types';
import { makeSkill } from '../../lambda/skill';
import { launchChromium } from '../../simulator/browser/chromium';
import { serveShow } from '../../simulator/browser/server';
import type {} from '../../simulator/browser/show';
import type {} from '../../simulator/browser/warp';
import type { Loopback } from '../../simulator/loopback';
import { installClock } from '../../tools/page-clock';
import { foundByAxe } from '../support/axe';

let server: Loopback;
let browser: Browser;
let page: Page;

/** A page with nothing but this server to talk to, on a clock of its own. */
async function openPage(): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await opened.route('**/*', (route) =>
    route.request().url().startsWith(server.address) ? route.continue() : route.abort(),
  );
  opened.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await installClock(opened);
  return opened;
}

/** What the browser itself complained of. */
const errors: string[] = [];

// One page for all: the viewer takes longer to begin than most conversations.
let shared: Page;

beforeAll(async () => {
  server = await serveShow(makeSkill(await fromEnvironment({ PUBLIC_BETA: 'yes' })));
  browser = await launchChromium();
  shared = await openPage();
  await shared.goto(server.address);
});

beforeEach(async () => {
  page = shared;
  await plugIn('hubLandscapeMedium');
});

afterEach(async () => {
  expect(await problems()).toEqual([]);
  expect(errors).toEqual([]);
  if (page !== shared) await page.close();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const problems = () => page.evaluate(() => window.show.problems);

/** Another device: nothing of the one before goes on. */
async function plugIn(device: string) {
  await page.locator('#device').selectOption('speaker');
  await page.locator('#device').selectOption(device);
  await page.evaluate(() => {
    document.getElementById('entries')?.replaceChildren();
    document.querySelector('#transcript ol')?.replaceChildren();
  });
}

async function say(words: string) {
  await page.getByLabel('Say to Alexa').fill(words);
  await page.getByRole('button', { name: 'Say', exact: true }).click();
  await arrived();
}

/** A finger on a button; nobody is there in the very frame that draws it. */
async function tap(label: string) {
  await page.clock.runFor(500);
  await page.locator('#screen').getByText(label, { exact: true }).click();
  await arrived();
}

/** Lets what is on its way arrive; that much time is nothing to the conversation. */
async function arrived() {
  await page.clock.runFor(200);
  await page.evaluate(() => window.show.settled());
  await page.clock.runFor(200);
}

const textOf = (selector: string) => page.locator(selector).innerText();
const seen = () => textOf('#screen');
const caption = () => textOf('#caption');
const status = () => textOf('#status');
const count = (title: RegExp) =>
  page.locator('#entries summary').filter({ hasText: title }).count();

/** Lets time pass until the screen or the caption shows it; seconds of the page's clock. */
async function until(what: RegExp, withinSeconds: number, step = 3): Promise<number> {
  for (let passed = 0; passed <= withinSeconds; passed += step) {
    if (what.test(`${await seen()}\n${await caption()}`)) return passed;
    await page.clock.runFor(step * 1000);
    await arrived();
  }
  throw new Error(
    `${what} was not seen in ${withinSeconds} s, but: ${await status()}\n${await caption()}\n${await seen()}`,
  );
}

/** Nothing that the routine is waited for in is over sooner. */
const STEP = 6;
const EXERCISES = [
  /Step 1 of 6/,
  /Step 2 of 6/,
  /Step 3 of 6/,
  /Step 4 of 6/,
  /Step 5 of 6/,
  /Step 6 of 6/,
];

/** How the position of an exercise begins, on whichever side. */
const beginsWith = (id: ExerciseId) =>
  new RegExp(EN.exercises[id].usual.setUp[0]?.replace(/\{\w+\}/g, '\\w+') ?? '-');

/** The position that is told once the kit is there, by the exercise's place in the routine. */
const AFTER_KIT: Readonly<Record<number, RegExp>> = {
  0: beginsWith('foamRoll'),
  4: beginsWith('tubeWalk'),
  5: beginsWith('ballSquat'),
};

test('from "start" to the disclaimer without another word, five times as fast', async () => {
  await page.getByRole('button', { name: '×5' }).click();
  await say('open knee coach');
  await say('start the routine');
  for (const step of EXERCISES) await until(step, 60, 2);
  expect(await until(/All done/, 60, 2)).toBeGreaterThan(5);
  await page.getByRole('button', { name: '×1' }).click();
  expect(await seen()).toMatch(/Ice your knee/);
  for (const line of EN.notices.full) expect(await seen()).toContain(line);
  expect(await count(/^Request: Alexa.Presentation.APL.UserEvent/)).toBe(9);
  expect(await count(/^You:/)).toBe(2);
});

test('the whole routine by taps', async () => {
  await say('open knee coach');
  await tap('Start');
  for (const [index, step] of EXERCISES.entries()) {
    await until(step, 300, STEP);
    const told = AFTER_KIT[index];
    if (told !== undefined) {
      await until(/Starting in/, 300);
      await tap('Ready');
      await until(told, 60);
    }
    // All is told: before that, what was not yet reached would be told again.
    await until(/Starting in/, 300, STEP);
    await tap('Ready');
    await until(/Pause/, 60, 1);
  }
  await until(/All done/, 300, STEP);
  expect(await count(/^You:/)).toBe(1);
});

test('pause in a hold stops it, and ready goes on with what is left of that side', async () => {
  await say('open knee coach');
  await say('do the hip flexor stretch');
  await say('ready');
  await until(/^2[0-9]$/m, 90, 1);
  await tap('Pause');
  expect(await seen()).not.toMatch(/Pause/);
  expect(await seen()).toMatch(/Right leg/);
  await page.clock.runFor(20_000);
  expect(await seen()).not.toMatch(/Pause/);
  await say('ready');
  await until(/^(15|20|25)$/m, 60, 1);
  expect(await seen()).toMatch(/Right leg/);
});

test('chest pain in a side lunge stops the count, and the number stands there', async () => {
  // The viewer marks what can be pressed on a TV alone.
  await plugIn('tvLandscapeXLarge');
  const marked = () => page.locator('#screen [role=button]:visible').count();
  await say('open knee coach');
  await say('do the side lunges');
  await say('ready');
  await until(/^of 8$/m, 120, 1);
  expect(await marked()).toBeGreaterThan(2);
  await say('i have chest pain');
  expect(await seen()).toMatch(/^Call 911$/m);
  const still = await seen();
  expect(still).not.toMatch(/of 8|Out|Balance|Pause|Next/);
  await page.clock.runFor(20_000);
  expect(await seen()).toBe(still);
  expect(await marked()).toBe(0);
});

test('a page whose own script comes late draws all the same', async () => {
  page = await openPage();
  await page.route('**/show.js', async (route) => {
    await new Promise((later) => setTimeout(later, 2000));
    await route.continue();
  });
  await page.goto(server.address);
  await say('open knee coach');
  expect(await seen()).toMatch(/Start/);
});

test('to the next words it is but a moment, and then goes on as before', async () => {
  await say('open knee coach');
  await say('do the hip flexor stretch');
  await say('ready');
  await until(/^2[0-9]$/m, 90, 1);
  const before = await caption();
  await page.getByRole('button', { name: 'To the next words' }).click();
  await page.clock.runFor(1000);
  expect(await caption()).not.toBe(before);
  expect(await page.evaluate(() => window.warp.rate)).toBe(1);
  const said = await page.locator('#transcript li').allInnerTexts();
  expect(said).toContain(before);
  expect(said.at(-1)).toBe(await caption());
});

test.each([
  ['hubLandscapeMedium', ['Enter']],
  ['tvLandscapeXLarge', ['ArrowDown', 'Enter']],
])('%s: the keyboard reaches its buttons, as a remote does', async (device, keys) => {
  await plugIn(device);
  await say('open knee coach');
  await say('do the hip flexor stretch');
  await page.clock.runFor(500);
  await page.locator('#screen [role=application]').focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.clock.runFor(300);
  }
  await arrived();
  expect(await count(/^Request: Alexa.Presentation.APL.UserEvent/)).toBe(1);
});

test('a countdown is no news for a screen reader, and colours of one’s own leave the picture', async () => {
  await say('open knee coach');
  await page.evaluate(() => {
    const told = document.getElementById('told') as HTMLElement;
    new MutationObserver((all) => {
      document.body.dataset.news = String(Number(document.body.dataset.news ?? 0) + all.length);
    }).observe(told, { childList: true, characterData: true, subtree: true });
  });
  for (let passed = 0; passed < 60; passed += 1) {
    if (/microphone is open/.test(await status())) break;
    await page.clock.runFor(1000);
  }
  await page.evaluate(() => delete document.body.dataset.news);
  await page.clock.runFor(4000);
  expect(await page.evaluate(() => document.body.dataset.news)).toBeUndefined();
  await say('do the hip flexor stretch');
  await page.clock.runFor(1000);
  await page.emulateMedia({ forcedColors: 'active' });
  const adjust = (where: string) =>
    page.evaluate(
      (one) => getComputedStyle(document.querySelector(one) as Element).forcedColorAdjust,
      where,
    );
  expect([await adjust('#screen svg'), await adjust('body')]).toEqual(['none', 'auto']);
  await page.emulateMedia({ forcedColors: null });
});

test('a speaker has no screen, and is sent none', async () => {
  await plugIn('speaker');
  await say('open knee coach');
  expect(await seen()).toBe('');
  expect(await caption()).toMatch(/\w/);
});

test('the microphone opens after the question, the reprompt comes, and the session closes', async () => {
  await say('open knee coach');
  for (let passed = 0; passed < 60; passed += 1) {
    if (/microphone is open/.test(await status())) break;
    await page.clock.runFor(1000);
  }
  expect(await status()).toMatch(/open for \d s/);
  await page.clock.runFor(60_000);
  await arrived();
  expect(await status()).toMatch(/session is closed/);
  expect(await count(/^Request: SessionEndedRequest/)).toBe(1);
});

test('every device of the picker draws the answer', async () => {
  const devices = await page
    .locator('#device option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(devices).toHaveLength(8);
  for (const device of devices) {
    await plugIn(device);
    await say('open knee coach');
    await say('do the side lunges');
    if (device !== 'speaker') expect(await seen()).toMatch(/Side lunge/);
  }
});

describe('the microphone button', () => {
  /** A recogniser that the page finds in its window; it hears what `window.hear` says. */
  async function withRecogniser(available: string): Promise<void> {
    page = await openPage();
    // It needs no viewer: the device is a speaker.
    await page.route('**/viewhost.js', (route) => route.fulfill({ body: '' }));
    await page.addInitScript((can) => {
      class Recogniser {
        static available = async () => can;
        onresult: ((event: unknown) => void) | null = null;
        onend: (() => void) | null = null;
        onerror: ((event: unknown) => void) | null = null;
        start() {
          Object.assign(window, {
            hear: (transcript: string) => {
              this.onresult?.({ results: [[{ transcript }]] });
              this.onend?.();
            },
            fail: (error: string) => {
              this.onerror?.({ error });
              this.onend?.();
            },
          });
        }
        abort() {
          this.onend?.();
        }
      }
      Object.defineProperty(window, 'SpeechRecognition', { value: Recogniser });
    }, available);
    await page.goto(server.address);
    await page.clock.runFor(100);
  }
  const mic = () => page.locator('#mic');
  const does = (what: 'hear' | 'fail', text: string) =>
    page.evaluate(
      ([name, given]) =>
        (window as unknown as Record<string, (text: string) => void>)[name as string]?.(
          given as string,
        ),
      [what, text],
    );

  test.each(['downloadable', 'unavailable'])('knows that it cannot hear: %s', async (can) => {
    await withRecogniser(can);
    expect(await mic().isDisabled()).toBe(true);
    expect(await status()).toMatch(/cannot listen.*type/);
    await plugIn('speaker');
    await say('open knee coach');
    expect(await caption()).toMatch(/\w/);
  });

  test('holds the next sentence back while it listens, and then goes on', async () => {
    await withRecogniser('available');
    await plugIn('speaker');
    await say('open knee coach');
    const before = await caption();
    await mic().click();
    await page.clock.runFor(60_000);
    expect(await caption()).toBe(before);
    expect(await count(/^Request: SessionEndedRequest/)).toBe(0);
    await does('fail', 'no-speech');
    await page.clock.runFor(5000);
    expect(await caption()).not.toBe(before);
  });

  test('hands on what it heard', async () => {
    await withRecogniser('available');
    await plugIn('speaker');
    await mic().click();
    await does('hear', 'open knee coach');
    await arrived();
    expect(await count(/^You: open knee coach/)).toBe(1);
    expect(await caption()).toMatch(/\w/);
  });

  test('gives up where the browser turns out not to hear', async () => {
    await withRecogniser('available');
    await mic().click();
    await does('fail', 'network');
    expect(await mic().isDisabled()).toBe(true);
    expect(await status()).toMatch(/type instead/);
  });
});

describe('Amazon beside the conversation', () => {
  const alexa = () => page.locator('#transcript .alexa').allInnerTexts();
  beforeEach(() => plugIn('speaker'));

  test('asks for consent in its own words, and rings on the day', async () => {
    await say('open knee coach');
    await say('remind me tomorrow at seven in the evening');
    await say('yes');
    expect(await alexa()).toEqual([expect.stringMatching(/permission to update your reminders\?/)]);
    await say('I approve');
    await until(/Alexa reminds you/, 20, 1);
    await say('exit');
    await page.clock.fastForward('48:00:00');
    await arrived();
    expect((await alexa()).slice(1)).toEqual(["Here's your reminder: your exercises."]);
  });

  test('is refused without a word of blame, and sets nothing', async () => {
    await say('open knee coach');
    await say('tell me when the ice is done');
    expect(await alexa()).toEqual([expect.stringMatching(/permission to update your timers\?/)]);
    await say('no');
    await page.clock.fastForward('01:00:00');
    await arrived();
    expect(await alexa()).toHaveLength(1);
  });

  test('tells when the ice is done', async () => {
    await say('open knee coach');
    await say('tell me when the ice is done');
    await say('I approve');
    await page.clock.fastForward('00:15:01');
    await arrived();
    expect((await alexa()).at(-1)).toBe('Fifteen minutes. Take the ice off now.');
  });

  test('sets up a phrase, and answers it without the name', async () => {
    await say('open knee coach');
    await say('why does my kneecap hurt');
    await say('yes please');
    expect((await alexa()).at(-1)).toMatch(/when you say: why does my kneecap hurt/);
    await say('yes');
    await say('exit');
    const before = await count(/^Request: LaunchRequest/);
    await say('why does my kneecap hurt');
    expect(await count(/^Request: LaunchRequest/)).toBe(before + 1);
    expect(await caption()).toMatch(/\w/);
  });
});

test('axe finds nothing to mend: at home, in a hold, and with the log open', async () => {
  expect(await foundByAxe(page)).toEqual([]);
  await say('open knee coach');
  await say('do the hip flexor stretch');
  expect(await foundByAxe(page)).toEqual([]);
  await page.locator('#log > summary').click();
  await page.locator('#entries summary').first().click();
  expect(await foundByAxe(page)).toEqual([]);
  await page.locator('#log > summary').click();
});
