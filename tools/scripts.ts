/** Every script of the routine, as a runner hears it the first time. */
import { partsFrom, scriptOf } from '../lambda/coach/plan';
import { newState, noProgress } from '../lambda/coach/state';
import { EN } from '../lambda/language/en';
import { ROUTINE } from '../lambda/routine/routine';
import { todayOf } from '../lambda/routine/today';
import type { Script } from '../lambda/script/types';

export interface RoutineScript {
  readonly exercise: string;
  readonly moment: 'fetch' | 'setUp' | 'effort' | 'finish';
  readonly script: Script;
}

/** The set-up and the effort of each exercise in order, all its sides in one; then the closing words. */
export function routineScripts(): RoutineScript[] {
  const parts = partsFrom(todayOf(ROUTINE), newState(noProgress()), {
    language: EN,
    region: EN.regionOf('en-US'),
  });
  const scripts = new Map<string, RoutineScript>();
  let exercise = '';
  for (const part of parts) {
    const { kind: moment } = part;
    // The closing words are those of the last one.
    if (part.kind !== 'finish') exercise = part.at.exercise;
    const name = `${exercise} ${moment}`;
    const before = scripts.get(name)?.script ?? [];
    scripts.set(name, { exercise, moment, script: [...before, ...scriptOf(part, EN)] });
  }
  return [...scripts.values()];
}
