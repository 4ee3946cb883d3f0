/** Leads through the routine from a place on: the position, the effort, the closing words. */
import { exerciseOf, exercisesOf, LAST } from '../routine/routine';
import { breaths, pause, SHORT_SECONDS } from '../script/segments';
import type { Script, Segment } from '../script/types';
import { capital, fillRegion, fillSide } from '../words/fill';
import { ASK_FIRST, NOTICE_SHORT, WARNING_SIGNS } from '../words/safety';
import { isCalled } from './cut';
import { sideOf } from './place';
import { type From, finishScript, plan } from './plan';
import { AS_USUAL, type Place, type State } from './state';
import { leadingUpTo, wayOf } from './tell';
import { type Reply, reply, type Situation } from './turn';

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
    ...(isNew ? [ASK_FIRST] : []),
  ];
}

/** The state of a runner who has just been told the position of a place, and is waited for. */
export function toldOf(state: State, place: Place): State {
  return {
    ...state,
    place: { ...place, moment: 'setUp' },
    active: true,
    told: true,
    question: null,
    explained: null,
  };
}

/** The current exercise again, in the way that `state` asks for. */
export function retell(
  situation: Situation,
  state: State,
  place: Place,
  opening: readonly string[],
): Reply {
  const exercise = exerciseOf(place.exercise);
  const way = wayOf(exercise, state);
  // On the way to a side, the runner is not yet in its position.
  const first = isCalled(situation) ? leadingUpTo(way, exercise) : [];
  const telling = [...first, ...way.setUp].map((text) => fillSide(text, sideOf(place)));
  return {
    state: toldOf(state, place),
    say: breaths([...opening, ...telling], 1),
    after: 'listen',
    picture: 'exercise',
  };
}

/** Goes to a place and tells its position; straight through it goes on from there. */
export function present(
  situation: Situation,
  place: Place,
  opening: readonly string[] = [],
  announce?: string,
): Reply {
  const before = situation.state;
  const moved = place.exercise !== before.place?.exercise;
  const state: State = {
    ...toldOf(before, place),
    // Told once it is heard; but whoever cuts it off a second time is not told a third.
    told: before.active && !before.told && !moved,
    finished: false,
    ...(moved && AS_USUAL),
  };
  const texts = [...opening, ...beforeTheFloor(situation)];
  const first: Segment[] = texts.length > 0 ? [...breaths(texts, SHORT_SECONDS), pause(1)] : [];
  return leadOn(situation, state, 'setUp', first, announce);
}

/** Names leg and pose, and waits there for ready. `said` leads up to the pose: "Back to the right leg". */
export function atPose(situation: Situation, place: Place, said: string): Reply {
  // Before the floor come the warning signs, and after them the whole position.
  if (!situation.state.warned) {
    const here = fillSide(exerciseOf(place.exercise).sideOf, sideOf(place));
    return present(situation, place, [`${said}.`], `${capital(here)}.`);
  }
  // The pose alone tells nobody how to get there.
  const state = { ...toldOf(situation.state, place), told: situation.state.told };
  const pose = fillSide(wayOf(exerciseOf(place.exercise), state).pose, sideOf(place));
  return { ...reply(state, [`${said}: ${pose}.`]), picture: 'exercise' };
}

/** Speaks the routine from the state's place on. Where it was cut, or that it ended, the next request tells. */
export function leadOn(
  situation: Situation,
  state: State,
  from: From,
  opening: Script,
  announce?: string,
): Reply {
  if (state.place === null) return finish(situation, state);
  const say = plan(state.place, from, state, situation.region, opening, announce);
  return { state: { ...state, question: null }, say, after: 'listen', picture: 'exercise' };
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
