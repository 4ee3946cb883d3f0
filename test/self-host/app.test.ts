import { sign, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestEnvelope } from 'ask-sdk-model';
import { makeApp } from '../../self-host/app';
import { download, makeKeys } from '../../self-host/chain';
import { disabled, intent, launch, newSession } from '../../simulator/echo/request';
import { certificate, party } from '../support/certificates';

const CHAIN = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';
const HOST = 'echo-api.amazon.com';
const DAY_MS = 86_400_000;

// The shape of Amazon's own: two roots of theirs that are trusted, each signed by an older one as well.
const alexa = party('Alexa', 'rsa');
const stranger = party('Stranger', 'rsa');
const middle = party('Amazon RSA 2048 M01');
const root = party('Amazon Root CA 1');
const services = party('Starfield Services G2');
const older = party('Starfield Class 2');
const own = certificate(alexa, middle, { host: HOST });
const issuing = certificate(middle, root);
const crossed = certificate(root, services);
const crossedAgain = certificate(services, older);
const trusted = [certificate(root, root), certificate(services, services)];

/** The file that Amazon serves under an address; nothing where there is none. */
let files: Record<string, string>;
let fetched: string[];
let server: Server;
let warn: jest.SpyInstance;

const keysWith = (roots: readonly string[]) =>
  makeKeys(
    async (address) => {
      fetched.push(address);
      const file = files[address];
      if (file === undefined) throw new Error('not there');
      return file;
    },
    roots.map((pem) => new X509Certificate(pem)),
  );

async function serve(roots: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  server?.close();
  server = makeApp(keysWith(roots), env).listen(0, '127.0.0.1');
  await once(server, 'listening');
}

beforeEach(async () => {
  files = { [CHAIN]: own + issuing + crossed + crossedAgain };
  fetched = [];
  warn = jest.spyOn(console, 'warn').mockReturnValue();
  await serve(trusted);
});
afterEach(() => {
  server.close();
  warn.mockRestore();
});

function signed(body: string, { key } = alexa, address = CHAIN): Record<string, string> {
  const signature = sign('sha256', Buffer.from(body), key).toString('base64');
  return { 'signature-256': signature, signaturecertchainurl: address };
}

const post = (body: string, headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const text = (envelope: RequestEnvelope) => JSON.stringify(envelope);
const opening = () => text(launch(newSession()));

async function answered(body = opening(), headers = signed(body)): Promise<void> {
  const response = await post(body, headers);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ version: '1.0' });
}

async function refused(body = opening(), headers = signed(body)): Promise<void> {
  const response = await post(body, headers);
  expect(response.status).toBe(400);
  expect(await response.text()).toBe('Bad Request');
}

test('a request that Amazon signed is answered by the skill, and its chain is fetched once', async () => {
  const body = opening();
  const response = await post(body, signed(body));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    version: '1.0',
    response: { outputSpeech: { ssml: expect.stringContaining('<speak>') } },
  });
  await answered();
  expect(fetched).toEqual([CHAIN]);
});

test('two requests at once fetch the chain once', async () => {
  await Promise.all([answered(), answered()]);
  expect(fetched).toEqual([CHAIN]);
});

describe('a chain is good as soon as it reaches a trusted root:', () => {
  it.each([
    [
      'its last certificate is signed by a root that nobody knows',
      own + issuing + crossed + crossedAgain,
      trusted,
    ],
    ['it stops below the root', own + issuing, trusted],
    ['it ends in the root itself', own + issuing + trusted[0], trusted],
    ['its order is another', own + crossedAgain + crossed + issuing, trusted],
    ['something else is in it', own + certificate(stranger, stranger) + issuing, trusted],
    ['only the older root of the two is known', own + issuing + crossed, trusted.slice(1)],
    [
      'one of its two ways is over',
      own + certificate(middle, root, { untilMs: Date.now() - 1000 }) + issuing,
      trusted,
    ],
  ])('%s', async (_, file, roots) => {
    files[CHAIN] = file;
    await serve(roots);
    await answered();
  });

  const lately = { untilMs: Date.now() - 1000 };
  it.each([
    ['it reaches no trusted root', own + issuing + crossed + crossedAgain, []],
    ['a certificate is missing', own + crossed + crossedAgain, trusted],
    ['its own is over', certificate(alexa, middle, { host: HOST, ...lately }) + issuing, trusted],
    [
      'its own has not begun',
      certificate(alexa, middle, { host: HOST, fromMs: Date.now() + DAY_MS / 2 }) + issuing,
      trusted,
    ],
    ['one between is over', own + certificate(middle, root, lately), trusted],
    [
      'it is of another host',
      certificate(alexa, middle, { host: 'echo-api.example.com' }) + issuing,
      trusted,
    ],
    ['it is of no host', certificate({ ...alexa, name: HOST }, middle) + issuing, trusted],
    [
      'its issuer is no authority',
      certificate(alexa, stranger, { host: HOST }) +
        certificate(stranger, middle, { host: HOST }) +
        issuing,
      trusted,
    ],
    [
      'another has taken the name of its issuer',
      certificate(alexa, { ...stranger, name: middle.name }, { host: HOST }) + issuing,
      trusted,
    ],
    ['the trusted root is over', own + issuing, [certificate(root, root, lately)]],
    ['it runs in a circle', own + certificate(middle, older) + certificate(older, middle), trusted],
    ['it is too long', own + issuing + crossed.repeat(8), trusted],
    ['it is no chain', 'knee', trusted],
  ])('not where %s', async (_, file, roots) => {
    files[CHAIN] = file;
    await serve(roots);
    await refused();
  });

  it('for as long as all of it is good', async () => {
    files[CHAIN] = own + certificate(middle, root, { untilMs: Date.now() + 3_600_000 });
    await answered();
    files[CHAIN] = 'knee';
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_700_000);
    await refused();
    now.mockRestore();
    expect(fetched).toHaveLength(2);
  });
});

