/** One runner who goes through the routine while the table fails: what they did, against what is kept of it. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { isFields } from '../../lambda/fields';
import { readRow } from '../../lambda/progress/row';
import { intent, launch, newSession, type Session } from '../../simulator/request';
import { type FaultyTable, USER_FAULT_NAMES } from '../../test/progress/faultyTable';
import { wrongAnswer, wrongLog } from '../fuzz/checks';
import type { Loaded } from '../fuzz/handler';
import { type Known, known, ledToEnd, settledPlaces } from '../fuzz/known';
import { written } from '../fuzz/places';

export interface Soaked {
  routines: number;
  /** In how many ways the table failed. */
  faults: number;
  answers: number;
  /** Sessions that died without a word, and answers asked for a second time. */
  deaths: number;
  replays: number;
  /** Answers that warned of the table; a session warns once, however often it fails. */
  warnings: number;
  slowestMs: number;
}

export interface World {
  readonly table: FaultyTable;
  readonly containers: readonly Loaded[];
  readonly soaked: Soaked;
  /** How long an answer may take, whatever the table does. Milliseconds. */
  readonly longestMs: number;
}

const ASIDES = ['WaitIntent', 'AMAZON.RepeatIntent', 'HowLongLeftIntent', 'WhyPainIntent'];
const CHANCE = { aside: 0.15, death: 0.06, replay: 0.3, failing: 0.4, well: 0.4 };
const OPERATIONS = [undefined, 'GetItem', 'UpdateItem'];
const MOST_TURNS = 60;
/** Turns with a table that is well in which all must be kept: one, or more where the machine is too busy. */
const MOST_SETTLING = 5;
/** The same for every run; long ago, for a place may not be dated after now. Milliseconds. */
const START_MS = Date.UTC(2026, 0, 5, 8);

/**
 * Leads one runner to the end of the routine, all chances drawn from `random` (from 0 to below 1); throws an
 * Error, with the way there, where something that was kept was lost or doubled.
 */
