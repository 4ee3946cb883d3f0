import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { makePost } from '../../lambda/progress/connection';
import { build } from '../../tools/fuzz/handler';
import { certificate, party } from '../support/certificates';

const servers: Server[] = [];
const sockets = new Set<Socket>();

async function started<S extends Server>(server: S, host = '127.0.0.1'): Promise<S> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(0, host);
  await once(server, 'listening');
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const server of servers.splice(0)) {
    server.close();
    if (server.listening) await once(server, 'close');
  }
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const soon = (ms = 2000) => performance.now() + ms;
const LATE = { name: 'TimeoutError' };

/** A server that does `reply` at each request; `connection` counts from 1. */
async function serving(reply: (socket: Socket, connection: number) => unknown) {
  const seen = { connections: 0 };
  const server = await started(
    net.createServer({ noDelay: true }, (socket) => {
      seen.connections += 1;
      const connection = seen.connections;
      socket.on('data', () => reply(socket, connection));
    }),
  );
  const post = makePost(new URL(`http://127.0.0.1:${portOf(server)}`));
  const ask = (deadlineMs = soon()) =>
    post({ Host: 'table', 'Content-Length': 2 }, '{}', deadlineMs);
  return { seen, ask };
}

const OK = 'HTTP/1.1 200 OK\r\n';
const TEXT = '{"name":"Läufer"}';
const ANSWER = { status: 200, text: TEXT };
const SIZED = `${OK}Content-Length: 18\r\n\r\n${TEXT}`;
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n12\r\n${TEXT}\r\n0\r\n\r\n`;

describe('an answer', () => {
  it.each([
    ['of a length', SIZED],
    ['in chunks', CHUNKED],
  ])('%s is read, wherever it is cut, and the connection kept', async (_, whole) => {
    const bytes = Buffer.from(whole);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const { ask, seen } = await serving(async (socket) => {
        socket.write(bytes.subarray(0, cut));
        await sleep(1);
        socket.write(bytes.subarray(cut));
      });
      expect(await ask()).toEqual(ANSWER);
      expect(await ask()).toEqual(ANSWER);
      expect(seen.connections).toBe(1);
    }
  });

  it('of no length ends with its connection', async () => {
    const { ask } = await serving((socket) => socket.end(`${OK}\r\n${TEXT}`));
    expect(await ask()).toEqual(ANSWER);
    expect(await ask()).toEqual(ANSWER);
  });

  it('that closes its connection is followed by one on another', async () => {
    const closing = SIZED.replace(OK, `${OK}Connection: close\r\n`);
    const { ask, seen } = await serving((socket) => socket.write(closing));
    expect(await ask()).toEqual(ANSWER);
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(2);
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['of two lengths', SIZED.replace(OK, `${OK}Content-Length: 1\r\n`)],
    ['all headers', `${OK}${`X-Filler: ${'x'.repeat(1000)}\r\n`.repeat(100)}`],
  ])('that is %s fails at once', async (_, bytes) => {
    const { ask } = await serving((socket) => socket.write(bytes));
    await expect(ask()).rejects.toThrow(/Parse Error|max header size/);
  });

  it('that breaks off fails, and the next request has a connection of its own', async () => {
    const { ask, seen } = await serving((socket, connection) =>
      socket.end(connection === 1 ? SIZED.slice(0, -4) : SIZED),
    );
    await expect(ask()).rejects.toMatchObject({ name: 'ConnectionLost' });
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(2);
  });

  it('of no length that is cut short by a reset fails', async () => {
    const { ask } = await serving(async (socket) => {
      socket.write(`${OK}\r\n${TEXT.slice(0, 9)}`);
      await sleep(20);
      socket.resetAndDestroy();
    });
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('is waited for where it is announced', async () => {
    const { ask, seen } = await serving(async (socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n');
      await sleep(20);
      socket.write(SIZED);
    });
    expect(await ask()).toEqual(ANSWER);
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(1);
  });

  it('that is announced and never comes fails', async () => {
    const { ask } = await serving((socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n'));
    await expect(ask()).rejects.toMatchObject({ name: 'ConnectionLost' });
  });

  it.each([
    ['another', SIZED.replace('Läufer', 'nobody!')],
    ['the beginning of another', 'HTTP/1.1 2'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['an empty line', '\r\n'],
  ])('with %s behind it is the answer, and its connection is not kept', async (_, more) => {
    for (const whole of [SIZED, CHUNKED, SIZED.replace(OK, 'HTTP/1.1 100 Continue\r\n\r\n$&')]) {
      const { ask, seen } = await serving((socket) => socket.write(whole + more));
      expect(await ask()).toEqual(ANSWER);
      expect(await ask()).toEqual(ANSWER);
      expect(seen.connections).toBe(2);
    }
  });

  it('that comes too late is not taken for the next one', async () => {
    const { ask } = await serving(async (socket, connection) => {
      if (connection === 1) await sleep(100);
      socket.write(connection === 1 ? SIZED.replace('Läufer', 'nobody!') : SIZED);
    });
    await expect(ask(soon(50))).rejects.toMatchObject(LATE);
    await sleep(100);
    expect(await ask()).toEqual(ANSWER);
  });

  it('that is given up closes its connection', async () => {
    const closed: Promise<unknown>[] = [];
    const { ask } = await serving((socket) => closed.push(once(socket, 'close')));
    await expect(ask(soon(50))).rejects.toMatchObject(LATE);
    expect(closed).toHaveLength(1);
    await closed[0];
  });

  it('that nobody asked for closes the connection, and costs nothing', async () => {
    const { ask, seen } = await serving(async (socket, connection) => {
      socket.write(SIZED);
      await sleep(20);
      if (connection === 1) socket.write(SIZED);
    });
    expect(await ask()).toEqual(ANSWER);
    await sleep(100);
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(2);
  });
});

describe('a connection', () => {
  it('that was closed while it was idle is replaced without a word', async () => {
    let hangUp = () => {};
    const { ask, seen } = await serving((socket) => {
      socket.write(SIZED);
      hangUp = () => socket.destroy();
    });
    await ask();
    hangUp();
    // At once, as after a sleep: the request is on its way before the end of the connection is known.
    expect(await ask()).toEqual(ANSWER);
    await ask();
    hangUp();
    await sleep(50);
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(3);
  });

  it('that is closed again and again fails', async () => {
    const { ask, seen } = await serving((socket) => socket.destroy());
    await expect(ask()).rejects.toMatchObject({ name: 'ConnectionLost' });
    expect(seen.connections).toBe(1);
  });

  it('that was kept and breaks in the middle of an answer fails, and the request is not sent again', async () => {
    let requests = 0;
    const { ask, seen } = await serving((socket) => {
      requests += 1;
      if (requests === 1) socket.write(SIZED);
      else socket.end(SIZED.slice(0, -4));
    });
    expect(await ask()).toEqual(ANSWER);
    await expect(ask()).rejects.toMatchObject({ name: 'ConnectionLost' });
    await sleep(20);
    expect({ requests, ...seen }).toEqual({ requests: 2, connections: 1 });
  });

  it('serves one request at a time', async () => {
    const { ask, seen } = await serving(async (socket) => {
      await sleep(50);
      socket.write(SIZED);
    });
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([ANSWER, ANSWER, ANSWER]);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([ANSWER, ANSWER, ANSWER]);
    expect(seen.connections).toBe(3);
  });

  it('that cannot be made fails by its name, and by the deadline', async () => {
    const server = await started(net.createServer());
    const refused = makePost(new URL(`http://127.0.0.1:${portOf(server)}`));
    server.close();
    await expect(refused({}, '', soon())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(refused({}, '', performance.now())).rejects.toMatchObject(LATE);
  });

  it('goes to an address of the sixth version, and not to a name in brackets', async () => {
    // Port 1 is nobody's; and there may be no such network.
    const post = makePost(new URL('http://[::1]:1'));
    await expect(post({}, '', soon())).rejects.toMatchObject({
      code: expect.stringMatching(/^(ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH)$/),
    });
  });
});

