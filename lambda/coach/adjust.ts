/** What suits the exercises to the runner: how hard, how much, with what, how fast and in how many words. */
import type { Change, InHolds } from '../language/ids';
import type { Text, Texts, WishWords } from '../language/language';
import { amountWithin, type Exercise, exerciseOf, STEP, usualAmount } from '../routine/routine';
import {
  type Bout,
  inWay,
  toCome,
  withAmount,
  withGone,
  withSides,
  withSidesAfter,
} from '../routine/today';
import { KIT_IDS, type KitId } from '../routine/types';
import { type Amount, MOST_SETS, type Named } from './ask';
import { anotherRound, needsRoutine } from './begin';
import { acknowledge } from './invite';
import { atPose, retell } from './lead';
import { backAt, done, leave, stop } from './onward';
import { enough } from './pain';
import { isAskedToEnd } from './questions';
import type { Runner, State } from './state';
import { fullerOf, mannerOf } from './tell';
import { ask, type Reply, reply, type Situation } from './turn';
import {
  changedHere,
  gentlerHere,
  type Here,
  isAllLed,
  isAlone,
  isBegun,
  isComingIn,
  isFetching,
  isJustOver,
  underWay,
} from './where';
import { fitInto, listOf, meant, noneLeft, wished } from './wishes';

/** The easier version; when that is too much as well, leaving it out. */
export function tooHard(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { wishes } = language.coach;
  const here = underWay(where);
  if (isComingIn(where)) return allInWay(situation, 'easier');
  if (where.at === 'justLed' && here) return reply(state, [wishes.behindYou.easier]);
  if (here === null) return needsRoutine(situation);
  if (here.bout.way === 'easier') {
    return reply({ ...state, moment: 'setUp' }, wishes.easiest);
  }
  return retell(situation, state, gentlerHere(here), [wishes.easier]);
}

/** The fuller version, unless the coach was asked to ease off before. */
export function tooEasy(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { wishes } = language.coach;
  const here = underWay(where);
  if (isComingIn(where) && state.eased === 0) return allInWay(situation, 'fuller');
  if (here === null) return needsRoutine(situation);
  if (state.eased > 0) return reply(state, [wishes.gentleToday]);
  const { way } = here.bout;
  if (way === 'easier') {
    return retell(situation, state, changedHere(here, { way: 'usual' }), [wishes.asUsual]);
  }
  if (where.at === 'justLed') return reply(state, [wishes.behindYou.fuller]);
  if (way === 'fuller') return reply(state, [wishes.fullest]);
  const { today } = changedHere(here, { way: 'fuller' });
  const harder: State = { ...state, today, moment: 'setUp' };
  const { coach, sided } = language;
  const manner = mannerOf(state, here.bout);
  const fuller = sided(fullerOf(here.exercise, manner, language), here.side);
  return { ...reply(harder, [acknowledge(state, coach), fuller]), picture: 'exercise' };
}

/** Said before it goes on: the way that all that is to come is done. */
function allInWay(situation: Situation, way: 'easier' | 'fuller'): Reply {
  const { today } = situation.language.coach;
  return wished(situation, inWay(listOf(situation), way), [today.inWay(way)]);
}

/** Ten seconds or two repetitions more or less, half or twice as much, or another set: of what is named, or of this exercise. */
export function amount(
  situation: Situation,
  change: Amount | null,
  of: Named | 'all' | null,
): Reply {
  if (change === 'enough') return noMore(situation);
  if (change === 'set' || change === 'round') return anotherSet(situation);
  const { state, where, language } = situation;
  const here = underWay(where);
  if (change === null) {
    return here === null
      ? needsRoutine(situation)
      : ask(state, [], language.coach.wishes.whatAmount);
  }
  if (of === null && change === 'shorter' && here === null) return shorter(situation);
  if (of !== null || isComingIn(where)) return changedAll(situation, change, of);
  if (change === 'shorter' || change === 'fewer') return shorter(situation);
  return here === null ? needsRoutine(situation) : changedOne(situation, here, change);
}

const isMore = (change: Change) => change === 'longer' || change === 'more' || change === 'double';

function changedOne({ state, where, language }: Situation, here: Here, change: Change): Reply {
  const { wishes } = language.coach;
  if (isMore(change)) {
    if (state.eased > 0) return reply(state, [wishes.asItIs]);
    if (where.at === 'justLed') return reply(state, [wishes.behindYou.longer]);
  }
  return withChange(state, here, change, wishes);
}

