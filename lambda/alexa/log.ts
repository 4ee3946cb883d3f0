/**
 * What is seen of a turn from outside: one line of JSON, which is also its metrics (CloudWatch's embedded
 * metric format). Everything passes a list of what may be said: words spoken, slots, user ids and
 * anything about health have no way in.
 *
 * Plain JSON rather than @aws-lambda-powertools/logger: process start to the first line on Node 24, medians of
 * 30 interleaved runs of minified bundles, is +3 ms (2 KB) here and +10 ms (35 KB) there, and that one
 * would take any field it is handed.
 */
import type { Ask } from '../coach/ask';
import { MOMENTS } from '../routine/today';
import { EXERCISE_IDS } from '../routine/types';

/** What was asked; or the session was over. */
type Intent = Ask['kind'] | 'sessionEnded';

/** Asks that are logged by the same name, and by their own. */
const as = <Kind extends Intent>(name: string, ...kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, name])) as Record<Kind, string>;
const own = <Kind extends Intent>(...kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind): [string, string] => [kind, kind])) as Record<Kind, string>;

/**
 * Ask → the name it is logged by. An ask that tells of the runner's body is logged as any 'question', and one
 * that tells of a leg as 'side'; a new kind of ask does not compile before it has a name here.
 */
const NAMES: Readonly<Record<Intent, string>> = {
  ...own('open', 'start', 'startOver', 'carryOn', 'ready', 'resume', 'goOn', 'wait', 'next'),
  ...own('done', 'back', 'repeat', 'goTo', 'straightThrough', 'stepByStep', 'forgetMe'),
  ...own('howLongLeft', 'amount', 'slower', 'lessTalk', 'moreTalk', 'usualSpeed', 'yes', 'no'),
  ...own('help', 'stop', 'remind', 'job', 'lost', 'sessionEnded'),
  ...as('wait', 'warmUp'),
  ...as('today', 'together', 'leaveOut', 'only', 'someOf', 'doFirst', 'doLast', 'everything'),
  ...as('today', 'likeLastTime', 'backwards', 'place', 'putBack', 'exchange', 'stopAfterThis'),
  ...as('today', 'fitInto'),
  ...as('side', 'startWithSide', 'whichLeg', 'sideOnceMore', 'skipSide', 'onceMore', 'wrongSide'),
  ...as('side', 'otherSide', 'oneSide'),
  ...as('amount', 'exactly'),
  ...as('question', 'tally', 'history', 'kneelHurts', 'hurts', 'sharpPain', 'care', 'trouble'),
  ...as('question', 'muscle', 'about', 'aboutExercise'),
  ...as('sounds', 'chimes', 'inHolds', 'stopCounting', 'talkThrough'),
  ...as('effort', 'tooHard', 'tooEasy'),
  ...as('kit', 'noKit', 'haveKit', 'onlyKit'),
  ...as('remind', 'remindWhen', 'moveReminder', 'myReminders', 'stopReminders'),
  ...as('ice', 'setIce', 'iceLeft', 'stopIce'),
  ...as('consent', 'consented', 'served'),
  ...as('phrase', 'phrased'),
};

/**
 * One answered request. Exercise and moment are those it was asked at: an answer to a sign of danger leaves neither,
 * and is not to be told from any other by that.
 */
export interface TurnSeen {
  readonly intent: Intent;
  readonly exercise: (typeof EXERCISE_IDS)[number] | null;
  readonly moment: (typeof MOMENTS)[number] | null;
  readonly milliseconds: number;
  /** The first request of this container. */
  readonly cold: boolean;
  /** The request was not understood. */
  readonly lost: boolean;
  /** A routine was begun with this turn. */
  readonly started: boolean;
  /** A routine was finished with this turn. */
  readonly finished: boolean;
  /** Where a session ended with the routine unfinished. */
  readonly leftAt: (typeof EXERCISE_IDS)[number] | null;
  /** The table could not be read, or not be written. */
  readonly tableFailed?: boolean;
}

/** Where lines of the log go, each JSON without its line break. */
export interface Log {
  /** Tells one deployment's metrics from another's. */
  readonly functionName: string;
  /** Each turn is told: not on a laptop, where the conversation stands alone. */
  readonly tellsTurns: boolean;
  info(line: string): void;
  /** For what failed. */
  error(line: string): void;
}

