/**
 * `npm run screens [-- name …]`: a PNG of every screen at every profile, in dist/screens/.
 * `npm run screens -- --readme`: the few small ones that README.md shows, in docs/screens/.
 */
import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { launchChromium } from '../simulator/browser/chromium';
import { PROFILES } from '../simulator/browser/profiles';
import { servePages } from '../simulator/browser/server';
import { drawReadme } from './readme-pictures';
import { openStage, showSample } from './screen-page';
import { SAMPLES } from './screen-samples';

const OUT = path.join(__dirname, '../dist/screens');
/** So that the countdown is seen to have begun. */
const SECONDS_AFTER_SPEECH = 4;

/** Every sample at every profile. */
const SCREENS = PROFILES.flatMap((profile) =>
  SAMPLES.map((sample) => ({ name: `${sample.name}.${profile.id}`, sample, profile })),
);

const NAMES = `A name is one of these, or part of one:
  ${SAMPLES.map(({ name }) => name).join(', ')}
with, after a dot, the screen it is on:
  ${PROFILES.map(({ id }) => id).join(', ')}`;

async function main() {
  const wanted = process.argv.slice(2);
  if (wanted.includes('--readme')) return drawReadme();
  const screens = SCREENS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)),
  );
  const unknown = wanted.filter((one) => !SCREENS.some(({ name }) => name.includes(one)));
  if (unknown.length > 0) {
    console.error(`No screen is called ${unknown.join(', ')}. ${NAMES}`);
    process.exitCode = 1;
    return;
  }
  await mkdir(OUT, { recursive: true });
  const server = await servePages({});
  const browser = await launchChromium();
  const page = await openStage(browser, server.address);
  for (const { name, sample, profile } of screens) {
    await showSample(page, sample, profile, SECONDS_AFTER_SPEECH);
    await page.screenshot({ path: path.join(OUT, `${name}.png`) });
  }
  const problems = await page.evaluate(() => window.stage.problems);
  await browser.close();
  await server.close();
  for (const problem of new Set(problems)) console.error(problem);
  console.log(`${screens.length} pictures in dist/screens/`);
  if (problems.length > 0) process.exitCode = 1;
}

main();
