/** What one answer holds of the routine: as much as is asked for, and as fits. */
import type { Exercise } from '../routine/exercise';
import { exerciseOf, exercisesOf, neighbour } from '../routine/routine';
import { LONGEST_ANSWER_SECONDS, LONGEST_SPEECH_CHARACTERS } from '../script/limits';
import { remembering } from '../script/remember';
import { SPEED_OF_RATE, secondsOf } from '../script/seconds';
import type { Mark, Script } from '../script/types';
import { fillRegion } from '../words/fill';
import type { Region } from '../words/regions';
import { NOTICE_FULL } from '../words/safety';
import type { Place, State } from './state';
import { breaths, effort, isBriefNow, pause, setUp, type Told } from './tell';

/** Kept free for the invitation at the voice's own rate, and the pause before it. Seconds. */
const ROOM_SECONDS = 6;
/** Between an effort and what comes after it. Seconds. */
const GAP_SECONDS = 1.2;
/** Characters kept free for the same. */
const ROOM_CHARACTERS = 500;
/** `<break time="2.4s"/>` and the blanks around it. */
const BREAK_CHARACTERS = 23;
/** What a runner takes to say ready, when a whole routine is estimated. Seconds. */
const READY_SECONDS = 6;

interface Part {
  readonly kind: 'setUp' | 'effort' | 'finish';
  readonly script: Script;
  /** Estimated seconds of the script at the runner's pace. */
  readonly seconds: number;
}

/** The closing words: ice, physician, disclaimer. */
export function closingWords(state: State, region: Region): string[] {
  const end = state.only === null ? 'That was the last one.' : "That's it for today.";
  return [
    state.eased > 0 ? end : `${end} Nice and steady.`,
    "Ice your knee when you're done running. Ten to fifteen minutes is common, with a cloth between.",
    "If the pain persists, contact your {doctor}, and sooner if it's severe or swollen.",
    ...NOTICE_FULL,
  ].map((text) => fillRegion(text, region));
}

/** The same as script: by its mark it is known that the routine was over. */
export function finishScript(last: Exercise, state: State, region: Region): Script {
  const at: Mark = { exercise: last.id, sides: [last.sides[0] ?? 'both'], phase: 'finish' };
  return breaths(closingWords(state, region), 0.6, at);
}

/** "First: …", "Next: …", "And last: …". */
function announcementOf(exercise: Exercise, state: State): string {
  const today = exercisesOf(state.only);
  const order = exercise === today[0] ? 'First' : exercise === today.at(-1) ? 'And last' : 'Next';
  const name = isBriefNow(exercise, state) ? exercise.called : exercise.name;
  return `${today.length > 1 ? order : 'Next'}: ${name}.`;
}

/** The whole routine has some twenty parts, and a runner's are the same all day. */
const remembered = remembering(500);

/**
 * A part that is written when it is first looked at: most answers need two of the twenty. `from` is all that
 * it is written from, besides what was `told`.
 */
function part(kind: Part['kind'], told: Told, from: unknown[], write: () => Script): Part {
  const { runner, way, steps, offTheFloor } = told;
  let written: Script | undefined;
  return {
    kind,
    get script() {
      written ??= write();
      return written;
    },
    get seconds() {
      const key = JSON.stringify([kind, runner, way, steps, offTheFloor, from]);
      return remembered(key, () => secondsOf(this.script, runner.pace));
    },
  };
}

interface Details {
  /** Time to get into position is part of the script. */
  readonly settle?: boolean;
  /** The runner must first change sides. */
  readonly turning?: boolean;
  /** How the first exercise is announced, where it is not simply the next. */
  readonly announce?: string | undefined;
}

