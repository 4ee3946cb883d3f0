/** Bundles the skill into dist/lambda: files that need no node_modules and start fast. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** How everything that is deployed, or measured beside it, is bundled. */
const OPTIONS = {
  platform: 'node',
  // An earlier one would make esbuild rewrite a library's unused pattern: 1 ms of every cold start.
  target: 'node20.19',
  // V8 reads the body of an arrow at once and again when it is called, that of a function when it is called.
  supported: { arrow: false },
  minify: true,
  // What they say travels in NOTICE, whole.
  legalComments: 'none',
  logLevel: 'warning',
};
/** Each file as Lambda loads it soonest. */
const AS_LOADED = {
  ...OPTIONS,
  format: 'cjs',
  banner: '"use strict";',
  supported: { ...OPTIONS.supported, 'dynamic-import': false },
};

/** Nothing exported changes once a file is loaded: esbuild would make a function of each, a twentieth of a start. */
const withExports = (text) =>
  text.replace(
    /export\{([^{}]*)\};\s*$/,
    (_, names) => `module.exports={${names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')}};`,
  );

const SKILL = join(root, 'lambda/index.ts');

/** The packages that esbuild took anything from, in order of their names. */
function packagesOf({ inputs }) {
  const paths = Object.keys(inputs);
  const names = paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** What the licences of this project and of the bundled packages ask to be handed on with it: each text once. */
async function notice(packages) {
  const bearers = new Map();
  for (const path of ['', ...packages]) {
    const folder = resolve(root, path);
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)\b/i.test(file));
    if (files.length === 0) throw new Error(`${name} carries no licence`);
    const texts = files.sort().map((file) => readFile(join(folder, file), 'utf8'));
    const text = (await Promise.all(texts)).join('\n').trim();
    bearers.set(text, [...(bearers.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...bearers].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Builds the skill, or another entry, into `outdir`, to be loaded by its index.js, with the licences of all that is in
 * it. Returns each file's bytes.
 */
export async function bundle(entry = SKILL, outdir = join(root, 'dist/lambda')) {
  // The folder is zipped as it stands: nothing of an earlier build may stay in it.
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const { metafile, outputFiles } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    bundle: true,
    entryPoints: { index: entry },
    format: 'esm',
    // ES modules are shaken: of valibot's 200 KB there remain 10.
    mainFields: ['module', 'main'],
    metafile: true,
    outdir,
    // The same files by the same names, also where node_modules is a link.
    preserveSymlinks: true,
    // What is imported when it is first needed is a file of its own, and none of what a greeting waits for.
    splitting: true,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    await writeFile(path, (await transform(withExports(text), AS_LOADED)).code);
  }
  await writeFile(join(outdir, 'NOTICE'), await notice(packagesOf(metafile)));
  const names = (await readdir(outdir)).sort();
  const sizes = names.map(async (name) => [name, (await stat(join(outdir, name))).size]);
  return Object.fromEntries(await Promise.all(sizes));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, bytes] of Object.entries(await bundle())) {
    console.log(`dist/lambda/${name}  ${(bytes / 1024).toFixed(0)} KB`);
  }
}
