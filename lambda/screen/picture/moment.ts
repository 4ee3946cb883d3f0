/** The script moment by moment: when each segment begins, and what it is about. */
import { secondsOfSegment } from '../../script/seconds';
import type { Mark, Pace, Script, Segment } from '../../script/types';
import type { Facts } from './facts';
import { poseAt } from './scene';

/** A segment as it is told. */
export interface Moment {
  readonly segment: Segment;
  /** Seconds since the speech began, not rounded. */
  readonly atSeconds: number;
  readonly seconds: number;
  /** Where in the routine it is told, marked itself or not; null outside. */
  readonly at: Mark | null;
  /** The words to be seen: what is said, or was said last. */
  readonly text: string;
  /** What is to be fetched, the longest of what is said of it, where nothing else is told since; null where nothing is. */
  readonly toFetch: string | null;
}

/** Seconds as they stand in a picture. */
export const toHundredths = (seconds: number) => Math.round(seconds * 100) / 100;

/** What is shown before the script tells of the routine; null where no exercise is. */
export function markAtStart(script: Script, { place, about }: Facts): Mark | null {
  const first = script.find((segment) => segment.at !== undefined)?.at;
  if (first !== undefined) {
    return { ...first, phase: first.phase === 'finish' ? 'finish' : 'position' };
  }
  if (!place || about !== undefined) return null;
  return { ...place, phase: 'position' };
}

/** The moments of a script spoken at `pace`, in order. */
export function momentsOf(script: Script, pace: Pace, facts: Facts): Moment[] {
  const moments: Moment[] = [];
  let at = markAtStart(script, facts);
  let text = '';
  let now = 0;
  let marked = false;
  let toFetch: string | null = null;
  for (const segment of script) {
    const isWords = segment.kind === 'words';
    // What is said after the routine's own words is that it goes on: the countdown says so too.
    const goesOn = marked && segment.at === undefined && isWords && facts.goesOn;
    if (goesOn && facts.ends) at = { ...facts.ends, phase: 'position' };
    if (segment.at !== undefined) {
      at = segment.at;
      marked = true;
    }
    if (marked && at?.phase !== 'fetch' && !goesOn) toFetch = null;
    // Of what is counted in a hold the ring tells.
    if (isWords && !segment.held) {
      text = goesOn && at !== null ? (toFetch ?? poseAt(at, facts)) : segment.text;
    }
    if (isWords && segment.at?.phase === 'fetch' && segment.text.length > (toFetch ?? '').length) {
      toFetch = segment.text;
    }
    const seconds = secondsOfSegment(segment, facts.speed, pace);
    moments.push({ segment, atSeconds: now, seconds, at, text, toFetch });
    now += seconds;
  }
  return moments;
}
