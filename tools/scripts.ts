/** Every script of the routine, as a runner hears it the first time. */
import { startOf } from '../lambda/coach/place';
import { partsFrom, scriptOf } from '../lambda/coach/plan';
import { newState, noProgress } from '../lambda/coach/state';
import { EN } from '../lambda/language/en';
import { FIRST } from '../lambda/routine/routine';
import type { Script } from '../lambda/script/types';

export interface RoutineScript {
  readonly exercise: string;
  readonly moment: 'setUp' | 'effort' | 'finish';
  readonly script: Script;
}

/** The set-up and the effort of each exercise in order, all its sides in one; then the closing words. */
export function routineScripts(): RoutineScript[] {
  const parts = partsFrom(startOf(FIRST.id), newState(noProgress()), {
    language: EN,
    region: EN.regionOf('en-US'),
  });
  const scripts = new Map<string, RoutineScript>();
  for (const part of parts) {
    const { exercise, kind: moment } = part;
    const name = `${exercise} ${moment}`;
    const before = scripts.get(name)?.script ?? [];
    scripts.set(name, { exercise, moment, script: [...before, ...scriptOf(part, EN)] });
  }
  return [...scripts.values()];
}
