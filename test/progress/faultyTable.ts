/** dynalite behind a proxy that can be told to fail, and a device whose turns keep progress in it. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestEnvelope } from 'ask-sdk-model';
import dynalite from 'dynalite';
import { noProgress, type Progress } from '../../lambda/coach/state';
import { makeSend } from '../../lambda/progress/dynamo';
import { keepProgress, openProgress, type SessionEnd } from '../../lambda/progress/progress';
import type { Table } from '../../lambda/progress/table';
import { tableIn } from '../../lambda/progress/table-in';
import { createTable } from '../../simulator/echo/table';
import { sleep } from '../support/sleep';

const FAULTS = {
  hanging: () => {},
  throttled: (_, response) => refuse(response, 400, 'ProvisionedThroughputExceededException'),
  broken: (_, response) => refuse(response, 500, 'InternalServerError'),
  garbage: (_, response) => response.end('<html>not JSON'),
  cutMidBody: (_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"Item":', () => response.destroy());
  },
  hangingMidBody: (_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"Item":');
  },
  disconnected: (request) => request.socket.destroy(),
  /** Does what it is asked, and its answer is lost. */
  answerLost: async (request, response, body) => {
    await forwarded(request, body);
    response.destroy();
  },
} satisfies Record<string, Fault>;

/** What can fail for one user alone: a connection refused is refused to all. */
export type UserFaultName = keyof typeof FAULTS;
export const USER_FAULT_NAMES = Object.keys(FAULTS) as UserFaultName[];
export type FaultName = UserFaultName | 'refused';
export const FAULT_NAMES: FaultName[] = [...USER_FAULT_NAMES, 'refused'];

type Fault = (request: Received, response: ServerResponse, body: string) => unknown;
type Received = IncomingMessage & { target?: URL };

export interface Call {
  readonly operation: string;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}

type StoredRow = Record<string, { S?: string; N?: string; M?: Record<string, unknown> }>;

export interface FaultyTable {
  readonly env: NodeJS.ProcessEnv;
  /** Every request that came, in order. */
  readonly calls: Call[];
  /** Fails every request (of the operation) from now on; null puts an end to it. */
  fail(name: FaultName | null, operation?: string): Promise<void>;
  /** Loses the answers that `lost` says yes to, one after the other, from now on; null puts an end to it. */
  lose(lost: (() => boolean) | null): void;
  /** Holds each answer back for so many milliseconds from now on; null puts an end to it. */
  slow(ms: (() => number) | null): void;
  /** Fails every request (of the operation) about this user from now on; null puts an end to it. */
  failUser(user: string, name: UserFaultName | null, operation?: string): void;
  /** The row of a user as DynamoDB holds it. */
  row(user: string): Promise<StoredRow | undefined>;
  put(user: string, attributes: Record<string, unknown>): Promise<void>;
  closeConnections(): void;
  stop(): Promise<void>;
}

const TABLE = 'progress-test';

export async function startFaultyTable(): Promise<FaultyTable> {
  const database = dynalite({ createTableMs: 0 });
  const direct = environment(await listen(database));
  const target = new URL(String(direct.AWS_ENDPOINT_URL_DYNAMODB));
  const calls: Call[] = [];
  let fault: Fault | undefined;
  let failing: string | undefined;
  let isLost: (() => boolean) | null = null;
  let heldBackMs: (() => number) | null = null;
  const ofUsers = new Map<string, { fault: Fault; operation: string | undefined }>();
  const proxy = http.createServer(async (request: Received, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    calls.push({ operation, body, headers: request.headers });
    request.target = target;
    if (isLost?.()) {
      await FAULTS.answerLost(request, response, body);
      return;
    }
    const ofUser = ofUsers.get(userOf(body));
    if (ofUser && (ofUser.operation ?? operation) === operation) {
      await ofUser.fault(request, response, body);
      return;
    }
    if (fault && (failing ?? operation) === operation) {
      await fault(request, response, body);
      return;
    }
    const answer = await forwarded(request, body);
    if (heldBackMs) await sleep(heldBackMs());
    response.writeHead(answer.status, { 'content-length': Buffer.byteLength(answer.text) });
    response.end(answer.text);
  });
  const port = await listen(proxy);
  const send = makeSend(direct);
  const deadline = () => performance.now() + 2000;
  const table: FaultyTable = {
    env: environment(port),
    calls,
    async fail(name, operation) {
      failing = operation;
      fault = name && name !== 'refused' ? FAULTS[name] : undefined;
      if ((name === 'refused') === !proxy.listening) return;
      if (proxy.listening) {
        proxy.closeAllConnections();
        proxy.close();
        await once(proxy, 'close');
      } else {
        await listen(proxy, port);
      }
    },
    lose(lost) {
      isLost = lost;
    },
    slow(ms) {
      heldBackMs = ms;
    },
    failUser(user, name, operation) {
      if (name === null) ofUsers.delete(user);
      else ofUsers.set(user, { fault: FAULTS[name], operation });
    },
    async row(user) {
      const input = { TableName: TABLE, Key: { id: { S: user } } };
      const { Item } = await send('GetItem', input, deadline());
      return Item as StoredRow | undefined;
    },
    async put(user, attributes) {
      const Item = { id: { S: user }, ...attributes } as never;
      await send('PutItem', { TableName: TABLE, Item }, deadline());
    },
    closeConnections: () => proxy.closeAllConnections(),
    async stop() {
      proxy.closeAllConnections();
      proxy.close();
      database.closeAllConnections();
      database.close();
      await once(database, 'close');
    },
  };
  await createTable(direct, TABLE);
  return table;
}

