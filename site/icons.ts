/** The site's icons, from the one drawing of the skill's: in its circle, and filling a square that is cut to shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { COLOURS } from '../lambda/figure/colours';

const SVG = readFileSync(join(__dirname, '../assets/icon.svg'), 'utf8');
/** What every mask leaves is a circle of four fifths. */
const SQUARE = SVG.replace(
  /(<svg[^>]*>)/,
  `$1<rect width="512" height="512" fill="${COLOURS.panel}"/><g transform="translate(51 51) scale(0.8)">`,
).replace('</svg>', '</g></svg>');

const png = (svg: string, size: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();

/** By the names of their files. */
export const icons = (): Record<string, string | Buffer> => ({
  'icon.svg': SVG,
  'icon-180.png': png(SQUARE, 180),
  'icon-192.png': png(SVG, 192),
  'icon-512.png': png(SVG, 512),
  'icon-square-512.png': png(SQUARE, 512),
});

/** As a manifest lists them. */
export const ICONS = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-square-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;
