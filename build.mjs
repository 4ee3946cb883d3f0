/**
 * Bundles the skill into dist/lambda/index.js: one self-contained file, so that what is deployed needs no
 * node_modules and starts fast. A library that is loaded lazily stays lazy: its code lies in the file,
 * and runs when first asked for.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** How everything that is deployed, or measured beside it, is bundled. */
export const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // ES modules are shaken: the signer of the table's requests shrinks from 144 KB to 16.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const SKILL = join(root, 'lambda/index.ts');
/** What the skill loads of its libraries and never uses. */
export const LEFT_OUT = { 'ask-sdk-model': join(root, 'lambda/alexa/no-services.ts') };

/** Builds `entry` into `outdir`/index.js and returns the bundle's size in bytes. */
export async function bundle(entry = SKILL, outdir = join(root, 'dist/lambda')) {
  // The folder is zipped as it stands: nothing of an earlier build may stay in it.
  await rm(outdir, { recursive: true, force: true });
  const outfile = join(outdir, 'index.js');
  const alias = entry === SKILL ? LEFT_OUT : {};
  await build({ ...OPTIONS, alias, entryPoints: [entry], outfile });
  return (await stat(outfile)).size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bytes = await bundle();
  console.log(`dist/lambda/index.js  ${(bytes / 1024).toFixed(0)} KB`);
}
