/** Every document, drawn by Amazon's own viewer at every profile. */
import type { Browser, Page } from 'playwright-core';
import { secondsLeftOf } from '../../lambda/screen/picture';
import { toScreen } from '../../lambda/screen/screen';
import { launchChromium } from '../../simulator/browser/chromium';
import { PROFILES, type Profile } from '../../simulator/browser/profiles';
import { type PageServer, servePages } from '../../simulator/browser/server';
import { runTo } from '../../tools/page-clock';
import { SAMPLES, type Sample } from '../../tools/screen-samples';

let server: PageServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await servePages({});
  browser = await launchChromium();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.clock.install();
  await page.goto(`${server.address}/stage`);
});

afterEach(() => page.close());

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function show(sample: Sample, profile: Profile) {
  const [document, commands] = toScreen(sample.picture);
  await page.evaluate(([given, on]) => window.stage.show(given, on), [
    document as object,
    profile,
  ] as const);
  await runTo(page, sample.atSeconds);
  if (sample.spoken && commands) {
    await page.evaluate((given) => window.stage.execute(given), commands as object);
    await page.clock.runFor(2000);
  }
}

/** Texts that are cut, or that leave the screen; on a round one, the circle. */
function clipped(profile: Profile): Promise<string[]> {
  return page.evaluate((on) => {
    const found: string[] = [];
    const stage = document.getElementById('stage')?.getBoundingClientRect();
    if (stage === undefined) return ['no stage'];
    const inside = (x: number, y: number) => {
      const [dx, dy] = [x - stage.left, y - stage.top];
      if (on.shape === 'ROUND') {
        return Math.hypot(dx - on.width / 2, dy - on.height / 2) <= on.width / 2;
      }
      return dx >= -1 && dy >= -1 && dx <= on.width + 1 && dy <= on.height + 1;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || element.closest('script,style,svg')) continue;
      if (!element.checkVisibility()) continue;
      const range = document.createRange();
      const whole = node.textContent ?? '';
      // A blank at the end of a line may hang over.
      range.setStart(node, whole.length - whole.trimStart().length);
      range.setEnd(node, whole.trimEnd().length);
      // A list that scrolls goes on below the rim.
      const scrolls = element.closest('.scrollView') !== null;
      for (const rect of range.getClientRects()) {
        const corners = [
          [rect.left, rect.top],
          [rect.right, rect.top],
          [rect.left, rect.bottom],
          [rect.right, rect.bottom],
        ] as const;
        if (!scrolls && !corners.every(([x, y]) => inside(x, y))) {
          found.push(`outside: ${words}`);
          break;
        }
        // Against every ancestor that cuts off what hangs over.
        for (let box = element.parentElement; box && box.id !== 'stage'; box = box.parentElement) {
          if (getComputedStyle(box).overflow !== 'hidden' || scrolls) continue;
          const edge = box.getBoundingClientRect();
          const over = Math.max(
            edge.left - rect.left,
            rect.right - edge.right,
            (edge.top - rect.top) * 0.5,
            (rect.bottom - edge.bottom) * 0.5,
          );
          if (over > 3) {
            found.push(`cut by ${Math.round(over)}: ${words}`);
            break;
          }
        }
      }
    }
    return [...new Set(found)];
  }, profile);
}

test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  'on %s nothing fails and no text is cut',
  async (_, profile) => {
    await page.setViewportSize({ width: profile.width, height: profile.height });
    const found: string[] = [];
    for (const sample of SAMPLES) {
      await show(sample, profile);
      found.push(...(await clipped(profile)).map((problem) => `${sample.name}: ${problem}`));
    }
    expect(found).toEqual([]);
    expect(await page.evaluate(() => window.stage.problems)).toEqual([]);
  },
);

function sampleNamed(name: string): Sample {
  const sample = SAMPLES.find((one) => one.name === name);
  if (sample === undefined) throw new Error(`No sample ${name}.`);
  return sample;
}

/** How much of the ring is drawn, from 0 to 1, and the number in it. */
function ring(): Promise<{ part: number; shown: number; now: number }> {
  return page.evaluate(() => {
    const arcs = [...document.querySelectorAll<SVGPathElement>('svg[viewBox="0 0 200 200"] path')];
    const arc = arcs.find(
      (path) => path.getAttribute('stroke-dasharray')?.length && path.checkVisibility(),
    );
    const around = Number.parseFloat(arc?.getAttribute('stroke-dasharray') ?? '');
    const offset = Number.parseFloat(arc?.getAttribute('stroke-dashoffset') ?? '');
    const numbers = [...document.querySelectorAll('#stage *')].filter(
      (one) =>
        one.children.length === 0 && /^\d+$/.test(one.textContent ?? '') && one.checkVisibility(),
    );
    return {
      part: 1 - offset / around,
      shown: Number(numbers[0]?.textContent),
      now: window.stage.seconds(),
    };
  });
}

test('the ring goes with the clock, within a quarter of a second, over a thirty-second hold', async () => {
  const sample = sampleNamed('hipFlexor-effort-right');
  const first = sample.picture.holds[0];
  if (first === undefined) throw new Error('No hold.');
  await show({ ...sample, atSeconds: first.startSeconds }, PROFILES[2] as Profile);
  const end = sample.picture.holds[2];
  const span = (end?.startSeconds ?? 0) + 10 - first.startSeconds;
  expect(span).toBeGreaterThan(30);
  const lefts: number[] = [];
  for (;;) {
    await page.clock.runFor(400);
    const { part, shown, now } = await ring();
    if (now >= first.startSeconds + span) break;
    const wanted = secondsLeftOf(sample.picture, now);
    expect(Math.abs(part * 30 - (wanted ?? -9))).toBeLessThanOrEqual(0.25);
    expect(Math.abs(shown - Math.ceil(wanted ?? -9))).toBeLessThanOrEqual(1);
    lefts.push(part * 30);
  }
  expect(lefts[0]).toBeGreaterThan(29);
  expect(lefts.at(-1)).toBeLessThan(0.8);
});

test('after the speech it counts down in sight, and goes on by itself', async () => {
  const sample = sampleNamed('hipFlexor-set-up');
  await show(sample, PROFILES[2] as Profile);
  const seen = await page.evaluate(() => document.getElementById('stage')?.textContent ?? '');
  expect(seen).toMatch(/Starting in 1[345] s/);
  await page.clock.runFor(12_000);
  expect(await page.evaluate(() => window.stage.events.map((one) => one.arguments))).toEqual([]);
  await page.clock.runFor(2_000);
  expect(await page.evaluate(() => window.stage.events.map((one) => one.arguments))).toEqual([
    ['goOn', '', 'knee-coach:1'],
  ]);
});

test('a tap sends its word, and holds off the going on', async () => {
  await show(sampleNamed('hipFlexor-set-up'), PROFILES[2] as Profile);
  await page.getByText('Wait', { exact: true }).click();
  await page.clock.runFor(20_000);
  expect(await page.evaluate(() => window.stage.events.map((one) => one.arguments))).toEqual([
    ['wait', '', 'knee-coach:1'],
  ]);
  expect(await page.evaluate(() => document.getElementById('stage')?.textContent)).not.toMatch(
    /Starting/,
  );
});

test('every exercise of the list is a tap away', async () => {
  await show(sampleNamed('list'), PROFILES[2] as Profile);
  await page.getByText('90-90', { exact: false }).first().click();
  await page.clock.runFor(500);
  expect(await page.evaluate(() => window.stage.events.map((one) => one.arguments))).toEqual([
    ['goTo', 'outerHamstring', 'knee-coach:1'],
  ]);
});
