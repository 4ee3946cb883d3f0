/**
 * DynamoDB's JSON protocol over Node's own http, signed by the signer of the AWS SDK v3 (@smithy/signature-v4,
 * which the SDK's clients use) and typed by its client. The whole client does the same and costs more at a
 * cold start. Process start to the first row from a local table, medians of 25 interleaved runs on Node 20,
 * minified bundles: the client trimmed to the bone +56 ms (526 KB; +40 ms and 331 KB from its ES modules),
 * signer and the SDK's http handler +14 ms (23 KB), aws4fetch +24 ms (7 KB), this +10 ms (16 KB), of which
 * Node's http alone is +6 ms. Bundled from the CommonJS files instead of the ES modules it is +20 ms (144 KB).
 */
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
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
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';

/** Input and output of the operations used. */
export interface Operations {
  GetItem: [GetItemCommandInput, Pick<GetItemCommandOutput, 'Item'>];
  PutItem: [PutItemCommandInput, unknown];
  UpdateItem: [UpdateItemCommandInput, unknown];
  DeleteItem: [DeleteItemCommandInput, unknown];
  CreateTable: [CreateTableCommandInput, unknown];
  DescribeTable: [DescribeTableCommandInput, Pick<DescribeTableCommandOutput, 'Table'>];
}

/** One request, not repeated when it fails. Rejects with DynamoDB's own error name (`ValidationException` …) or Node's. */
export type Send = <O extends keyof Operations>(
  operation: O,
  input: Operations[O][0],
  signal: AbortSignal,
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
  const transport = url.protocol === 'http:' ? http : https;
  const keptAlive = new transport.Agent({ keepAlive: true });
  const signer = new SignatureV4({
    service: 'dynamodb',
    region,
    sha256: Hash.bind(null, 'sha256'),
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: AWS_SECRET_ACCESS_KEY ?? '',
      sessionToken: AWS_SESSION_TOKEN,
    },
  });

  async function post(
    headers: http.OutgoingHttpHeaders,
    body: string,
    signal: AbortSignal,
    agent: http.Agent | false = keptAlive,
  ): Promise<IncomingMessage> {
    const request = transport.request(url, { method: 'POST', headers, agent, signal });
    // Errors after the response began are met while its body is read.
    request.on('error', () => {});
    request.end(body);
    try {
      const [response] = await once(request, 'response');
      return response;
    } catch (error) {
      // A container that slept may find its idle connection closed: that is no failure of the table.
      if (request.reusedSocket && !signal.aborted) {
        return post(headers, body, signal, false);
      }
      throw error;
    }
  }

  return async (operation, input, signal) => {
    const body = JSON.stringify(input);
    const signed = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      headers: {
        host: url.host,
        'content-type': 'application/x-amz-json-1.0',
        'content-length': String(Buffer.byteLength(body)),
        'x-amz-target': `DynamoDB_20120810.${operation}`,
      },
      body,
    });
    const response = await post(signed.headers, body, signal);
    let text = '';
    response.setEncoding('utf8');
    for await (const chunk of response) text += chunk;
    const answer = JSON.parse(text);
    if (response.statusCode === 200) return answer;
    throw namedError(String(answer?.__type ?? response.statusCode).replace(/^.*#/, ''));
  };
}

/** Without the service's message, which may quote what was sent. */
function namedError(name: string): Error {
  const error = new Error('The table refused');
  error.name = name;
  return error;
}