describe('over TLS', () => {
  const owner = party('Owner');
  const localhost = party('localhost');
  const owned = {
    key: localhost.key.export({ type: 'pkcs8', format: 'pem' }),
    cert: certificate(localhost, owner, { host: 'localhost' }),
  };
  let folder: string;
  let bundle: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
    writeFileSync(join(folder, 'owner.pem'), certificate(owner, owner));
    bundle = await build(join(folder, 'bundle'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function tableOverTls(headers: http.OutgoingHttpHeaders = {}, afterMs = 0) {
    const seen = { handshakes: [] as object[], hosts: [] as (string | undefined)[] };
    const server = https.createServer(
      { ...owned, keepAliveTimeout: 0 },
      async (request, response) => {
        seen.hosts.push(request.headers.host);
        await sleep(afterMs);
        response.writeHead(200, headers).end('{"Item":{"hf":{"N":"1"}}}');
      },
    );
    server.on('secureConnection', (socket) => {
      const { servername, alpnProtocol } = socket;
      seen.handshakes.push({ servername, alpnProtocol, isResumed: socket.isSessionReused() });
    });
    const port = portOf(await started(server, 'localhost'));
    return { seen, port };
  }
  const first = { servername: 'localhost', alpnProtocol: 'http/1.1', isResumed: false };
  const trusting = () => ({ NODE_EXTRA_CA_CERTS: join(folder, 'owner.pem') });
  const row = { Item: { hf: { N: '1' } } };

  /** Two rows, by the table's client as it is deployed: whom it trusts is said to a process when it starts. */
  async function rows(port: number, env: NodeJS.ProcessEnv) {
    const script = `
      const send = require(process.argv[1]).makeSend(process.env);
      const row = () => send('GetItem', { TableName: 't', Key: { id: { S: 'u' } } }, performance.now() + 5000);
      (async () => [await row(), await row()])().then(
        (answers) => console.log(JSON.stringify(answers)),
        ({ code, name }) => console.log(JSON.stringify({ failed: code ?? name })),
      );`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['-e', script, bundle.replace('index.js', 'dynamo.js')],
      { env: { AWS_ENDPOINT_URL_DYNAMODB: `https://localhost:${port}`, ...env } },
    );
    return JSON.parse(stdout);
  }

  it('a table is read on one connection', async () => {
    const { port, seen } = await tableOverTls();
    expect(await rows(port, trusting())).toEqual([row, row]);
    expect(seen.handshakes).toEqual([first]);
    expect(seen.hosts).toEqual([`localhost:${port}`, `localhost:${port}`]);
  });

  it('a second connection resumes the session of the first', async () => {
    const { port, seen } = await tableOverTls({ connection: 'close' });
    expect(await rows(port, trusting())).toEqual([row, row]);
    expect(seen.handshakes).toEqual([first, { ...first, isResumed: true }]);
  });

  it('a process waits for its answer, and ends beside a connection that stays open', async () => {
    const { port } = await tableOverTls({}, 300);
    expect(await rows(port, trusting())).toEqual([row, row]);
  });

  it('nothing is said to a table that cannot show who it is', async () => {
    const { port, seen } = await tableOverTls();
    expect(await rows(port, {})).toEqual({ failed: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    expect(seen.hosts).toEqual([]);
  });
});