const COUNTS = ['Turns', 'Fallbacks', 'RoutinesStarted', 'RoutinesFinished'] as const;
const counted = (names: readonly string[], dimensions = ['Function']) => ({
  Namespace: 'KneeCoach',
  Dimensions: [dimensions],
  Metrics: names.map((name) => ({ Name: name, Unit: 'Count' })),
});

const INTENTS = Object.keys(NAMES) as Intent[];

function nameOf(intent: unknown): string {
  const known = allowed(INTENTS, intent);
  return known === null ? 'other' : NAMES[known];
}

function allowed<T extends string>(values: readonly T[], value: unknown): T | null {
  return values.find((one) => one === value) ?? null;
}

/** Amazon's ids of requests and nothing else: whoever calls a self-hosted skill chooses this text. */
const REQUEST_ID = /^(amzn1\.echo-api\.request\.)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A line, with the metrics that are in its fields. */
function line(functionName: string, nowMs: number, metrics: readonly object[], fields: object) {
  const _aws = { Timestamp: nowMs, CloudWatchMetrics: metrics };
  return JSON.stringify({ _aws, Function: functionName, ...fields });
}

/** A line for what went wrong, counted by that name. */
function errorLine(name: string, functionName: string, nowMs: number, fields: object = {}): string {
  const counts = [counted([name])];
  return line(functionName, nowMs, counts, { level: 'error', ...fields, [name]: 1 });
}

/**
 * The line for a turn. It names no request: what is kept of a user and what is logged are not to be joined. `functionName` tells one deployment's metrics from another's; `nowMs` is
 * milliseconds since 1970. Never throws: what is not on the list becomes 'other', 'unknown', null or 0.
 */
export function turnLine(seen: TurnSeen, functionName: string, nowMs: number): string {
  const leftAt = allowed(EXERCISE_IDS, seen.leftAt);
  const tableFailed = seen.tableFailed === true;
  const metrics = [
    counted(tableFailed ? [...COUNTS, 'TableFailed'] : COUNTS),
    ...(leftAt === null ? [] : [counted(['LeftAt'], ['Function', 'Exercise'])]),
  ];
  return line(functionName, nowMs, metrics, {
    intent: nameOf(seen.intent),
    exercise: allowed(EXERCISE_IDS, seen.exercise),
    moment: allowed(MOMENTS, seen.moment),
    milliseconds: Number.isFinite(seen.milliseconds) ? Math.round(seen.milliseconds) : 0,
    cold: seen.cold === true,
    Turns: 1,
    Fallbacks: seen.lost === true ? 1 : 0,
    RoutinesStarted: seen.started === true ? 1 : 0,
    RoutinesFinished: seen.finished === true ? 1 : 0,
    ...(tableFailed && { TableFailed: 1 }),
    ...(leftAt === null ? {} : { Exercise: leftAt, LeftAt: 1 }),
  });
}

/**
 * The line for a request that failed: the error's name, the rules that were broken and where in the code it was.
 * Its message has no way in: it may quote the user.
 */
export function failureLine(
  error: Error,
  request: unknown,
  functionName: string,
  nowMs: number,
): string {
  const { broken } = error as { broken?: readonly string[] };
  const frames = [...(error.stack ?? '').matchAll(/([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/gm)];
  const isKnown = typeof request === 'string' && REQUEST_ID.test(request);
  return errorLine('Failed', functionName, nowMs, {
    requestId: isKnown ? request : 'unknown',
    error: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...(broken && { broken }),
    at: frames.slice(0, 3).map(([, frame]) => frame),
  });
}

/** What Alexa may say of an answer that it refused, or of a device that it lost; of anything else, 'other' is logged. */
const REASONS = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'INTERNAL_SERVER_ERROR',
  'INTERNAL_ERROR',
  'ENDPOINT_TIMEOUT',
  'UNKNOWN_ERROR',
  'NOT_FOUND',
  'LIST_ERROR',
] as const;

/** What was refused: the answer that the session ended by, one that came before, or what was to be shown. */
export type Refused = 'session' | 'answer' | 'screen';

/** The line for an answer that Alexa refused. Its own message has no way in: it quotes the answer. */
export function refusedLine(
  refused: Refused,
  reason: unknown,
  functionName: string,
  nowMs: number,
): string {
  const known = allowed(REASONS, reason) ?? 'other';
  return errorLine('Refused', functionName, nowMs, { refused, reason: known });
}

/** The line for a record that could not be deleted, after all tries. It names nobody. */
export function deleteFailedLine(functionName: string, nowMs: number): string {
  return errorLine('DeleteFailed', functionName, nowMs);
}
