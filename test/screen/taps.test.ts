import type { Request } from 'ask-sdk-model';
import { readUserEvent, TAP_ACTIONS, tapArguments, tokenOf } from '../../lambda/screen/taps';
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
