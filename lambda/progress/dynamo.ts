/**
 * DynamoDB's JSON protocol over Node's own http, signed by aws4 and typed by the AWS SDK v3's client. The
 * whole client does the same and costs more at a cold start. Process start to the first row from a local
 * table, medians of 25 interleaved runs on Node 20, minified bundles: the client trimmed to the bone +56 ms
 * (526 KB; +40 ms and 331 KB from its ES modules), the SDK's own signer and its http handler +14 ms (23 KB),
 * aws4fetch +24 ms (7 KB), the SDK's signer with Node's http +10 ms (16 KB), aws4 with it +9 ms (9 KB), of which
 * Node's http and crypto alone are +6 ms, and more on Node 24.
 */
import type http from 'node:http';
import type {
  CreateTableCommandInput,
  DeleteItemCommandInput,
  DescribeTableCommandInput,
  DescribeTableCommandOutput,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { sign } from 'aws4';

/** Input and output of the operations used. */
export interface Operations {
  GetItem: [GetItemCommandInput, Pick<GetItemCommandOutput, 'Item'>];
  PutItem: [PutItemCommandInput, unknown];
  UpdateItem: [UpdateItemCommandInput, unknown];
  DeleteItem: [DeleteItemCommandInput, unknown];
  CreateTable: [CreateTableCommandInput, unknown];
  DescribeTable: [DescribeTableCommandInput, Pick<DescribeTableCommandOutput, 'Table'>];
}

/**
 * One request, not repeated when it fails. `deadlineMs`: when it is given up, as `performance.now()` tells the
 * time. Rejects with `TimeoutError`, with DynamoDB's own error name (`ValidationException` …) or with Node's.
 */
export type Send = <O extends keyof Operations>(
  operation: O,
  input: Operations[O][0],
  deadlineMs: number,
) => Promise<Operations[O][1]>;

/**
 * A sender for the endpoint, region and credentials that Lambda puts into the environment. Other sources
 * of credentials (profiles, instance roles) are not looked for.
 */
export function makeSend(env: NodeJS.ProcessEnv): Send {
  const { AWS_REGION, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL } = env;
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  const region = AWS_REGION || AWS_DEFAULT_REGION || 'us-east-1';
  const endpoint = AWS_ENDPOINT_URL_DYNAMODB || AWS_ENDPOINT_URL;
  const url = new URL(endpoint || `https://dynamodb.${region}.amazonaws.com`);
  // Https loads what TLS needs: 3 ms that a table beside the skill need not cost.
  const transport: Pick<typeof http, 'Agent' | 'request'> =
    url.protocol === 'http:' ? require('node:http') : require('node:https');
  const keptAlive = new transport.Agent({ keepAlive: true });
  const credentials = {
    accessKeyId: AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: AWS_SECRET_ACCESS_KEY ?? '',
    sessionToken: AWS_SESSION_TOKEN,
  };

  /** Errors may come before the response, or while its body is read; a cut connection is one. */
  function post(
    headers: http.OutgoingHttpHeaders | undefined,
    body: string,
    deadlineMs: number,
    agent: http.Agent | false = keptAlive,
  ): Promise<{ readonly status: number | undefined; readonly text: string }> {
    const leftMs = deadlineMs - performance.now();
    if (leftMs <= 0) return Promise.reject(namedError('TimeoutError'));
    return new Promise((resolve, reject) => {
      const request = transport.request(url, { method: 'POST', headers, agent });
      let begun = false;
      let late = false;
      // Node's own AbortSignal, and reading by `for await`, take 1 ms more of a cold start.
      const timer = setTimeout(() => {
        late = true;
        request.destroy(namedError('TimeoutError'));
      }, leftMs);
      request.on('close', () => clearTimeout(timer));
      request.on('error', (error) => {
        // A container that slept may find its idle connection closed: that is no failure of the table.
        const slept = request.reusedSocket && !begun && !late;
        if (slept) resolve(post(headers, body, deadlineMs, false));
        else reject(error);
      });
      request.on('response', (response) => {
        begun = true;
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', (error) => reject(late ? namedError('TimeoutError') : error));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      request.end(body);
    });
  }

  return async (operation, input, deadlineMs) => {
    const body = JSON.stringify(input);
    const signed = sign(
      {
        service: 'dynamodb',
        region,
        method: 'POST',
        host: url.host,
        path: url.pathname,
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': `DynamoDB_20120810.${operation}`,
        },
        body,
      },
      credentials,
    );
    const { status, text } = await post(signed.headers, body, deadlineMs);
    const answer = JSON.parse(text);
    if (status === 200) return answer;
    throw namedError(String(answer?.__type ?? status).replace(/^.*#/, ''));
  };
}

/** Without the service's message, which may quote what was sent. */
function namedError(name: string): Error {
  const error = new Error('The table failed');
  error.name = name;
  return error;
}
