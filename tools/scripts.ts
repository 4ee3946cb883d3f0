/** Every script of the routine, as a runner hears it the first time. */

import { finishScript } from '../lambda/coach/plan';
import { newState, noProgress } from '../lambda/coach/state';
import { effort, setUp } from '../lambda/coach/tell';
import { ROUTINE } from '../lambda/routine/routine';
import type { Script } from '../lambda/script/types';
import { regionOf } from '../lambda/words/regions';

export interface RoutineScript {
  readonly exercise: string;
  readonly moment: 'setUp' | 'effort' | 'finish';
  readonly script: Script;
}

/** The set-up and the effort of each exercise in order, then the closing words. */
export function routineScripts(): RoutineScript[] {
  const told = newState(noProgress());
  const last = ROUTINE.at(-1);
  if (last === undefined) return [];
  return [
    ...ROUTINE.flatMap((exercise, index): RoutineScript[] => {
      const order = index === 0 ? 'First' : exercise === last ? 'And last' : 'Next';
      const announce = `${order}: ${exercise.name}.`;
      return [
        {
          exercise: exercise.id,
          moment: 'setUp',
          script: setUp(exercise, exercise.sides, told, { announce, intoPlace: false }),
        },
        {
          exercise: exercise.id,
          moment: 'effort',
          script: exercise.sides.flatMap((_, at) =>
            effort(exercise, exercise.sides.slice(at), told, at === 0),
          ),
        },
      ];
    }),
    { exercise: last.id, moment: 'finish', script: finishScript(last, told, regionOf('en-US')) },
  ];
}
