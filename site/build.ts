/** `npm run site`: the skill in a page, as static files for any web space. */
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { secondsOfRoutine } from '../lambda/coach/seconds-left';
import { newState, noProgress } from '../lambda/coach/state';
import { EN_ON_PAGE, PAGE } from '../lambda/language/en/page';
import { ROUTINE } from '../lambda/routine/routine';
import type { InteractionModel } from '../model/types';
import { type Heard, makeEar } from '../simulator/ear/ear';
import { model } from '../simulator/echo/model';
import { keyOf } from './hearing';
import { pageHtml } from './html';

const ROOT = join(__dirname, '..');
export const SITE = join(ROOT, 'dist/site');

/** What the page says for the runner when a button is tapped, beside the phrases it shows. */
const WISHES = ['start the routine', 'start over', 'carry on'];

/** What each phrase of the page means, so that it need not wait for the ear. */
export function known(): Record<string, Heard> {
  const hear = makeEar(model);
  const phrases = [...Object.values(PAGE.chips).flat(), ...WISHES];
  return Object.fromEntries(phrases.map((phrase) => [keyOf(phrase), hear(phrase)]));
}

/** The model as far as a device needs it: which slots there are, and what their values are called. */
function withoutSamples({ interactionModel }: InteractionModel) {
  const { invocationName, intents, types } = interactionModel.languageModel;
  const languageModel = {
    invocationName,
    intents: intents.map(({ name, slots = [] }) => ({
      name,
      slots: slots.map(({ name, type }) => ({ name, type })),
    })),
    types: types.map(({ name, values }) => ({
      name,
      values: values.map(({ id, name: { value } }) => ({ id, name: { value } })),
    })),
  };
  return { interactionModel: { languageModel } };
}

function howLong(): number {
  const region = EN_ON_PAGE.regionOf(undefined);
  const setting = { hasScreen: true, language: EN_ON_PAGE, region, routine: ROUTINE };
  return secondsOfRoutine(newState(noProgress()), setting);
}

/** Writes the site into `outdir`; each file's bytes. */
export async function buildSite(outdir = SITE): Promise<Record<string, number>> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['page', 'ear', 'beat'].map((name) => join(__dirname, `${name}.ts`)),
    outdir,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: ['es2022', 'safari16'],
    legalComments: 'none',
    logLevel: 'warning',
    define: { KNOWN: JSON.stringify(known()), MODEL: JSON.stringify(withoutSamples(model)) },
  });
  const css = await readFile(join(__dirname, 'page.css'), 'utf8');
  const texts = {
    'index.html': pageHtml(EN_ON_PAGE.name, PAGE, howLong()),
    'page.css': css,
    'phrases.json': JSON.stringify(model),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(outdir, name), text);
  await copyFile(join(ROOT, 'assets/icon.svg'), join(outdir, 'icon.svg'));
  const names = [...Object.keys(texts), 'page.js', 'ear.js', 'beat.js', 'icon.svg'];
  const sizes = names.map(async (name) => [name, (await stat(join(outdir, name))).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

if (require.main === module) {
  void buildSite().then((sizes) => {
    for (const [name, bytes] of Object.entries(sizes))
      console.log(`dist/site/${name}  ${(bytes / 1024).toFixed(0)} KB`);
  });
}
