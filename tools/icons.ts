/** Draws the store's icons from assets/icon.svg. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const root = join(__dirname, '..');

/** Pixels a side, as the store asks for them. */
export const ICON_SIZES = [108, 512] as const;

/** The icon as PNG: the same drawing gives the same bytes wherever it is made. */
export function iconPng(size: number): Buffer {
  const svg = readFileSync(join(root, 'assets/icon.svg'));
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return resvg.render().asPng();
}

/** Where the icon of that size lies. */
export const iconPath = (size: number) =>
  join(root, `skill-package/assets/images/icon-${size}.png`);

if (require.main === module) {
  for (const size of ICON_SIZES) {
    writeFileSync(iconPath(size), iconPng(size));
    console.log(`skill-package/assets/images/icon-${size}.png`);
  }
}
