/** Plays sequences of requests against the built handler and checks every answer. */
import type { Directive, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { fieldsOf, isFields } from '../../lambda/fields';
import { checkAnswer, settleAnswers } from '../../test/support/check-answer';
import { textOf, wrongAnswer, wrongLog } from './checks';
import type { Loaded } from './handler';
import { wrongTurn } from './invariants';
import { mutated, requestOf } from './requests';
import { type Sequence, type Step, sequence } from './sequences';
import { withServices } from './services';
import { START_MS } from './states';
import { boutAt, stateOf } from './where';

/** What a whole run of sequences amounted to. */
const newTally = () => ({
  sequences: 0,
  answers: 0,
  /** Loads of the bundle; every answer is that of two of them. */
  loads: 0,
  logLines: 0,
  slowestMs: 0,
  /** Places that were reached, and intents that were sent from each: what was in fact tried. */
  places: new Set<string>(),
  pairs: new Set<string>(),
  /** Of what Alexa was to ask, and what she said of it: each that was tried. */
  replies: new Set<string>(),
});
export type Tally = ReturnType<typeof newTally>;

/** Every container's wall clock; only requests without a time of their own look at it. */
const CONTAINER_MS = START_MS + 5000;

/** `old` lives for the whole run. */
interface Containers {
  readonly load: () => Loaded;
  readonly old: Loaded;
  readonly fresh: { container: Loaded };
  /** Where Amazon's services listen. */
  readonly endpoint: string;
}

/** Plays one sequence; throws an Error that says what was wrong with which answer. */
export async function play(
  sequence: Sequence,
  containers: Containers,
  tally: Tally,
): Promise<void> {
  tally.sequences += 1;
  let attributes: unknown = sequence.begins;
  let asked: Directive | null = null;
  let nowMs = START_MS;
  const past: unknown[] = [{}];
  let last: RequestEnvelope | null = null;
  for (const [index, step] of sequence.steps.entries()) {
    nowMs += step.after * 1000;
    const event: RequestEnvelope =
      step.again && last !== null
        ? last
        : requestOf(step, sequence, {
            attributes: heldBy(step, attributes, past),
            turn: stateOf(attributes).turn,
            ...{ asked, nowMs, endpoint: containers.endpoint },
          });
    last = event;
    const answer = await answered(event, containers, tally);
    if (asked !== null) tally.replies.add(replied(event));
    asked = answer.response.directives?.find(({ type }) => ASKS.test(type)) ?? null;
    const wrong = wrongOf(event, answer, tally);
    if (wrong.length > 0) {
      throw new Error(`Step ${index + 1}:\n- ${wrong.join('\n- ')}`);
    }
    const kept = answer.sessionAttributes;
    if (kept === undefined) continue;
    past.push(attributes);
    attributes = kept;
  }
}

/** Directives that have Alexa ask. */
const ASKS = /^Connections\.(?:SendRequest|StartConnection)$/;

/** What she was to ask, and what she says of it. */
function replied({ request }: RequestEnvelope): string {
  const { type, status, payload, cause, ...more } = fieldsOf(request);
  const token = more.token ?? fieldsOf(cause).token;
  const { code } = fieldsOf(status ?? fieldsOf(cause).status);
  const { permissionScopes, status: only } = fieldsOf(payload);
  const scope = Array.isArray(permissionScopes) ? permissionScopes[0] : null;
  const { reason } = fieldsOf(fieldsOf(fieldsOf(cause).result).offerAutomationResponse);
  const said = [fieldsOf(scope).status, only, reason].map(textOf).join('');
  return [textOf(type), textOf(token), String(code), said].join(' ').slice(0, 80);
}

function heldBy({ attributes }: Step, kept: unknown, past: readonly unknown[]): unknown {
  if (attributes === 'kept') return kept;
  if (attributes === 'none') return undefined;
  if (attributes === 'stale') return past[Math.floor(past.length / 2)];
  return 'raw' in attributes ? attributes.raw : mutated(kept, attributes.mutated);
}

/** Answers that a fresh container gives before it is replaced by the next; loading one costs an answer or two. */
const LIFE = 3;

/** Asks a container that has seen every request so far, and one just started: both must say the same. */
async function answered(
  event: RequestEnvelope,
  { load, old, fresh }: Containers,
  tally: Tally,
): Promise<ResponseEnvelope> {
  const worn = await old.ask(structuredClone(event), CONTAINER_MS);
  if (tally.answers % LIFE === 0) {
    fresh.container = load();
    tally.loads += 1;
  }
  const young = await fresh.container.ask(structuredClone(event), CONTAINER_MS);
  tally.answers += 1;
  tally.slowestMs = Math.max(tally.slowestMs, worn.milliseconds);
  tally.logLines += worn.stdout.split('\n').length - 1;
  if (worn.json !== young.json) {
    throw new Error(`Two containers answer differently:\n${worn.json}\n${young.json}`);
  }
  const wrong = [...wrongLog(worn), ...wrongLog(young)];
  if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'));
  return JSON.parse(worn.json) as ResponseEnvelope;
}

/** What no clock tells: some 270 years from 1970, as the skill has it. */
const NO_CLOCK_MS = 100_000 * 24 * 3600 * 1000;

function wrongOf(event: RequestEnvelope, answer: ResponseEnvelope, tally: Tally): string[] {
  const wrong = wrongAnswer(answer, event);
  const request = fieldsOf(event.request);
  const type = textOf(request.type);
  try {
    checkAnswer(answer, { ...event, request: { ...request, type } } as RequestEnvelope);
  } catch (problem) {
    wrong.push(String(problem));
  }
  const { sessionAttributes: after } = answer;
  // Forgotten, or nothing that may be answered: the session stands as it came, if at all.
  if (answer.response.outputSpeech === undefined || !isFields(after?.state)) return wrong;
  const at = Date.parse(textOf(request.timestamp));
  wrong.push(...wrongTurn(event, after, at >= 0 && at < NO_CLOCK_MS ? at : CONTAINER_MS));
  const { today, moment } = stateOf(after);
  const { exercise = 'nowhere', side = 'neither', way = 'none' } = boutAt({ today }) ?? {};
  tally.places.add(`${exercise} ${side} ${way} ${moment}`);
  const asked = textOf(fieldsOf(request.intent).name) || type;
  tally.pairs.add(`${asked} ${exercise}`.slice(0, 80));
  return wrong;
}

export interface Fuzzed {
  readonly seed: number;
  readonly tally: Tally;
  /** Null when every answer was right; else the smallest sequence found, and how to play it again. */
  readonly failure: string | null;
}

/** Plays `runs` sequences made from `seed`; `path` is fast-check's way back to one that failed. */
export function fuzz(
  load: () => Loaded,
  options: { runs: number; seed: number; path?: string },
): Promise<Fuzzed> {
  return withServices((endpoint) =>
    fuzzBeside({ load, old: load(), fresh: { container: load() }, endpoint }, options),
  );
}

async function fuzzBeside(
  containers: Containers,
  { runs, seed, path }: { runs: number; seed: number; path?: string },
): Promise<Fuzzed> {
  const tally = newTally();
  const clean = Object.getOwnPropertyNames(Object.prototype).join();
  const property = fc.asyncProperty(sequence, async (one) => {
    await play(one, containers, tally);
    if (tally.sequences % 200 === 0) await settleAnswers();
    const now = Object.getOwnPropertyNames(Object.prototype).join();
    if (now !== clean) throw new Error(`Object.prototype has become ${now}`);
  });
  const details = await fc.check(property, { numRuns: runs, seed, ...(path && { path }) });
  await settleAnswers();
  return { seed, tally, failure: details.failed ? told(details) : null };
}

function told(details: fc.RunDetails<[Sequence]>): string {
  const { seed, counterexamplePath, counterexample, errorInstance, numShrinks } = details;
  const [smallest] = counterexample ?? [];
  return [
    `--seed ${seed} --path ${counterexamplePath} (after ${numShrinks} shrinks)`,
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    fc.stringify(smallest).slice(0, 6000),
  ].join('\n');
}
