/** What suits the exercises to the runner: how hard, how much, with what, how fast and in how many words. */
import { exerciseOf } from '../routine/routine';
import { KIT_IDS, type KitId } from '../routine/types';
import { capital, fillSide, listed, numberWord } from '../words/fill';
import { KIT } from '../words/kit';
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
import { type Reply, reply, type Situation } from './turn';

/** The easier version; when that is too much as well, leaving it out. */
export function tooHard(situation: Situation): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  if (justLed(situation) !== null) {
    return reply(state, ["That one's behind you. Say so in the next, and I make it easier."]);
  }
  if (state.way === 'easier') {
    const resting: State = { ...state, place: { ...place, moment: 'setUp' } };
    return reply(resting, ["That's the gentlest way I know.", 'Say next to leave it out.']);
  }
  return retell(situation, gentler(state), place, ["Let's make it easier."]);
}

/** The fuller version, unless the coach was asked to ease off before. */
export function tooEasy(situation: Situation): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  if (state.eased > 0) return reply(state, ["Let's stay gentle today."]);
  if (state.way === 'easier') {
    return retell(situation, { ...state, way: 'usual' }, place, ['Back to the usual way, then.']);
  }
  if (justLed(situation) !== null) {
    return reply(state, ["That one's behind you. Say so in the next, and I make it fuller."]);
  }
  if (state.way === 'fuller') return reply(state, ["That's as full as I'd make it."]);
  const harder: State = {
    ...state,
    way: 'fuller',
    place: { ...place, moment: 'setUp' },
  };
  const fuller = fullerOf(exerciseOf(place.exercise), state);
  const texts = [acknowledge(state), fillSide(fuller, sideOf(place))];
  return { ...reply(harder, texts), picture: 'exercise' };
}

/** Ten seconds or two repetitions more or less, or another set: of this exercise, for now. */
export function amount(situation: Situation, change: Amount | null): Reply {
  if (change === 'longer') return longer(situation);
  if (change === 'shorter') return shorter(situation);
  if (change === 'enough') return noMore(situation);
  if (change === 'round') return anotherSet(situation);
  const { state } = situation;
  return placeUnderWay(state) === null
    ? needsRoutine(situation)
    : reply(state, ['Would you like it longer, shorter, or another set?'], 'asked');
}

/** Steps of ten seconds or two repetitions, from the usual amount. */
const MOST_STEPS = 3;
const FEWEST_STEPS = -1;

function longer(situation: Situation): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (place === null) return needsRoutine(situation);
  if (state.eased > 0) return reply(state, ["Let's leave it as it is today."]);
  if (justLed(situation) !== null) {
    return reply(state, ["That one's behind you. Say so in the next, and I make it longer."]);
  }
  return withSteps(state, place, Math.min(MOST_STEPS, state.steps + 1), 'long');
}

/** "That's enough": of the side under way, of an exercise half done, or of all of it. */
function noMore(situation: Situation): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (isBegun(situation) || isJustOver(situation) || isAskedToEnd(state)) return done(situation);
  if (place === null) return stop(situation);
  if (state.eased > 0) return enough(situation, []);
  if (place.moment === 'effort') return leave(situation, [acknowledge(state)]);
  return reply(state, ['To end here, say stop.']);
}

/** In the middle of the work it means that this was enough. */
function shorter(situation: Situation): Reply {
  const { state, cut } = situation;
  const place = placeUnderWay(state);
  const isWorking = cut?.mark.phase === 'work' || isJustOver(situation);
  if (isWorking || isAskedToEnd(state)) return done(situation);
  if (place === null) return stop(situation);
  if (state.eased > 0) return enough(situation, []);
  return withSteps(state, place, Math.max(FEWEST_STEPS, state.steps - 1), 'short');
}

