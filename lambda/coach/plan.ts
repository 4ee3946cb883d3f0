/** What one answer holds of the routine: as much as is asked for, and as fits. */
import type { Language, Region, Text, Texts } from '../language/language';
import { exerciseOf } from '../routine/routine';
import { type Bout, boutsAround, exercisesIn, isWhole, type Today } from '../routine/today';
import type { KitId } from '../routine/types';
import { withFewChimes } from '../script/chimes';
import { LONGEST_ANSWER_SECONDS, LONGEST_SPEECH_CHARACTERS } from '../script/limits';
import { SPEED_OF_PACE, secondsOf } from '../script/seconds';
import { breaths, pause, SHORT_SECONDS, silence } from '../script/segments';
import type { Mark, Pace, Script, Segment } from '../script/types';
import type { State } from './state';
import {
  type At,
  type Beginning,
  effort,
  isAsNamed,
  isBriefNow,
  type Manner,
  mannerOf,
  type SetUpOptions,
  setUp,
} from './tell';
import type { Voice } from './turn';

/** Kept free for the invitation at the voice's own rate, and the pause before it. Seconds. */
const ROOM_SECONDS = 6;
/** Between an effort and what comes after it. Seconds. */
const GAP_SECONDS = 1.2;
/** Characters kept free for the same. */
const ROOM_CHARACTERS = 500;
/** `<break time="2.4s"/>` and the blanks around it. */
const BREAK_CHARACTERS = 23;
/** A sound with its name, and the rate that ends before it and begins again after it. */
const SOUND_CHARACTERS = 130;

/** What decides how the routine is closed. */
interface Closing {
  /** Nothing was left out of it. */
  readonly whole: boolean;
  readonly eased: boolean;
  /** The last exercise was led to its end just before. */
  readonly isLed: boolean;
}

/** How today is closed. */
export function closingOf({ today, eased }: State, isLed: boolean): Closing {
  return { whole: today === null || isWhole(today), eased: eased > 0, isLed };
}

/** The closing words: ice, physician, disclaimer. */
export function closingWords({ whole, isLed, eased }: Closing, { language, region }: Voice): Texts {
  const said = language.coach.onward.closing(whole, isLed && !eased);
  return said.map((text) => language.inRegion(text, region));
}

/** The same as script: by its mark it is known that today was over. */
export function finishScript({ bouts }: Today, closing: Closing, voice: Voice): Script {
  const last = bouts.findLast(({ state }) => state !== 'leftOut') ?? bouts.at(-1);
  if (last === undefined) return [];
  const { exercise, side } = last;
  const at: Mark = { bout: bouts.length, exercise, side, phase: 'finish' };
  return breaths(closingWords(closing, voice), SHORT_SECONDS, at);
}

/** "First: …", "Next: …", "And last: …"; the side alone where some of it was done. */
function announcementOf(
  { exercise: id, side }: Bout,
  index: number,
  today: Today,
  manner: Manner,
  language: Language,
): Text {
  const exercise = exerciseOf(id);
  const all = exercisesIn(today);
  const order = id === all[0] ? 'first' : id === all.at(-1) ? 'last' : 'next';
  const whole = !isBriefNow(exercise, manner) && isAsNamed(exercise, manner, language);
  const { announce, named, at } = language.coach.work;
  if (boutsAround(today, index).some(({ state }) => state === 'done')) return at(id, side)(null);
  return all.length > 1 ? announce(order, id, whole) : named(id, whole);
}

/** What the exercise at `index` needs that the one before it did not; null where that is nothing. */
export function otherKit({ bouts }: Today, index: number, { runner }: State): KitId | null {
  const kitOf = (bout: Bout | undefined) => (bout ? exerciseOf(bout.exercise).kit : null);
  const needed = kitOf(bouts[index]);
  const isDone = (bout: Bout) => bout.state !== 'leftOut' && kitOf(bout) !== null;
  const before = kitOf(bouts.slice(0, index).findLast(isDone));
  return needed === before || (needed !== null && runner.missing.includes(needed)) ? null : needed;
}

/** Seconds to fetch one thing in, where nobody is waited for. */
export const FETCH_SECONDS = 12;

/** A part of today: all that its script is written from, and nothing else. Plain data. */
export type Part =
  | {
      readonly kind: 'fetch';
      readonly at: At;
      readonly texts: Texts;
      /** Time for it, where nobody is waited for. */
      readonly seconds: number;
    }
  | ({ readonly kind: 'setUp'; readonly at: At; readonly manner: Manner } & SetUpOptions)
  | ({ readonly kind: 'effort'; readonly at: At; readonly manner: Manner } & Beginning)
  | {
      readonly kind: 'finish';
      readonly today: Today;
      readonly closing: Closing;
      readonly region: Region;
    };

/** The script of a part. */
export function scriptOf(part: Part, language: Language): Script {
  switch (part.kind) {
    case 'fetch': {
      const at: Mark = { ...part.at, phase: 'fetch' };
      return [...breaths(part.texts, SHORT_SECONDS, at), ...silence(part.seconds, at)];
    }
    case 'setUp':
      return setUp(part.at, part.manner, part, language);
    case 'effort':
      return effort(part.at, part.manner, part, language);
    case 'finish':
      return finishScript(part.today, part.closing, { language, region: part.region });
  }
}

interface Details {
  readonly intoPlace?: boolean;
  /** How the first side is begun, where its position is not told before it. */
  readonly from?: From;
  /** How the first exercise is announced, where it is not simply the next. */
  readonly announce?: Text | undefined;
  /** What is said of the kit before the first exercise; that is all, then, until it is there. */
  readonly fetch?: Texts | undefined;
  /** Time for that, where nobody is waited for. */
  readonly fetchSeconds?: number;
}

