/** Packs the bundle into dist/knee-coach.zip, for those who deploy by hand. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const root = join(__dirname, '../..');

/** Where `npm run build` puts the bundle. */
export const BUNDLE = join(root, 'dist/lambda');
/** Where `npm run package` puts the zip. */
export const ZIP = join(root, 'dist/knee-coach.zip');

/** Files by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The files of a folder that has no folders in it, in order of their names. */
export function filesOf(folder: string): Files {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * A zip of `files` alone. The same files give the same bytes on any machine: the date is fixed, and fflate
 * carries its own deflate, while the zlib behind other libraries changes with Node.
 */
export function zipOf(files: Files): Uint8Array {
  // Read by all: Lambda runs as a user of its own. 1980 is the first year that a zip can tell.
  const options = { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 } as const;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, options]])),
  );
}

if (require.main === module) {
  const zip = zipOf(filesOf(BUNDLE));
  writeFileSync(ZIP, zip);
  console.log(`dist/knee-coach.zip  ${(zip.length / 1024).toFixed(0)} KB`);
}
