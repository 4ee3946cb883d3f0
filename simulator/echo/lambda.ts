/** Lambda on a laptop: what a handler is, and what it is handed. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';

export type Handler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;

/** What Lambda hands a handler beside the event; eight seconds are what Alexa waits. */
export function lambdaContext(): Context {
  const began = Date.now();
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'knee-coach',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:knee-coach',
    memoryLimitInMB: '256',
    awsRequestId: crypto.randomUUID(),
    logGroupName: '/aws/lambda/knee-coach',
    logStreamName: 'laptop',
    getRemainingTimeInMillis: () => 8000 - (Date.now() - began),
    done() {},
    fail() {},
    succeed() {},
  };
}
