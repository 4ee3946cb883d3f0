import type { v1 } from 'ask-smapi-model';
import { SCOPES } from '../../lambda/alexa/consent';
import {
  description,
  KEYWORDS,
  LOCALES,
  type Locale,
  NAME,
  PHRASES,
  SUMMARY,
  TESTING,
} from './listing';
import { PUBLISHER } from './publisher';

type Envelope = v1.skill.Manifest.SkillManifestEnvelope;
type Subscription = v1.skill.Manifest.EventName;
type Viewport = v1.skill.Manifest.ViewportSpecification;

const rectangle = (
  mode: 'HUB' | 'TV' | 'MOBILE',
  [minWidth, maxWidth]: readonly [number, number],
  [minHeight, maxHeight]: readonly [number, number],
): Viewport => ({ mode, shape: 'RECTANGLE', minWidth, maxWidth, minHeight, maxHeight });

/**
 * The screens that the skill draws for, a range for each viewport profile of `alexa-viewport-profiles`,
 * in the order of that package: device-independent pixels.
 */
const VIEWPORTS: Viewport[] = [
  { mode: 'HUB', shape: 'ROUND', minWidth: 100, maxWidth: 599, minHeight: 100, maxHeight: 599 },
  rectangle('HUB', [960, 1279], [100, 599]),
  rectangle('HUB', [960, 1279], [600, 959]),
  rectangle('HUB', [1280, 1920], [600, 959]),
  rectangle('HUB', [1280, 2560], [960, 1279]),
  rectangle('HUB', [960, 1279], [1280, 2560]),
  rectangle('TV', [960, 960], [540, 540]),
  rectangle('MOBILE', [100, 2560], [100, 2560]),
];

/** person_id: whose voice it is, to keep a place for each runner of a household. */
const PERMISSIONS: { readonly name: v1.skill.Manifest.PermissionName }[] = [
  { name: 'alexa::person_id:read' },
  // Asked for by voice, when it is wanted.
  { name: SCOPES.timers },
];

const byLocale = <T>(of: (emergency: string) => T): Record<Locale, T> =>
  Object.fromEntries(
    Object.entries(LOCALES).map(([locale, emergency]) => [locale, of(emergency)]),
  ) as Record<Locale, T>;

/**
 * The manifest as it goes to Amazon before there is an endpoint. ask-cli adds the endpoint, and the
 * event that the skill was disabled, when it knows the function: see skillEvents in ask-resources.json.
 */
export function manifest(): Envelope {
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: true,
        distributionCountries: [],
        testingInstructions: TESTING,
        locales: byLocale((emergency) => ({
          name: NAME,
          summary: SUMMARY,
          description: description(emergency),
          examplePhrases: [...PHRASES],
          keywords: KEYWORDS,
          smallIconUri: 'file://assets/images/icon-108.png',
          largeIconUri: 'file://assets/images/icon-512.png',
        })),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        // Kept under a user id: where the runner stopped, and how they like to be talked to.
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        // True only of those who handle protected health information under the law of that name.
        usesHealthInfo: false,
        locales: byLocale(() => ({
          privacyPolicyUrl: `${PUBLISHER.pages}/privacy.html`,
          termsOfUseUrl: `${PUBLISHER.pages}/terms.html`,
        })),
      },
      permissions: PERMISSIONS,
      apis: {
        custom: {
          interfaces: [{ type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS }],
        },
      },
    },
  };
}

/** The manifest with the function's address, as ask-cli leaves it after a deploy. */
export function deployedManifest(uri: string, events: readonly string[]): Envelope {
  const { apis, ...others } = manifest().manifest ?? {};
  const endpoint = { uri };
  const subscriptions = events.map((eventName) => ({ eventName })) as Subscription[];
  return {
    manifest: {
      ...others,
      apis: { custom: { ...apis?.custom, endpoint } },
      events: { endpoint, subscriptions },
    },
  };
}
