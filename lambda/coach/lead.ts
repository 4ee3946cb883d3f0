/** Leads through the routine from a place on: the position, the effort, the closing words. */
import type { Lead, Text, Texts } from '../language/language';
import { exerciseOf, exercisesOf, LAST } from '../routine/routine';
import { breaths, pause, SHORT_SECONDS } from '../script/segments';
import type { Script, Segment } from '../script/types';
import { isCalled } from './cut';
import { sideOf } from './place';
import { type From, finishScript, plan } from './plan';
import { AS_USUAL, type Place, type State } from './state';
import { leadingUpTo, wayOf } from './tell';
import { type Reply, reply, type Situation, type Voice } from './turn';

/**
 * Said before the first position of a session: the short notice, how to break in for who has never done any of it,
 * and who should not. Again until it was heard; the third time, the warning signs alone.
 */
function beforeTheFloor({ state, language, region }: Situation): Texts {
  const { active, prefaced, warned, runner } = state;
  const { coach, notices } = language;
  if (warned) return [];
  const signs = language.inRegion(notices.warningSigns, region);
  // Cut off twice: whoever is in such a hurry hears what matters, and no more.
  if (active && prefaced) return [signs];
  const isNew = Object.values(runner.times).every((count) => count === 0);
  return [
    ...(runner.noticeHeard ? [] : [notices.short]),
    ...(isNew ? [coach.begin.pause] : []),
    signs,
    ...(isNew ? [notices.askFirst] : []),
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
export function retell(situation: Situation, state: State, place: Place, opening: Texts): Reply {
  const exercise = exerciseOf(place.exercise);
  const way = wayOf(exercise, state, situation.language.coach.work);
  // On the way to a side, the runner is not yet in its position.
  const first = isCalled(situation) ? leadingUpTo(way, exercise) : [];
  const telling = [...first, ...way.setUp].map((text) =>
    situation.language.sided(text, sideOf(place)),
  );
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
  opening: Texts = [],
  announce?: Text,
): Reply {
  const before = situation.state;
  const moved = place.exercise !== before.place?.exercise;
  const state: State = {
    ...toldOf(before, place),
    // Told once it is heard; but whoever cuts it off a second time is not told a third.
    told: before.active && !before.told && !moved,
    prefaced: before.active,
    finished: false,
    ...(moved && AS_USUAL),
  };
  const texts = [...opening, ...beforeTheFloor(situation)];
  const first: Segment[] = texts.length > 0 ? [...breaths(texts, SHORT_SECONDS), pause(1)] : [];
  return leadOn(situation, state, 'setUp', first, announce);
}

/** Names leg and pose, and waits there for ready. */
export function atPose(situation: Situation, place: Place, lead: Lead): Reply {
  const { sided, coach } = situation.language;
  const side = sideOf(place);
  // Before the floor come the warning signs, and after them the whole position.
  if (!situation.state.warned) {
    const here = coach.work.at(place.exercise, side);
    return present(situation, place, [lead(null)], here(null));
  }
  // The pose alone tells nobody how to get there.
  const state = { ...toldOf(situation.state, place), told: situation.state.told };
  const { pose } = wayOf(exerciseOf(place.exercise), state, coach.work);
  return { ...reply(state, [lead(sided(pose, side))]), picture: 'exercise' };
}

/** Speaks the routine from the state's place on. Where it was cut, or that it ended, the next request tells. */
export function leadOn(
  situation: Situation,
  state: State,
  from: From,
  opening: Script,
  announce?: Text,
): Reply {
  if (state.place === null) return finish(situation, state);
  const say = plan(state.place, from, state, situation, opening, announce);
  return { state: { ...state, question: null }, say, after: 'listen', picture: 'exercise' };
}

/** The closing words without an exercise before them. */
export function finish(voice: Voice, state: State): Reply & { readonly after: 'listen' } {
  const last = exercisesOf(state.only).at(-1) ?? LAST;
  return {
    state,
    say: finishScript(last, { ...state, isLed: false }, voice),
    after: 'listen',
    picture: 'finish',
  };
}
