/**
 * What a thousand routines cost on AWS: a whole routine is walked through the bundle under Lambda's own client
 * with a table on loopback, and what it took is priced. Needs what `npm run check:package` installs.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { makeSend } from '../../lambda/progress/dynamo';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { intent, launch, newSession, type Session } from '../../simulator/echo/request';
import { startTable } from '../../simulator/echo/table';
import { listen } from '../../simulator/loopback';
import { type Lambda, startLambda } from './lambda';
import { BUNDLE } from './zip';

/** US dollars in us-east-1, from AWS's price pages in 2026; look again before you count on them. */
const PRICES = {
  /** A gigabyte-second of an arm64 function. */
  lambdaGigabyteSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  /** On demand: a write of up to 1 KB, and a strongly consistent read of up to 4 KB. */
  tableWrite: 0.625 / 1e6,
  tableRead: 0.125 / 1e6,
  logGigabyte: 0.5,
} as const;

const GIGABYTES = 256 / 1024;
/**
 * Lambda gives a whole processor at 1,769 MB, so a 256 MB function has a seventh of one:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html. What a laptop's processor took is
 * multiplied by as much.
 */
const SLOWER = 1769 / 256;
/** Lambda's own lines about a turn, START, END and REPORT, as they stand in a log of text: about so many bytes. */
const PLATFORM_LOG_BYTES = 370;
/** Of someone who keeps to two evenings a week. */
const ROUTINES_A_MONTH = 8.7;
const USERS = [1e3, 1e5, 1e7];
const MONTH_SECONDS = 30.4 * 24 * 3600;
/** How many times the month's mean come in the busiest minutes of an evening: an assumption. */
const AT_PEAK = 10;
/** Longer than any one answer lasts. */
const BETWEEN_TURNS_SECONDS = 300;

type Item = Record<string, AttributeValue>;

/** What DynamoDB counts of a row: its names and its values. */
function bytesOf(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => {
    const [text = ''] = Object.values(value) as unknown[];
    return sum + Buffer.byteLength(name) + Buffer.byteLength(String(text));
  }, 0);
}

/** Passes requests on to the table, and counts what each would be charged. */
async function meter(env: NodeJS.ProcessEnv) {
  const url = env.AWS_ENDPOINT_URL_DYNAMODB ?? '';
  const used = { reads: 0, writes: 0 };
  const weighed: Promise<void>[] = [];
  const send = makeSend(env);
  let before = 0;
  /** A write is charged by what the row weighed or weighs, whichever is more, and not by what was sent. */
  async function weigh(sent: { readonly Key?: Item; readonly Item?: Item }): Promise<void> {
    const { id = { S: '' } } = sent.Key ?? sent.Item ?? {};
    const asked = { TableName: env.PROGRESS_TABLE ?? '', Key: { id } };
    const { Item } = await send('GetItem', asked, performance.now() + 5000);
    const after = bytesOf(Item ?? {});
    used.writes += Math.max(1, Math.ceil(Math.max(before, after) / 1024));
    before = after;
  }
  const server = createServer(async (asked, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const operation = String(asked.headers['x-amz-target']).split('.')[1];
    // A row is under 2 KB (lambda/progress/row.ts): half of what one read may bring.
    if (operation === 'GetItem') used.reads += 1;
    const passed = forward(url, { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(answer);
      if (operation !== 'GetItem')
        given.on('end', () => weighed.push(weigh(JSON.parse(`${body}`))));
    });
    passed.end(body);
  });
  return { used, settled: () => Promise.all(weighed), ...(await listen(server)) };
}

/** Walks one routine, from opening to goodbye; returns what it took of the processor, opening first. */
async function walk({ invoke, processorMs }: Lambda) {
  let session: Session = newSession();
  let now = Date.now() / 1000;
  let before = processorMs();
  const milliseconds: number[] = [];
  const turn = async (event: unknown): Promise<ResponseEnvelope> => {
    const { body } = await invoke(event);
    milliseconds.push(processorMs() - before);
    before = processorMs();
    const answer = body as ResponseEnvelope;
    session = { ...session, isNew: false, attributes: answer.sessionAttributes ?? {} };
    now += BETWEEN_TURNS_SECONDS;
    return answer;
  };
  await turn(launch(session, now));
  await turn(intent(session, 'StartRoutineIntent', {}, now));
  for (const _ of EXERCISE_IDS) await turn(intent(session, 'ReadyIntent', {}, now));
  const last = await turn(intent(session, 'AMAZON.NoIntent', {}, now));
  if (!last.response.shouldEndSession) throw new Error('The routine came to no end');
  return milliseconds;
}

async function main(): Promise<void> {
  const tools = join(__dirname, '../../infrastructure/check/node_modules');
  const folder = mkdtempSync(join(tmpdir(), 'cost-'));
  const code = join(folder, 'code');
  cpSync(BUNDLE, code, { recursive: true });
  const table = await startTable(join(folder, 'table'));
  const { used, settled, address, close } = await meter(table.env);
  let milliseconds: number[];
  let log: string;
  try {
    const lambda = await startLambda({
      node: join(tools, 'node24/bin/node'),
      client: join(tools, 'aws-lambda-ric/index.mjs'),
      code,
      env: { ...table.env, AWS_ENDPOINT_URL_DYNAMODB: address } as Record<string, string>,
    });
    milliseconds = await walk(lambda);
    await settled();
    log = await lambda.stop();
  } finally {
    await close();
    await table.stop();
    rmSync(folder, { recursive: true });
  }

  const turns = milliseconds.length;
  const seconds = (SLOWER * milliseconds.reduce((sum, one) => sum + one, 0)) / 1000;
  const logBytes = Buffer.byteLength(log) + turns * PLATFORM_LOG_BYTES;
  const cost = {
    Lambda: seconds * GIGABYTES * PRICES.lambdaGigabyteSecond + turns * PRICES.lambdaRequest,
    DynamoDB: used.reads * PRICES.tableRead + used.writes * PRICES.tableWrite,
    Logs: (logBytes / 1e9) * PRICES.logGigabyte,
  };
  const [cold = 0, ...warm] = milliseconds;
  const mean = warm.reduce((sum, one) => sum + one, 0) / warm.length;
  console.log(`a routine: ${turns} turns, ${used.reads} reads, ${used.writes} writes`);
  console.log(`of the processor here: ${cold} ms cold, ${mean.toFixed(0)} ms a warm turn`);
  console.log('a thousand routines, in US dollars, at most:');
  for (const [name, dollars] of Object.entries(cost)) {
    console.log(`  ${name.padEnd(9)} ${(1000 * dollars).toFixed(4)}`);
  }
  const all = Object.values(cost).reduce((sum, one) => sum + one, 0);
  console.log(`  ${'together'.padEnd(9)} ${(1000 * all).toFixed(4)}`);
  console.log(`a month, at ${ROUTINES_A_MONTH} routines a user:`);
  for (const users of USERS) {
    const routines = users * ROUTINES_A_MONTH;
    const logs = (routines * logBytes) / 1e9;
    const atOnce = (AT_PEAK * routines * seconds) / MONTH_SECONDS;
    console.log(
      `  ${users.toLocaleString('en')} users: ${(routines * all).toFixed(2)} dollars, ` +
        `${logs.toFixed(1)} GB of log, ${Math.ceil(atOnce)} functions at once`,
    );
  }
}

void main();
