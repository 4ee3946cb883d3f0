import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makePost } from '../../lambda/progress/connection';
import { build } from '../../tools/fuzz/handler';
import { describeLong } from '../support/many';
import { sleep } from '../support/sleep';

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
  const ask = (deadlineMs = soon(), urgent = false) =>
    post({ Host: 'table', 'Content-Length': 2 }, '{}', deadlineMs, urgent);
  return { seen, ask };
}

const OK = 'HTTP/1.1 200 OK\r\n';
const TEXT = '{"name":"Läufer"}';
const ANSWER = { status: 200, text: TEXT };
const SIZED = `${OK}Content-Length: 18\r\n\r\n${TEXT}`;

describe('an answer', () => {
  it('is read, wherever it is cut, and the connection kept', async () => {
    const bytes = Buffer.from(SIZED);
    const { ask, seen } = await serving(async (socket) => {
      for (const byte of bytes) {
        socket.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
    });
    expect(await ask()).toEqual(ANSWER);
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(1);
  });

  it('that is no HTTP fails at once', async () => {
    const { ask } = await serving((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'));
    await expect(ask()).rejects.toMatchObject({ code: expect.stringMatching(/^HPE_/) });
  });

  it('that breaks off fails, and the next request has a connection of its own', async () => {
    const { ask, seen } = await serving((socket, connection) =>
      socket.end(connection === 1 ? SIZED.slice(0, -4) : SIZED),
    );
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await ask()).toEqual(ANSWER);
    expect(seen.connections).toBe(2);
  });

  it('that comes too late is not taken for the next one', async () => {
    const { ask } = await serving(async (socket, connection) => {
      if (connection <= 2) await sleep(100);
      socket.write(connection <= 2 ? SIZED.replace('Läufer', 'nobody!') : SIZED);
    });
    await expect(ask(soon(50))).rejects.toMatchObject(LATE);
    await sleep(100);
    expect(await ask()).toEqual(ANSWER);
  });

  it('that is given up closes its connections', async () => {
    const closed: Promise<unknown>[] = [];
    const { ask } = await serving((socket) => closed.push(once(socket, 'close')));
    await expect(ask(soon(50))).rejects.toMatchObject(LATE);
    await Promise.all(closed);
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

  it('that died without a word is given up for a new one after half the time, with all that are idle', async () => {
    let dead = 0;
    const { ask, seen } = await serving(async (socket, connection) => {
      if (connection <= dead) return;
      await sleep(20);
      socket.write(SIZED);
    });
    await Promise.all([ask(), ask(), ask()]);
    dead = 3;
    const slept = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1001);
    const began = performance.now();
    expect(await ask(soon(1000))).toEqual(ANSWER);
    slept.mockRestore();
    expect(performance.now() - began).toBeGreaterThanOrEqual(499);
    expect(await Promise.all([ask(), ask()])).toEqual([ANSWER, ANSWER]);
    expect(seen.connections).toBe(5);
  });

  it('that answered just now is only slow, and burdened with no second request that is not urgent', async () => {
    let isSlow = false;
    const { ask, seen } = await serving((socket, connection) => {
      if (!isSlow || connection > 2) socket.write(SIZED);
    });
    await ask();
    isSlow = true;
    await expect(ask(soon(100))).rejects.toMatchObject(LATE);
    expect(seen.connections).toBe(1);
    isSlow = false;
    await ask();
    isSlow = true;
    expect(await ask(soon(1000), true)).toEqual(ANSWER);
  });

  it('that is only slow may still answer, beside the second', async () => {
    const { ask, seen } = await serving(async (socket, connection) => {
      if (connection > 1) return;
      await sleep(700);
      socket.write(SIZED);
    });
    expect(await ask(soon(1000))).toEqual(ANSWER);
    expect(seen.connections).toBe(2);
  });

  it('that is closed again and again fails', async () => {
    let open = true;
    const { ask, seen } = await serving((socket) =>
      open ? socket.write(SIZED) : socket.destroy(),
    );
    await ask();
    open = false;
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(seen.connections).toBe(2);
  });

  it('that was kept and breaks in the middle of an answer fails, and the request is not sent again', async () => {
    let requests = 0;
    const { ask, seen } = await serving((socket) => {
      requests += 1;
      if (requests === 1) socket.write(SIZED);
      else socket.end(SIZED.slice(0, -4));
    });
    expect(await ask()).toEqual(ANSWER);
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await sleep(20);
    expect({ requests, ...seen }).toEqual({ requests: 2, connections: 1 });
  });

  it('that cannot be made fails by its name, and by the deadline', async () => {
    const server = await started(net.createServer());
    const refused = makePost(new URL(`http://127.0.0.1:${portOf(server)}`));
    server.close();
    await expect(refused({}, '', soon())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(refused({}, '', performance.now())).rejects.toMatchObject(LATE);
  });
});

describeLong('over TLS', () => {
  /** Of a certificate that its owner signed, for the name localhost, with its key; it ends in 2120. */
  const OWNER = join(__dirname, 'localhost.pem');
  const owned = { key: readFileSync(OWNER), cert: readFileSync(OWNER) };
  let folder: string;
  let client: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
    client = await build(
      join(folder, 'client'),
      join(__dirname, '../../lambda/progress/dynamo.ts'),
    );
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
      const { servername } = socket;
      seen.handshakes.push({ servername, isResumed: socket.isSessionReused() });
    });
    const port = portOf(await started(server, 'localhost'));
    return { seen, port };
  }
  const first = { servername: 'localhost', isResumed: false };
  const trusting = () => ({ NODE_EXTRA_CA_CERTS: OWNER });
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
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, client], {
      env: { AWS_ENDPOINT_URL_DYNAMODB: `https://localhost:${port}`, ...env },
    });
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
    expect(await rows(port, {})).toEqual({ failed: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(seen.hosts).toEqual([]);
  });
});