describe('nothing is fetched for', () => {
  afterEach(() => expect(fetched).toEqual([]));

  it('an unsigned request', () => refused(opening(), {}));

  it.each([
    'https://example.com/echo.api/c.pem',
    'http://s3.amazonaws.com/echo.api/c.pem',
    'https://s3.amazonaws.com:8443/echo.api/c.pem',
    'https://s3.amazonaws.com.example.com/echo.api/c.pem',
    'https://a:b@s3.amazonaws.com/echo.api/c.pem',
    'https://s3.amazonaws.com/echo.api/../evil/big.bin',
    'https://s3.amazonaws.com/echo.api/%2e%2e/evil/big.bin',
    'https://s3.amazonaws.com/echo.api/..%2fevil',
    'https://s3.amazonaws.com/echo.api\\..\\evil',
    'https://s3.amazonaws.com/EcHo.aPi/c.pem',
    'https://s3.amazonaws.com/echo.apis/c.pem',
    'https://s3.amazonaws.com/echo.api/c.pem?again=1',
    'echo.api/c.pem',
    '',
  ])('a chain at "%s"', (address) => {
    const body = opening();
    return refused(body, signed(body, alexa, address));
  });

  it.each([
    ['stale', () => text(launch(newSession(), Date.now() / 1000 - 151))],
    ['ahead of its time', () => text(launch(newSession(), Date.now() / 1000 + 200))],
    ['without a time', () => JSON.stringify({ request: { type: 'LaunchRequest' } })],
    ['empty', () => ''],
    ['no JSON', () => 'knee'],
    ['null', () => 'null'],
    ['{}', () => '{}'],
    ['[]', () => '[]'],
    ['a number', () => '7'],
  ])('a request that is %s', (_, body) => refused(body(), signed(body())));

  it('a request for another skill', async () => {
    await serve(trusted, { SKILL_ID: 'amzn1.ask.skill.another' });
    await refused();
  });
});

test.each([
  'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem',
  'https://S3.amazonaws.com:443/echo.api/echo-api-cert.pem#part',
])('%s is the same place', async (address) => {
  const body = opening();
  await answered(body, signed(body, alexa, address));
  expect(fetched).toEqual([CHAIN]);
});

test('strangers who name many chains cause few fetches, and a good one stays', async () => {
  await answered();
  const body = opening();
  for (let made = 0; made < 60; made += 1) {
    await refused(body, signed(body, stranger, CHAIN.replace('cert', `cert-${made % 50}`)));
  }
  expect(fetched.length).toBeLessThanOrEqual(20);
  await answered();
});

test('a chain that could not be fetched is asked for again, though not at once', async () => {
  const file = files[CHAIN] ?? '';
  delete files[CHAIN];
  await refused();
  files[CHAIN] = file;
  await refused();
  expect(fetched).toHaveLength(1);
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11_000);
  await answered();
  now.mockRestore();
});

test('a request signed by another is refused', () => {
  const body = opening();
  return refused(body, signed(body, stranger));
});

test('a request changed by one letter after it was signed is refused', () => {
  const body = text(intent(newSession(), 'StartRoutineIntent'));
  return refused(body.replace('StartRoutine', 'StortRoutine'), signed(body));
});

test('the bytes are judged as they came, whatever they are said to be', () => {
  const body = text(intent(newSession({ userId: 'Läufer' }), 'StartRoutineIntent'));
  return answered(body, { ...signed(body), 'content-type': 'text/plain; charset=latin1' });
});

test('an event may be an hour old, for nobody waits for it', async () => {
  const { request, ...event } = disabled();
  const at = (ms: number) => ({ ...request, timestamp: new Date(Date.now() - ms).toISOString() });
  await answered(JSON.stringify({ ...event, request: at(3_000_000) }));
  await refused(JSON.stringify({ ...event, request: at(3_700_000) }));
});

test('a request too long to be Alexa’s is refused before it is checked', async () => {
  expect((await post('x'.repeat(300 * 1024), {})).status).toBe(413);
});

test('refusals are noted by kind, and say nothing of what was sent', async () => {
  await refused('my swollen knee', signed('my swollen knee'));
  expect(warn).toHaveBeenCalled();
  expect(JSON.stringify(warn.mock.calls)).not.toContain('swollen');
});

describe('a file is fetched', () => {
  /** What a server that does `reply` lets itself be fetched as. */
  async function from(reply: RequestListener, longestMs?: number): Promise<string> {
    const other = createServer(reply).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      return await download(`http://127.0.0.1:${port}/`, longestMs);
    } finally {
      other.closeAllConnections();
      other.close();
    }
  }

  it('as it stands', async () => {
    expect(await from((_, response) => response.end(own))).toBe(own);
  });

  it.each<[string, RequestListener]>([
    ['is not there', (_, response) => response.writeHead(404).end('no')],
    ['is elsewhere', (_, response) => response.writeHead(302, { location: '/other' }).end()],
    ['never ends', (_, response) => void response.write('begun')],
    ['never begins', () => {}],
    ['is long', (_, response) => response.end('x'.repeat(70_000))],
  ])('but not where it %s', async (_, reply) => {
    await expect(from(reply, 300)).rejects.toThrow();
  });

  it('and no further than it may be long', async () => {
    let sent = 0;
    await expect(
      from((_, response) => {
        const more = () => {
          while (sent < 50_000_000 && response.write('x'.repeat(16_384))) sent += 16_384;
        };
        response.on('drain', more);
        more();
      }),
    ).rejects.toThrow('Longer');
    expect(sent).toBeLessThan(20_000_000);
  });
});
