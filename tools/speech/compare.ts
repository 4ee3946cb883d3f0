/** The seconds of scripts as estimated, against those that a voice needs and those that were promised. */
import { EN } from '../../lambda/language/en';
import type { Exercise } from '../../lambda/routine/routine';
import type { WorkSide } from '../../lambda/routine/types';
import { CHIMES } from '../../lambda/script/chimes';
import { secondsOfWords } from '../../lambda/script/seconds';
import type { Pace, Script } from '../../lambda/script/types';
import { secondsOfSound } from '../../simulator/echo/soundbank';

export interface NamedScript {
  readonly exercise: string;
  readonly moment: string;
  readonly script: Script;
}

/** How far off a script's words may be, as a part of what the voice needs. */
export const LARGEST_ERROR = 0.1;

/** Seconds of a script's words, its silences left out. */
export interface Compared {
  readonly name: string;
  readonly breaths: number;
  readonly estimated: number;
  readonly measured: number;
  /** Above 0 where the estimate is too long; a part of the measured seconds. */
  readonly error: number;
}

/** Lays the estimate of each script's words against `measure`, which says one breath. */
export function compareWords(
  scripts: readonly NamedScript[],
  measure: (text: string) => number,
  rate: Pace = 'normal',
): Compared[] {
  return scripts.map(({ exercise, moment, script }) => {
    const texts = script.flatMap((segment) => (segment.kind === 'words' ? [segment.text] : []));
    const estimated = texts.reduce((sum, text) => sum + secondsOfWords(text, EN.speed, rate), 0);
    const measured = texts.reduce((sum, text) => sum + measure(text), 0);
    const error = measured === 0 ? 0 : estimated / measured - 1;
    return { name: `${exercise} ${moment}`, breaths: texts.length, estimated, measured, error };
  });
}

/** Seconds of a sound as the scripts count them, and as it lasts in Amazon's library. */
export interface Sounded {
  readonly name: string;
  readonly counted: number;
  readonly lasts: number;
}

/** Every sound of the scripts, each once. */
export function compareSounds(scripts: readonly NamedScript[]): Sounded[] {
  const chimes = scripts.flatMap(({ script }) => script.filter(({ kind }) => kind === 'chime'));
  const sounds = new Map<string, Sounded>();
  for (const one of chimes) {
    if (one.kind !== 'chime') continue;
    const { source } = CHIMES[one.chime];
    sounds.set(`${one.chime} ${one.seconds}`, {
      name: `chime, ${one.chime}`,
      counted: one.seconds,
      lasts: secondsOfSound(source),
    });
  }
  return [...sounds.values()];
}

/** The silence of one side of a timed exercise. Seconds. */
export interface Held {
  readonly name: string;
  readonly held: number;
  readonly promised: number;
}

function heldIn(script: Script, exercise: Exercise, side: WorkSide): number {
  return script.reduce((sum, segment) => {
    const its =
      segment.kind === 'hold' && segment.at.exercise === exercise.id && segment.at.side === side;
    return its ? sum + segment.seconds : sum;
  }, 0);
}

/** What each side of each timed exercise holds in its effort, and what it should; 0 where it is left out. */
export function compareHolds(
  scripts: readonly NamedScript[],
  exercises: readonly Exercise[],
): Held[] {
  return exercises.flatMap((exercise) => {
    const { effort, id, sides } = exercise;
    if (effort.kind !== 'timed') return [];
    const efforts = scripts.filter(
      ({ exercise: its, moment }) => its === id && moment === 'effort',
    );
    return sides.flatMap((side) =>
      (efforts.length === 0 ? [{ script: [] }] : efforts).map(({ script }) => ({
        name: `${id} ${side}`,
        held: heldIn(script, exercise, side),
        promised: effort.seconds,
      })),
    );
  });
}