/** One session on one Echo: what it answers from, and the attributes it carries from turn to turn. */
export interface KeepingDevice {
  progress: Progress;
  /** The table failed in the last turn. */
  failed: boolean;
  /** How long the last turn waited for the table. */
  tookMs: number;
  /** A turn: opens, lets the coach change progress, keeps. */
  turn(change?: (progress: Progress, atMs: number) => Progress, asking?: SessionEnd): Promise<void>;
  /** The platform sends the last request again, with the attributes it had. */
  replay(): Promise<void>;
}

/** A new session of `user`; its clock stands at `clock()` milliseconds. */
export function newDevice(env: NodeJS.ProcessEnv, user: string, clock = Date.now): KeepingDevice {
  const table = tableIn(env);
  let attributes = '{}';
  let last = () => Promise.resolve();
  const device: KeepingDevice = {
    progress: noProgress(),
    failed: false,
    tookMs: 0,
    turn(change = (progress) => progress, asking = {}) {
      const before = attributes;
      const nowMs = clock();
      const envelope = envelopeOf(user, randomUUID(), nowMs);
      last = () => answer(table, envelope, before, asking, (progress) => change(progress, nowMs));
      return last();
    },
    replay: () => last(),
  };
  async function answer(
    table: Table,
    envelope: RequestEnvelope,
    before: string,
    asking: SessionEnd,
    change: (progress: Progress) => Progress,
  ) {
    const began = performance.now();
    const session = JSON.parse(before);
    const nowMs = Date.parse(envelope.request.timestamp);
    const open = await openProgress(
      table,
      envelope,
      session.ledger,
      session.progress,
      nowMs,
      asking,
    );
    const progress = change(open.progress);
    const { ledger, failed } = await keepProgress(table, envelope, progress, open.ledger, asking);
    attributes = JSON.stringify({ progress, ledger });
    Object.assign(device, {
      progress,
      failed: open.failed || failed,
      tookMs: performance.now() - began,
    });
  }
  return device;
}

export function envelopeOf(user: string, requestId: string, atMs: number): RequestEnvelope {
  return {
    version: '1.0',
    context: { System: { application: { applicationId: 'skill' }, user: { userId: user } } },
    request: {
      type: 'LaunchRequest',
      requestId,
      timestamp: new Date(atMs).toISOString(),
      locale: 'en-US',
    },
  } as RequestEnvelope;
}

/** The user whose row a request is about; empty for one about the table. */
function userOf(body: string): string {
  const { Key, Item } = JSON.parse(body) as Record<string, { id?: { S?: string } } | undefined>;
  return (Key ?? Item)?.id?.S ?? '';
}

function environment(port: number) {
  return {
    PROGRESS_TABLE: TABLE,
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDTEST',
    AWS_SECRET_ACCESS_KEY: 'secret/of+the=test',
    AWS_SESSION_TOKEN: 'session//token==',
  };
}

async function listen(server: http.Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function forwarded({ target, headers }: Received, body: string) {
  const answer = await fetch(String(target), {
    method: 'POST',
    body,
    headers: {
      'content-type': String(headers['content-type']),
      'x-amz-target': String(headers['x-amz-target']),
      'x-amz-date': String(headers['x-amz-date']),
      authorization: String(headers.authorization),
    },
  });
  return { status: answer.status, text: await answer.text() };
}

function refuse(response: ServerResponse, status: number, type: string): void {
  response.writeHead(status);
  response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}` }));
}
