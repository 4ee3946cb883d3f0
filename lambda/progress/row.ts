/**
 * Progress as one flat row of the table, and back. Counts are numbers of their own, so that two devices
 * can each add to them; what is a list or an object is a short JSON text.
 */
import { formerPlace } from '../coach/former';
import { readProgress } from '../coach/kept';
import { noProgress, type Progress, STATE_VERSION } from '../coach/state';
import { bytesOf, type Fields, fieldsOf, isFields, textOf } from '../fields';
import { EXERCISES } from '../routine/routine';
import { BOUT_STATES } from '../routine/today';
import { EXERCISE_IDS, type ExerciseId, type WorkSide } from '../routine/types';
import { toTenths } from '../script/seconds';

/** The table's attributes but for the key. Names are short because every row pays for them. */
export type Row = Readonly<Record<string, string | number>>;

const TIMES = Object.fromEntries(EXERCISES.map(({ id, row }) => [id, row])) as Record<
  ExerciseId,
  string
>;

type Runner = Progress['runner'];
/** How a field is written, and read again; what is read is not checked. */
interface Form {
  readonly write: (value: never) => string | number;
  readonly read: (value: unknown) => unknown;
}
const plain: Form = { write: (value: string | number) => value, read: (value) => value };
const flag: Form = { write: Number, read: (value) => value === 1 };
// A row of before there were any says nothing of them.
const flagUnlessOff: Form = { write: Number, read: (value) => value !== 0 };
const json: Form = { write: JSON.stringify, read: parseJson };
const days: Form = { write: packDays, read: daysOf };

/** What is kept of the runner beside counts, by its name in the row. */
const FIELDS: Readonly<Record<string, readonly [keyof Runner, Form]>> = {
  mi: ['missing', json],
  pa: ['pace', plain],
  wo: ['wordiness', plain],
  st: ['straight', flag],
  wt: ['waits', flag],
  ch: ['chimes', flagUnlessOff],
  ih: ['inHolds', plain],
  no: ['noticeHeard', flag],
  of: ['offeredMore', flag],
  da: ['days', days],
  ic: ['ice', plain],
  ph: ['offeredPhrase', flag],
  rf: ['remindFrom', plain],
  rs: ['reminds', flag],
};

export const COUNTS: readonly string[] = [...Object.values(TIMES), 'fi'];
export const PREFERENCES: readonly string[] = Object.keys(FIELDS);
export const PLACE: readonly string[] = ['pl', 'sp', 'at'];

/** Bytes that today's list and the outline may take: with the longest user id (255) a row stays under 2 KB. */
const TODAY_BYTES = 600;
/** A place from further ahead than any clock is wrong is no place, and must not win for ever. */
export const FUTURE_MS = 24 * 3600 * 1000;

/**
 * The row that stands for `progress`, with its schema version. Without a place the script spoken says
 * nothing worth keeping and is left out; a long outline is trimmed.
 */
export function rowOf(progress: Progress): Row {
  const { runner, spoken, placeAtMs } = progress;
  const pl = JSON.stringify(packToday(progress));
  const preferences = Object.entries(FIELDS).map(([name, [field, { write }]]) => [
    name,
    write(runner[field] as never),
  ]);
  return {
    v: STATE_VERSION,
    fi: runner.finished,
    ...Object.fromEntries(EXERCISE_IDS.map((id) => [TIMES[id], runner.times[id]])),
    ...Object.fromEntries(preferences),
    pl,
    sp: JSON.stringify(progress.today && spoken && outline(spoken, TODAY_BYTES - pl.length)),
    at: placeAtMs,
  };
}

/**
 * What a row read from the table says. `sound` is false when any of it is of another version, damaged
 * or dated after `nowMs`: then `progress` holds what could still be read, or nothing of another version.
 */
export function readRow(
  row: Readonly<Record<string, unknown>>,
  nowMs: number,
): { progress: Progress; sound: boolean } {
  if (Object.keys(row).length === 0) return { progress: noProgress(), sound: true };
  if (row.v !== STATE_VERSION) return { progress: noProgress(), sound: false };
  const { pl, sp, at } = row;
  const future = typeof at === 'number' && at > nowMs + FUTURE_MS;
  const preferences = Object.entries(FIELDS).map(([name, [field, { read }]]) => [
    field,
    read(row[name]),
  ]);
  const progress = readProgress({
    runner: {
      times: Object.fromEntries(EXERCISE_IDS.map((id) => [id, row[TIMES[id]]])),
      finished: row.fi,
      ...Object.fromEntries(preferences),
    },
    ...(!future && { ...todayOf(parseJson(pl), parseJson(sp)), placeAtMs: at }),
  });
  const again = rowOf(progress);
  // What a version of before wrote of a place reads otherwise, and is as sound.
  const isFormer = isFields(parseJson(pl)) && progress.today !== null;
  const sound = Object.keys(again).every(
    (name) =>
      !(name in row) || row[name] === again[name] || (isFormer && ['pl', 'sp'].includes(name)),
  );
  return { progress, sound };
}

