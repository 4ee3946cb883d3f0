/** Every document, drawn by Amazon's own viewer at every profile. */
import type { Browser, Page } from 'playwright-core';
import { EN } from '../../lambda/language/en';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { toScreen } from '../../lambda/screen/directives';
import { pictureOfTurn } from '../../lambda/screen/of-turn';
import { launchChromium } from '../../simulator/browser/chromium';
import { announced, PROFILES, type Profile } from '../../simulator/browser/profiles';
import { servePages } from '../../simulator/browser/server';
import type { Loopback } from '../../simulator/loopback';
import { openStage, showSample } from '../../tools/screen-page';
import { effortTurn, SAMPLES, type Sample, setUpTurn } from '../../tools/screen-samples';
import { secondsLeftOf } from '../support/ring';

let server: Loopback;
let browser: Browser;
let page: Page;

// One page for all: the viewer takes longer to begin than to draw.
beforeAll(async () => {
  server = await servePages({});
  browser = await launchChromium();
  page = await openStage(browser, server.address);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What the document has sent, by a tap or by itself. */
function sent(): Promise<(readonly unknown[])[]> {
  return page.evaluate(() => window.stage.events.map((one) => one.arguments));
}

/** How many buttons are seen. */
const buttons = () =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('#stage .focusable-element')].filter((one) =>
        one.checkVisibility(),
      ).length,
  );

/** Texts that lie over another, or under a button that is not theirs. */
function overlapping(): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.getElementById('stage') as HTMLElement;
    const boxes: { words: string; node: Node; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || element.closest('script,style,svg')) continue;
      if (!element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        // Lines are higher than their letters.
        const rect = new DOMRect(x, y + height * 0.2, width, height * 0.6);
        boxes.push({ words, node, rect });
      }
    }
    // What can be focused is what can be tapped: the viewer passes no role on to its page.
    for (const button of stage.querySelectorAll('.focusable-element')) {
      if (!button.checkVisibility() || button.closest('.scrollView')) continue;
      const words = `button ${button.textContent}`;
      boxes.push({ words, node: button, rect: button.getBoundingClientRect() });
    }
    const found = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        if (a.node === b.node || b.node.contains(a.node) || a.node.contains(b.node)) return [];
        const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        return wide > 1 && high > 1 ? [`${a.words} | over | ${b.words}`] : [];
      }),
    );
    return [...new Set(found)];
  });
}

/** Words that are broken inside, for want of room for one. */
function broken(): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const stage = document.getElementById('stage') as HTMLElement;
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('script,style,svg')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) found.push(`broken: ${word}`);
      }
    }
    return found;
  });
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
      // It has more lines than it may have.
      if (words.endsWith('…')) found.push(`cut short: ${words}`);
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
          // A line is higher than its letters.
          if (over > Math.max(3, rect.height * 0.03)) {
            found.push(`cut by ${Math.round(over)}: ${words}`);
            break;
          }
        }
      }
    }
    return [...new Set(found)];
  }, profile);
}

/** The one of each shape that has the least room across shows every sample; the others, which have more, a third each. */
const TIGHTEST = ['hubRoundSmall', 'hubLandscapeLarge', 'hubPortraitMedium'];

function samplesOn({ id }: Profile, place: number): readonly Sample[] {
  return TIGHTEST.includes(id) ? SAMPLES : SAMPLES.filter((_, index) => index % 3 === place % 3);
}

test.each(PROFILES.map((profile, place) => [profile.id, profile, place] as const))(
  'on %s nothing fails, and no text is cut, covered or broken inside a word',
  async (_, profile, place) => {
    const found: string[] = [];
    for (const sample of samplesOn(profile, place)) {
      await showSample(page, sample, profile);
      const problems = [await clipped(profile), await overlapping(), await broken()].flat();
      const { kind, offer, changes } = sample.picture;
      const shown = changes.findLast(({ atSeconds }) => atSeconds <= sample.atSeconds);
      const taps = shown?.scene != null ? 3 : kind === 'list' ? 6 : offer ? 1 : 0;
      // Where a finger taps, the viewer marks none on its page.
      if (profile.mode === 'TV' && (await buttons()) < taps)
        problems.push(`fewer than ${taps} buttons`);
      found.push(...problems.map((problem) => `${sample.name}: ${problem}`));
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

function profileOf(id: string): Profile {
  const profile = PROFILES.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`No profile ${id}.`);
  return profile;
}

/** How much of the ring is drawn, from 0 to 1, and the number in it. */
function ring(): Promise<{ part: number; shown: number; passed: number }> {
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
      passed: window.stage.seconds(),
    };
  });
}

