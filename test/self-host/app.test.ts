import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter';
import type { RequestEnvelope } from 'ask-sdk-model';
import { makeApp } from '../../self-host/app';
import { intent, launch, newSession } from '../../simulator/request';

const CHAIN = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';
const amazon = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Amazon's check, which has met Amazon's key before and so need not fetch it. */
class Signatures extends SkillRequestSignatureVerifier {
  constructor() {
    super();
    const pem = amazon.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    this.certCache.set(CHAIN, pem);
  }
}

let server: Server;
let warn: jest.SpyInstance;
beforeAll(async () => {
  server = makeApp([new Signatures(), new TimestampVerifier()]).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());
beforeEach(() => {
  warn = jest.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => warn.mockRestore());

function signed(body: string, key = amazon.privateKey): Record<string, string> {
  const signature = createSign('RSA-SHA256').update(body).sign(key, 'base64');
  return { 'signature-256': signature, signaturecertchainurl: CHAIN };
}

const post = (body: string, headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const text = (envelope: RequestEnvelope) => JSON.stringify(envelope);

test('a request that Amazon signed is answered by the skill', async () => {
  const body = text(launch(newSession()));
  const response = await post(body, signed(body));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    version: '1.0',
    response: { outputSpeech: { ssml: expect.stringContaining('<speak>') } },
  });
});

async function refused(body: string, headers: Record<string, string>): Promise<void> {
  const response = await post(body, headers);
  expect(response.status).toBe(400);
  expect(await response.text()).toBe('Bad Request');
}

test('an unsigned request is refused', () => refused(text(launch(newSession())), {}));

test('a request signed by another is refused', () => {
  const body = text(launch(newSession()));
  return refused(body, signed(body, stranger.privateKey));
});

test('a request changed by one letter after it was signed is refused', () => {
  const body = text(intent(newSession(), 'StartRoutineIntent'));
  return refused(body.replace('StartRoutine', 'StortRoutine'), signed(body));
});

test('a request with a key from elsewhere is refused, and the key is not fetched', () => {
  const body = text(launch(newSession()));
  return refused(body, {
    ...signed(body),
    signaturecertchainurl: 'https://example.com/echo.api/c',
  });
});

test('a stale request is refused, however well signed', () => {
  const body = text(launch(newSession(), Date.now() / 1000 - 151));
  return refused(body, signed(body));
});

test('a request without a time is refused', () => {
  const body = JSON.stringify({ request: { type: 'LaunchRequest' } });
  return refused(body, signed(body));
});

test('an empty request, and one that is no JSON, are refused', async () => {
  await refused('', {});
  await refused('knee', signed('knee'));
});

test('a request too long to be Alexa’s is refused before it is checked', async () => {
  expect((await post('x'.repeat(300 * 1024), {})).status).toBe(413);
});

test('refusals are noted by kind, and say nothing of what was sent', async () => {
  await refused('my swollen knee', signed('my swollen knee'));
  expect(warn).toHaveBeenCalled();
  expect(JSON.stringify(warn.mock.calls)).not.toContain('swollen');
});
