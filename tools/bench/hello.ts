/** The plainest skill that Amazon's SDK can be asked for. */
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) =>
      responseBuilder.speak('Hello. Shall we start?').reprompt('Say start.').getResponse(),
  })
  .create();

export const handler = async (event: RequestEnvelope): Promise<ResponseEnvelope> =>
  skill.invoke(event);