/** So much more or less of all that is meant and to come. */
function changedAll(situation: Situation, change: Change, of: Named | 'all' | null): Reply {
  const { state, language } = situation;
  const { wishes, today } = language.coach;
  if (isMore(change) && state.eased > 0) return reply(state, [wishes.asItIs]);
  const named = of === null ? MEANT_BY[change] : of;
  const ids = named === 'all' ? null : meant(situation, [named]);
  const list = listOf(situation);
  const to = withAmount(
    list,
    ({ exercise, amount }) => amountAfter(exerciseOf(exercise), amount, change),
    ({ exercise }) => ids === null || ids.includes(exercise),
  );
  const changed = to.bouts.filter(({ amount }, index) => amount !== list.bouts[index]?.amount);
  const [first] = changed;
  if (ids !== null && !toCome(list).some((id) => ids.includes(id))) return noneLeft(situation);
  if (first === undefined) {
    return reply(state, [isMore(change) ? wishes.limit.longest : wishes.limit.shortest]);
  }
  const isSame = ({ exercise, amount }: Bout) =>
    amount === first.amount &&
    exerciseOf(exercise).effort.noun === exerciseOf(first.exercise).effort.noun;
  const here = underWay(situation.where)?.exercise.id;
  const ofWhich = named === 'all' || named === here ? null : named;
  const said = changed.every(isSame)
    ? today.exactly({
        ...{ exercise: first.exercise, amount: first.amount, sets: null, limit: null },
        ...{ eachSide: first.side !== 'both', named: ofWhich },
        ofAll: changed.some(({ exercise }) => exercise !== first.exercise),
      })
    : today.changed(change, ofWhich);
  return wished(situation, to, [said]);
}

/** Before the start, of what is named by nobody: time is of the stretches, and number of the strength moves. */
const MEANT_BY: Readonly<Record<Change, Named | 'all'>> = {
  ...{ longer: 'stretches', shorter: 'stretches', more: 'strength', fewer: 'strength' },
  ...{ half: 'all', double: 'all' },
};

/** How much it is after that, as far as it goes. */
function amountAfter(exercise: Exercise, amount: number, change: Change): number {
  const step = STEP[exercise.effort.kind];
  const wanted = {
    ...{ longer: amount + step, more: amount + step, double: amount * 2 },
    ...{ shorter: amount - step, fewer: amount - step, half: amount / 2 },
  };
  return amountWithin(exercise, wanted[change]);
}

/** "That's enough": of the side under way, of an exercise half done, or of all of it. */
function noMore(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { coach } = language;
  if (isBegun(where) || isJustOver(where) || isAskedToEnd(state)) return done(situation);
  if (underWay(where) === null) return stop(situation);
  if (state.eased > 0) return enough(situation, []);
  if (where.at === 'effort') return leave(situation, [acknowledge(state, coach)]);
  return reply(state, [coach.wishes.toEnd]);
}

/** In the middle of the work it means that this was enough. */
function shorter(situation: Situation): Reply {
  const { state, where, cut, language } = situation;
  const here = underWay(where);
  const isWorking = cut?.mark.phase === 'work' || isJustOver(where);
  if (isWorking || isAskedToEnd(state)) return done(situation);
  if (here === null) return fitInto(situation, null);
  if (state.eased > 0) return enough(situation, []);
  return withChange(state, here, 'shorter', language.coach.wishes);
}

/** How much it is from now on; where that is what it was, it can't be any longer or shorter. */
function withChange(
  state: State,
  here: Here,
  change: Change,
  { limit, thisTime }: WishWords,
): Reply {
  const { exercise, bout } = here;
  const amount = amountAfter(exercise, bout.amount, change);
  if (amount === bout.amount) {
    return reply(state, [amount > usualAmount(exercise) ? limit.longest : limit.shortest]);
  }
  const { today } = changedHere(here, { amount });
  const eachSide = exercise.sides.length > 1 && !isAlone(here);
  return reply({ ...state, today }, [thisTime(exercise.id, amount, eachSide)]);
}

/** Another set of this exercise; another round where the last one is over. */
export function anotherSet(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { wishes } = language.coach;
  if (state.eased > 0) return reply(state, [wishes.leaveItAtThat]);
  if (where.at === 'justLed') {
    const { led } = where;
    const again = withSidesAfter(led.today, isAlone(led) ? [led.side] : led.exercise.sides);
    const back = { ...situation, state: backAt(state, again) };
    return atPose(back, again, wishes.oneMoreSet(led.exercise.id));
  }
  const here = underWay(where);
  if (here === null) {
    return isAllLed(where) ? anotherRound(situation) : needsRoutine(situation);
  }
  const { sides } = here.exercise;
  const wanted = isAlone(here) ? [here.side] : sides;
  const more = [...here.sides, ...wanted];
  if (more.length > sides.length * MOST_SETS) return reply(state, [wishes.plenty]);
  const to = withSides(here.today, more);
  const said = wishes.oneMoreSet(here.exercise.id);
  if (!isBegun(where)) return atPose(situation, to, said);
  // Who is at it goes on where they were.
  return reply({ ...state, today: withGone(to, here.bout.gone ?? null) }, [said(null)]);
}

