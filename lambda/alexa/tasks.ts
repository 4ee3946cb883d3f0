/** Jobs that Alexa hands over by themselves, from a routine of the user's or a link; and the offer of such a routine. */
import type { Directive, Request } from 'ask-sdk-model';
import type { Ask } from '../coach/ask';
import { fieldsOf, isFields, textOf } from '../fields';
import type { Job, Phrase } from '../language/ids';

/** The tasks of skill-package/tasks by their names, and what each is to do. */
export const TASKS = {
  WhyItHurts: 'why',
  StartRoutine: 'routine',
  ShortOne: 'short',
  Stretches: 'stretches',
} as const satisfies Readonly<Record<string, Job>>;

/** All tasks are of their first version. */
export const TASK_VERSION = '1';

/** Whether a request brings a task, of whatever name. */
export const bringsTask = (request: Request): boolean =>
  request.type === 'LaunchRequest' && isFields(request.task);

/** What a launch is to do; one with a task that is not known opens the skill. */
export function launched(request: Request): Ask {
  if (request.type !== 'LaunchRequest') return { kind: 'open' };
  const { name } = fieldsOf(request.task);
  const own = typeof name === 'string' ? (name.split('.').at(-1) ?? '') : '';
  const job = Object.hasOwn(TASKS, own) ? TASKS[own as keyof typeof TASKS] : undefined;
  return job === undefined ? { kind: 'open' } : { kind: 'job', job };
}

/** The job is done, and whoever handed it over hears so. */
export const TASK_DONE: Directive = {
  type: 'Tasks.CompleteTask',
  status: { code: '200', message: 'done' },
};

/** How a task is called from outside: by the skill that it belongs to. */
export const taskUri = (skillId: string, name: keyof typeof TASKS) =>
  `connection://${skillId}.${name}/${TASK_VERSION}?provider=${skillId}`;

/** What the offer of a routine is known by when its answer comes. */
const OFFER = 'why';

/**
 * Has Alexa offer, in her own words, that one of these phrases answers why a kneecap hurts, without the skill's name.
 * She takes the first that the user has not given away. `does`: as she tells it.
 */
export function offerPhrase(
  skillId: string,
  locale: string,
  utterances: readonly string[],
  does: string,
): Directive {
  const operation = {
    type: 'Alexa.Automation.Operation.Skill.StartConnection',
    version: '1.0',
    operationId: OFFER,
    payload: { connectionRequest: { uri: taskUri(skillId, 'WhyItHurts'), input: {} } },
  };
  return {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.OfferAutomation/1',
    onCompletion: 'RESUME_SESSION',
    token: OFFER,
    input: {
      automation: {
        trigger: {
          type: 'Alexa.Automation.Trigger.Voice.CustomUtterance',
          version: '1.0',
          payload: { utterances: [...utterances], locale },
        },
        operations: { serial: [{ operation }] },
      },
      renderingData: { operations: { [OFFER]: { descriptionPrompt: does } } },
    },
  };
}

const REASONS: Readonly<Record<string, Phrase>> = {
  REJECTED_BY_CUSTOMER: 'refused',
  AUTOMATION_ALREADY_ENABLED: 'isThere',
};

/** What came of that offer, the one thing that a session may go on from. */
export function resumed(request: Request): Ask {
  const { type, token, status, result } = fieldsOf(fieldsOf(request).cause);
  const { offerAutomationResponse } = fieldsOf(result);
  const reason = fieldsOf(offerAutomationResponse).reason ?? fieldsOf(result).reason;
  const known =
    typeof reason === 'string' && Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
  if (known !== undefined) return { kind: 'phrased', came: known };
  const isOurs = type === 'ConnectionCompleted' && token === OFFER;
  const isDone = isOurs && textOf(fieldsOf(status).code) === '200' && reason === undefined;
  return { kind: 'phrased', came: isDone ? 'set' : 'failed' };
}
