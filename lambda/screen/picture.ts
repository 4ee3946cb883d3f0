/**
 * What is to be seen while a script is spoken. Made from the script itself, so that picture and speech
 * cannot say different things; when each thing shows is the estimate that all the coach's times rest on.
 */
import { exerciseOf, ROUTINE } from '../routine/routine';
import { EXERCISE_IDS, type ExerciseId, type WorkSide } from '../routine/types';
import { packMark } from '../script/outline';
import { secondsOfSegment } from '../script/seconds';
import type { Mark, Rate, Script, Segment } from '../script/types';
import { fillSide } from '../words/fill';
import { type FigureName, figureNameOf, type Without } from './figures';
import { atHand, headingOf, screenName, TITLES } from './words';

/** One exercise with one side at work. */
export interface Scene {
  readonly exercise: ExerciseId;
  readonly name: string;
  /** Its number in today's exercises, from 1, and how many there are. */
  readonly step: number;
  readonly of: number;
  readonly side: WorkSide;
  /** "Right leg". */
  readonly sideName: string;
  readonly figure: FigureName;
  /** The position in a few words: "Right knee down, left foot forward". */
  readonly pose: string;
  /** What to have at hand; empty where nothing is. */
  readonly kit: string;
}

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

export type Mode = 'setUp' | 'effort' | 'finish' | 'words';

/** From here on this is seen, until the next change. */
export interface Change {
  /** Seconds since the speech began. */
  readonly atSeconds: number;
  readonly mode: Mode;
  /** Index in `scenes`, or null where no exercise is shown. */
  readonly scene: number | null;
  readonly text: string;
  readonly ring: Ring | null;
}

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

type Where = Pick<Mark, 'exercise' | 'sides'>;

/** What the script does not tell. */
export interface Facts extends Without {
  /** Number of this answer in the session; makes the token. */
  readonly turn: number;
  /** The position of a side in a few words, as the coach says it. */
  readonly poseOf: (exercise: ExerciseId, side: WorkSide) => string;
  /** What an answer without an exercise is about. */
  readonly about?: 'cause' | 'list' | 'finish' | 'words';
  /** Where the runner is, so that an answer about something else keeps their exercise in sight. */
  readonly place?: Where | null;
  /** Where the runner is when all is said: what the document goes on with. */
  readonly ends?: Where | null;
  readonly goesOn?: boolean;
  readonly offer?: 'start' | 'carryOn' | null;
  /** Today's exercises; all six unless some were picked. */
  readonly today?: readonly ExerciseId[];
}

const MODES: Readonly<Record<Mark['phase'], Mode>> = {
  position: 'setUp',
  turn: 'effort',
  lead: 'effort',
  work: 'effort',
  release: 'effort',
  finish: 'finish',
};

const round = (seconds: number) => Math.round(seconds * 100) / 100;

function sceneOf(id: ExerciseId, side: WorkSide, facts: Facts): Scene {
  const exercise = exerciseOf(id);
  const today = facts.today ?? ROUTINE.map((one) => one.id);
  const index = today.indexOf(id);
  const figure = figureNameOf(id, facts);
  return {
    exercise: id,
    name: screenName(exercise),
    step: (index === -1 ? EXERCISE_IDS.indexOf(id) : index) + 1,
    of: index === -1 ? EXERCISE_IDS.length : today.length,
    side,
    sideName: side === 'both' ? 'Both legs' : headingOf(fillSide(exercise.sideName, side)),
    figure,
    pose: headingOf(facts.poseOf(id, side)),
    kit: atHand(exercise, figure === id),
  };
}

/** The seconds of one side's work: of its holds where there are any, of all of it otherwise. */
interface Work {
  readonly seconds: number;
  readonly held: boolean;
  /** Repetitions, or 0 where none are counted. */
  readonly reps: number;
}

/** What a label counts: "3 of 8". */
function countOf({ label }: Segment): Count | null {
  const [, rep, of] = label?.match(/^(\d+) of (\d+)$/) ?? [];
  return of === undefined ? null : { rep: Number(rep), of: Number(of) };
}

/** The work that begins at each stretch, by its packed mark. */
function worksOf(script: Script, rate: Rate): ReadonlyMap<string, Work> {
  const works = new Map<string, { held: number; all: number; reps: number }>();
  for (const segment of script) {
    if (segment.at?.phase !== 'work') continue;
    const key = packMark(segment.at);
    const sum = works.get(key) ?? { held: 0, all: 0, reps: 0 };
    if (segment.kind === 'hold') sum.held += segment.seconds;
    sum.all += secondsOfSegment(segment, rate);
    sum.reps = countOf(segment)?.of ?? sum.reps;
    works.set(key, sum);
  }
  return new Map(
    [...works].map(([key, { held, all, reps }]) => [
      key,
      { held: held > 0, seconds: held > 0 ? held : all, reps },
    ]),
  );
}

