/**
 * Lambda on a laptop: AWS's own runtime client runs the bundle, against a Runtime API of ours on loopback.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { listen } from '../../simulator/loopback';

/** What the function made of one event. */
export interface Answer {
  readonly failed: boolean;
  /** Its response, or the error's `errorType`, `errorMessage` and `trace`. */
  readonly body: unknown;
  /** From handing the event over to the answer. */
  readonly milliseconds: number;
}

export interface Setting {
  readonly node: string;
  /** The main file of aws-lambda-ric. */
  readonly client: string;
  /** The folder that is the function's code. */
  readonly code: string;
  readonly env?: Readonly<Record<string, string>>;
}

const WAIT_MS = 8000;

export type Lambda = Awaited<ReturnType<typeof startLambda>>;

/** Starts the function; rejects with what it wrote when it ends or fails before it asks for work. */
export async function startLambda({ node, client, code, env }: Setting) {
  const api = await runtimeApi();
  const { PATH } = process.env;
  const began = performance.now();
  const child = spawn(node, [client, 'index.handler'], {
    cwd: code,
    env: {
      PATH,
      TZ: ':UTC',
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: 'knee-coach',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/knee-coach',
      AWS_LAMBDA_LOG_STREAM_NAME: 'laptop',
      AWS_REGION: 'us-east-1',
      LAMBDA_TASK_ROOT: code,
      _HANDLER: 'index.handler',
      ...env,
    },
  });
  const written = collect(child);
  const over = ended(child);
  // Nobody may be waiting when it ends.
  over.catch(() => {});
  try {
    await within(Promise.race([api.firstAsked, api.initFailed, over]));
  } catch (error) {
    child.kill();
    api.close();
    throw new Error(`The function did not start: ${String(error)}\n${written()}`);
  }
  const initMs = performance.now() - began;
  return {
    /** From the start of the process to its first request for work. */
    initMs,
    /** Rejects when nothing is answered within eight seconds, as long as Alexa waits. */
    invoke: (event: unknown): Promise<Answer> => within(Promise.race([api.invoke(event), over])),
    /** What of the processor the process has taken so far, in steps of ten milliseconds. On Linux alone. */
    processorMs() {
      // Ticks of user and system time: the 14th and 15th of proc_pid_stat(5), counted after the name.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return 10 * (Number(fields[11]) + Number(fields[12]));
    },
    /** Ends the process, and resolves with all that it wrote. */
    async stop() {
      const runs = child.exitCode === null && child.signalCode === null;
      const gone = runs ? once(child, 'exit') : null;
      child.kill();
      await gone;
      api.close();
      return written();
    },
  };
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`ended with code ${code}`);
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return () => text;
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${WAIT_MS} ms`)), WAIT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A promise, and what settles it. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

async function runtimeApi() {
  const first = later<void>();
  const init = later<never>();
  let hand = later<ServerResponse>();
  let answer = later<Answer>();
  let handedAt = 0;

  const server = createServer(async (request, response) => {
    const path = request.url?.replace('/2018-06-01/runtime/', '') ?? '';
    if (path === 'invocation/next') {
      first.resolve();
      hand.resolve(response);
      return;
    }
    const milliseconds = performance.now() - handedAt;
    const body: unknown = JSON.parse(await textOf(request));
    response.writeHead(202).end();
    if (path === 'init/error') init.reject(new Error(JSON.stringify(body)));
    else answer.resolve({ failed: path.endsWith('/error'), body, milliseconds });
  });
  const { address, close } = await listen(server);
  // The handler may answer before anyone waits for it to fail.
  init.promise.catch(() => {});

  return {
    address: address.replace('http://', ''),
    firstAsked: first.promise,
    initFailed: init.promise,
    async invoke(event: unknown): Promise<Answer> {
      const response = await hand.promise;
      hand = later();
      answer = later();
      handedAt = performance.now();
      response.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': crypto.randomUUID(),
        'lambda-runtime-deadline-ms': String(Date.now() + 7000),
        'lambda-runtime-invoked-function-arn':
          'arn:aws:lambda:us-east-1:000000000000:function:knee-coach',
      });
      response.end(JSON.stringify(event));
      return answer.promise;
    },
    close,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
