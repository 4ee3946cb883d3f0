/**
 * DynamoDB on a laptop: dynalite, in this process and in memory, so that the skill sends the same requests here as in
 * the cloud. Each row that changes is kept on disk as well, so that the runner is remembered from one day to the next:
 * by ourselves, since dynalite ends the process when its own store fails.
 */
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { Level } from 'level';
import { makeSend, type Send } from '../../lambda/progress/dynamo';
import { INDEX } from '../../lambda/progress/table';
import { listen } from '../loopback';

const FOLDER = join(__dirname, '..', '..', '.progress');
const TABLE = 'knee-coach-progress';
const START_DEADLINE_MS = 5000;

type Item = Record<string, AttributeValue>;
/** Rows on disk, by the user's id. */
type Kept = Awaited<ReturnType<typeof openRows>>;

/**
 * Starts the table; `env` is what names it to a skill. With no folder (null) nothing is kept on disk. Nor is it when the folder cannot be used, since another simulator has it open
 * or it is damaged, or from a write on that fails: then one line says so.
 */
export async function startTable(
  folder: string | null = FOLDER,
): Promise<{ env: NodeJS.ProcessEnv; stop: () => Promise<void> }> {
  const server = dynalite({ createTableMs: 0 });
  const { address, close } = await listen(server);
  const env = {
    PROGRESS_TABLE: TABLE,
    AWS_ENDPOINT_URL_DYNAMODB: address,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
  };
  await createTable(env, TABLE);
  const send = makeSend(env);
  const onDisk = folder === null ? null : await filledFrom(folder, send);
  const kept = onDisk && keepRows(server, send, onDisk);
  return {
    env,
    stop: async () => {
      await kept?.();
      await close();
      await onDisk?.close();
    },
  };
}

async function openRows(folder: string) {
  await mkdir(folder, { recursive: true });
  const store = new Level(folder);
  const rows = store.sublevel<string, Item>('rows', { valueEncoding: 'json' });
  await store.open();
  // The store closes what lies in it as well.
  return { rows, close: () => store.close() };
}

/** Puts what is on disk into the table. Null, and one line, when that fails. */
async function filledFrom(folder: string, send: Send): Promise<Kept | null> {
  let kept: Kept | null = null;
  try {
    kept = await openRows(folder);
    for await (const Item of kept.rows.values()) {
      await send('PutItem', { TableName: TABLE, Item }, performance.now() + START_DEADLINE_MS);
    }
    return kept;
  } catch {
    await kept?.close().catch(() => {});
    console.log(
      `Progress is kept only until you leave: another simulator uses ${folder}, or it is damaged, and can be deleted.`,
    );
    return null;
  }
}

/** Keeps every row that a request changes. What it returns waits for the last of them. */
function keepRows(server: Server, send: Send, { rows }: Kept): () => Promise<void> {
  let last = Promise.resolve();
  let failed = false;
  const keep = async (Key: Item) => {
    if (failed) return;
    try {
      const asked = { TableName: TABLE, Key, ConsistentRead: true };
      const { Item } = await send('GetItem', asked, performance.now() + START_DEADLINE_MS);
      const id = String(Key.id?.S);
      if (Item) await rows.put(id, Item);
      else await rows.del(id);
    } catch {
      failed = true;
      console.log('Progress is kept only until you leave: it could not be written to the disk.');
    }
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!/\.(Put|Update|Delete)Item$/.test(String(request.headers['x-amz-target']))) return;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('finish', () => {
      const { Key, Item } = JSON.parse(Buffer.concat(chunks).toString());
      last = last.then(() => keep(Key ?? { id: Item.id }));
    });
  });
  return () => last;
}

/** Makes the table `name` where `env` points, unless it is there, and waits until it can be used. */
export async function createTable(env: NodeJS.ProcessEnv, name: string): Promise<void> {
  const send = makeSend(env);
  const deadlineMs = performance.now() + START_DEADLINE_MS;
  const table = {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: ['id', INDEX.of].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S' as const,
    })),
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
    GlobalSecondaryIndexes: [
      {
        IndexName: INDEX.IndexName,
        KeySchema: [{ AttributeName: INDEX.of, KeyType: 'HASH' as const }],
        Projection: { ProjectionType: 'KEYS_ONLY' as const },
      },
    ],
  };
  try {
    await send('CreateTable', table, deadlineMs);
  } catch (error) {
    const isThere = error instanceof Error && error.name === 'ResourceInUseException';
    if (!isThere) throw error;
  }
  const status = async () =>
    (await send('DescribeTable', { TableName: name }, deadlineMs)).Table?.TableStatus;
  while ((await status()) !== 'ACTIVE') await sleep(5);
}
