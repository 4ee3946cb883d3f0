/** The Lambda entry. Two parameters: the nodejs24.x runtime refuses a handler with a callback. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { answerTo } from './skill';

export const handler = async (
  event: RequestEnvelope,
  context: Context,
): Promise<ResponseEnvelope> => answerTo(event, context);
