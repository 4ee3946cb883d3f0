import type { v1 } from 'ask-smapi-model';
import { SCOPES } from '../../lambda/alexa/consent';
import { TASK_VERSION } from '../../lambda/alexa/tasks';
import { regionOf } from '../../lambda/language/en/regions';
import { LOCALES, type Locale } from '../../model/types';
import { description, KEYWORDS, NAME, PHRASES, SUMMARY, TESTING } from './listing';
import { PUBLISHER } from './publisher';
import { TASK_NAMES } from './tasks';

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
  { name: SCOPES.reminders },
];

type Interface = v1.skill.Manifest.Interface;
/** Amazon's types know the name of it, and have no interface of that name. */
const CAN_FULFILL = {
  type: 'CAN_FULFILL_INTENT_REQUEST' satisfies v1.skill.Manifest.InterfaceType,
} as unknown as Interface;

const byLocale = <T>(of: (emergency: string) => T): Record<Locale, T> =>
  Object.fromEntries(
    LOCALES.map((locale) => [locale, of(regionOf(locale).emergency?.written ?? '')]),
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
          interfaces: [
            { type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS },
            CAN_FULFILL,
          ],
          tasks: TASK_NAMES.map((name) => ({ name, version: TASK_VERSION })),
        },
      },
    },
  };
}

/** The same without what Amazon has in public beta: custom tasks. */
export function withoutBeta({ manifest: whole }: Envelope): Envelope {
  const { tasks: _, ...custom } = whole?.apis?.custom ?? {};
  return { manifest: { ...whole, apis: { ...whole?.apis, custom } } };
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