test('the ring goes with the clock, within a quarter of a second, over a thirty-second hold', async () => {
  const sample = sampleNamed('hipFlexor-effort-right');
  const held = sample.picture.changes.filter(({ ring, scene }) => ring?.runs && scene === 0);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) throw new Error('No hold.');
  await showSample(
    page,
    { ...sample, atSeconds: first.atSeconds },
    profileOf('hubLandscapeMedium'),
  );
  const end = last.atSeconds + (last.ring?.left ?? 0);
  expect(end - first.atSeconds).toBeGreaterThan(30);
  const lefts: number[] = [];
  for (;;) {
    await page.clock.runFor(400);
    const { part, shown, passed } = await ring();
    const now = first.atSeconds + passed;
    if (now >= end) break;
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
  await showSample(page, sample, profileOf('hubLandscapeMedium'));
  const shown = await written();
  expect(shown).toEqual(expect.arrayContaining(['Starting in', expect.stringMatching(/^1[345]$/)]));
  await page.clock.runFor(12_000);
  expect(await sent()).toEqual([]);
  await page.clock.runFor(2_000);
  expect(await sent()).toEqual([['goOn', '', 'knee-coach:1']]);
});

/** All that is written and can be seen; the viewer makes an element of each line. */
function written(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#stage *')]
      .filter((one) => one.children.length === 0 && one.checkVisibility())
      .map((one) => (one.textContent ?? '').replaceAll('\u00a0', ' ').trim())
      .filter((text) => text !== ''),
  );
}

test.each([
  ['hubLandscapeMedium', /tap Ready/, /Select/],
  ['hubRoundSmall', /tap Ready/, /Select/],
  ['tvLandscapeXLarge', /Press Select for Ready/, /tap/],
])('%s says what can be done while it waits', async (id, told, not) => {
  await showSample(page, sampleNamed('hipFlexor-set-up'), profileOf(id));
  const lines = (await written()).join('\n');
  expect(lines).toMatch(told);
  expect(lines).not.toMatch(not);
  expect(lines).toMatch(/“Alexa, wait”/);
});

test.each(PROFILES.map(({ id }) => id))(
  '%s: the count into it fills the ring alone, and a cue keeps the last number',
  async (id) => {
    const profile = profileOf(id);
    const numbers = async () =>
      (await written()).filter((text) => /^(\d+|of \d+|\d+ to do)$/.test(text));
    await showSample(page, sampleNamed('sideLunge-lead'), profile);
    expect(await numbers()).toEqual(['2']);
    await showSample(page, sampleNamed('sideLunge-cue'), profile);
    expect(await numbers()).toEqual(['3', 'of 8']);
    await showSample(page, sampleNamed('hipFlexor-lead'), profile);
    expect(await numbers()).toEqual(['2']);
  },
);

