/**
 * What is to be seen while a script is spoken. Made from the script itself, so that picture and speech
 * cannot say different things; when each thing shows is the estimate that all the coach's times rest on.
 */
import type { Mark, Pace, Script } from '../script/types';
import { drawingOf } from './figures';
import { type Change, changesOf } from './picture/change';
import type { Facts } from './picture/facts';
import { markAtStart, momentsOf, toHundredths } from './picture/moment';
import { type Move, movesOf } from './picture/moves';
import { type Scene, scenesOf } from './picture/scene';

export interface Picture {
  readonly kind: 'exercise' | 'cause' | 'list' | 'finish' | 'words' | 'still';
  readonly turn: number;
  readonly title: string;
  readonly scenes: readonly Scene[];
  /** Every breath that is said, for a page that stands still. */
  readonly lines: readonly string[];
  /** In order; the first is at 0. Never empty. */
  readonly changes: readonly Change[];
  /** How the person moves meanwhile, in order; the first is at 0. */
  readonly moves: readonly Move[];
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

function closingOf(script: Script): string[] {
  return script.flatMap((one) =>
    one.kind === 'words' && one.at?.phase === 'finish' ? [one.text] : [],
  );
}

function titleOf(kind: Picture['kind'], { headline, words }: Facts): string {
  const { titles } = words;
  if (kind === 'still') return headline ?? titles.product;
  return kind === 'exercise' || kind === 'words' ? titles.product : titles[kind];
}

/** What is to be seen while `script` is spoken at `pace`. Pure. */
export function pictureOf(script: Script, pace: Pace, facts: Facts): Picture {
  const moments = momentsOf(script, pace, facts);
  const last = moments.at(-1);
  const seconds = last === undefined ? 0 : last.atSeconds + last.seconds;
  const end = last === undefined ? markAtStart(script, facts) : last.at;
  const scenes = scenesOf(
    moments.map(({ at }) => at),
    facts,
  );
  const kind = facts.about === 'still' ? 'still' : kindOf(end, scenes, facts);
  return {
    kind,
    turn: facts.turn,
    title: titleOf(kind, facts),
    scenes,
    changes: changesOf(moments, scenes, seconds),
    moves: movesOf(moments, ({ exercise }) =>
      drawingOf(exercise, facts.wayOf(exercise).figure ?? null),
    ),
    lines:
      kind === 'still' ? script.flatMap((one) => (one.kind === 'words' ? [one.text] : [])) : [],
    closing: closingOf(script),
    seconds: toHundredths(seconds),
    goesOn: facts.goesOn ?? false,
    offer: facts.offer ?? null,
  };
}
