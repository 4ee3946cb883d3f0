/** Turns an exercise into script: getting into position, and the effort of one side. */

import type { CountedEffort, TimedEffort, Way } from '../exercises/exercise';
import type { Language, Text, Texts, WorkWords } from '../language/language';
import { type Exercise, exerciseOf, usualAmount } from '../routine/routine';
import type { Bout } from '../routine/today';
import type { WorkSide } from '../routine/types';
import { toTenths } from '../script/seconds';
import {
  BREATH_SECONDS,
  breaths,
  pause,
  repetitionLabel,
  SHORT_SECONDS,
  silence,
  words,
} from '../script/segments';
import type { Hold, Mark, Script, Segment } from '../script/types';
import type { Runner, State } from './state';

/** The longest break the platform allows, and the beat at which a hold is cued. Seconds. */
const TEN = 10;
/** Gaps grow or shrink with the pace; holds never do. */
const GAP: Readonly<Record<Runner['pace'], number>> = { slow: 1.5, normal: 1, quick: 0.8 };
/** How much longer the gaps are where a position is told in full. */
const IN_FULL = 1.4;
/** After a side is let go of. Seconds. */
const RELEASE_SECONDS = 1.5;
/** Times an exercise was done before its short form is enough. */
const KNOWN_AFTER = 2;

/** What decides how a bout is told. */
export type Manner = Pick<State, 'runner' | 'offTheFloor'> & Pick<Bout, 'way' | 'amount'>;

/** How a bout is told to the runner. */
export function mannerOf({ runner, offTheFloor }: State, { way, amount }: Bout): Manner {
  return { runner, offTheFloor, way, amount };
}

/** How an exercise is told where nobody asked for more or less of it. */
export function usualManner({ runner, offTheFloor }: State, exercise: Exercise): Manner {
  return { runner, offTheFloor, way: 'usual', amount: usualAmount(exercise) };
}

/** The way this exercise is done now: without the floor, without its kit, easier, or as usual. */
export function wayOf(exercise: Exercise, manner: Manner, { lighter }: WorkWords): Way {
  const base = baseOf(exercise, manner);
  if (manner.way !== 'easier') return base;
  if (base === exercise.usual) return exercise.easier;
  return { ...base, setUp: [lighter, ...base.brief], brief: [lighter, ...base.brief] };
}

/** The same, however hard: without the floor, without its kit, or as usual. */
function baseOf(exercise: Exercise, { offTheFloor, runner }: Manner): Way {
  const without = exercise.kit !== null && runner.missing.includes(exercise.kit);
  return (offTheFloor && exercise.offTheFloor) || (without && exercise.standIn) || exercise.usual;
}

/** How to make more of it; in plain words where it is not done in the usual way. */
export function fullerOf(exercise: Exercise, manner: Manner, { fuller }: WorkWords): Text {
  return baseOf(exercise, manner) === exercise.usual ? exercise.fuller : fuller;
}

/** The easier way is written for who is in the usual position: told to anyone else, that comes first. */
export function leadingUpTo(way: Way, { easier, usual }: Exercise): Texts {
  return way === easier ? usual.brief : [];
}

/** Its whole name tells of the usual way: "the kneeling hip flexor stretch". */
export function isAsNamed(exercise: Exercise, manner: Manner): boolean {
  return manner.way !== 'easier' && baseOf(exercise, manner) === exercise.usual;
}

/** The short form: asked for, or earned. */
export function isBrief(exercise: Exercise, runner: Runner): boolean {
  return runner.wordiness === 'brief' || runner.times[exercise.id] >= KNOWN_AFTER;
}

/** The short form also straight through, where words make room for the time that getting there takes. */
export function isBriefNow(exercise: Exercise, manner: Pick<State, 'runner'>): boolean {
  return manner.runner.straight || isBrief(exercise, manner.runner);
}

/** A bout of a script: which of today's list it is, and of what. */
export type At = Omit<Mark, 'phase'>;

export interface SetUpOptions {
  /** How it is announced: "Next: the kneeling hip flexor stretch." */
  readonly announce: Text;
  /** Nobody is asked to say ready: time to get into place is part of the script. */
  readonly intoPlace: boolean;
}

