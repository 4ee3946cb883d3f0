import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { v1 } from 'ask-smapi-model';
import { regionOf } from '../../lambda/language/en/regions';
import { EXAMPLE_PHRASES } from '../../model/examples';
import { LOCALES } from '../../model/types';
import { ICON_SIZES, iconPath, iconPng } from '../../tools/icons';
import { deployedManifest, manifest } from '../../tools/manifest/manifest';

type Envelope = v1.skill.Manifest.SkillManifestEnvelope;
type InteractionModel = v1.skill.interactionModel.InteractionModelData;

const folder = join(__dirname, '../../skill-package');
const file: Envelope = JSON.parse(readFileSync(join(folder, 'skill.json'), 'utf8'));
const publishing = file.manifest?.publishingInformation;
const listings = Object.entries(publishing?.locales ?? {});

function languageModel(locale: string) {
  const path = join(folder, `interactionModels/custom/${locale}.json`);
  const model: InteractionModel = JSON.parse(readFileSync(path, 'utf8'));
  return model.interactionModel?.languageModel;
}

test('skill.json is the one that the sources make', () => {
  expect(file).toEqual(manifest());
});

test('what is deployed again has the endpoint that it had, for requests and for events', () => {
  const uri = 'arn:aws:lambda:us-east-1:123456789012:function:knee';
  const { apis, events, ...others } = deployedManifest(uri, ['SKILL_DISABLED']).manifest ?? {};
  const { apis: before, ...same } = file.manifest ?? {};
  expect(others).toEqual(same);
  expect(apis).toEqual({ custom: { ...before?.custom, endpoint: { uri } } });
  expect(events).toEqual({
    endpoint: { uri },
    subscriptions: [{ eventName: 'SKILL_DISABLED' }],
  });
});

test('there is a listing and an interaction model for each locale, and no other', () => {
  const locales = [...LOCALES].sort();
  expect(listings.map(([locale]) => locale).sort()).toEqual(locales);
  expect(Object.keys(file.manifest?.privacyAndCompliance?.locales ?? {}).sort()).toEqual(locales);
  const models = readdirSync(join(folder, 'interactionModels/custom'));
  expect(models.sort()).toEqual(locales.map((locale) => `${locale}.json`));
});

describe.each(listings)('the listing for %s', (locale, listing) => {
  const { name, summary = '', description = '', examplePhrases = [], keywords = [] } = listing;

  test('keeps to the store’s limits', () => {
    expect(name.length).toBeLessThanOrEqual(50);
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeLessThanOrEqual(4000);
    expect(keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(keywords).size).toBe(keywords.length);
    expect(examplePhrases.length).toBeLessThanOrEqual(3);
    for (const text of [name, summary, description, ...keywords]) expect(text.trim()).not.toBe('');
  });

  test('has the health notice, in the words that are looked for', () => {
    for (const phrase of [
      'medical advice',
      'educational purposes',
      'informational purposes',
      'no substitute for a doctor',
      'Call your doctor',
      'local emergency number',
      regionOf(locale).emergency?.written ?? 'a number',
    ]) {
      expect(description).toContain(phrase);
    }
  });

  test('promises nothing of medicine, and claims nobody’s blessing', () => {
    const all = [name, summary, description, ...keywords, ...examplePhrases].join('\n');
    expect(all).not.toMatch(/\b(cure|treat|fix|heals|healing|therap|prevent|guarantee)/i);
    expect(all).not.toMatch(/approved|recommended by|amazon|nasm|sharecare|alexa skill\b/i);
  });

  test('opens the skill by its name, then says samples letter for letter', () => {
    const model = languageModel(locale);
    const invocation = model?.invocationName ?? '';
    expect(name.toLowerCase()).toBe(invocation);
    const [first, ...others] = examplePhrases;
    expect(first).toBe(`Alexa, open ${invocation}.`);
    const samples = new Set((model?.intents ?? []).flatMap((intent) => intent.samples ?? []));
    const said = others.map(
      (phrase) => new RegExp(`^Alexa, ask ${invocation} (?:to )?(.+)\\.$`).exec(phrase)?.[1],
    );
    expect([first, ...said]).toEqual(EXAMPLE_PHRASES);
    for (const one of said) expect(samples).toContain(one);
  });
});

test('what it says of privacy is so', () => {
  const privacy = file.manifest?.privacyAndCompliance;
  expect(privacy).toMatchObject({
    allowsPurchases: false,
    usesPersonalInfo: true,
    isChildDirected: false,
    isExportCompliant: true,
    containsAds: false,
    usesHealthInfo: false,
  });
  for (const { privacyPolicyUrl, termsOfUseUrl } of Object.values(privacy?.locales ?? {})) {
    expect(privacyPolicyUrl).toMatch(/^https:\/\/.+\/privacy\.html$/);
    expect(termsOfUseUrl).toMatch(/^https:\/\/.+\/terms\.html$/);
  }
  expect(file.manifest?.permissions?.map(({ name }) => name)).toEqual([
    'alexa::person_id:read',
    'alexa::alerts:timers:skill:readwrite',
    'alexa::alerts:reminders:skill:readwrite',
  ]);
});

test('a certifier gets steps to follow, in the right category, everywhere', () => {
  expect(publishing?.category).toBe('HEALTH_AND_FITNESS');
  expect(publishing?.isAvailableWorldwide).toBe(true);
  expect(publishing?.testingInstructions).toMatch(/^1\. "Alexa, open knee coach\."/m);
  expect(publishing?.testingInstructions?.length).toBeLessThanOrEqual(4000);
});

// Mode, shape, width and height of each profile.
test.each([
  ['hubRoundSmall', 'HUB', 'ROUND', 480, 480],
  ['hubLandscapeSmall', 'HUB', 'RECTANGLE', 960, 480],
  ['hubLandscapeMedium', 'HUB', 'RECTANGLE', 1024, 600],
  ['hubLandscapeLarge', 'HUB', 'RECTANGLE', 1280, 800],
  ['hubLandscapeXLarge', 'HUB', 'RECTANGLE', 1920, 1080],
  ['hubPortraitMedium', 'HUB', 'RECTANGLE', 1080, 1920],
  ['tvLandscapeXLarge', 'TV', 'RECTANGLE', 960, 540],
  ['mobileSmall', 'MOBILE', 'RECTANGLE', 640, 360],
])('a screen of %s is one that the skill draws for', (_profile, mode, shape, width, height) => {
  const apl = file.manifest?.apis?.custom?.interfaces?.find(
    (one) => one.type === 'ALEXA_PRESENTATION_APL',
  );
  const viewports = apl && 'supportedViewports' in apl ? (apl.supportedViewports ?? []) : [];
  const fits = viewports.filter(
    (one) =>
      one.mode === mode &&
      one.shape === shape &&
      (one.minWidth ?? 0) <= width &&
      width <= (one.maxWidth ?? 0) &&
      (one.minHeight ?? 0) <= height &&
      height <= (one.maxHeight ?? 0),
  );
  expect(fits).toHaveLength(1);
});

test.each(ICON_SIZES)('the icon of %d pixels is drawn from the drawing as it stands', (size) => {
  const png = readFileSync(iconPath(size));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  expect(png.equals(iconPng(size))).toBe(true);
  const uris = listings.map(([, one]) => (size === 108 ? one.smallIconUri : one.largeIconUri));
  expect(new Set(uris)).toEqual(new Set([`file://assets/images/icon-${size}.png`]));
});
