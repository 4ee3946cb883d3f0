/** What one answer holds of the routine: as much as is asked for, and as fits. */
import type { Language, Region, Text, Texts } from '../language/language';
import type { Exercise } from '../routine/routine';
import { exerciseOf, exercisesOf, neighbour } from '../routine/routine';
import type { ExerciseId, WorkSide } from '../routine/types';
import { LONGEST_ANSWER_SECONDS, LONGEST_SPEECH_CHARACTERS } from '../script/limits';
import { SPEED_OF_PACE as SPEED_OF_RATE, secondsOf } from '../script/seconds';
import { breaths, pause, SHORT_SECONDS } from '../script/segments';
import type { Mark, Pace as Rate, Script } from '../script/types';
import { sideOf, startOf } from './place';
import { AS_USUAL, type Place, type State } from './state';
import { type Beginning, effort, isAsNamed, isBriefNow, type Manner, setUp } from './tell';
import type { Voice } from './turn';

/** Kept free for the invitation at the voice's own rate, and the pause before it. Seconds. */
const ROOM_SECONDS = 6;
/** Between an effort and what comes after it. Seconds. */
const GAP_SECONDS = 1.2;
/** Characters kept free for the same. */
const ROOM_CHARACTERS = 500;
/** `<break time="2.4s"/>` and the blanks around it. */
const BREAK_CHARACTERS = 23;

/** What decides how the routine is closed. */
type Closing = Pick<State, 'only' | 'eased'> & {
  /** The last exercise was led to its end just before. */
  readonly isLed: boolean;
};

/** The closing words: ice, physician, disclaimer. */
export function closingWords({ only, isLed, eased }: Closing, { language, region }: Voice): Texts {
  const { closing } = language.coach.onward;
  const said = closing(only === null, isLed && eased === 0);
  return said.map((text) => language.inRegion(text, region));
}

/** The same as script: by its mark it is known that the routine was over. */
export function finishScript(last: Exercise, state: Closing, voice: Voice): Script {
  const at: Mark = { exercise: last.id, sides: [sideOf(last)], phase: 'finish' };
  return breaths(closingWords(state, voice), SHORT_SECONDS, at);
}

/** "First: …", "Next: …", "And last: …". */
function announcementOf(
  exercise: Exercise,
  state: State,
  manner: Manner,
  { coach: { work } }: Language,
): Text {
  const today = exercisesOf(state.only);
  const order = exercise === today[0] ? 'first' : exercise === today.at(-1) ? 'last' : 'next';
  const whole = !isBriefNow(exercise, state) && isAsNamed(exercise, manner);
  return work.announce(today.length > 1 ? order : 'next', exercise.id, whole);
}

/** A part of the routine: all that its script is written from, and nothing else. Plain data. */
export type Part = { readonly exercise: ExerciseId; readonly manner: Manner } & (
  | {
      readonly kind: 'setUp';
      readonly sides: readonly WorkSide[];
      readonly announce: Text;
      /** Time to get into place is part of the script. */
      readonly intoPlace: boolean;
    }
  | ({ readonly kind: 'effort'; readonly sides: readonly WorkSide[] } & Beginning)
  | { readonly kind: 'finish'; readonly closing: Closing; readonly region: Region }
);

/** The script of a part. */
export function scriptOf(part: Part, language: Language): Script {
  const exercise = exerciseOf(part.exercise);
  switch (part.kind) {
    case 'setUp':
      return setUp(exercise, part.sides, part.manner, part, language);
    case 'effort':
      return effort(exercise, part.sides, part.manner, part, language);
    case 'finish':
      return finishScript(exercise, part.closing, { language, region: part.region });
  }
}

interface Details {
  readonly intoPlace?: boolean;
  /** How the first side is begun, where its position is not told before it. */
  readonly from?: From;
  /** How the first exercise is announced, where it is not simply the next. */
  readonly announce?: Text | undefined;
}

