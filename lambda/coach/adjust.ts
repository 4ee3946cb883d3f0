/** What suits the exercises to the runner: how hard, how much, with what, how fast and in how many words. */
import type { Text, Texts, WishWords } from '../language/language';
import { exerciseOf } from '../routine/routine';
import { KIT_IDS, type KitId } from '../routine/types';
import type { Amount } from './ask';
import { anotherRound, needsRoutine } from './begin';
import { enough, gentler } from './care';
import { isBegun, isJustOver, justLed, stateFor } from './cut';
import { acknowledge } from './invite';
import { atPose, retell } from './lead';
import { done, leave, stop } from './onward';
import { placeUnderWay, sideOf, startOf } from './place';
import { isAskedToEnd } from './questions';
import type { Place, Runner, State } from './state';
import { dose, fullerOf } from './tell';
import { ask, type Reply, reply, type Situation } from './turn';

/** The easier version; when that is too much as well, leaving it out. */
export function tooHard(situation: Situation): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  if (justLed(situation) !== null) {
    return reply(state, [wishes.behindYou.easier]);
  }
  if (state.way === 'easier') {
    const resting: State = { ...state, place: { ...place, moment: 'setUp' } };
    return reply(resting, wishes.easiest);
  }
  return retell(situation, gentler(state), place, [wishes.easier]);
}

/** The fuller version, unless the coach was asked to ease off before. */
export function tooEasy(situation: Situation): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  if (state.eased > 0) return reply(state, [wishes.gentleToday]);
  if (state.way === 'easier') {
    return retell(situation, { ...state, way: 'usual' }, place, [wishes.asUsual]);
  }
  if (justLed(situation) !== null) {
    return reply(state, [wishes.behindYou.fuller]);
  }
  if (state.way === 'fuller') return reply(state, [wishes.fullest]);
  const harder: State = {
    ...state,
    way: 'fuller',
    place: { ...place, moment: 'setUp' },
  };
  const { coach, sided } = language;
  const fuller = sided(fullerOf(exerciseOf(place.exercise), state, coach.work), sideOf(place));
  return { ...reply(harder, [acknowledge(state, coach), fuller]), picture: 'exercise' };
}

/** Ten seconds or two repetitions more or less, or another set: of this exercise, for now. */
export function amount(situation: Situation, change: Amount | null): Reply {
  if (change === 'longer') return longer(situation);
  if (change === 'shorter') return shorter(situation);
  if (change === 'enough') return noMore(situation);
  if (change === 'round') return anotherSet(situation);
  const { state, language } = situation;
  const { wishes } = language.coach;
  return placeUnderWay(state) === null
    ? needsRoutine(situation)
    : ask(state, [], wishes.whatAmount);
}

/** Steps of ten seconds or two repetitions, from the usual amount. */
const MOST_STEPS = 3;
const FEWEST_STEPS = -1;

function longer(situation: Situation): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  if (state.eased > 0) return reply(state, [wishes.asItIs]);
  if (justLed(situation) !== null) {
    return reply(state, [wishes.behindYou.longer]);
  }
  return withSteps(state, place, Math.min(MOST_STEPS, state.steps + 1), wishes);
}

/** "That's enough": of the side under way, of an exercise half done, or of all of it. */
function noMore(situation: Situation): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const place = placeUnderWay(state);
  if (isBegun(situation) || isJustOver(situation) || isAskedToEnd(state)) return done(situation);
  if (place === null) return stop(situation);
  if (state.eased > 0) return enough(situation, []);
  if (place.moment === 'effort') return leave(situation, [acknowledge(state, language.coach)]);
  return reply(state, [wishes.toEnd]);
}

/** In the middle of the work it means that this was enough. */
function shorter(situation: Situation): Reply {
  const { state, cut, language } = situation;
  const place = placeUnderWay(state);
  const isWorking = cut?.mark.phase === 'work' || isJustOver(situation);
  if (isWorking || isAskedToEnd(state)) return done(situation);
  if (place === null) return stop(situation);
  if (state.eased > 0) return enough(situation, []);
  return withSteps(state, place, Math.max(FEWEST_STEPS, state.steps - 1), language.coach.wishes);
}