/** How large the letters of a caption are. */
const captionSize = (text: string) =>
  page.evaluate((wanted) => {
    const lines = [...document.querySelectorAll('#stage *')].filter((one) => {
      const line = (one.textContent ?? '').replaceAll('\u00a0', ' ').trim();
      return one.children.length === 0 && one.checkVisibility() && line && wanted.includes(line);
    });
    return Math.max(...lines.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  }, text);

/** Shows another moment of what is drawn: the change of that index. */
async function showChange(index: number) {
  const commands = [{ type: 'SetValue', componentId: 'root', property: 'k', value: index }];
  await page.evaluate(
    (given) => window.stage.execute({ token: window.stage.token, commands: given }),
    commands,
  );
  await page.clock.runFor(100);
}

test.each(PROFILES.map((profile, place) => [profile.id, profile, place] as const))(
  'on %s the breaths of the routine are written while they are said, and none is cut',
  async (_, profile, place) => {
    const missing: string[] = [];
    const seen = new Set<string>();
    const turns = EXERCISE_IDS.flatMap((id) => [setUpTurn(id), effortTurn(id)]);
    const about = ['cause', 'list', 'help', 'welcome'].map((name) => sampleNamed(name).picture);
    for (const picture of [...turns.map((turn) => pictureOfTurn(turn, EN)), ...about]) {
      const news = picture.changes.filter(({ text }) => !seen.has(`${picture.kind}${text}`));
      if (news.length === 0) continue;
      await showSample(page, { name: '', picture, atSeconds: 0 }, profile);
      for (const change of news) {
        if (seen.has(`${picture.kind}${change.text}`)) continue;
        seen.add(`${picture.kind}${change.text}`);
        if (!TIGHTEST.includes(profile.id) && seen.size % 3 !== place % 3) continue;
        await showChange(picture.changes.indexOf(change));
        const shown = (await written()).join(' ').replaceAll(/\s+/g, ' ').replaceAll('- ', '-');
        if (!shown.includes(change.text)) missing.push(change.text);
        missing.push(...(await clipped(profile)));
      }
    }
    expect(seen.size).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  },
);

/** The captions of a size that have most letters, of all that is said of the exercises. */
function longestCaptions() {
  const turns = EXERCISE_IDS.flatMap((id) => [setUpTurn(id), effortTurn(id)]);
  const all = turns.flatMap((turn) => {
    const picture = pictureOfTurn(turn, EN);
    const captions = picture.changes.map(({ text, scene }, index) => ({
      picture,
      index,
      text,
      scene,
    }));
    return captions.filter(({ scene }) => scene !== null);
  });
  const longest = all.sort((a, b) => b.text.length - a.text.length);
  return [24, 48, 84, 150].map((room) => longest.find(({ text }) => text.length * 1.44 <= room));
}

test.each(PROFILES)(
  '$id: who sets larger letters on the device gets them in captions, where there is room',
  async (profile) => {
    const sizesOf = async (scale: string) => {
      const sizes: number[] = [];
      for (const one of longestCaptions()) {
        if (one === undefined) throw new Error('No caption.');
        const [directive] = toScreen(one.picture, EN, announced(profile));
        // The viewer here knows no such setting.
        const set = JSON.stringify(directive).replaceAll('environment.fontScale', scale);
        await page.setViewportSize({ width: profile.width, height: profile.height });
        await page.evaluate(([given, on]) => window.stage.show(given, on), [
          JSON.parse(set) as object,
          profile,
        ] as const);
        await showChange(one.index);
        expect((await written()).join(' ').replaceAll(/\s+/g, ' ')).toContain(one.text);
        expect([
          ...(await clipped(profile)),
          ...(await broken()),
          ...(await overlapping()),
        ]).toEqual([]);
        sizes.push(await captionSize(one.text));
      }
      return sizes;
    };
    const usual = await sizesOf('1');
    const larger = await sizesOf('1.5');
    expect(larger.map((size, index) => size / (usual[index] ?? 0))).toEqual(
      usual.map(() => expect.closeTo(1.15, 1)),
    );
  },
);

test('a screen that was turned goes on where it was', async () => {
  const { picture } = sampleNamed('hipFlexor-effort-right');
  const profile = profileOf('hubLandscapeMedium');
  const turning = { ...announced(profile), shapes: ['wide', 'upright'] as const };
  await showSample(page, { name: '', picture, atSeconds: 0 }, profile, 0, turning);
  const [change] = picture.changes.filter(({ atSeconds }) => atSeconds > 30);
  if (change === undefined) throw new Error('It is over before.');
  // What it finds when it is laid out anew: time begins again, and this is kept.
  const commands = [
    { property: 'passed', value: (change.atSeconds + 0.5) * 1000 },
    { property: 'k', value: picture.changes.indexOf(change) - 1 },
  ].map((one) => ({ type: 'SetValue', componentId: 'root', ...one }));
  await page.evaluate(
    (given) => window.stage.execute({ token: window.stage.token, commands: given }),
    commands,
  );
  await page.clock.runFor(400);
  expect((await written()).join(' ')).toContain(change.text);
  expect((await ring()).part * 30).toBeCloseTo(change.ring?.left ?? -1, 0);
});

/** Where things stand: the drawing that is largest, and texts. In dp. */
function places(texts: readonly string[]) {
  return page.evaluate((wanted) => {
    const rectOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    };
    const visible = [...document.querySelectorAll('#stage *')].filter((one) =>
      one.checkVisibility(),
    );
    const drawings = visible.filter(
      (one) => one.tagName === 'svg' && one.getAttribute('viewBox') !== '0 0 200 200',
    );
    const area = (one: Element) => (rectOf(one)[2] ?? 0) * (rectOf(one)[3] ?? 0);
    const [figure] = drawings.sort((a, b) => area(b) - area(a));
    const lines = wanted.map((text) =>
      visible.find((one) => one.children.length === 0 && one.textContent === text),
    );
    return {
      figure: figure ? rectOf(figure) : [],
      lines: lines.map((one) => (one ? rectOf(one) : null)),
      sizes: lines.map((one) => (one ? Number.parseFloat(getComputedStyle(one).fontSize) : 0)),
    };
  }, texts);
}

/** A Show 8 is 172 mm wide; a capital of Open Sans is 0.714 of its size. Arcminutes from two metres away. */
const arcminutes = (dp: number) => ((dp * 0.714 * 172) / 1024 / 2000) * (180 / Math.PI) * 60;

test('on a Show 8 the figure takes a third of the picture, and a cue is read from two metres', async () => {
  const show = profileOf('hubLandscapeMedium');
  await showSample(page, sampleNamed('hipFlexor-effort-right'), show);
  const { figure, sizes } = await places(['Tuck under, and hold.']);
  const [, , width = 0, height = 0] = figure;
  expect(width / show.width).toBeGreaterThan(0.5);
  expect((width * height) / (show.width * show.height)).toBeGreaterThan(0.3);
  expect(arcminutes(sizes[0] ?? 0)).toBeGreaterThanOrEqual(10);
});

