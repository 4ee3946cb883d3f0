/** Turns an exercise into script: getting into position, and the effort of one side. */

import type { CountedWords, DrawnWay, OtherWay, TimedWords, WayWords } from '../exercises/exercise';
import type { Language, Text, Texts } from '../language/language';
import { type Exercise, exerciseOf, usualAmount } from '../routine/routine';
import type { Bout } from '../routine/today';
import { secondsOfWords, toTenths } from '../script/seconds';
import {
  BREATH_SECONDS,
  breaths,
  chime,
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
export type Manner = Pick<State, 'runner' | 'offTheFloor' | 'inShort'> &
  Pick<Bout, 'way' | 'amount'>;

/** How a bout is told to the runner. */
export function mannerOf(
  { runner, offTheFloor, inShort }: State,
  { way, amount }: Pick<Bout, 'way' | 'amount'>,
): Manner {
  return { runner, offTheFloor, inShort, way, amount };
}

/** How an exercise is told where nobody asked for more or less of it. */
export function usualManner(state: State, exercise: Exercise): Manner {
  return mannerOf(state, { way: 'usual', amount: usualAmount(exercise) });
}

/** One way of doing an exercise, and how it is drawn where that is not as usual. */
export interface Way extends WayWords {
  readonly figure?: Exclude<DrawnWay, 'usual'>;
}

/** How it is done now, however hard: without the floor, without its kit, or as usual. */
function baseOf(
  exercise: Exercise,
  { offTheFloor, runner }: Manner,
  { exercises }: Language,
): OtherWay | 'usual' {
  const words = exercises[exercise.id];
  const without = exercise.kit !== null && runner.missing.includes(exercise.kit);
  if (offTheFloor.includes(exercise.id) && words.offTheFloor) return 'offTheFloor';
  return without && words.standIn ? 'standIn' : 'usual';
}

/** The way this exercise is done now: without the floor, without its kit, easier, or as usual. */
export function wayOf(exercise: Exercise, manner: Manner, language: Language): Way {
  const way = wayInWords(exercise, manner, language);
  const filled = (texts: Texts) => texts.map((text) => language.amounted(text, manner.amount));
  return { ...way, setUp: filled(way.setUp), brief: filled(way.brief) };
}

/** The same, with the amount still to be filled in. */
function wayInWords(exercise: Exercise, manner: Manner, language: Language): Way {
  const words = language.exercises[exercise.id];
  const base = baseOf(exercise, manner, language);
  const isEasier = manner.way === 'easier';
  if (base === 'usual') {
    const figure = manner.way;
    const way = isEasier ? words.easier : words.usual;
    return figure !== 'usual' && exercise.figures[figure] ? { ...way, figure } : way;
  }
  const way = words[base] ?? words.usual;
  const figure = isEasier ? (`${base}Easier` as const) : base;
  const drawn: Way = exercise.figures[base] ? { ...way, figure } : way;
  if (!isEasier) return drawn;
  const lighter = [language.coach.work.lighter, ...way.brief];
  return { ...drawn, setUp: lighter, brief: lighter };
}

/** How to make more of it; in plain words where it is not done in the usual way. */
export function fullerOf(exercise: Exercise, manner: Manner, language: Language): Text {
  const isUsual = baseOf(exercise, manner, language) === 'usual';
  return isUsual ? language.exercises[exercise.id].fuller : language.coach.work.fuller;
}

/** The easier way is written for who is in the usual position: told to anyone else, that comes first. */
export function leadingUpTo(exercise: Exercise, manner: Manner, language: Language): Texts {
  const isUsual = baseOf(exercise, manner, language) === 'usual';
  if (!isUsual || manner.way !== 'easier') return [];
  return wayOf(exercise, { ...manner, way: 'usual' }, language).brief;
}

/** Its whole name tells of the usual way: "the kneeling hip flexor stretch". */
export function isAsNamed(exercise: Exercise, manner: Manner, language: Language): boolean {
  return manner.way !== 'easier' && baseOf(exercise, manner, language) === 'usual';
}

/** The short form: asked for, or earned. */
export function isBrief(exercise: Exercise, runner: Runner): boolean {
  return runner.wordiness === 'brief' || runner.times[exercise.id] >= KNOWN_AFTER;
}

/** The short form also where there is little time, or straight through: words make room for getting there. */
export function isBriefNow(
  exercise: Exercise,
  { runner, inShort }: Pick<State, 'runner' | 'inShort'>,
): boolean {
  return runner.straight || inShort || isBrief(exercise, runner);
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
export function setUp(bout: At, manner: Manner, options: SetUpOptions, language: Language): Script {
  const { sided, coach } = language;
  const at: Mark = { ...bout, phase: 'position' };
  const exercise = exerciseOf(bout.exercise);
  const way = wayOf(exercise, manner, language);
  const brief = isBriefNow(exercise, manner);
  const gap = BREATH_SECONDS * GAP[manner.runner.pace] * (brief ? 1 : IN_FULL);
  const texts = [
    options.announce,
    ...(brief ? [] : leadingUpTo(exercise, manner, language)),
    ...(brief ? way.brief : way.setUp),
    // Who does not know it yet may be spared the long form, and not this.
    ...(brief && !isBrief(exercise, manner.runner) ? [language.exercises[exercise.id].never] : []),
    ...(manner.way === 'fuller' ? [fullerOf(exercise, manner, language)] : []),
  ].map((text) => sided(text, bout.side));
  const script = breaths(texts, gap, at);
  if (!options.intoPlace) return script;
  const rest = exercise.intoPlaceSeconds * GAP[manner.runner.pace];
  const { intoPlace } = coach.work;
  const text = intoPlace[bout.bout % intoPlace.length] ?? intoPlace[0];
  return [...script, words(text, at), ...silence(rest, at)];
}

/** How a side begins. */
export interface Beginning {
  /** Its position was told just before, and not that of another side. */
  readonly isFirst: boolean;
  /** Seconds or repetitions of it that need not be done again. */
  readonly behind: number;
}

/** The work of a side, and all that it is written from. */
interface Work extends Beginning {
  readonly exercise: Exercise;
  readonly manner: Manner;
  readonly at: Mark;
  readonly brief: boolean;
  readonly language: Language;
}

/**
 * The effort of a bout: which side and in what position, countdown, work, release. Both sides of
 * an exercise have the same structure and the same seconds of work.
 */
export function effort(bout: At, manner: Manner, begins: Beginning, language: Language): Script {
  const exercise = exerciseOf(bout.exercise);
  const at = (phase: Mark['phase']): Mark => ({ ...bout, phase });
  const { sided, coach, exercises } = language;
  const { effort: said } = exercises[exercise.id];
  const brief = isBriefNow(exercise, manner);
  const work: Work = { ...begins, exercise, manner, at: at('work'), brief, language };
  return [
    ...turnTo(exercise, manner, begins, at('turn'), language),
    // No number is said before those that go on from there.
    begins.behind > 0 && 'told' in said
      ? words(coach.work.fromThere, at('lead'))
      : words(coach.work.countdown(begins.isFirst && !brief), at('lead'), 'countdown'),
    ...('told' in said ? counted(said, work) : timed(said, work)),
    ...(chimes(exercise, manner) ? [chime('end', at('release'))] : []),
    words(sided(said.release, bout.side), at('release'), 'release'),
    pause(RELEASE_SECONDS * GAP[manner.runner.pace], at('release')),
  ];
}

/** A hold is heard to begin and to end. */
function chimes({ effort }: Exercise, { runner }: Manner): boolean {
  return runner.chimes && effort.noun === 'hold';
}

/** Which side, in what position, and time to get there. */
function turnTo(
  exercise: Exercise,
  manner: Manner,
  { isFirst }: Beginning,
  at: Mark,
  language: Language,
): Segment[] {
  const { sided, coach } = language;
  // The position of the first side was told just before, and whoever said ready is in it.
  if (isFirst) {
    const first = coach.work.first(exercise.id, at.side)(null);
    return [words(first, at), ...silence(SHORT_SECONDS, at)];
  }
  const pose = sided(wayOf(exercise, manner, language).pose, at.side);
  const rest = exercise.turnSeconds * GAP[manner.runner.pace];
  return [words(coach.work.now(exercise.id, at.side)(pose), at), ...silence(rest, at)];
}

/** As many holds of ten seconds at most as add up to so many. */
const tensIn = (seconds: number) => Math.ceil(seconds / TEN);

/** Held or rolled: told of, in silence, or with its seconds said. */
function timed(said: TimedWords, work: Work): Segment[] {
  const { exercise, manner, at, behind, language } = work;
  const { amount, runner } = manner;
  const isSilent = exercise.effort.noun === 'hold' && runner.inHolds !== 'words';
  return [
    words(said.start, at, 'start'),
    ...(chimes(exercise, manner) ? [chime('begin', at)] : []),
    ...(isSilent ? heldWith(runner, at, amount - behind, language) : heldInTens(said, work)),
  ];
}

/**
 * Holds of ten seconds at most that add up exactly to what is left of it, with a cue between where there is one:
 * each when it is said in the whole, so that "halfway" is half of it.
 */
function heldInTens(said: TimedWords, work: Work): Segment[] {
  const { exercise, manner, at, isFirst, behind, brief, language } = work;
  const { keepBreathing } = language.coach.work;
  // Where it is done gently, nobody is told to look for more.
  const isGentle = manner.way === 'easier' || !isFirst;
  const cues = (brief ? said.briefCues : said.cues)[isGentle ? 1 : 0];
  // Where a side was made longer, now and then of breath.
  const cueAfter = (index: number) => {
    if (brief || index < cues.length) return cues[index] ?? null;
    return (index - cues.length) % 2 === 1 ? keepBreathing : null;
  };
  const hold = (seconds: number): Hold => {
    return { kind: 'hold', seconds, at, label: exercise.effort.noun };
  };
  const seconds = manner.amount - behind;
  const tens = tensIn(seconds);
  const before = tensIn(manner.amount) - tens;
  // What is over of whole tens comes early, so that the last ten are ten.
  const over = seconds - (tens - 1) * TEN;
  const early = tens > 2 && behind === 0 ? 1 : 0;
  const held = Array.from({ length: tens - 1 }, (_, index): Segment[] => {
    const cue = index === tens - 2 ? said.lastTen : cueAfter(before + index);
    const part = hold(index === early ? over : TEN);
    return cue === null ? [part] : [part, words(cue, at, 'cue')];
  });
  return [...held.flat(), hold(tens === 1 ? over : TEN)];
}

/** Left of a hold as it is counted aloud: fives, and the last five one by one. Seconds. */
const ONE_BY_ONE = 5;
const MILLISECOND = 0.001;

/** What is said in a hold that is counted, and when it begins: where a slow voice takes longer for it, sooner. Seconds. */
function countOf(seconds: number, pace: Runner['pace'], { coach, speed }: Language) {
  let next = seconds;
  const all = Array.from({ length: Math.max(0, seconds - 1) }, (_, index) => index + 1);
  const said = all.filter((left) => left <= ONE_BY_ONE || left % ONE_BY_ONE === 0);
  const fromTheLast = said.map((left) => {
    const text = coach.work.secondsLeft(left);
    const lasts = secondsOfWords(text, speed, pace);
    next = Math.min(seconds - left, next - lasts);
    return { text, begins: next, ends: next + lasts };
  });
  return fromTheLast.reverse();
}

/** A hold in silence, or one of which the seconds are said: words and silence add up to it. */
function heldWith(
  { inHolds, pace }: Runner,
  at: Mark,
  seconds: number,
  language: Language,
): Segment[] {
  const whispered = inHolds === 'whisper' ? ({ whispered: true } as const) : {};
  const silent = (from: number, until: number) =>
    Array.from({ length: Math.ceil((until - from - MILLISECOND) / TEN) }, (_, index): Hold => {
      const left = until - from - index * TEN;
      return { kind: 'hold', seconds: Math.min(TEN, left), at, label: 'hold' };
    });
  const count = inHolds === 'quiet' ? [] : countOf(seconds, pace, language);
  const parts = count.flatMap(({ text, begins }, index): Segment[] => [
    ...silent(count[index - 1]?.ends ?? 0, begins),
    { kind: 'words', text, at, label: 'count', held: true, ...whispered },
  ]);
  return [...parts, ...silent(count.at(-1)?.ends ?? 0, seconds)];
}

/** Repetitions counted aloud, each from the number on: the first ones beat by beat, the others by the number alone. */
function counted(said: CountedWords, work: Work): Segment[] {
  const { exercise, manner, at, isFirst, behind, brief, language } = work;
  const { effort } = exercise;
  if (effort.kind !== 'counted') return [];
  const { amount, runner } = manner;
  const { sided, coach } = language;
  const isWithout = baseOf(exercise, manner, language) === 'standIn';
  const slower = isWithout ? (effort.slowerWithout ?? 1) : 1;
  const inBeats = isBrief(exercise, runner) ? said.told.slice(0, 1) : said.told;
  const tip = brief ? null : said.tips[isFirst ? 0 : 1];
  return Array.from({ length: amount - behind }).flatMap((_, index) => {
    const rep = behind + index + 1;
    const label = repetitionLabel(rep, amount);
    const told = inBeats[rep - 1];
    const near = amount - rep === 2 ? said.near : null;
    const texts = told
      ? told.map((text) => coach.work.repetition(sided(text, at.side), rep))
      : [coach.work.counted(rep, near)];
    const rests = told ? effort.told : [effort.counted];
    const repetition = texts.flatMap((text, nth): Segment[] => [
      words(text, at, label),
      pause(toTenths((rests[nth] ?? 0) * GAP[runner.pace] * slower), at, label),
    ]);
    const reminds = tip !== null && rep === 3 && amount > 4;
    return reminds ? [...repetition, words(sided(tip, at.side), at, 'cue')] : repetition;
  });
}
