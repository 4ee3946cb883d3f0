/** One turn of a runner while the table fails: the answer held to every rule, and what is kept after it. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { State } from '../../lambda/coach/state';
import { hereIn, whatIsLeft } from '../../lambda/coach/where';
import { fieldsOf, isFields } from '../../lambda/fields';
import { readRow } from '../../lambda/progress/row';
import { intent, type Session } from '../../simulator/echo/request';
import { type FaultyTable, USER_FAULT_NAMES } from '../../test/progress/faultyTable';
import { wrongAnswer, wrongLog } from '../fuzz/checks';
import type { Loaded } from '../fuzz/handler';
import { ledToEnd, type Place, placeBy, stateOf, written } from '../fuzz/where';

/** What a whole run amounted to. */
export const newSoaked = () => ({
  routines: 0,
  /** In how many ways the table failed. */
  faults: USER_FAULT_NAMES.length,
  answers: 0,
  /** Sessions that died without a word, and answers asked for a second time. */
  deaths: 0,
  replays: 0,
  /** Turns in which somebody else of the household spoke. */
  brokenInto: 0,
  /** Answers that warned of the table; a session warns once, however often it fails. */
  warnings: 0,
  slowestMs: 0,
});
export type Soaked = ReturnType<typeof newSoaked>;

export interface World {
  readonly table: FaultyTable;
  readonly containers: readonly Loaded[];
  readonly soaked: Soaked;
}

/** A runner on the way, and what is known of what they did. */
export interface Runner extends World {
  readonly user: string;
  /** Whose voice Alexa knows, in a household of two; null for who is alone, and not known. */
  readonly person: string | null;
  /** The id of their row. */
  readonly row: string;
  /** All chances: from 0 to below 1. */
  readonly random: () => number;
  /** The way so far, for whoever must find out what went wrong. */
  readonly trail: string[];
  /** Exercises led to their end, as often as they truly were. */
  readonly done: Record<string, number>;
  /** The least that must be kept: what the table held when a session died, and all that came after. */
  least: Record<string, number>;
  nowMs: number;
  session: Session;
  attributes: unknown;
  kept: Stored;
  /** The table has a bad spell for this runner. */
  failing: boolean;
}

const CHANCE = { replay: 0.3, failing: 0.4, well: 0.4 };
/** How long an answer may take in the process's own time, whatever the table does. Milliseconds. */
const LONGEST_ANSWER_MS = 1000;
const OPERATIONS = [undefined, 'GetItem', 'UpdateItem'];

/** One request, or the same twice, and what is kept after it; `fair` leaves the table as it is. */
export async function turn(runner: Runner, event: RequestEnvelope, fair = false): Promise<State> {
  const { table, row, random, soaked, trail, done } = runner;
  if (!fair) weather(runner);
  const before = stateIn(event.session?.attributes, runner.person);
  const atMs = Date.parse(event.request.timestamp);
  count(before, done, atMs);
  count(before, runner.least, atMs);
  let answer = await ask(runner, event);
  if (random() < CHANCE.replay) {
    soaked.replays += 1;
    trail.push(`  ${nameOf(event)} comes twice`);
    if (!fair) weather(runner);
    answer = await ask(runner, event);
  }
  runner.attributes = answer.sessionAttributes;
  runner.session = { ...runner.session, isNew: false };
  const after = stateOf(runner.attributes);
  countOff(before, after, done);
  const now = await stored(table, row);
  trail.push(
    `${event.request.timestamp} ${nameOf(event)}: ${written(after)}, speaks ${after.spoken?.atMs ?? 'nothing'}`,
    `  session ${numbers(after.runner.times)}  table ${numbers(now.times)}  done ${numbers(done)}`,
  );
  refuseLoss(runner, now);
  runner.kept = now;
  return after;
}

/** The exercise whose last side was as good as done when it was broken into: it counts, and no outline tells of it. */
function countedOff({ today, moment, spoken }: State): string | null {
  const at = spoken === null && moment === 'effort' ? hereIn(today) : null;
  if (at === null || at.sides.length > 1 || whatIsLeft(at, moment).kind !== 'counts') return null;
  return at.exercise.id;
}

function countOff(before: State, after: State, done: Runner['done']): void {
  const id = countedOff(after);
  if (id !== null && countedOff(before) === null) done[id] = (done[id] ?? 0) + 1;
}

/** The state of one of those who speak in a session. */
export function stateIn(attributes: unknown, person: string | null): State {
  const { who = null, others } = fieldsOf(attributes);
  const parts = Array.isArray(others) ? others.map(fieldsOf) : [];
  return stateOf(who === person ? attributes : parts.find((one) => one.who === person));
}

