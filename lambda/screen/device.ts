/** What a device announces of its screen: what is drawn for it, and in which version of APL. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { fieldsOf, isFields } from '../fields';

export const SHAPES = ['wide', 'upright', 'round'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Device {
  /** The shapes it may have while the document is there: one, but for a screen that turns. */
  readonly shapes: readonly Shape[];
  /** In dp, where that is known, and stays. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The version that its documents are written in. */
  readonly version: string;
  /** A finger reaches its buttons, or a remote does. */
  readonly touch: boolean;
  readonly remote: boolean;
}

/** The versions of APL that draw our documents, up to the newest that Amazon's linter knows (https://developer.amazon.com/docs/alexa-presentation-language/apl-latest-version.html). */
const VERSIONS = [
  ...['1.5', '1.6', '1.7', '1.8', '1.9', '2022.1', '2022.2', '2023.1', '2023.2', '2023.3'],
  ...['2024.1', '2024.2'],
] as const;

function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The newest version that such a device draws; null where it draws none of ours, the oldest where it does not say. */
function versionFor(announced: unknown): string | null {
  if (announced === undefined) return VERSIONS[0];
  if (typeof announced !== 'string') return null;
  return VERSIONS.findLast((version) => isAtLeast(announced, version)) ?? null;
}

function shapesOf(viewport: Readonly<Record<string, unknown>>): readonly Shape[] {
  const { shape, currentPixelWidth: width, currentPixelHeight: height, experiences } = viewport;
  if (shape === 'ROUND') return ['round'];
  const turns = (Array.isArray(experiences) ? experiences : [])
    .map(fieldsOf)
    .some(({ canRotate, canResize }) => canRotate === true || canResize === true);
  if (typeof width !== 'number' || typeof height !== 'number') return SHAPES;
  if (turns) return ['wide', 'upright'];
  return [height > width ? 'upright' : 'wide'];
}

function sizeOf(viewport: Readonly<Record<string, unknown>>): Device['size'] {
  const { currentPixelWidth: width, currentPixelHeight: height, dpi } = viewport;
  if (typeof width !== 'number' || typeof height !== 'number' || typeof dpi !== 'number') return;
  return { width: (width * 160) / dpi, height: (height * 160) / dpi };
}

/** The screen of the device that asks; null for one that draws none of our documents. */
export function deviceOf(envelope: RequestEnvelope): Device | null {
  const interfaces = envelope.context?.System?.device?.supportedInterfaces;
  const apl = interfaces?.['Alexa.Presentation.APL'];
  if (!isFields(apl)) return null;
  const version = versionFor(fieldsOf(apl.runtime).maxVersion);
  if (version === null) return null;
  const viewport = fieldsOf(envelope.context.Viewport);
  const has = (list: unknown) => Array.isArray(list) && list.length > 0;
  const { touch, keyboard, mode } = viewport;
  const shapes = shapesOf(viewport);
  const size = shapes.length === 1 ? sizeOf(viewport) : undefined;
  return {
    shapes,
    ...(size && { size }),
    version,
    // One that says nothing of its screen is taken for a Show.
    touch: touch === undefined ? mode !== 'TV' : has(touch),
    remote: has(keyboard) || mode === 'TV',
  };
}