export async function runRoutine(world: World, user: string, random: () => number): Promise<void> {
  const trail: string[] = [];
  try {
    await lead(world, user, random, trail);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\n${trail.join('\n')}`);
  }
}

async function lead(
  world: World,
  user: string,
  random: () => number,
  trail: string[],
): Promise<void> {
  const { table, containers, soaked, longestMs } = world;
  const oneOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
  /** Exercises led to their end, as often as they truly were. */
  const done: Record<string, number> = {};
  /** The least that must be kept: what the table held when a session died, and all that came after. */
  let least: Record<string, number> = {};
  let nowMs = START_MS;
  let session = newSession({ userId: user });
  let attributes: unknown = {};
  let kept = await stored(table, user);

  async function ask(event: RequestEnvelope): Promise<ResponseEnvelope> {
    const answer = await oneOf(containers).ask(structuredClone(event), Date.now());
    soaked.answers += 1;
    soaked.slowestMs = Math.max(soaked.slowestMs, answer.milliseconds);
    const response = JSON.parse(answer.json) as ResponseEnvelope;
    if (hasWarned(response.sessionAttributes) && !hasWarned(event.session?.attributes)) {
      soaked.warnings += 1;
    }
    const wrong = [...wrongAnswer(response, event), ...wrongLog(answer, true)];
    if ((answer.stdout + answer.stderr).includes(user)) wrong.push('The user is logged.');
    if (answer.milliseconds > longestMs) {
      wrong.push(`An answer took ${Math.round(answer.milliseconds)} ms.`);
    }
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return response;
  }

  function count(spoken: Known['spoken'], into: Record<string, number>, atMs: number): void {
    for (const exercise of ledToEnd({ spoken }, atMs)) into[exercise] = (into[exercise] ?? 0) + 1;
  }

  let failing = false;
  /** The table's next spell for this runner; it may change between two tries of one request. */
  function weather(): void {
    const goesOn = failing && random() >= CHANCE.well;
    if (goesOn) return;
    failing = !failing && random() < CHANCE.failing;
    const fault = failing ? oneOf(USER_FAULT_NAMES) : null;
    const operation = oneOf(OPERATIONS);
    table.failUser(user, fault, operation);
    trail.push(`  table ${fault === null ? 'well' : `${fault} at ${operation ?? 'all'}`}`);
  }

  async function turn(event: RequestEnvelope, fair = false): Promise<Known> {
    if (!fair) weather();
    const { spoken } = known(event.session?.attributes);
    const atMs = Date.parse(event.request.timestamp);
    count(spoken, done, atMs);
    count(spoken, least, atMs);
    let answer = await ask(event);
    if (random() < CHANCE.replay) {
      soaked.replays += 1;
      trail.push(`  ${nameOf(event)} comes twice`);
      if (!fair) weather();
      answer = await ask(event);
    }
    attributes = answer.sessionAttributes;
    session = { ...session, isNew: false };
    const now = await stored(table, user);
    const { place, times: counted, spoken: speaking } = known(attributes);
    trail.push(
      `${event.request.timestamp} ${nameOf(event)}: ${written(place)}, speaks ${speaking?.atMs ?? 'nothing'}`,
      `  session ${numbers(counted)}  table ${numbers(now.times)}  done ${numbers(done)}`,
    );
    for (const [exercise, times] of Object.entries(now.times)) {
      const before = kept.times[exercise] ?? 0;
      if (times < before) throw new Error(`${exercise} fell from ${before} to ${times}.`);
      const most = done[exercise] ?? 0;
      if (times > most) throw new Error(`${exercise} is ${times}, done ${most} times.`);
    }
    if (now.atMs < kept.atMs) throw new Error('an older place took over.');
    kept = now;
    return known(attributes);
  }

  const here = (): Session => ({ ...session, attributes: isFields(attributes) ? attributes : {} });
  let state = await turn(launch(here(), nowMs / 1000));
  for (let turns = 1; !state.finished; turns += 1) {
    if (turns > MOST_TURNS) throw new Error('never gets to the end.');
    const seconds = state.spoken?.seconds ?? 5;
    const aside = random() < CHANCE.aside;
    // Most let the answer play out; an aside cuts it anywhere.
    nowMs += 1000 * (aside ? random() * seconds : seconds + 1 + random() * 20);
    if (random() < CHANCE.death) {
      soaked.deaths += 1;
      count(known(attributes).spoken, done, nowMs);
      session = newSession({ userId: user });
      attributes = {};
      kept = await stored(table, user);
      least = { ...kept.times };
      // What the table knows to be spoken may be older; the next session may read it late, and take it
      // for spoken to its end.
      count(kept.spoken, done, Number.POSITIVE_INFINITY);
      state = await turn(launch(here(), nowMs / 1000));
      continue;
    }
    const name = aside ? oneOf(ASIDES) : wayOn(state);
    state = await turn(intent(here(), name, {}, nowMs / 1000));
  }

  table.failUser(user, null);
  const missing = async (): Promise<string | null> => {
    const { times: held, place } = await stored(table, user);
    const short = Object.entries(least).find(([exercise, times]) => (held[exercise] ?? 0) < times);
    if (short) return `${short[0]} was done ${short[1]} times, and ${numbers(held)} is kept.`;
    if (written(place) === written(state.place)) return null;
    return `at ${written(state.place)}, but ${written(place)} is kept.`;
  };
  let wrong: string | null = 'Nothing was asked.';
  for (let turns = 0; wrong !== null && turns < MOST_SETTLING; turns += 1) {
    nowMs += 60_000;
    state = await turn(intent(here(), 'WhyPainIntent', {}, nowMs / 1000), true);
    wrong = await missing();
  }
  if (wrong !== null) throw new Error(wrong);
  // Another device finds what is kept.
  const held = JSON.stringify((await stored(table, user)).times);
  session = newSession({ userId: user, deviceId: 'another' });
  attributes = {};
  const found = await turn(launch(here(), (nowMs + 1000) / 1000), true);
  const [place = null] = settledPlaces({ ...state, spoken: null }, nowMs);
  if (written(found.place) !== written(place) || JSON.stringify(found.times) !== held) {
    throw new Error(`another device finds ${JSON.stringify(found)}.`);
  }
  soaked.routines += 1;
}

const hasWarned = (attributes: unknown) =>
  isFields(attributes) && isFields(attributes.ledger) && attributes.ledger.warned === true;

const numbers = (times: Readonly<Record<string, number>>) => JSON.stringify(Object.entries(times));

function nameOf({ request }: RequestEnvelope): string {
  return request.type === 'IntentRequest' ? request.intent.name : request.type;
}

/** What gets a runner on from here. */
function wayOn({ active, question }: Known): string {
  if (active) return 'ReadyIntent';
  return question === null ? 'StartRoutineIntent' : 'AMAZON.YesIntent';
}

interface Stored {
  readonly times: Readonly<Record<string, number>>;
  readonly place: Known['place'];
  readonly spoken: Known['spoken'];
  readonly atMs: number;
}

/** The row as DynamoDB holds it, read past the faults. */
async function stored(table: FaultyTable, user: string): Promise<Stored> {
  const row = Object.entries((await table.row(user)) ?? {}).map(
    ([name, { S, N }]) => [name, N === undefined ? S : Number(N)] as const,
  );
  const fields = Object.fromEntries(row.filter(([name]) => name !== 'id'));
  const { progress, sound } = readRow(fields, Date.now());
  if (!sound) throw new Error(`the row is damaged: ${JSON.stringify(fields)}`);
  const { runner, place, spoken, placeAtMs } = progress;
  return { times: runner.times, place, spoken, atMs: placeAtMs };
}