/** All that is left from a place to the end, in order: each exercise set up, then its sides; then the closing. */
export function partsFrom(
  place: Place,
  state: State,
  { language, region }: Voice,
  { intoPlace = false, from = 'setUp', announce }: Details = {},
): Part[] {
  const { only, eased, runner, way, steps, offTheFloor } = state;
  const parts: Part[] = [];
  let here = place;
  // The way and the steps are those of the exercise the runner is at.
  let manner: Manner = { runner, way, steps, offTheFloor };
  for (;;) {
    const exercise = exerciseOf(here.exercise);
    const { sides } = here;
    const first = parts.length === 0;
    const common = { exercise: exercise.id, manner };
    const announced = (first && announce) || announcementOf(exercise, state, manner, language);
    parts.push({ ...common, kind: 'setUp', sides, announce: announced, intoPlace });
    for (const index of sides.keys()) {
      const begins = index === 0 && first;
      const isFirst = index === 0 && !(begins && from === 'turn');
      const isReady = begins && from === 'effort';
      parts.push({ ...common, kind: 'effort', sides: sides.slice(index), isFirst, isReady });
    }
    const next = neighbour(exercise.id, 1, only);
    if (next === null) {
      return [
        ...parts,
        { ...common, kind: 'finish', closing: { only, eased, isLed: true }, region },
      ];
    }
    here = startOf(next.id);
    manner = { runner, offTheFloor, ...AS_USUAL };
  }
}

/** setUp tells the position first, effort finds the runner in it, turn leaves them time to change sides. */
export type From = 'setUp' | 'effort' | 'turn';

/**
 * The script from a place on. Step by step it runs to the end of the next set-up; straight through it runs to
 * the end, or until the answer is full: then it stops between exercises where it can, else between sides.
 */
export function plan(
  place: Place,
  from: From,
  state: State,
  voice: Voice,
  opening: Script = [],
  announce?: Text,
): Script {
  const { straight, pace } = state.runner;
  const all = partsFrom(place, state, voice, { intoPlace: straight, from, announce });
  const left = from === 'setUp' ? all : all.slice(1);
  const asked = straight ? left.length : left.findIndex((part) => part.kind !== 'effort') + 1;
  const scripts = thatFit(left.slice(0, asked), opening, pace, voice.language);
  const count = scripts.length < asked ? stopAt(left, scripts.length) : asked;
  return [
    ...opening,
    ...scripts
      .slice(0, count)
      .flatMap((script, index) =>
        index === 0 || left[index]?.kind === 'effort' ? script : [pause(GAP_SECONDS), ...script],
      ),
  ];
}

/** The scripts of as many parts as one answer holds beside `opening`; at least one. */
function thatFit(
  parts: readonly Part[],
  opening: Script,
  rate: Rate,
  language: Language,
): Script[] {
  const scripts: Script[] = [];
  let seconds = secondsOf(opening, rate);
  let characters = charactersOf(opening);
  for (const part of parts) {
    const script = scriptOf(part, language);
    seconds += secondsOf(script, rate) + (part.kind === 'effort' ? 0 : GAP_SECONDS);
    characters += charactersOf(script);
    const fits =
      seconds <= LONGEST_ANSWER_SECONDS - ROOM_SECONDS / SPEED_OF_RATE[rate] &&
      characters <= LONGEST_SPEECH_CHARACTERS - ROOM_CHARACTERS;
    if (!fits && scripts.length > 0) break;
    scripts.push(script);
  }
  return scripts;
}

/** Of `count` parts that fit, those up to the last set-up, so that no exercise is left half done. */
function stopAt(parts: readonly Part[], count: number): number {
  if (parts[count]?.kind === 'setUp') return count;
  const setUpAt = parts.slice(0, count).findLastIndex((part) => part.kind === 'setUp');
  return setUpAt > 0 ? setUpAt : count;
}

function charactersOf(script: Script): number {
  let characters = 0;
  for (const segment of script) {
    characters += segment.kind === 'words' ? lengthOf(segment.text) : BREAK_CHARACTERS;
  }
  return characters;
}

/** As it stands in the markup: an apostrophe becomes `&apos;`. */
function lengthOf(text: string): number {
  return text.length + 1 + 5 * (text.split("'").length - 1);
}