/** How much it is from now on; where that is what it was, it can't be any longer or shorter. */
function withSteps(
  state: State,
  place: Place,
  steps: number,
  { limit, thisTime }: WishWords,
): Reply {
  if (steps === state.steps) return reply(state, [steps > 0 ? limit.longest : limit.shortest]);
  const changed: State = { ...state, steps };
  const exercise = exerciseOf(place.exercise);
  const eachSide = exercise.sides.length > 1 && place.otherSide !== 'leftOut';
  return reply(changed, [thisTime(exercise.id, dose(exercise, changed), eachSide)]);
}

/** Another set of this exercise, with at most three still to do; another round where the last one is over. */
function anotherSet(situation: Situation): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  if (state.eased > 0) return reply(state, [wishes.leaveItAtThat]);
  const led = justLed(situation);
  if (led !== null) {
    const { place: was } = situation.before;
    const alone = was?.exercise === led.exercise && was.otherSide === 'leftOut';
    const whole = startOf(led.exercise);
    const again: Place = alone ? { ...whole, sides: [...led.sides], otherSide: 'leftOut' } : whole;
    const back = { ...situation, state: stateFor(situation, led) };
    return atPose(back, again, wishes.oneMoreSet(led.exercise));
  }
  const place = placeUnderWay(state);
  if (place === null) {
    return state.finished ? anotherRound(situation) : needsRoutine(situation);
  }
  const { sides } = exerciseOf(place.exercise);
  const wanted = sides.filter(
    (side) => place.otherSide !== 'leftOut' || place.sides.includes(side),
  );
  const more = [...place.sides, ...wanted];
  if (more.length > sides.length * 3) return reply(state, [wishes.plenty]);
  return atPose(situation, { ...place, sides: more }, wishes.oneMoreSet(place.exercise));
}

/** Swaps kit that is missing for its stand-in, now and next time. */
export function noKit(situation: Situation, kit: KitId | null): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const gone = kit === null ? KIT_IDS : [kit];
  const missing = KIT_IDS.filter((id) => gone.includes(id) || state.runner.missing.includes(id));
  const swap = kit === null ? [wishes.withoutAll] : [wishes.without, language.standIns[kit]];
  return withMissing(situation, missing, gone, [wishes.withoutNow], swap);
}

/** Takes that back. */
export function haveKit(situation: Situation, kit: KitId | null): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const found = kit === null ? KIT_IDS : [kit];
  const missing = state.runner.missing.filter((id) => !found.includes(id));
  const now = [wishes.withKitNow(found)];
  return withMissing(situation, missing, found, now, [wishes.withKit(found)]);
}

/** Tells the current exercise again, after `now`, where it needs any kit that changed; else only `later`. */
function withMissing(
  situation: Situation,
  missing: KitId[],
  changed: readonly KitId[],
  now: Texts,
  later: Texts,
): Reply {
  const { state: before } = situation;
  const state: State = { ...before, runner: { ...before.runner, missing } };
  const place = placeUnderWay(state);
  const needed = place === null ? null : exerciseOf(place.exercise).kit;
  return place !== null && needed !== null && changed.includes(needed)
    ? retell(situation, state, place, now)
    : reply(state, later);
}

/** Longer gaps and a slower voice, kept. */
export function slower({ state, language }: Situation): Reply {
  const { wishes } = language.coach;
  const { pace } = state.runner;
  if (pace === 'slow') return reply(state, [wishes.slowest]);
  const change = { pace: pace === 'quick' ? 'normal' : 'slow' } as const;
  return prefer(state, change, wishes.slower);
}

/** Fewer words first, then a quicker voice; kept. */
export function lessTalk({ state, language }: Situation): Reply {
  const { wishes } = language.coach;
  const { pace, wordiness } = state.runner;
  if (pace === 'slow') {
    return prefer(state, { pace: 'normal', wordiness: 'brief' }, wishes.quickerAndShorter);
  }
  if (wordiness === 'full') {
    return prefer(state, { wordiness: 'brief' }, wishes.shorter);
  }
  if (pace === 'normal') return prefer(state, { pace: 'quick' }, wishes.quicker);
  return reply(state, [wishes.quickest]);
}

function prefer(state: State, change: Partial<Runner>, said: Text): Reply {
  return reply({ ...state, runner: { ...state.runner, ...change } }, [said]);
}
