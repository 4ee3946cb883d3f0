/**
 * What is to be seen while a script is spoken. Made from the script itself, so that picture and speech
 * cannot say different things; when each thing shows is the estimate that all the coach's times rest on.
 */
import type { WorkSide } from '../routine/types';
import type { Mark, Rate, Script } from '../script/types';
import { type Change, changesOf } from './picture/change';
import type { Facts } from './picture/facts';
import { type Moment, momentsOf, startOf, toHundredths } from './picture/moment';
import { type Scene, scenesOf, sideAt } from './picture/scene';
import { TITLES } from './words';

/** A stretch of silence that is held. */
export interface HoldSpan {
  readonly startSeconds: number;
  readonly seconds: number;
  readonly side: WorkSide;
  readonly label: string;
}

export interface Picture {
  readonly kind: 'exercise' | 'cause' | 'list' | 'finish' | 'words';
  readonly turn: number;
  readonly title: string;
  readonly scenes: readonly Scene[];
  /** In order; the first is at 0. Never empty. */
  readonly changes: readonly Change[];
  readonly holds: readonly HoldSpan[];
  /** The closing words, a breath each; empty where the routine does not end. */
  readonly closing: readonly string[];
  /** Estimated seconds of the speech. */
  readonly seconds: number;
  /** After the speech the document waits, and then sends `goOn`. */
  readonly goesOn: boolean;
  /** The one button of a picture of words. */
  readonly offer: 'start' | 'carryOn' | null;
}

/** What an answer that leaves the runner at `end` is about. */
function kindOf(end: Mark | null, scenes: readonly Scene[], { about }: Facts): Picture['kind'] {
  if (end === null) return about ?? 'words';
  return end.phase === 'finish' && scenes.length === 0 ? 'finish' : 'exercise';
}

function holdsOf(moments: readonly Moment[]): HoldSpan[] {
  return moments.flatMap(({ segment, atSeconds }) =>
    segment.kind === 'hold'
      ? [
          {
            startSeconds: toHundredths(atSeconds),
            seconds: segment.seconds,
            side: sideAt(segment.at),
            label: segment.label ?? '',
          },
        ]
      : [],
  );
}

function closingOf(script: Script): string[] {
  return script.flatMap((one) =>
    one.kind === 'words' && one.at?.phase === 'finish' ? [one.text] : [],
  );
}

/** What is to be seen while `script` is spoken at `rate`. Pure. */
export function pictureOf(script: Script, rate: Rate, facts: Facts): Picture {
  const moments = momentsOf(script, rate, facts);
  const last = moments.at(-1);
  const seconds = last === undefined ? 0 : last.atSeconds + last.seconds;
  const end = last === undefined ? startOf(script, facts) : last.at;
  const scenes = scenesOf(
    moments.map(({ at }) => at),
    facts,
  );
  const kind = kindOf(end, scenes, facts);
  return {
    kind,
    turn: facts.turn,
    title: kind === 'exercise' || kind === 'words' ? TITLES.product : TITLES[kind],
    scenes,
    changes: changesOf(moments, scenes, seconds),
    holds: holdsOf(moments),
    closing: closingOf(script),
    seconds: toHundredths(seconds),
    goesOn: facts.goesOn ?? false,
    offer: facts.offer ?? null,
  };
}

/** Seconds left on the ring `now` seconds after the speech began, or null where none is shown. */
export function secondsLeftOf(picture: Picture, now: number): number | null {
  const change = picture.changes.findLast((one) => one.atSeconds <= now);
  const ring = change?.ring;
  if (change === undefined || !ring) return null;
  return ring.runs ? Math.max(0, ring.left - (now - change.atSeconds)) : ring.left;
}