/** All that is left from a place to the end, in parts. */
function partsFrom(place: Place, state: State, region: Region, details: Details = {}): Part[] {
  const { settle = false, turning = false } = details;
  const parts: Part[] = [];
  let told = state;
  let here: Place | null = place;
  while (here !== null) {
    const exercise: Exercise = exerciseOf(here.exercise);
    const { sides } = here;
    const first = parts.length === 0;
    const announce = (first && details.announce) || announcementOf(exercise, state);
    const now = told;
    const { id } = exercise;
    parts.push(
      part('setUp', now, [id, sides, announce, settle], () =>
        setUp(exercise, sides, now, { announce, settle }),
      ),
    );
    sides.forEach((_, index) => {
      const rest = sides.slice(index);
      const opening = index === 0 && !(first && turning);
      parts.push(
        part('effort', now, [id, rest, opening], () => effort(exercise, rest, now, opening)),
      );
    });
    const next = neighbour(exercise.id, 1, state.only);
    if (next === null) {
      const closing = [id, state.only, state.eased > 0, region];
      parts.push(part('finish', now, closing, () => finishScript(exercise, state, region)));
    }
    told = { ...state, way: 'usual', steps: 0 };
    here = next && { exercise: next.id, sides: [...next.sides], moment: 'setUp' };
  }
  return parts;
}

/**
 * The script from a place on. `from`: setUp tells the position first, effort finds the runner in it,
 * turn leaves them time to change sides. Step by step it runs to
 * the end of the next set-up; straight through it runs to the end, or until the answer is full: then it
 * stops between exercises where it can, else between sides.
 */
export function plan(
  place: Place,
  from: 'setUp' | 'effort' | 'turn',
  state: State,
  region: Region,
  opening: Script = [],
  announce?: string,
): Script {
  const straight = state.runner.straight;
  const all = partsFrom(place, state, region, {
    settle: straight,
    turning: from === 'turn',
    announce,
  });
  const wanted = from === 'setUp' ? all : all.slice(1);
  const stop = straight ? wanted.length : wanted.findIndex((part) => part.kind !== 'effort') + 1;
  const rate = state.runner.pace;
  let seconds = secondsOf(opening, rate);
  let characters = charactersOf(opening);
  let count = 0;
  for (const part of wanted.slice(0, stop)) {
    seconds += part.seconds + (part.kind === 'effort' ? 0 : GAP_SECONDS);
    characters += charactersOf(part.script);
    const fits =
      seconds <= LONGEST_ANSWER_SECONDS - ROOM_SECONDS / SPEED_OF_RATE[rate] &&
      characters <= LONGEST_SPEECH_CHARACTERS - ROOM_CHARACTERS;
    if (!fits && count > 0) break;
    count += 1;
  }
  if (count < stop) {
    const setUps = wanted.slice(1, count).findLastIndex((part) => part.kind === 'setUp') + 1;
    if (setUps > 0 && wanted[count]?.kind !== 'setUp') count = setUps;
  }
  const taken = wanted.slice(0, count);
  return [
    ...opening,
    ...taken.flatMap((part, index) =>
      part.kind === 'effort' || index === 0 ? part.script : [pause(GAP_SECONDS), ...part.script],
    ),
  ];
}

function charactersOf(script: Script): number {
  let characters = 0;
  for (const segment of script) {
    characters += segment.kind === 'words' ? lengthOf(segment.text) : BREAK_CHARACTERS;
  }
  return characters;
}

/** Estimated seconds from a place to the end of today's routine, answers included. */
export function secondsLeft(place: Place, state: State, region: Region): number {
  return partsFrom(place, state, region)
    .slice(place.moment === 'effort' ? 1 : 0)
    .reduce((sum, part) => sum + part.seconds + (part.kind === 'setUp' ? READY_SECONDS : 0), 0);
}

/** Estimated seconds of the effort of one exercise, from a place on. */
export function secondsOfExercise(place: Place, state: State): number {
  const exercise = exerciseOf(place.exercise);
  return place.sides.reduce(
    (sum, _, index) =>
      sum +
      secondsOf(effort(exercise, place.sides.slice(index), state, index === 0), state.runner.pace),
    0,
  );
}

/** Estimated seconds of all that comes after the exercise of a place. */
export function secondsAfter(place: Place, state: State, region: Region): number {
  return (
    secondsLeft(place, state, region) - secondsOfExercise(place, state) - setUpSeconds(place, state)
  );
}

function setUpSeconds(place: Place, state: State): number {
  if (place.moment === 'effort') return 0;
  const exercise = exerciseOf(place.exercise);
  const announce = announcementOf(exercise, state);
  const script = setUp(exercise, place.sides, state, { announce, settle: false });
  return secondsOf(script, state.runner.pace) + READY_SECONDS;
}

/** As it stands in the markup: an apostrophe becomes `&apos;`. */
function lengthOf(text: string): number {
  return text.length + 1 + 5 * (text.split("'").length - 1);
}
