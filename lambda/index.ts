/** The Lambda entry. Two parameters: the nodejs24.x runtime refuses a handler with a callback. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { fromEnvironment } from './environment';
import { makeSkill } from './skill';

const skill = fromEnvironment(process.env).then(makeSkill);

export const handler = async (
  event: RequestEnvelope,
  _context: Context,
): Promise<ResponseEnvelope> => (await skill)(event);
