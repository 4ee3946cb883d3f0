/** The screens that Alexa has: one of every profile, in dp and dots. */
import type { interfaces } from 'ask-sdk-model';
import type { Device } from '../../lambda/screen/device';

export interface Profile {
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** In dp. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV';
}

const hub = { dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;

export const PROFILES: readonly Profile[] = [
  {
    id: 'hubRoundSmall',
    name: 'Round, Echo Spot',
    width: 480,
    height: 480,
    ...hub,
    shape: 'ROUND',
  },
  { id: 'hubLandscapeSmall', name: 'Echo Show 5', width: 960, height: 480, ...hub },
  { id: 'hubLandscapeMedium', name: 'Echo Show 8', width: 1024, height: 600, ...hub },
  { id: 'hubLandscapeLarge', name: 'Echo Show 10', width: 1280, height: 800, ...hub },
  { id: 'hubLandscapeXLarge', name: 'Echo Show 15', width: 1920, height: 1080, ...hub },
  { id: 'hubPortraitMedium', name: 'Echo Show 15, upright', width: 1080, height: 1920, ...hub },
  {
    id: 'tvLandscapeXLarge',
    name: 'Fire TV',
    width: 960,
    height: 540,
    ...hub,
    dpi: 320,
    mode: 'TV',
  },
];

/** What a profile announces, as the skill reads it. */
export function announced(profile: Profile, version = '2024.2'): Device {
  const { width, height } = profile;
  const upright = height > width;
  return {
    size: { width, height },
    shapes: [profile.shape === 'ROUND' ? 'round' : upright ? 'upright' : 'wide'],
    version,
    touch: profile.mode !== 'TV',
    remote: profile.mode === 'TV',
  };
}

/** The viewport as a request announces it. */
export function viewportOf(profile: Profile): interfaces.viewport.ViewportState {
  const dots = (dp: number) => (dp * profile.dpi) / 160;
  const [pixelWidth, pixelHeight] = [dots(profile.width), dots(profile.height)];
  return {
    experiences: [
      { arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false },
    ],
    mode: profile.mode,
    shape: profile.shape,
    pixelWidth,
    pixelHeight,
    dpi: profile.dpi,
    currentPixelWidth: pixelWidth,
    currentPixelHeight: pixelHeight,
    touch: profile.mode === 'TV' ? [] : ['SINGLE'],
    keyboard: profile.mode === 'TV' ? ['DIRECTION'] : [],
  };
}