/** How much it is from now on; where that is what it was, it can't be any longer or shorter. */
function withSteps(state: State, place: Place, steps: number, limit: 'long' | 'short'): Reply {
  if (steps === state.steps) return reply(state, [`That's as ${limit} as I'd make it.`]);
  const changed: State = { ...state, steps };
  const exercise = exerciseOf(place.exercise);
  const count = dose(exercise, changed);
  const each = exercise.sides.length > 1 && place.otherSide !== 'leftOut' ? ' a side' : '';
  const { effort } = exercise;
  const much = effort.kind === 'timed' ? `${count} seconds` : `${numberWord(count)} ${effort.noun}`;
  return reply(changed, [`${much}${each} this time.`]);
}

/** Another set of this exercise, with at most three still to do; another round where the last one is over. */
function anotherSet(situation: Situation): Reply {
  const { state } = situation;
  if (state.eased > 0) return reply(state, ["Let's leave it at that today."]);
  const led = justLed(situation);
  if (led !== null) {
    const { called } = exerciseOf(led.exercise);
    const { place: was } = situation.before;
    const alone = was?.exercise === led.exercise && was.otherSide === 'leftOut';
    const whole = startOf(led.exercise);
    const again: Place = alone ? { ...whole, sides: [...led.sides], otherSide: 'leftOut' } : whole;
    const back = { ...situation, state: stateFor(situation, led) };
    return atPose(back, again, `One more set of ${called}, then`);
  }
  const place = placeUnderWay(state);
  if (place === null) {
    return state.finished ? anotherRound(situation) : needsRoutine(situation);
  }
  const { sides, called } = exerciseOf(place.exercise);
  const wanted = sides.filter(
    (side) => place.otherSide !== 'leftOut' || place.sides.includes(side),
  );
  const more = [...place.sides, ...wanted];
  if (more.length > sides.length * 3) return reply(state, ['Three times is plenty for one day.']);
  return atPose(situation, { ...place, sides: more }, `One more set of ${called}, then`);
}

/** Swaps kit that is missing for its stand-in, now and next time. */
export function noKit(situation: Situation, kit: KitId | null): Reply {
  const { state } = situation;
  const gone = kit === null ? KIT_IDS : [kit];
  const missing = KIT_IDS.filter((id) => gone.includes(id) || state.runner.missing.includes(id));
  const swap =
    kit === null
      ? ["That's fine. Every exercise has a way without."]
      : ["That's fine.", KIT[kit].standIn];
  return withMissing(situation, missing, gone, ["That's fine. Here's the way without."], swap);
}

/** Takes that back. */
export function haveKit(situation: Situation, kit: KitId | null): Reply {
  const { state } = situation;
  const found = kit === null ? KIT_IDS : [kit];
  const missing = state.runner.missing.filter((id) => !found.includes(id));
  const names = listed(found.map((id) => KIT[id].name));
  const said = [`Good. ${capital(names)} it is, from now on.`];
  return withMissing(situation, missing, found, [`Good. Then we use ${names}.`], said);
}

/** Tells the current exercise again, after `now`, where it needs any kit that changed; else only `later`. */
function withMissing(
  situation: Situation,
  missing: KitId[],
  changed: readonly KitId[],
  now: readonly string[],
  later: readonly string[],
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
export function slower({ state }: Situation): Reply {
  const { pace } = state.runner;
  if (pace === 'slow') return reply(state, ["I'm as slow as I go."]);
  const change = { pace: pace === 'quick' ? 'normal' : 'slow' } as const;
  return prefer(state, change, "Okay, I'll slow down.");
}

/** Fewer words first, then a quicker voice; kept. */
export function lessTalk({ state }: Situation): Reply {
  const { pace, wordiness } = state.runner;
  if (pace === 'slow') {
    return prefer(state, { pace: 'normal', wordiness: 'brief' }, 'Okay, quicker, and fewer words.');
  }
  if (wordiness === 'full') {
    return prefer(state, { wordiness: 'brief' }, "Okay, I'll keep it short.");
  }
  if (pace === 'normal') return prefer(state, { pace: 'quick' }, 'Okay, a little quicker.');
  return reply(state, ["That's as short and quick as I get."]);
}

function prefer(state: State, change: Partial<Runner>, said: string): Reply {
  return reply({ ...state, runner: { ...state.runner, ...change } }, [said]);
}