/** Somebody else of the household says something: what they were told is cut, and nothing else of theirs changes. */
export async function brokenInto(runner: Runner): Promise<State> {
  const { table, row, person, done, least, trail, soaked } = runner;
  const before = stateIn(runner.attributes, person);
  const { device } = runner.session;
  const guest = { ...here(runner), device: { ...device, person: 'amzn1.ask.person.GUEST' } };
  count(before, done, runner.nowMs);
  count(before, least, runner.nowMs);
  const event = intent(guest, 'WhyPainIntent', {}, runner.nowMs / 1000);
  const answer = await ask(runner, event);
  runner.attributes = answer.sessionAttributes;
  soaked.brokenInto += 1;
  const after = stateIn(runner.attributes, person);
  countOff(before, after, done);
  const now = await stored(table, row);
  trail.push(`${event.request.timestamp} a guest: ${written(after)}`);
  const place = placeBy(before, Date.parse(event.request.timestamp));
  if (written(after) !== written(place)) throw new Error(`a guest moves it to ${written(after)}.`);
  refuseLoss(runner, now);
  runner.kept = now;
  return after;
}

/** Throws where the table holds less than before, or more than was done. */
function refuseLoss({ kept, done }: Runner, now: Stored): void {
  for (const [exercise, times] of Object.entries(now.times)) {
    const before = kept.times[exercise] ?? 0;
    if (times < before) throw new Error(`${exercise} fell from ${before} to ${times}.`);
    const most = done[exercise] ?? 0;
    if (times > most) throw new Error(`${exercise} is ${times}, done ${most} times.`);
  }
  if (now.atMs < kept.atMs) throw new Error('an older place took over.');
}

/** One answer of any container, held to every rule. */
async function ask(runner: Runner, event: RequestEnvelope): Promise<ResponseEnvelope> {
  const { containers, soaked, user, random } = runner;
  const answer = await oneOf(containers, random).ask(structuredClone(event), Date.now());
  soaked.answers += 1;
  soaked.slowestMs = Math.max(soaked.slowestMs, answer.milliseconds);
  const response = JSON.parse(answer.json) as ResponseEnvelope;
  if (hasWarned(response.sessionAttributes) && !hasWarned(event.session?.attributes)) {
    soaked.warnings += 1;
  }
  const wrong = [...wrongAnswer(response, event), ...wrongLog(answer, true)];
  if ((answer.stdout + answer.stderr).includes(user)) wrong.push('The user is logged.');
  if (answer.milliseconds > LONGEST_ANSWER_MS) {
    wrong.push(`An answer took ${Math.round(answer.milliseconds)} ms.`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return response;
}

/** The table's next spell for this runner; it may change between two tries of one request. */
function weather(runner: Runner): void {
  const { table, row, random, trail } = runner;
  const goesOn = runner.failing && random() >= CHANCE.well;
  if (goesOn) return;
  runner.failing = !runner.failing && random() < CHANCE.failing;
  const fault = runner.failing ? oneOf(USER_FAULT_NAMES, random) : null;
  const operation = oneOf(OPERATIONS, random);
  table.failUser(row, fault, operation);
  trail.push(`  table ${fault === null ? 'well' : `${fault} at ${operation ?? 'all'}`}`);
}

/** Counts what was led to its end when a request comes. */
export function count(
  state: Pick<State, 'spoken' | 'today'>,
  into: Record<string, number>,
  atMs: number,
): void {
  for (const exercise of ledToEnd(state, atMs)) into[exercise] = (into[exercise] ?? 0) + 1;
}

/** One of a list, as chance has it. */
export function oneOf<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)] as T;
}

/** The session as it stands, for the next request. */
export function here({ session, attributes }: Runner): Session {
  return { ...session, attributes: fieldsOf(attributes) };
}

const hasWarned = (attributes: unknown) =>
  isFields(attributes) && isFields(attributes.ledger) && attributes.ledger.warned === true;

/** Counts in a line. */
export const numbers = (times: Readonly<Record<string, number>>) =>
  JSON.stringify(Object.entries(times));

function nameOf({ request }: RequestEnvelope): string {
  return request.type === 'IntentRequest' ? request.intent.name : request.type;
}

export interface Stored extends Place {
  readonly times: Readonly<Record<string, number>>;
  readonly spoken: State['spoken'];
  readonly atMs: number;
}

/** The row as DynamoDB holds it, read past the faults. */
export async function stored(table: FaultyTable, user: string): Promise<Stored> {
  const row = Object.entries((await table.row(user)) ?? {}).map(
    ([name, { S, N }]) => [name, N === undefined ? S : Number(N)] as const,
  );
  const fields = Object.fromEntries(row.filter(([name]) => name !== 'id'));
  const { progress, sound } = readRow(fields, Date.now());
  if (!sound) throw new Error(`the row is damaged: ${JSON.stringify(fields)}`);
  const { runner, today, moment, spoken, placeAtMs } = progress;
  return { times: runner.times, today, moment, spoken, atMs: placeAtMs };
}