/** Swaps kit that is missing for its stand-in, now and next time; all of it where none was named. */
export function noKit(situation: Situation, kits: readonly KitId[]): Reply {
  const { state, language } = situation;
  const { coach } = language;
  const { wishes } = coach;
  const gone = kits.length === 0 ? KIT_IDS : kits;
  const missing = KIT_IDS.filter((id) => gone.includes(id) || state.runner.missing.includes(id));
  const swap =
    gone.length === KIT_IDS.length
      ? [wishes.withoutAll]
      : [coach.inOneBreath([wishes.without, ...kits.map((kit) => language.standIns[kit])])];
  return withMissing(situation, missing, gone, [wishes.withoutNow], swap);
}

/** Takes that back. */
export function haveKit(situation: Situation, kits: readonly KitId[]): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  const found = kits.length === 0 ? KIT_IDS : kits;
  const missing = state.runner.missing.filter((id) => !found.includes(id));
  const now = [wishes.withKitNow(found)];
  return withMissing(situation, missing, found, now, [wishes.withKit(found)]);
}

/** These are there, and the others are not; with none named it is asked which. */
export function onlyKit(situation: Situation, kits: readonly KitId[]): Reply {
  const { state, language } = situation;
  const { wishes } = language.coach;
  if (kits.length === 0) {
    return ask({ ...state, question: 'whichKit' }, wishes.whatIsThere.say, wishes.whatIsThere);
  }
  const missing = KIT_IDS.filter((id) => !kits.includes(id));
  const said = [wishes.onlyKit(kits, missing)];
  const changed = KIT_IDS.filter(
    (id) => missing.includes(id) !== state.runner.missing.includes(id),
  );
  return withMissing(situation, missing, changed, said, said);
}

/** Tells the current exercise again, after `now`, where it needs any kit that changed; else only `later`. */
function withMissing(
  situation: Situation,
  missing: KitId[],
  changed: readonly KitId[],
  now: Texts,
  later: Texts,
): Reply {
  const { state: before, where } = situation;
  const state: State = { ...before, runner: { ...before.runner, missing } };
  const here = underWay(where);
  const needed = here?.exercise.kit ?? null;
  const isTold = here !== null && !isFetching(situation.cut);
  return isTold && needed !== null && changed.includes(needed)
    ? retell(situation, state, here, now)
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

/** All the words again, also of what is known. */
export function moreTalk({ state, language }: Situation): Reply {
  const { wishes } = language.coach;
  if (state.runner.wordiness === 'full' && !state.inShort) {
    return reply(state, [wishes.allTheWords]);
  }
  return prefer({ ...state, inShort: false }, { wordiness: 'full' }, wishes.moreWords);
}

/** Neither slower nor quicker. */
export function usualSpeed({ state, language }: Situation): Reply {
  return prefer(state, { pace: 'normal' }, language.coach.wishes.usualSpeed);
}

/** A sound as a hold begins, and another as it ends; kept. */
export function chimes({ state, language }: Situation, on: boolean): Reply {
  return prefer(state, { chimes: on }, language.coach.wishes.chimes[on ? 'on' : 'off']);
}

/** What is heard within a hold; kept. Where that is nothing, its chimes tell of it. */
export function inHolds({ state, language }: Situation, what: InHolds): Reply {
  const change = { inHolds: what, ...(what === 'quiet' && { chimes: true }) };
  return prefer(state, change, language.coach.wishes.inHolds[what]);
}

/** The seconds of a hold are counted aloud. */
export function isCounting({ state }: Situation): boolean {
  const { inHolds } = state.runner;
  return inHolds === 'count' || inHolds === 'whisper';
}

/** Words that guide instead of seconds. */
export function stopCounting({ state, language }: Situation): Reply {
  return prefer(state, { inHolds: 'words' }, language.coach.wishes.notCounting);
}

/** Words that guide instead of silence, or of seconds. */
export function talkThrough(situation: Situation): Reply {
  return inHolds(situation, 'words');
}

function prefer(state: State, change: Partial<Runner>, said: Text): Reply {
  return reply({ ...state, runner: { ...state.runner, ...change } }, [said]);
}
