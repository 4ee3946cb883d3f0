/**
 * Bundles the skill into dist/lambda/index.js: one self-contained file, so that what is deployed needs no
 * node_modules and starts fast. What few answers need lies in it as text, and is compiled when first asked for.
 */
import { rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** How everything that is deployed, or measured beside it, is bundled. */
const OPTIONS = {
  bundle: true,
  platform: 'node',
  // An earlier one would make esbuild rewrite a library's unused pattern: 1 ms of every cold start.
  target: 'node20.19',
  format: 'cjs',
  // ES modules are shaken: of valibot's 200 KB there remain 10.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const SKILL = join(root, 'lambda/index.ts');
/** What the skill loads of its libraries and never uses. */
const LEFT_OUT = { 'ask-sdk-model': join(root, 'lambda/alexa/no-services.ts') };
/**
 * What our own modules require, and do not import, becomes a text of its own in the bundle: how screens are
 * drawn, the client of the table, the reading of what was kept. As code it would be parsed at every cold
 * start, 2 ms in all, whoever needs it.
 */
const late = {
  name: 'late',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) =>
      kind === 'require-call' && resolveDir.startsWith(join(root, 'lambda'))
        ? { path: `${resolve(resolveDir, path)}.ts`, namespace: 'late' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => ({
      contents: `new Function('module', 'exports', 'require', ${JSON.stringify(await textOf(path))})
        (module, exports, require);`,
      resolveDir: dirname(path),
    }));
  },
};

/** A module with all it imports, as text that fills `module.exports`. */
export async function textOf(entry) {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [entry], write: false });
  return outputFiles[0].text;
}

/** Builds `entry` into `outdir`/index.js and returns the bundle's size in bytes. */
export async function bundle(entry = SKILL, outdir = join(root, 'dist/lambda')) {
  // The folder is zipped as it stands: nothing of an earlier build may stay in it.
  await rm(outdir, { recursive: true, force: true });
  const outfile = join(outdir, 'index.js');
  const own = entry === SKILL ? { alias: LEFT_OUT, plugins: [late] } : {};
  await build({ ...OPTIONS, ...own, entryPoints: [entry], outfile });
  return (await stat(outfile)).size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bytes = await bundle();
  console.log(`dist/lambda/index.js  ${(bytes / 1024).toFixed(0)} KB`);
}
