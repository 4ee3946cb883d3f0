/** The Lambda entry. Two parameters: the nodejs24.x runtime refuses a handler with a callback. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { coach, english, reading, screen } from './late';
import { answerTo } from './skill';

let asked = false;

export const handler = async (
  event: RequestEnvelope,
  context: Context,
): Promise<ResponseEnvelope> => {
  asked = true;
  return answerTo(event, context);
};

// Lambda asks for its first request only after this: what the second answer needs is loaded while the container
// still has a whole processor. A request that is there already does not wait for it.
if (process.env.AWS_LAMBDA_FUNCTION_NAME) {
  setImmediate(() => {
    try {
      if (!asked) for (const load of [coach, english, reading, screen]) load();
    } catch {
      // The request that needs it meets it again, and is answered.
    }
  });
}
