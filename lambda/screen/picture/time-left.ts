/** The ring: how much of a side's work is left, moment by moment. */
import { packMark } from '../../script/outline';
import { isHeld, repetitionOf } from '../../script/segments';
import type { Mark, Segment } from '../../script/types';
import { type Moment, toHundredths } from './moment';

/** The ring: seconds left when the change shows, of how many, and whether they run. */
export interface Ring {
  readonly left: number;
  readonly seconds: number;
  readonly runs: boolean;
  /** Where repetitions are counted, not seconds. */
  readonly count: Count | null;
}

/** The repetition that is being done, from 1; 0 until the first begins. A cue between two keeps it. */
export interface Count {
  readonly rep: number;
  readonly of: number;
}

/** The seconds of one side's work: of its holds where there are any, of all of it otherwise. */
interface Work {
  readonly seconds: number;
  readonly held: boolean;
  /** Repetitions, or 0 where none are counted. */
  readonly reps: number;
}

const countOf = ({ label }: Segment): Count | null => repetitionOf(label);

function workOf(moments: readonly Moment[]): Work {
  const sum = (some: readonly Moment[]) => some.reduce((all, { seconds }) => all + seconds, 0);
  const held = sum(moments.filter(({ segment }) => isHeld(segment)));
  const counts = moments.flatMap(({ segment }) => countOf(segment) ?? []);
  return {
    seconds: held > 0 ? held : sum(moments),
    held: held > 0,
    reps: counts.at(-1)?.of ?? 0,
  };
}

/** The same for the work of a side and for all that leads to it. */
const workKey = (at: Mark) => packMark({ ...at, phase: 'work' });

function worksOf(moments: readonly Moment[]): ReadonlyMap<string, Work> {
  const parts = new Map<string, Moment[]>();
  for (const moment of moments) {
    const { at } = moment.segment;
    if (at?.phase !== 'work') continue;
    const key = workKey(at);
    parts.set(key, [...(parts.get(key) ?? []), moment]);
  }
  return new Map([...parts].map(([key, part]) => [key, workOf(part)]));
}

/** `done`: seconds of this work until now; `rep`: the repetition that was last begun. */
function ringOf(
  { segment, at }: Moment,
  works: ReadonlyMap<string, Work>,
  done: number,
  rep: number,
): Ring | null {
  if (at?.phase !== 'work' && at?.phase !== 'lead') return null;
  const work = works.get(workKey(at));
  if (work === undefined) return null;
  return {
    left: toHundredths(work.seconds - done),
    seconds: toHundredths(work.seconds),
    runs: at.phase === 'work' && (!work.held || isHeld(segment)),
    count: work.reps > 0 ? { rep, of: work.reps } : null,
  };
}

/** The ring at each of the moments, in order; null where none is shown. */
export function ringsOf(moments: readonly Moment[]): (Ring | null)[] {
  const works = worksOf(moments);
  let stretch: string | null = null;
  let done = 0;
  let rep = 0;
  return moments.map((moment) => {
    const here = moment.at && packMark(moment.at);
    if (here !== stretch) [stretch, done, rep] = [here, 0, 0];
    rep = countOf(moment.segment)?.rep ?? rep;
    const ring = ringOf(moment, works, done, rep);
    if (ring?.runs) done += moment.seconds;
    return ring;
  });
}

/** Whether the second shows nothing that the first, left to run, would not. */
export function sameRing(a: Ring | null, b: Ring | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.seconds === b.seconds &&
    a.count?.rep === b.count?.rep &&
    a.count?.of === b.count?.of &&
    a.runs === b.runs &&
    (a.runs || a.left === b.left)
  );
}
