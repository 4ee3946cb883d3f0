/** What a device announces, and what is drawn for it. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { deviceOf } from '../../lambda/screen/device';
import { announced, PROFILES, viewportOf } from '../../simulator/browser/profiles';
import { launch, newSession } from '../../simulator/echo/request';

function envelopeWith(supportedInterfaces: unknown, viewport?: unknown): RequestEnvelope {
  const envelope = launch(newSession());
  const { System } = envelope.context;
  const device = { ...System.device, supportedInterfaces };
  const context = {
    System: { ...System, device },
    ...(viewport !== undefined && { Viewport: viewport }),
  };
  return { ...envelope, context } as RequestEnvelope;
}

const withVersion = (maxVersion: unknown, viewport?: unknown) =>
  deviceOf(envelopeWith({ 'Alexa.Presentation.APL': { runtime: { maxVersion } } }, viewport));

test.each([
  [{}, null],
  [undefined, null],
  [null, null],
  [{ 'Alexa.Presentation.APL': {} }, '1.5'],
  [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: [] } } }, null],
  [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: null } } }, null],
  [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } }, null],
  [{ 'Alexa.Presentation.APLT': { runtime: { maxVersion: '1.0' } } }, null],
])('%j: drawn in %j', (interfaces, version) => {
  expect(deviceOf(envelopeWith(interfaces))?.version ?? null).toBe(version);
});

test.each([
  ['1.5', '1.5'],
  ['1.9', '1.9'],
  ['1.10', '1.9'],
  ['2022.3', '2022.2'],
  ['2024.3', '2024.2'],
  ['2031.1', '2024.2'],
])('a device that draws up to %s is sent %s', (draws, sent) => {
  expect(withVersion(draws)?.version).toBe(sent);
});

test.each(PROFILES)('$id is sent the layout of its shape alone', (profile) => {
  expect(withVersion('2024.3', viewportOf(profile))).toEqual(announced(profile));
});

test('a screen that turns is sent both, and one that says nothing of itself all', () => {
  const [, show] = PROFILES;
  if (show === undefined) throw new Error('No Show.');
  const viewport = viewportOf(show);
  const turning = { ...viewport, experiences: [{ canRotate: true, canResize: false }] };
  expect(withVersion('2024.3', turning)?.shapes).toEqual(['wide', 'upright']);
  expect(withVersion('2024.3')?.shapes).toEqual(['wide', 'upright', 'round']);
  expect(withVersion('2024.3', 'none')?.touch).toBe(true);
});

test('a request without a context is no screen', () => {
  expect(deviceOf({} as RequestEnvelope)).toBeNull();
});