/** All that is left of today, in order: each exercise set up, then its sides; then the closing. */
export function partsFrom(
  today: Today,
  state: State,
  { language, region }: Voice,
  { intoPlace = false, from = 'setUp', announce, fetch, fetchSeconds = 0 }: Details = {},
): Part[] {
  const parts: Part[] = [];
  for (const [index, bout] of today.bouts.entries()) {
    if (index < today.at || bout.state !== 'toDo') continue;
    const { exercise, side } = bout;
    const first = parts.length === 0;
    const before = parts.at(-1);
    const isNew = before?.kind !== 'effort' || before.at.exercise !== exercise;
    const common = { at: { bout: index, exercise, side }, manner: mannerOf(state, bout) };
    if (isNew) {
      const kit = first ? null : otherKit(today, index, state);
      const texts = first ? (fetch ?? []) : kit ? [language.coach.begin.get(exercise, kit)] : [];
      const seconds = first ? fetchSeconds : intoPlace ? FETCH_SECONDS : 0;
      if (texts.length > 0) parts.push({ kind: 'fetch', at: common.at, texts, seconds });
      const said =
        (first && announce) || announcementOf(bout, index, today, common.manner, language);
      parts.push({ ...common, kind: 'setUp', announce: said, intoPlace });
    }
    const isFirst = isNew && !(first && from === 'turn');
    const behind = first && from === 'effort' ? Math.round((bout.gone ?? 0) * bout.amount) : 0;
    parts.push({ ...common, kind: 'effort', isFirst, behind });
  }
  return [...parts, { kind: 'finish', today, closing: closingOf(state, true), region }];
}

/** setUp tells the position first, effort finds the runner in it, turn leaves them time to change sides. */
export type From = 'setUp' | 'effort' | 'turn';

/**
 * The script of today from where it is on. Step by step it runs to the end of the next set-up; straight through it runs to
 * the end, or until the answer is full: then it stops between exercises where it can, else between sides. The position
 * of the next exercise is told as well where it fits, and waited for: it takes no time to get there twice.
 */
export function plan(
  today: Today,
  from: From,
  state: State,
  voice: Voice,
  opening: Script = [],
  named: Pick<Details, 'announce' | 'fetch' | 'fetchSeconds'> = {},
): Script {
  const { straight, pace } = state.runner;
  const all = partsFrom(today, state, voice, { ...named, intoPlace: straight, from });
  const left = from === 'setUp' ? all : all.slice(1);
  const isFetched = left[0]?.kind === 'fetch';
  const asked =
    straight && !isFetched ? left.length : left.findIndex((part) => part.kind !== 'effort') + 1;
  const fitting = (parts: readonly Part[]) => thatFit(parts, opening, pace, voice.language);
  const scripts = fitting(left.slice(0, asked));
  const count = scripts.length < asked ? stopAt(left, scripts.length) : asked;
  const next = left[count];
  const said =
    next !== undefined && count < asked
      ? fitting([...left.slice(0, count), ...waitedFor(next)])
      : scripts.slice(0, count);
  return withFewChimes([
    ...opening,
    ...said.flatMap((script, index) =>
      index === 0 || left[index]?.kind === 'effort' ? script : [pause(GAP_SECONDS), ...script],
    ),
  ]);
}

/** What comes next where the answer is full: told as well, and no time left for it. */
function waitedFor(next: Part): Part[] {
  if (next.kind === 'setUp') return [{ ...next, intoPlace: false }];
  return next.kind === 'fetch' ? [{ ...next, seconds: 0 }] : [];
}

/** One answer holds the script, beside the invitation behind it; `gaps`: seconds between its parts. */
export function fits(said: Script, pace: Pace, language: Language, gaps = 0): boolean {
  return (
    secondsOf(said, language.speed, pace) + gaps <=
      LONGEST_ANSWER_SECONDS - ROOM_SECONDS / SPEED_OF_PACE[pace] &&
    charactersOf(said) <= LONGEST_SPEECH_CHARACTERS - ROOM_CHARACTERS
  );
}

/** The scripts of as many parts as one answer holds beside `opening`; at least one. */
function thatFit(
  parts: readonly Part[],
  opening: Script,
  pace: Pace,
  language: Language,
): Script[] {
  const scripts: Script[] = [];
  let gaps = 0;
  for (const part of parts) {
    const script = scriptOf(part, language);
    const said = withFewChimes([...opening, ...scripts.flat(), ...script]);
    if (part.kind !== 'effort' && scripts.length > 0) gaps += GAP_SECONDS;
    if (!fits(said, pace, language, gaps) && scripts.length > 0) break;
    scripts.push(script);
  }
  return scripts;
}

/** Of `count` parts that fit, those up to the last exercise, so that none is left half done. */
function stopAt(parts: readonly Part[], count: number): number {
  const next = parts[count]?.kind;
  if (next === 'setUp' || next === 'fetch') return count;
  const before = parts.slice(0, count);
  const beginsAt = before.findLastIndex(
    ({ kind }, index) => kind !== 'effort' && parts[index - 1]?.kind === 'effort',
  );
  return beginsAt > 0 ? beginsAt : count;
}

function charactersOf(script: Script): number {
  return script.reduce((sum, segment) => sum + charactersOfSegment(segment), 0);
}

function charactersOfSegment(segment: Segment): number {
  if (segment.kind === 'words') return lengthOf(segment.text);
  return segment.kind === 'chime' ? SOUND_CHARACTERS : BREAK_CHARACTERS;
}

/** As it stands in the markup: an apostrophe becomes `&apos;`. */
function lengthOf(text: string): number {
  return text.length + 1 + 5 * (text.split("'").length - 1);
}
