/** What a session's attributes say of the runner, read apart from the skill: where they are, and what is spoken. */
import { fieldsOf } from '../../lambda/fields';
import { beside, groups, LEGS, type Maybe, mended, ORDER, sidesOf } from './places';

const PHASES = ['position', 'turn', 'lead', 'work', 'release', 'finish'];
const MOMENTS = ['setUp', 'effort'];
const MOST_SIDES = 6;

/** What is known of a session from its attributes, whoever wrote them. */
export interface Known {
  readonly place: Maybe;
  readonly spoken: Spoken | null;
  readonly active: boolean;
  readonly finished: boolean;
  readonly told: boolean;
  readonly straight: boolean;
  readonly question: unknown;
  readonly only: string | null;
  readonly turn: number;
  readonly times: Readonly<Record<string, number>>;
}

export interface Spoken {
  readonly atMs: number;
  readonly seconds: number;
  readonly marks: readonly (readonly [number, string])[];
}

/** A text, or nothing: other people's objects may have a toString that throws. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isFigure = (value: unknown, most = Number.MAX_VALUE): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;
const isCount = (value: unknown): value is number =>
  isFigure(value, 1e6) && Number.isInteger(value);

/** The place, or null where it is none. */
export function readPlace(value: unknown): Maybe {
  const { exercise, sides, moment } = fieldsOf(value);
  if (typeof exercise !== 'string' || sidesOf(exercise).length === 0) return null;
  if (typeof moment !== 'string' || !MOMENTS.includes(moment)) return null;
  if (!Array.isArray(sides) || sides.length < 1 || sides.length > MOST_SIDES) return null;
  if (sides.some((side) => ![...LEGS, 'both'].includes(side))) return null;
  return mended({ exercise, sides, moment });
}

function readSpoken(value: unknown): Spoken | null {
  const { atMs, seconds, marks } = fieldsOf(value);
  if (!isFigure(atMs) || !isFigure(seconds, 3600)) return null;
  if (!Array.isArray(marks) || marks.length > 60) return null;
  const sound = marks.every(
    (mark) =>
      Array.isArray(mark) &&
      isFigure(mark[0], 3600) &&
      typeof mark[1] === 'string' &&
      mark[1].length <= 60,
  );
  return sound ? { atMs, seconds, marks } : null;
}

/** Reads session attributes, field by field. */
export function known(attributes: unknown): Known {
  const state = fieldsOf(fieldsOf(attributes).state);
  const runner = fieldsOf(state.runner);
  const { only, turn } = state;
  const given = fieldsOf(runner.times);
  return {
    place: readPlace(state.place),
    spoken: readSpoken(state.spoken),
    active: state.active === true,
    finished: state.finished === true,
    told: state.told === true,
    straight: runner.straight === true,
    question: state.question,
    only: typeof only === 'string' && groups.has(only) ? only : null,
    turn: isCount(turn) ? turn : 0,
    times: Object.fromEntries(
      ORDER.map(([id]) => [id, isCount(given[id]) ? Number(given[id]) : 0]),
    ),
  };
}

export interface Mark {
  readonly exercise: string;
  readonly phase: string;
  readonly sides: readonly string[];
}

/** "hipFlexor.work.rl", or null for anything else. */
export function markOf(packed: string): Mark | null {
  const [exercise = '', phase = '', letters = '', ...rest] = packed.split('.');
  const sides = [...letters].map((letter) => [...LEGS, 'both'].find((side) => side[0] === letter));
  if (sidesOf(exercise).length === 0 || !PHASES.includes(phase) || rest.length > 0) return null;
  if (sides.length === 0 || sides.includes(undefined)) return null;
  return { exercise, phase, sides: sides as string[] };
}

/** Where someone is who is at a mark: what was let go of is behind them. */
export function placeAt({ exercise, phase, sides }: Mark, only: string | null): Maybe {
  if (phase === 'finish') return null;
  if (phase === 'release' && sides.length === 1) return beside(exercise, 1, only);
  const left = phase === 'release' ? sides.slice(1) : sides;
  return mended({ exercise, sides: left, moment: phase === 'position' ? 'setUp' : 'effort' });
}

/** Where the runner may be when a request comes: one place, unless the outline itself is out of order. */
export function settledPlaces(before: Known, nowMs: number): Maybe[] {
  const { spoken, place, only } = before;
  const marks = (spoken?.marks ?? []).flatMap(([begin, packed]) => {
    const mark = markOf(packed);
    return mark === null ? [] : [{ begin, mark }];
  });
  const [first] = marks;
  if (spoken === null || first === undefined) return [place];
  const sorted = marks.every(({ begin }, index) => begin >= (marks[index - 1]?.begin ?? 0));
  if (!sorted) return marks.map(({ mark }) => placeAt(mark, only));
  const elapsed = (nowMs - spoken.atMs) / 1000;
  const heard = marks.filter(({ begin }) => begin <= elapsed).at(-1) ?? first;
  return [placeAt(heard.mark, only)];
}

/** The exercises that were led to their end when a request comes, each as often as it was. */
export function ledToEnd({ spoken }: Pick<Known, 'spoken'>, nowMs: number): string[] {
  if (spoken === null) return [];
  const elapsed = Math.max((nowMs - spoken.atMs) / 1000, spoken.marks[0]?.[0] ?? 0);
  return spoken.marks.flatMap(([begin, packed]) => {
    const mark = markOf(packed);
    const over = begin <= elapsed && mark?.phase === 'release' && mark.sides.length === 1;
    return over ? [mark.exercise] : [];
  });
}