/** Days as the table keeps them: "20784frhf 20782hf", a day a word, with the exercises that were done. */
function packDays(days: Progress['runner']['days']): string {
  return days.map(({ day, done }) => `${day}${done.map((id) => TIMES[id]).join('')}`).join(' ');
}

/** The same, read again: nothing in it is checked. */
function daysOf(packed: unknown): unknown {
  if (typeof packed !== 'string' || packed === '') return [];
  return packed.split(' ').map((text) => {
    const [, day, rows = ''] = text.match(/^(\d+)([a-z]*)$/) ?? [];
    return { day: Number(day), done: (rows.match(/../g) ?? []).map((row) => EXERCISE_OF.get(row)) };
  });
}

const STATE_LETTERS = { toDo: '', done: 'd', leftOut: 'x' } as const;
const BOUT = /^([a-z]{2})([rlb])(\d{1,3})([dx]?)$/;
const SIDES: Readonly<Record<string, WorkSide>> = { r: 'right', l: 'left', b: 'both' };
const EXERCISE_OF = new Map(EXERCISES.map(({ id, row }) => [row, id]));

/**
 * Today as the table keeps it: "hfr30d hfl30 …", a bout a word; and which is next. In which way it is done is not kept, and
 * not how far the runner is there, since the words before it last differently in each way: an easier one may tell of pain.
 */
function packToday({ today, moment, heard }: Progress) {
  if (today === null) return null;
  const bouts = today.bouts.map(
    ({ exercise, side, amount, state }) =>
      `${TIMES[exercise]}${side[0]}${amount}${STATE_LETTERS[state]}`,
  );
  return [bouts.join(' '), today.at, moment, heard];
}

/** The same, read again: nothing in it is checked. */
function todayOf(packed: unknown, spoken: unknown): Fields {
  if (isFields(packed)) return formerRow(packed, spoken);
  if (!Array.isArray(packed)) return {};
  const [bouts, at, moment, heard] = packed;
  return {
    today: { at, bouts: textOf(bouts).split(' ').map(boutOf) },
    moment,
    heard,
    spoken: spokenOf(spoken),
  };
}

function boutOf(packed: string): Fields {
  const [, row = '', side = '', amount, state] = packed.match(BOUT) ?? [];
  return {
    exercise: EXERCISE_OF.get(row),
    side: SIDES[side],
    amount: Number(amount),
    state: BOUT_STATES.find((known) => STATE_LETTERS[known] === state),
  };
}

type Spoken = NonNullable<Progress['spoken']>;
type Marks = Spoken['marks'];

/** The outline as the table keeps it: tenths of a second, and no more bytes than it may take. */
function outline({ atMs, seconds, marks }: Spoken, bytes: number): [number, number, Marks] {
  let kept: Marks = [];
  for (const [at, what] of marks) {
    if (kept.at(-1)?.[1] !== what) kept.push([toTenths(at), what]);
  }
  while (bytesOf(JSON.stringify(kept)) > bytes) kept = withoutShortest(kept, seconds);
  return [atMs, toTenths(seconds), kept];
}

/** Leaves out the stretch that lasts shortest: the fewest seconds are then taken for another's. */
function withoutShortest(marks: Marks, seconds: number): Marks {
  const lasts = marks.map(([at], index) => (marks[index + 1]?.[0] ?? seconds) - at);
  const shortest = lasts.indexOf(Math.min(...lasts));
  return marks.filter((_, index) => index !== shortest);
}

function spokenOf(packed: unknown): unknown {
  if (!Array.isArray(packed)) return packed;
  const [atMs, seconds, marks] = packed;
  return { atMs, seconds, marks };
}

/** What a row of before kept of a place, and of the script that was spoken there. */
function formerRow(place: Fields, spoken: unknown): Fields {
  const outline = fieldsOf(spokenOf(spoken));
  const kept: unknown[] = Array.isArray(outline.marks) ? outline.marks : [];
  const marks = kept.map((mark) => {
    const [begin, packed] = Array.isArray(mark) ? mark : [];
    return [begin, textOf(packed).replace(/^\w+/, (row) => EXERCISE_OF.get(row) ?? row)];
  });
  return formerPlace({ place, spoken: spoken === null ? null : { ...outline, marks } });
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
