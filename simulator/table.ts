/**
 * DynamoDB on a laptop: dynalite, in this process and on disk, so that the skill sends the same requests
 * here as in the cloud and the runner is remembered from one day to the next.
 */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import dynalite from 'dynalite';
import { Level } from 'level';
import { makeSend } from '../lambda/progress/dynamo';

const FOLDER = join(__dirname, '..', '.progress');
const TABLE = 'knee-coach-progress';
const START_DEADLINE_MS = 5000;

/**
 * Starts the table and points this process's environment at it; the skill must be loaded afterwards. With
 * no folder (null) the table is in memory; when the folder cannot be used (another simulator has it open, or
 * it is damaged) it is too, and one line says so.
 */
export async function startTable(
  folder: string | null = FOLDER,
): Promise<{ stop: () => Promise<void> }> {
  const path = folder !== null && (await isUsable(folder)) ? folder : undefined;
  if (folder !== null && !path) {
    console.log(
      'Progress is kept only until you leave: .progress is damaged, or another simulator uses it.',
    );
  }
  const server = dynalite({ path, createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    PROGRESS_TABLE: TABLE,
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
  });
  await createTable(process.env, TABLE);
  return {
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** dynalite throws where nobody can catch it when its store does not open: so it is opened here first. */
async function isUsable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    const store = new Level(folder);
    await store.open();
    await store.close();
    return true;
  } catch {
    return false;
  }
}

/** Makes the table `name` where `env` points, unless it is there, and waits until it can be used. */
export async function createTable(env: NodeJS.ProcessEnv, name: string): Promise<void> {
  const send = makeSend(env);
  const deadlineMs = performance.now() + START_DEADLINE_MS;
  const table = {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' as const }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
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
