/** What no skill can be quicker than: the same words whatever is asked. */
import type { ResponseEnvelope } from 'ask-sdk-model';

export const handler = async (): Promise<ResponseEnvelope> => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: '<speak>Hello. Shall we start?</speak>' },
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Say start.</speak>' } },
    shouldEndSession: false,
  },
});
