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
import { MOMENTS } from '../coach/state';
import { EXERCISE_IDS } from '../routine/types';

/**
 * Ask → the name it is logged by. An ask that tells of the runner's body is logged as any 'question', and one
 * that tells of a leg as 'side'; a new kind of ask does not compile before it has a name here.
 */
const NAMES: Readonly<Record<Ask['kind'], string>> = {
  open: 'open',
  start: 'start',
  startOver: 'startOver',
  carryOn: 'carryOn',
  ready: 'ready',
  goOn: 'goOn',
  wait: 'wait',
  next: 'next',
  done: 'done',
  back: 'back',
  repeat: 'repeat',
  goTo: 'goTo',
  leaveOut: 'next',
  straightThrough: 'straightThrough',
  stepByStep: 'stepByStep',
  forgetMe: 'forgetMe',
  howLongLeft: 'howLongLeft',
  amount: 'amount',
  slower: 'slower',
  lessTalk: 'lessTalk',
  tooHard: 'effort',
  tooEasy: 'effort',
  noKit: 'kit',
  haveKit: 'kit',
  kneelHurts: 'question',
  hurts: 'question',
  sharpPain: 'question',
  care: 'question',
  trouble: 'question',
  wrongSide: 'side',
  otherSide: 'side',
  oneSide: 'side',
  muscle: 'question',
  about: 'question',
  aboutExercise: 'question',
  yes: 'yes',
  no: 'no',
  help: 'help',
  stop: 'stop',
  lost: 'lost',
};

/** Requests that carry no ask. */
const EVENTS = ['sessionEnded'] as const;

/** One answered request. */
export interface TurnSeen {
  readonly requestId: string;
  readonly intent: Ask['kind'] | (typeof EVENTS)[number];
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
}

const NAMESPACE = 'KneeCoach';
const COUNTS = ['Turns', 'Fallbacks', 'RoutinesStarted', 'RoutinesFinished'] as const;
const count = (name: string) => ({ Name: name, Unit: 'Count' });

const KINDS = Object.keys(NAMES) as Ask['kind'][];

function nameOf(intent: unknown): string {
  const kind = allowed(KINDS, intent);
  return kind === null ? (allowed(EVENTS, intent) ?? 'other') : NAMES[kind];
}

function allowed<T extends string>(values: readonly T[], value: unknown): T | null {
  return values.find((one) => one === value) ?? null;
}

/** Amazon's ids of requests and nothing else: whoever calls a self-hosted skill chooses this text. */
const REQUEST_ID = /^(amzn1\.echo-api\.request\.)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function requestId(id: unknown): string {
  return typeof id === 'string' && REQUEST_ID.test(id) ? id : 'unknown';
}

/**
 * The line for a turn. `functionName` tells one deployment's metrics from another's; `nowMs` is
 * milliseconds since 1970. Never throws: what is not on the list becomes 'other', 'unknown', null or 0.
 */
export function turnLine(seen: TurnSeen, functionName: string, nowMs: number): string {
  const leftAt = allowed(EXERCISE_IDS, seen.leftAt);
  const directives = [
    { Namespace: NAMESPACE, Dimensions: [['Function']], Metrics: COUNTS.map(count) },
    ...(leftAt === null
      ? []
      : [
          {
            Namespace: NAMESPACE,
            Dimensions: [['Function', 'Exercise']],
            Metrics: [count('LeftAt')],
          },
        ]),
  ];
  return JSON.stringify({
    _aws: { Timestamp: nowMs, CloudWatchMetrics: directives },
    Function: functionName,
    requestId: requestId(seen.requestId),
    intent: nameOf(seen.intent),
    exercise: allowed(EXERCISE_IDS, seen.exercise),
    moment: allowed(MOMENTS, seen.moment),
    milliseconds: Number.isFinite(seen.milliseconds) ? Math.round(seen.milliseconds) : 0,
    cold: seen.cold === true,
    Turns: 1,
    Fallbacks: seen.lost === true ? 1 : 0,
    RoutinesStarted: seen.started === true ? 1 : 0,
    RoutinesFinished: seen.finished === true ? 1 : 0,
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
  const metrics = { Namespace: NAMESPACE, Dimensions: [['Function']], Metrics: [count('Failed')] };
  return JSON.stringify({
    _aws: { Timestamp: nowMs, CloudWatchMetrics: [metrics] },
    Function: functionName,
    level: 'error',
    requestId: requestId(request),
    error: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...(broken && { broken }),
    at: frames.slice(0, 3).map(([, frame]) => frame),
    Failed: 1,
  });
}

/** Writes the line of a failure. */
export function logFailed(error: Error, request: unknown): void {
  const { AWS_LAMBDA_FUNCTION_NAME = 'local' } = process.env;
  process.stderr.write(`${failureLine(error, request, AWS_LAMBDA_FUNCTION_NAME, Date.now())}\n`);
}

/**
 * Writes the line of a turn. To standard output itself, since Lambda's console.log may wrap what it is
 * given, and metrics are read from lines that are JSON as they stand.
 */
export function logTurn(seen: TurnSeen): void {
  const { AWS_LAMBDA_FUNCTION_NAME = 'local' } = process.env;
  process.stdout.write(`${turnLine(seen, AWS_LAMBDA_FUNCTION_NAME, Date.now())}\n`);
}