/** Name, kit, position, what to feel. No invitation: that is the turn's. */
export function setUp(
  bout: At,
  manner: Manner,
  options: SetUpOptions,
  { sided, coach: { work } }: Language,
): Script {
  const at: Mark = { ...bout, phase: 'position' };
  const exercise = exerciseOf(bout.exercise);
  const way = wayOf(exercise, manner, work);
  const brief = isBriefNow(exercise, manner);
  const gap = BREATH_SECONDS * GAP[manner.runner.pace] * (brief ? 1 : IN_FULL);
  const texts = [
    options.announce,
    ...(brief ? [] : leadingUpTo(way, exercise)),
    ...(brief ? way.brief : way.setUp),
    ...(manner.way === 'fuller' ? [fullerOf(exercise, manner, work)] : []),
  ].map((text) => sided(text, bout.side));
  const script = breaths(texts, gap, at);
  if (!options.intoPlace) return script;
  const rest = exercise.intoPlaceSeconds * GAP[manner.runner.pace];
  return [...script, words(work.intoPlace, at), ...silence(rest, at)];
}

/** How a side begins. */
export interface Beginning {
  /** Its position was told just before, and not that of another side. */
  readonly isFirst: boolean;
  /** Told in an answer before, and the runner said ready. */
  readonly isReady: boolean;
}

/**
 * The effort of a bout: which side and in what position, countdown, work, release. Both sides of
 * an exercise have the same structure and the same seconds of work.
 */
export function effort(bout: At, manner: Manner, begins: Beginning, language: Language): Script {
  const { side } = bout;
  const exercise = exerciseOf(bout.exercise);
  const at = (phase: Mark['phase']): Mark => ({ ...bout, phase });
  const gap = GAP[manner.runner.pace];
  const { effort: work } = exercise;
  const { sided, coach } = language;
  const { amount: much } = manner;
  return [
    ...turnTo(exercise, side, manner, begins, at('turn'), language),
    words(coach.work.countdown, at('lead'), 'countdown'),
    ...(work.kind === 'timed'
      ? timed(work, at('work'), much, isBrief(exercise, manner.runner), coach.work)
      : counted(work, at('work'), much, side, gap, isBriefNow(exercise, manner), language)),
    words(sided(work.release, side), at('release'), 'release'),
    pause(RELEASE_SECONDS * gap, at('release')),
  ];
}

/** Which side, in what position, and time to get there. */
function turnTo(
  exercise: Exercise,
  side: WorkSide,
  manner: Manner,
  { isFirst, isReady }: Beginning,
  at: Mark,
  { sided, coach: { work } }: Language,
): Segment[] {
  const first = work.first(exercise.id, side);
  // Straight through, the position of the first side was told just before, unless that was in another answer.
  if (isFirst && !isReady && manner.runner.straight)
    return [words(first(null), at), ...silence(SHORT_SECONDS, at)];
  const pose = sided(wayOf(exercise, manner, work).pose, side);
  const rest = isFirst ? 2 : exercise.turnSeconds * GAP[manner.runner.pace];
  const lead = isFirst ? first : work.now(exercise.id, side);
  return [words(lead(pose), at), ...silence(rest, at)];
}

/** Ten-second holds that add up to `seconds` exactly, with a cue between where there is one. */
function timed(
  work: TimedEffort,
  at: Mark,
  seconds: number,
  brief: boolean,
  toSay: WorkWords,
): Segment[] {
  const hold: Hold = { kind: 'hold', seconds: TEN, at, label: work.noun };
  const tens = Math.round(seconds / TEN);
  const cues = Array.from({ length: tens - 1 }, (_, index) =>
    index === tens - 2 ? work.lastTen : cueAfter(work, index, brief, toSay),
  );
  const held = cues.flatMap((cue): Segment[] =>
    cue === null ? [hold] : [hold, words(cue, at, 'cue')],
  );
  return [words(work.start, at, 'start'), ...held, hold];
}

/** What is said after the hold of that index; where a side was made longer, there are more holds than cues. */
function cueAfter(
  work: TimedEffort,
  index: number,
  brief: boolean,
  { keepBreathing }: WorkWords,
): Text | null {
  if (brief) return work.briefCues[index] ?? null;
  return index < work.cues.length ? (work.cues[index] ?? null) : keepBreathing;
}

/** Repetitions counted aloud; `quiet` leaves the reminder of form out. */
function counted(
  work: CountedEffort,
  at: Mark,
  count: number,
  side: WorkSide,
  gap: number,
  quiet: boolean,
  { sided, coach }: Language,
): Segment[] {
  return Array.from({ length: count }).flatMap((_, index) => {
    const rep = index + 1;
    const left = count - rep;
    const beats = rep <= 2 ? work.first : work.later;
    const label = repetitionLabel(rep, count);
    const said = beats.flatMap((beat): Segment[] => {
      const text = coach.work.repetition(sided(beat.say, side), rep, left);
      return [words(text, at, label), pause(toTenths(beat.seconds * gap), at, label)];
    });
    return rep === 3 && count > 4 && !quiet ? [...said, words(work.tip, at, 'cue')] : said;
  });
}
