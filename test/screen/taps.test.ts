import type { Request, RequestEnvelope } from 'ask-sdk-model';
import {
  readUserEvent,
  supportsApl,
  TAP_ACTIONS,
  tapArguments,
  tokenOf,
} from '../../lambda/screen/taps';
import { launch, newSession, userEvent } from '../../simulator/echo/request';

const token = tokenOf(7);
const event = (given: unknown, itsToken = token): Request =>
  userEvent(newSession(), { token: itsToken, arguments: given as unknown[] }).request;

test('what a document sends is understood', () => {
  for (const action of TAP_ACTIONS) {
    const exercise = action === 'goTo' ? 'tubeWalk' : undefined;
    const ask = readUserEvent(event(tapArguments(action, token, exercise)), token);
    expect(ask).toEqual(action === 'goTo' ? { kind: 'goTo', to: 'tubeWalk' } : { kind: action });
  }
});

test.each([
  ['an event of an older document', event(['ready', '', tokenOf(6)], tokenOf(6))],
  ['a new token with old arguments', event(['ready', '', tokenOf(6)])],
  ['an old token with new arguments', event(['ready', '', token], tokenOf(6))],
  ['an unknown word', event(['forgetMe', '', token])],
  ['a word of another case', event(['READY', '', token])],
  ['a property every object has', event(['constructor', '', token])],
  ['no arguments', event([])],
  ['too many arguments', event(['ready', '', token, token])],
  ['an exercise that is none', event(['goTo', 'headstand', token])],
  ['going to nowhere', event(['goTo', '', token])],
  ['a word with an exercise it does not take', event(['ready', 'tubeWalk', token])],
  ['arguments that are things', event([{ kind: 'ready' }, '', token])],
  ['another request', launch(newSession()).request],
])('%s is passed over', (_, request) => {
  expect(readUserEvent(request, token)).toBeNull();
});

test('arguments that are no list are passed over', () => {
  const odd = { ...event([]), arguments: 'ready' } as unknown as Request;
  expect(readUserEvent(odd, token)).toBeNull();
});

describe('supportsApl', () => {
  const withInterfaces = (supportedInterfaces: unknown): RequestEnvelope => {
    const envelope = launch(newSession());
    const device = { ...envelope.context.System.device, supportedInterfaces };
    return {
      ...envelope,
      context: { ...envelope.context, System: { ...envelope.context.System, device } },
    } as RequestEnvelope;
  };
  test.each([
    [{}, false],
    [undefined, false],
    [null, false],
    [{ 'Alexa.Presentation.APL': {} }, true],
    [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: [] } } }, false],
    [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: null } } }, false],
    [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } }, false],
    [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.5' } } }, true],
    [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.10' } } }, true],
    [{ 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }, true],
    [{ 'Alexa.Presentation.APLT': { runtime: { maxVersion: '1.0' } } }, false],
  ])('%j: %s', (interfaces, announced) => {
    expect(supportsApl(withInterfaces(interfaces))).toBe(announced);
  });
  test('a request without a context is no screen', () => {
    expect(supportsApl({} as RequestEnvelope)).toBe(false);
  });
});
