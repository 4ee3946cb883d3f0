/** `npm run site`: the skill in a page, as static files for any web space. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { secondsOfRoutine } from '../lambda/coach/seconds-left';
import { newState, noProgress } from '../lambda/coach/state';
import { COLOURS } from '../lambda/figure/colours';
import { EN_ON_PAGE, PAGE } from '../lambda/language/en/page';
import { ROUTINE } from '../lambda/routine/routine';
import type { InteractionModel } from '../model/types';
import { type Heard, makeEar } from '../simulator/ear/ear';
import { model } from '../simulator/echo/model';
import { portOf, runCommand } from '../tools/command';
import { keyOf } from './hearing';
import { pageHtml } from './html';
import { ICONS, icons } from './icons';
import { serveSite } from './serve';

const ROOT = join(__dirname, '..');
export const SITE = join(ROOT, 'dist/site');

/** What the page says for the runner when a button is tapped, beside the phrases it shows. */
const WISHES = ['start the routine', 'start over', 'carry on', 'exit'];

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

const MANIFEST = {
  name: PAGE.product,
  short_name: PAGE.product,
  description: PAGE.description,
  lang: EN_ON_PAGE.name,
  start_url: '.',
  scope: '.',
  id: '.',
  display: 'standalone',
  background_color: COLOURS.ground,
  theme_color: COLOURS.ground,
  categories: ['fitness', 'health'],
  icons: ICONS,
};

/** What only a device asks of the skill, and the page never. */
const NEVER_ASKED = ['./screen/directives'];

/** A browser reads XML by itself. */
const OWN_XML: Plugin = {
  name: 'own-xml',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/xml$/ }, () => ({ path: join(__dirname, 'xml.ts') }));
  },
};

/** The scripts of these names, each by itself. */
async function scripts(names: readonly string[], define: Record<string, string>) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => join(__dirname, `${name}.ts`)),
    outdir: ROOT,
    write: false,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: ['es2022', 'safari16'],
    // V8 reads the body of an arrow at once and again when it is called, that of a function when it is called.
    supported: { arrow: false },
    legalComments: 'none',
    logLevel: 'warning',
    define,
    external: NEVER_ASKED,
    plugins: [OWN_XML],
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** Writes the site into `outdir`; each file's bytes. */
export async function buildSite(outdir = SITE): Promise<Record<string, number>> {
  const files: Record<string, string | Buffer> = {
    'index.html': pageHtml(EN_ON_PAGE.name, PAGE, howLong()),
    'page.css': await readFile(join(__dirname, 'page.css'), 'utf8'),
    ...(await scripts(['page', 'ear', 'beat'], {
      KNOWN: JSON.stringify(known()),
      MODEL: JSON.stringify(withoutSamples(model)),
    })),
    'phrases.json': JSON.stringify(model),
    'manifest.webmanifest': JSON.stringify(MANIFEST),
    ...icons(),
  };
  const hash = createHash('sha256');
  for (const body of Object.values(files)) hash.update(body);
  // The page is asked for by its folder's address.
  const kept = ['./', ...Object.keys(files).filter((name) => name !== 'index.html')];
  const offline = await scripts(['offline'], {
    FILES: JSON.stringify(kept),
    BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)),
  });
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const all = { ...files, ...offline };
  for (const [name, body] of Object.entries(all)) await writeFile(join(outdir, name), body);
  return Object.fromEntries(
    Object.entries(all).map(([name, body]) => [name, Buffer.byteLength(body)]),
  );
}

const HELP = `Knee Coach in a page, as static files: dist/site, for any web space.

  npm run site                        writes them
  npm run site -- --open              and shows them, on this machine alone
  npm run site -- --open --port 8123  on this port
`;

const OPTIONS = {
  open: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
} as const;

/** Opens the machine's browser, where it has one. */
function openBrowser(address: string) {
  const commands: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };
  const opener = spawn(commands[process.platform] ?? 'xdg-open', [address], { stdio: 'ignore' });
  opener.on('error', () => {});
}

if (require.main === module) {
  void runCommand(HELP, OPTIONS, async ({ open, port }) => {
    for (const [name, bytes] of Object.entries(await buildSite())) {
      console.log(`dist/site/${name}  ${(bytes / 1024).toFixed(0)} KB`);
    }
    if (!open) return;
    const server = await serveSite(SITE, portOf(port));
    console.log(`\nKnee Coach in a page: ${server.address}\nCtrl-C ends it.`);
    openBrowser(server.address);
  });
}
