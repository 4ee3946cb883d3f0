/** Leads through the routine from a place on: the position, the effort, the closing words. */
import { exercisesOf, LAST } from '../routine/routine';
import { breaths, pause } from '../script/segments';
import type { Script, Segment } from '../script/types';
import { fillRegion } from '../words/fill';
import { NOTICE_SHORT, WARNING_SIGNS } from '../words/safety';
import { finishScript, plan } from './plan';
import type { Place, State } from './state';
import type { Reply, Situation } from './turn';

/** Said once a session before the first position: who should not, and the short notice if not yet heard. */
function beforeTheFloor({ state, region }: Situation): { texts: string[]; state: State } {
  if (state.warned) return { texts: [], state };
  const notice = state.runner.noticeHeard ? [] : [NOTICE_SHORT];
  return {
    texts: [...notice, fillRegion(WARNING_SIGNS, region)],
    state: { ...state, warned: true, runner: { ...state.runner, noticeHeard: true } },
  };
}

/** Goes to a place and tells its position; straight through it goes on from there. */
export function present(
  situation: Situation,
  place: Place,
  opening: readonly string[] = [],
  announce?: string,
): Reply {
  const floor = beforeTheFloor(situation);
  const moved = place.exercise !== situation.state.place?.exercise;
  const state: State = {
    ...floor.state,
    place: { ...place, moment: 'setUp' },
    active: true,
    told: true,
    finished: false,
    question: null,
    ...(moved && { way: 'usual', steps: 0 }),
  };
  const texts = [...opening, ...floor.texts];
  const first: Segment[] = texts.length > 0 ? [...breaths(texts, 0.6), pause(1)] : [];
  return leadOn(situation, state, 'setUp', first, announce);
}

/** Speaks the routine from the state's place on. Where it was cut, or that it ended, the next request tells. */
export function leadOn(
  situation: Situation,
  state: State,
  from: 'setUp' | 'effort' | 'turn',
  opening: Script,
  announce?: string,
): Reply {
  if (state.place === null) return finish(situation, state);
  const say = plan(state.place, from, state, situation.region, opening, announce);
  return { state, say, after: 'listen', picture: 'exercise' };
}

/** The closing words without an exercise before them. */
export function finish({ region }: Situation, state: State): Reply {
  const last = exercisesOf(state.only).at(-1) ?? LAST;
  return { state, say: finishScript(last, state, region), after: 'listen', picture: 'finish' };
}
