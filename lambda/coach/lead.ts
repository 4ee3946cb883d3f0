/** Leads through the routine from a place on: the position, the effort, the closing words. */
import { exercisesOf, LAST } from '../routine/routine';
import { breaths, pause } from '../script/segments';
import type { Script, Segment } from '../script/types';
import { fillRegion } from '../words/fill';
import { NOTICE_SHORT, WARNING_SIGNS } from '../words/safety';
import { finishScript, plan } from './plan';
import type { Place, State } from './state';
import type { Reply, Situation } from './turn';

/**
 * Said before the first position of a session, and again until it was heard: the short notice, how to break in
 * for who has never done any of it, and who should not.
 */
function beforeTheFloor({ state, region }: Situation): string[] {
  const { warned, runner } = state;
  if (warned) return [];
  const isNew = Object.values(runner.times).every((count) => count === 0);
  return [
    ...(runner.noticeHeard ? [] : [NOTICE_SHORT]),
    ...(isNew ? ['While I talk or count, you can say: Alexa, pause.'] : []),
    fillRegion(WARNING_SIGNS, region),
  ];
}

/** Goes to a place and tells its position; straight through it goes on from there. */
export function present(
  situation: Situation,
  place: Place,
  opening: readonly string[] = [],
  announce?: string,
): Reply {
  const moved = place.exercise !== situation.state.place?.exercise;
  const state: State = {
    ...situation.state,
    place: { ...place, moment: 'setUp' },
    active: true,
    told: true,
    finished: false,
    question: null,
    ...(moved && { way: 'usual', steps: 0 }),
  };
  const texts = [...opening, ...beforeTheFloor(situation)];
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
  return {
    state,
    say: finishScript(last, { ...state, isLed: false }, region),
    after: 'listen',
    picture: 'finish',
  };
}
