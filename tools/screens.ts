/**
 * `npm run screens [-- name …]`: a PNG of every screen at every profile, in dist/screens/.
 * `npm run screens -- --readme`: the few small ones that README.md shows, in docs/screens/.
 */
import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { toScreen } from '../lambda/screen/screen';
import { launchChromium } from '../simulator/browser/chromium';
import { PROFILES } from '../simulator/browser/profiles';
import { servePages } from '../simulator/browser/server';
import { runTo } from './page-clock';
import { drawReadme } from './readme-pictures';
import { SAMPLES } from './screen-samples';

const OUT = path.join(__dirname, '../dist/screens');

async function main() {
  const wanted = process.argv.slice(2);
  if (wanted.includes('--readme')) return drawReadme();
  const isWanted = (name: string) =>
    wanted.length === 0 || wanted.some((one) => name.includes(one));
  await mkdir(OUT, { recursive: true });
  const server = await servePages({});
  const browser = await launchChromium();
  const page = await browser.newPage();
  // The page's own clock, so that the thirtieth second is there at once.
  await page.clock.install();
  await page.goto(`${server.address}/stage`);
  let pictures = 0;
  for (const profile of PROFILES) {
    await page.setViewportSize({ width: profile.width, height: profile.height });
    for (const sample of SAMPLES) {
      if (!isWanted(`${sample.name}.${profile.id}`)) continue;
      const [document, commands] = toScreen(sample.picture);
      await page.evaluate(([given, on]) => window.stage.show(given, on), [
        document as object,
        profile,
      ] as const);
      await runTo(page, sample.atSeconds);
      if (sample.spoken && commands) {
        await page.evaluate((given) => window.stage.execute(given), commands as object);
        await page.clock.runFor(4000);
      }
      await page.screenshot({ path: path.join(OUT, `${sample.name}.${profile.id}.png`) });
      pictures += 1;
    }
  }
  const problems = await page.evaluate(() => window.stage.problems);
  await browser.close();
  await server.close();
  for (const problem of new Set(problems)) console.error(problem);
  console.log(`${pictures} pictures in dist/screens/`);
  if (problems.length > 0) process.exitCode = 1;
}

main();