function workKey(at: Mark): string {
  return packMark({ ...at, phase: 'work' });
}

/** `done`: seconds of this work until now; `rep`: the repetition that was last begun. */
function ringOf(
  segment: Segment,
  at: Mark,
  works: ReadonlyMap<string, Work>,
  done: number,
  rep: number,
): Ring | null {
  const work = works.get(workKey(at));
  if (work === undefined || (at.phase !== 'work' && at.phase !== 'lead')) return null;
  const runs = at.phase === 'work' && (!work.held || segment.kind === 'hold');
  return {
    left: round(work.seconds - done),
    seconds: round(work.seconds),
    runs,
    count: work.reps > 0 ? { rep, of: work.reps } : null,
  };
}

const sameRing = (a: Ring | null, b: Ring | null) =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.seconds === b.seconds &&
    a.count?.rep === b.count?.rep &&
    a.count?.of === b.count?.of &&
    ((a.runs && b.runs) || (a.runs === b.runs && a.left === b.left)));

/** What is to be seen while `script` is spoken at `rate`. Pure. */
export function pictureOf(script: Script, rate: Rate, facts: Facts): Picture {
  const works = worksOf(script, rate);
  const scenes: Scene[] = [];
  const sceneIndex = (exercise: ExerciseId, side: WorkSide): number => {
    const known = scenes.findIndex((one) => one.exercise === exercise && one.side === side);
    return known === -1 ? scenes.push(sceneOf(exercise, side, facts)) - 1 : known;
  };
  const first = script.find((segment) => segment.at !== undefined)?.at;
  const place = facts.place;
  const start: Mark | null =
    first !== undefined
      ? { ...first, phase: first.phase === 'finish' ? 'finish' : 'position' }
      : place && facts.about === undefined
        ? { exercise: place.exercise, sides: place.sides, phase: 'position' }
        : null;

  const changes: Change[] = [];
  const holds: HoldSpan[] = [];
  let at = start;
  let text = '';
  let now = 0;
  let done = 0;
  let rep = 0;
  let marked = false;
  for (const segment of script) {
    // What is said after the routine's own words is that it goes on: the countdown says so too.
    const over = marked && segment.at === undefined && segment.kind === 'words' && facts.goesOn;
    if (over && facts.ends) at = { ...facts.ends, phase: 'position' };
    if (segment.at !== undefined) {
      if (at === null || packMark(at) !== packMark(segment.at)) {
        done = 0;
        rep = 0;
      }
      at = segment.at;
      marked = true;
    }
    const side = at?.sides[0] ?? 'both';
    if (segment.kind === 'words') text = segment.text;
    if (over && at !== null) text = headingOf(facts.poseOf(at.exercise, side));
    const length = secondsOfSegment(segment, rate);
    if (segment.kind === 'hold') {
      const label = segment.label ?? '';
      holds.push({ startSeconds: round(now), seconds: segment.seconds, side, label });
    }
    rep = countOf(segment)?.rep ?? rep;
    const ring = at === null ? null : ringOf(segment, at, works, done, rep);
    const mode: Mode = at === null ? 'words' : MODES[at.phase];
    const scene = at === null || mode === 'finish' ? null : sceneIndex(at.exercise, side);
    const last = changes.at(-1);
    const same =
      last !== undefined &&
      last.mode === mode &&
      last.scene === scene &&
      last.text === text &&
      sameRing(last.ring, ring);
    if (!same) changes.push({ atSeconds: round(now), mode, scene, text, ring });
    if (ring?.runs) done += length;
    now += length;
  }
  const last = changes.at(-1);
  if (last === undefined) {
    changes.push({ atSeconds: 0, mode: 'words', scene: null, text: '', ring: null });
  } else if (last.mode === 'setUp' && last.scene !== null) {
    // All is told: what is left to see is how to be in place.
    const pose = scenes[last.scene]?.pose ?? '';
    if (last.text !== pose) changes.push({ ...last, atSeconds: round(now), text: pose });
  }
  const kind =
    at === null
      ? (facts.about ?? 'words')
      : at.phase === 'finish' && scenes.length === 0
        ? 'finish'
        : 'exercise';
  return {
    kind,
    turn: facts.turn,
    title: kind === 'exercise' || kind === 'words' ? TITLES.product : TITLES[kind],
    scenes,
    changes,
    holds,
    closing: script.flatMap((one) =>
      one.kind === 'words' && one.at?.phase === 'finish' ? [one.text] : [],
    ),
    seconds: round(now),
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
