/** One runner who goes through the routine while the table fails: what they did, against what is kept of it. */
import type { State } from '../../lambda/coach/state';
import { rowId } from '../../lambda/progress/table';
import { isOver } from '../../lambda/routine/today';
import { intent, launch, newSession, type Session } from '../../simulator/echo/request';
import { placeBy, written } from '../fuzz/where';
import {
  brokenInto,
  count,
  here,
  numbers,
  oneOf,
  type Runner,
  stateIn,
  stored,
  turn,
  type World,
} from './turn';

const ASIDES = ['WaitIntent', 'AMAZON.RepeatIntent', 'HowLongLeftIntent', 'WhyPainIntent'];
const CHANCE = { aside: 0.15, death: 0.06, brokenInto: 0.06 };
const MOST_TURNS = 60;
/** Turns with a table that is well in which all must be kept: one, or more where the machine is too busy. */
const MOST_SETTLING = 5;
/** The same for every run; long ago, for a place may not be dated after now. Milliseconds. */
const START_MS = Date.UTC(2026, 0, 5, 8);

/**
 * Leads one runner to the end of the routine, all chances drawn from `random` (from 0 to below 1); throws an
 * Error, with the way there, where something that was kept was lost or doubled.
 */
export async function runRoutine(
  world: World,
  user: string,
  person: string | null,
  random: () => number,
): Promise<void> {
  const row = await rowId(user, person);
  const runner: Runner = {
    ...world,
    user,
    person,
    row,
    random,
    trail: [],
    done: {},
    least: {},
    nowMs: START_MS,
    session: sessionOf({ user, person }),
    attributes: {},
    kept: await stored(world.table, row),
    failing: false,
  };
  try {
    const last = await untilTheEnd(runner);
    const settled = await untilAllIsKept(runner, last);
    await onAnotherDevice(runner, settled);
    world.soaked.routines += 1;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\n${runner.trail.join('\n')}`);
  }
}

/** A new session of theirs, on a device of its own. */
function sessionOf({ user, person }: Pick<Runner, 'user' | 'person'>, deviceId?: string): Session {
  return newSession({
    userId: user,
    ...(person !== null && { person }),
    ...(deviceId !== undefined && { deviceId }),
  });
}

/** Through the routine, with asides, while the table fails and sessions die. */
async function untilTheEnd(runner: Runner): Promise<State> {
  const { random } = runner;
  let state = await turn(runner, launch(here(runner), runner.nowMs / 1000));
  for (let turns = 1; !isAllLed(state); turns += 1) {
    if (turns > MOST_TURNS) throw new Error('never gets to the end.');
    const seconds = state.spoken?.seconds ?? 5;
    if (runner.person !== null && random() < CHANCE.brokenInto) {
      runner.nowMs += 1000 * random() * seconds;
      state = await brokenInto(runner);
      continue;
    }
    const aside = random() < CHANCE.aside;
    // Most let the answer play out; an aside cuts it anywhere.
    runner.nowMs += 1000 * (aside ? random() * seconds : seconds + 1 + random() * 20);
    if (random() < CHANCE.death) {
      await die(runner);
      state = await turn(runner, launch(here(runner), runner.nowMs / 1000));
      continue;
    }
    const name = aside ? oneOf(ASIDES, random) : wayOn(state);
    state = await turn(runner, intent(here(runner), name, {}, runner.nowMs / 1000));
  }
  return state;
}

const isAllLed = ({ today }: State) => today !== null && isOver(today);

/** The session is gone, and the skill is told nothing. */
async function die(runner: Runner): Promise<void> {
  const { table, row, soaked, attributes, done, nowMs } = runner;
  soaked.deaths += 1;
  count(stateIn(attributes, runner.person), done, nowMs);
  runner.session = sessionOf(runner);
  runner.attributes = {};
  runner.kept = await stored(table, row);
  runner.least = { ...runner.kept.times };
  // What the table knows to be spoken may be older; the next session may read it late, and take it
  // for spoken to its end.
  count(runner.kept, done, Number.POSITIVE_INFINITY);
}

/** Asks on with a table that is well, until it holds all that was done. */
async function untilAllIsKept(runner: Runner, last: State): Promise<State> {
  const { table, row } = runner;
  table.failUser(row, null);
  let state = last;
  let wrong: string | null = 'Nothing was asked.';
  for (let turns = 0; wrong !== null && turns < MOST_SETTLING; turns += 1) {
    runner.nowMs += 60_000;
    const asking = intent(here(runner), 'WhyPainIntent', {}, runner.nowMs / 1000);
    state = await turn(runner, asking, true);
    wrong = await missing(runner, state);
  }
  if (wrong !== null) throw new Error(wrong);
  return state;
}

/** What the table lacks, or null. */
async function missing(runner: Runner, state: State): Promise<string | null> {
  const { table, least } = runner;
  const row = await stored(table, runner.row);
  const { times: held } = row;
  const short = Object.entries(least).find(([exercise, times]) => (held[exercise] ?? 0) < times);
  if (short) return `${short[0]} was done ${short[1]} times, and ${numbers(held)} is kept.`;
  if (written(row) === written(state)) return null;
  return `at ${written(state)}, but ${written(row)} is kept.`;
}

/** Another device of the same runner finds what is kept; where the machine is too busy, the next one does. */
async function onAnotherDevice(runner: Runner, state: State): Promise<void> {
  const { table, row } = runner;
  const held = JSON.stringify((await stored(table, row)).times);
  const place = placeBy({ ...state, spoken: null }, runner.nowMs);
  let found = state;
  for (const device of ['first', 'second']) {
    runner.session = sessionOf(runner, `another ${device}`);
    runner.attributes = {};
    found = await turn(runner, launch(here(runner), (runner.nowMs + 1000) / 1000), true);
    const counts = JSON.stringify(found.runner.times);
    if (written(found) === written(place) && counts === held) return;
  }
  throw new Error(`another device finds ${JSON.stringify(found)}.`);
}

/** What gets a runner on from here. */
function wayOn({ active, question }: State): string {
  if (active) return 'ReadyIntent';
  return question === null ? 'StartRoutineIntent' : 'AMAZON.YesIntent';
}
