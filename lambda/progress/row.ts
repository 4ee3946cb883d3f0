/**
 * Progress as one flat row of the table, and back. Counts are numbers of their own, so that two devices
 * can each add to them; what is a list or an object is a short JSON text.
 */
import { readProgress } from '../coach/kept';
import { noProgress, type Progress, STATE_VERSION } from '../coach/state';
import { bytesOf } from '../fields';
import { ROUTINE } from '../routine/routine';
import { EXERCISE_IDS, type ExerciseId } from '../routine/types';
import { toTenths } from '../script/seconds';

/** The table's attributes but for the key. Names are short because every row pays for them. */
export type Row = Readonly<Record<string, string | number>>;

const TIMES = Object.fromEntries(ROUTINE.map(({ id, row }) => [id, row])) as Record<
  ExerciseId,
  string
>;
export const COUNTS: readonly string[] = [...Object.values(TIMES), 'fi'];
export const PREFERENCES: readonly string[] = ['mi', 'pa', 'wo', 'st', 'wt', 'no'];
export const PLACE: readonly string[] = ['pl', 'sp', 'at'];

/** In rows of before: that a position was told in another way than the usual, which is not kept any more. */
const TOLD_OTHERWISE = ',"heard":"otherwise"';
/** Bytes the outline of the script may take: with the longest user id (255) a row stays under 2 KB. */
const OUTLINE_BYTES = 900;
/** A place from further ahead than any clock is wrong is no place, and must not win for ever. */
export const FUTURE_MS = 24 * 3600 * 1000;

/**
 * The row that stands for `progress`, with its schema version. Without a place the script spoken says
 * nothing worth keeping and is left out; a long outline is trimmed.
 */
export function rowOf(progress: Progress): Row {
  const { runner, place, spoken, placeAtMs } = progress;
  const row: Record<string, string | number> = {
    v: STATE_VERSION,
    fi: runner.finished,
    mi: JSON.stringify(runner.missing),
    pa: runner.pace,
    wo: runner.wordiness,
    st: Number(runner.straight),
    wt: Number(runner.waits),
    no: Number(runner.noticeHeard),
    pl: JSON.stringify(place),
    sp: JSON.stringify(place && spoken && outline(spoken)),
    at: placeAtMs,
  };
  for (const id of EXERCISE_IDS) row[TIMES[id]] = runner.times[id];
  return row;
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
  const { v: version, fi, mi, pa, wo, st, wt, no, sp, at } = row;
  const pl = typeof row.pl === 'string' ? row.pl.replace(TOLD_OTHERWISE, '') : row.pl;
  if (version !== STATE_VERSION) return { progress: noProgress(), sound: false };
  const future = typeof at === 'number' && at > nowMs + FUTURE_MS;
  const progress = readProgress({
    runner: {
      times: Object.fromEntries(EXERCISE_IDS.map((id) => [id, row[TIMES[id]]])),
      finished: fi,
      missing: parseJson(mi),
      pace: pa,
      wordiness: wo,
      straight: st === 1,
      waits: wt === 1,
      noticeHeard: no === 1,
    },
    ...(!future && { place: parseJson(pl), spoken: spokenOf(sp), placeAtMs: at }),
  });
  const again = rowOf(progress);
  const sound = Object.keys(again).every(
    (name) => !(name in row) || (name === 'pl' ? pl : row[name]) === again[name],
  );
  return { progress, sound };
}

type Spoken = NonNullable<Progress['spoken']>;
type Marks = Spoken['marks'];

/** The outline as the table keeps it: tenths of a second, short names, no more bytes than it may take. */
function outline({ atMs, seconds, marks }: Spoken): [number, number, Marks] {
  let kept: Marks = [];
  for (const [at, what] of marks) {
    const short = what.replace(/^\w+/, (id) => TIMES[id as ExerciseId] ?? id);
    if (kept.at(-1)?.[1] !== short) kept.push([toTenths(at), short]);
  }
  while (bytesOf(JSON.stringify(kept)) > OUTLINE_BYTES) {
    kept = withoutShortest(kept, seconds);
  }
  return [atMs, toTenths(seconds), kept];
}

/** Leaves out the stretch that lasts shortest: the fewest seconds are then taken for another's. */
function withoutShortest(marks: Marks, seconds: number): Marks {
  const lasts = marks.map(([at], index) => (marks[index + 1]?.[0] ?? seconds) - at);
  const shortest = lasts.indexOf(Math.min(...lasts));
  return marks.filter((_, index) => index !== shortest);
}

function spokenOf(text: unknown): unknown {
  const value = parseJson(text);
  if (!Array.isArray(value)) return value;
  const [atMs, seconds, marks] = value;
  return { atMs, seconds, marks: Array.isArray(marks) ? marks.map(longName) : marks };
}

const EXERCISES = new Map(EXERCISE_IDS.map((id) => [TIMES[id], id]));

function longName(mark: unknown): unknown {
  if (!Array.isArray(mark) || typeof mark[1] !== 'string') return mark;
  return [mark[0], mark[1].replace(/^\w+/, (short) => EXERCISES.get(short) ?? short)];
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
