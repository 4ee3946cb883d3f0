/**
 * Where the speech was cut. The platform never says; the seconds since the answer was sent do, laid
 * against the outline of its script.
 */
import type { Speed } from '../language/language';
import { secondsOfSegment, toTenths } from './seconds';
import { type Mark, type Pace, PHASES, type Phase, type Script } from './types';

/** A script as the session keeps it: its seconds, and where each stretch begins. */
export interface Outline {
  readonly seconds: number;
  /** Begin (seconds) and what it is, packed by `packMark`; in order. */
  readonly marks: readonly (readonly [number, string])[];
}

/** What a session keeps of a mark. */
export type Point = Pick<Mark, 'bout' | 'phase'>;

/** A mark in a few letters: "3.work". */
export function packMark({ bout, phase }: Point): string {
  return `${bout}.${phase}`;
}

/** The mark of `packMark`, or null for anything else. */
export function unpackMark(packed: string): Point | null {
  const [, bout, name] = packed.match(/^(\d{1,3})\.(\w+)$/) ?? [];
  const phase = PHASES.find((known) => known === name);
  return bout === undefined || phase === undefined ? null : { bout: Number(bout), phase };
}

/** The outline of a script; segments that carry no mark belong to the stretch before them. */
export function outlineOf(script: Script, speed: Speed, pace: Pace) {
  const marks: [number, string][] = [];
  let seconds = 0;
  for (const segment of script) {
    if (segment.at !== undefined) {
      const packed = packMark(segment.at);
      if (marks.at(-1)?.[1] !== packed) marks.push([toTenths(seconds), packed]);
    }
    seconds += secondsOfSegment(segment, speed, pace);
  }
  return { seconds: toTenths(seconds), marks };
}

export interface Located {
  readonly mark: Point;
  /** The first mark was reached: all that stands before it was said. Also where the clock ran backward. */
  readonly begun: boolean;
  /** The whole script was spoken. */
  readonly ended: boolean;
  /** Marks from the first to this one, in order. */
  readonly passed: readonly Point[];
  /** Seconds since this stretch began. */
  readonly stretchGone: number;
  /** Seconds until this stretch ends. */
  readonly stretchLeft: number;
  /** Seconds until the script leaves this exercise. */
  readonly exerciseLeft: number;
}

/** What another exercise begins with, or the end. */
const BEGINS: readonly Phase[] = ['fetch', 'position', 'finish'];

/** Nothing of the exercise is begun there: what it needs is fetched, or its position told. */
export function isBefore(phase: Phase): boolean {
  return phase === 'fetch' || phase === 'position';
}

/** A name, and the first words of what comes after it: with less of it heard, nobody knows what was said. Seconds. */
const HEARD_SECONDS = 4;
/** Of what is shorter, such as one thing to get, this part. */
const HEARD_PART = 2 / 3;

/** Cut in a position, in the kit for one, or in the closing words, of which hardly more than the beginning was heard. */
export function isUnheard({ mark, ended, stretchGone, stretchLeft }: Located): boolean {
  const needed = Math.min(HEARD_SECONDS, (stretchGone + stretchLeft) * HEARD_PART);
  return BEGINS.includes(mark.phase) && !ended && stretchGone < needed;
}

/**
 * What was being said `elapsed` seconds after the answer was sent. Before the first mark, with no usable
 * time, or with a clock that ran backward, it is the beginning: nothing counts as done that may not have
 * been. Null where the outline says nothing of the routine.
 */
export function locate(outline: Outline, elapsed: number): Located | null {
  const stretches = outline.marks.flatMap(([begin, packed]) => {
    const mark = unpackMark(packed);
    return mark === null ? [] : [{ begin, mark }];
  });
  const first = stretches[0];
  if (first === undefined) return null;
  const now = elapsed > first.begin ? elapsed : first.begin;
  const index = Math.max(
    0,
    stretches.findLastIndex((stretch) => stretch.begin <= elapsed),
  );
  const here = stretches[index] ?? first;
  const endOf = (last: number) => stretches[last + 1]?.begin ?? outline.seconds;
  // A position is that of another exercise.
  const leaves = stretches.findIndex(({ mark }, at) => at > index && BEGINS.includes(mark.phase));
  return {
    mark: here.mark,
    begun: !(elapsed >= 0 && elapsed < first.begin),
    ended: now >= outline.seconds,
    passed: stretches.slice(0, index + 1).map((stretch) => stretch.mark),
    stretchGone: now - here.begin,
    stretchLeft: Math.max(0, endOf(index) - now),
    exerciseLeft: Math.max(0, (stretches[leaves]?.begin ?? outline.seconds) - now),
  };
}
