/** Routines that Alexa offers for a skill: a phrase of the user's own, and the task that it calls. */
import type { Directive, SessionResumedRequest } from 'ask-sdk-model';
import { fieldsOf } from '../../lambda/fields';
import type { Consent } from './amazon';

const plain = (said: string) =>
  said
    .toLowerCase()
    .replace(/[^\w' ]/g, '')
    .trim();

/** No routines yet. */
export function makePhrases() {
  const routines = new Map<string, Map<string, string>>();
  return {
    /** Alexa's question where a directive has her offer a routine; null for any other directive. */
    offer(userId: string, skillName: string, directive: Directive): Consent | null {
      if (directive.type !== 'Connections.StartConnection') return null;
      if (directive.uri !== 'connection://AMAZON.OfferAutomation/1') return null;
      const { utterances, task, does } = read(directive.input);
      const own = routines.get(userId) ?? new Map<string, string>();
      routines.set(userId, own);
      const free = utterances.find((one) => !own.has(one));
      const answer = (code: string, message: string, reason?: string) =>
        ({
          type: 'SessionResumedRequest',
          cause: {
            type: 'ConnectionCompleted',
            ...(directive.token !== undefined && { token: directive.token }),
            status: { code, message },
            result: { offerAutomationResponse: reason === undefined ? {} : { reason } },
          },
        }) satisfies Omit<SessionResumedRequest, 'requestId' | 'timestamp'>;
      return {
        asks: `${skillName} would like to ${does} when you say: ${free}. Would you like that?`,
        answered(utterance) {
          if (free === undefined || [...own.values()].includes(task)) {
            return answer('204', 'No content', 'AUTOMATION_ALREADY_ENABLED');
          }
          if (utterance === null || !/^(?:yes|yeah|sure|okay|ok|please)\b/i.test(utterance)) {
            return answer('204', 'No content', 'REJECTED_BY_CUSTOMER');
          }
          own.set(free, task);
          return answer('200', 'OK');
        },
      };
    },
    /** The task that a sentence calls, by its name with the skill's id before it; null for any other sentence. */
    taskOf: (userId: string, utterance: string) =>
      routines.get(userId)?.get(plain(utterance)) ?? null,
  };
}

/** What a skill offers. Throws an Error where it is nothing that Amazon would take. */
function read(input: unknown): { utterances: string[]; task: string; does: string } {
  const { automation, renderingData } = fieldsOf(input);
  const { trigger, operations } = fieldsOf(automation);
  const { type, payload } = fieldsOf(trigger);
  const { utterances, locale } = fieldsOf(payload);
  const { serial } = fieldsOf(operations);
  const { operation } = fieldsOf(Array.isArray(serial) ? serial[0] : null);
  const { operationId, payload: called } = fieldsOf(operation);
  const uri = String(fieldsOf(fieldsOf(called).connectionRequest).uri);
  const [, task, provider] = /^connection:\/\/(.+)\/1\?provider=(.+)$/.exec(uri) ?? [];
  const does = fieldsOf(fieldsOf(fieldsOf(renderingData).operations)[String(operationId)]);
  const isSound =
    type === 'Alexa.Automation.Trigger.Voice.CustomUtterance' &&
    Array.isArray(utterances) &&
    utterances.length > 0 &&
    utterances.length <= 5 &&
    utterances.every((one) => typeof one === 'string' && plain(one) === one) &&
    /^en-/.test(String(locale)) &&
    task?.startsWith(`${provider}.`) === true;
  if (!isSound || task === undefined) throw new Error('Amazon takes no such offer of a routine.');
  return { utterances, task, does: String(does.descriptionPrompt) };
}