test.each(['hubLandscapeMedium', 'hubPortraitMedium', 'tvLandscapeXLarge'])(
  '%s: nothing jumps when the ring comes or goes',
  async (id) => {
    const { picture } = sampleNamed('hipFlexor-effort-right');
    await showSample(page, { name: '', picture, atSeconds: 0 }, profileOf(id));
    const stood: unknown[] = [];
    for (const [index, { scene }] of picture.changes.entries()) {
      if (scene !== 0) continue;
      await showChange(index);
      const { figure, lines } = await places(['Pause', 'Back', 'Left leg']);
      expect(lines).not.toContain(null);
      stood.push([figure, lines]);
    }
    expect(stood.length).toBeGreaterThan(6);
    expect(new Set(stood.map((one) => JSON.stringify(one))).size).toBe(1);
  },
);

test('a remote reaches every button, and begins on the one that goes on', async () => {
  await showSample(page, sampleNamed('hipFlexor-set-up'), profileOf('tvLandscapeXLarge'));
  /** The label of what has the ring round it. */
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#stage .focusable-element')]
        .filter((one) => {
          const ring = one.querySelector<HTMLElement>('.apl-q');
          return one.checkVisibility() && ring?.style.borderColor === 'rgb(250, 250, 250)';
        })
        .map((one) => one.textContent),
    );
  expect(await focused()).toEqual(['Ready']);
  const reached: unknown[] = [];
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await page.clock.runFor(300);
    reached.push(...(await focused()));
  }
  expect(reached).toEqual(['Wait', 'Next', 'Back']);
  await page.keyboard.press('Enter');
  await page.clock.runFor(300);
  expect(await sent()).toEqual([['back', '', 'knee-coach:1']]);
});

test('other screens finish with all of it, from its first word on', async () => {
  const { closing } = sampleNamed('finish').picture;
  await showSample(page, sampleNamed('finish-1'), profileOf('hubLandscapeMedium'));
  expect((await written()).join(' ')).toBe(['All done', ...closing].join(' '));
});

test('the round screen finishes with what is said, and then with the question', async () => {
  const { closing, changes } = sampleNamed('finish').picture;
  const round = profileOf('hubRoundSmall');
  await showSample(page, sampleNamed('finish-1'), round);
  expect((await written()).join(' ')).toBe(`All done ${closing[0]}`);
  await showSample(page, sampleNamed('finish'), round);
  expect((await written()).join(' ')).toBe([changes.at(-1)?.text, ...closing.slice(1)].join(' '));
});

test('a tap sends its word, and holds off the going on', async () => {
  await showSample(page, sampleNamed('hipFlexor-set-up'), profileOf('hubLandscapeMedium'));
  await page.getByText('Wait', { exact: true }).click();
  await page.clock.runFor(20_000);
  expect(await sent()).toEqual([['wait', '', 'knee-coach:1']]);
  expect((await written()).join('\n')).not.toMatch(/Starting|Alexa/);
});

test('every exercise of the list is a tap away', async () => {
  await showSample(page, sampleNamed('list'), profileOf('hubLandscapeMedium'));
  await page.clock.runFor(500);
  await page.getByText('90-90', { exact: false }).first().click();
  await page.clock.runFor(500);
  expect(await sent()).toEqual([['goTo', 'outerHamstring', 'knee-coach:1']]);
});

/** How the bones stand that are seen: every frame of a drawing that is not hidden. */
const bones = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('#stage svg g[transform]')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getAttribute('transform'))
      .join(' '),
  );

test('the person moves on the beat and stands on the pause; who wants less motion sees a pose', async () => {
  const picture = pictureOfTurn(effortTurn('ballSquat'), EN);
  const down = picture.moves.find(({ from, to }) => from !== to);
  const show = profileOf('hubLandscapeMedium');
  const seenAfter = async (seconds: readonly number[]) => {
    await showSample(page, { name: '', picture, atSeconds: down?.atSeconds ?? 0 }, show);
    const seen: string[] = [];
    for (const more of seconds) {
      await page.clock.runFor(more * 1000);
      seen.push(await bones());
    }
    return seen;
  };
  const [early, middle, low, still] = await seenAfter([0.3, 1, 2.4, 0.8]);
  expect(early).toMatch(/rotate|matrix/);
  expect(middle).not.toBe(early);
  expect(low).not.toBe(middle);
  expect(still).toBe(low);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const poses = await seenAfter([0.3, 1, 2.4]);
  await page.emulateMedia({ reducedMotion: null });
  expect(new Set(poses)).toEqual(new Set([still]));
});
