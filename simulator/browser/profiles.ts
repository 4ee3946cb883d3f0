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

const profile = (
  id: string,
  name: string,
  [width, height]: readonly [number, number],
  other: Partial<Profile> = {},
): Profile => ({ id, name, width, height, dpi: 160, shape: 'RECTANGLE', mode: 'HUB', ...other });

export const PROFILES: readonly Profile[] = [
  profile('hubRoundSmall', 'Round, Echo Spot', [480, 480], { shape: 'ROUND' }),
  profile('hubLandscapeSmall', 'Echo Show 5', [960, 480]),
  profile('hubLandscapeMedium', 'Echo Show 8', [1024, 600]),
  profile('hubLandscapeLarge', 'Echo Show 10', [1280, 800]),
  profile('hubLandscapeXLarge', 'Echo Show 15', [1920, 1080]),
  profile('hubPortraitMedium', 'Echo Show 15, upright', [1080, 1920]),
  profile('tvLandscapeXLarge', 'Fire TV', [960, 540], { dpi: 320, mode: 'TV' }),
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
