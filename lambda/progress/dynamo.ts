/**
 * DynamoDB's JSON protocol, signed by aws4 and typed by the AWS SDK v3's client. The whole client does the same
 * and costs more at a cold start: processor time from process start to the first row, over an empty one, is
 * +18 ms for aws4 over Node's http, +24 ms for aws-lite and +52 ms for the SDK (Node 20, minified bundles).
 */
import type {
  CreateTableCommandInput,
  DeleteItemCommandInput,
  DescribeTableCommandInput,
  DescribeTableCommandOutput,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  QueryCommandInput,
  QueryCommandOutput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { sign } from 'aws4';
import { makePost, type Post } from './connection';
import { tableFailed } from './table-failed';

/** Input and output of the operations used. */
interface Operations {
  GetItem: [GetItemCommandInput, Pick<GetItemCommandOutput, 'Item'>];
  PutItem: [PutItemCommandInput, unknown];
  UpdateItem: [UpdateItemCommandInput, unknown];
  DeleteItem: [DeleteItemCommandInput, unknown];
  Query: [QueryCommandInput, Pick<QueryCommandOutput, 'Items' | 'LastEvaluatedKey'>];
  CreateTable: [CreateTableCommandInput, unknown];
  DescribeTable: [DescribeTableCommandInput, Pick<DescribeTableCommandOutput, 'Table'>];
}

/**
 * One request, which may arrive twice (connection.ts). `deadlineMs`: when it is given up, as `performance.now()` tells the
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
  let post: Post | undefined;
  const credentials = {
    accessKeyId: AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: AWS_SECRET_ACCESS_KEY ?? '',
    sessionToken: AWS_SESSION_TOKEN,
  };

  return async (operation, input, deadlineMs) => {
    // Where it is no address, this rejects as any table does that fails.
    const url = new URL(endpoint || `https://dynamodb.${region}.amazonaws.com`);
    post ??= makePost(url);
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
    const { status, text } = await post(
      signed.headers ?? {},
      body,
      deadlineMs,
      operation === 'GetItem',
    );
    const answer = JSON.parse(text);
    if (status === 200) return answer;
    throw tableFailed(String(answer?.__type ?? status).replace(/^.*#/, ''));
  };
}
