/** Beginning, and going on: from the first exercise, from a place that was kept, or from where the runner is. */
import type { CoachWords, Texts } from '../language/language';
import { exercisesOf, FIRST, ROUTINE } from '../routine/routine';
import { KIT_IDS } from '../routine/types';
import { pause, words } from '../script/segments';
import { isJustOver, isLetGo } from './cut';
import { acknowledge, carryOnQuestion, vary } from './invite';
import { atPose, leadOn, present } from './lead';
import { sideOf, startOf } from './place';
import { closingWords } from './plan';
import { secondsOfRoutine } from './seconds-left';
import { AS_USUAL, type Place, type State } from './state';
import { ask, type Reply, reply, type Situation } from './turn';

/** Begins what is waiting at the place. */
export function begin(situation: Situation): Reply {
  const { state } = situation;
  if (state.place === null) return atTheDoor(situation);
  if (!state.active) return carryOn(situation);
  // "Say that again" tells the position without the warning signs: nobody begins before they heard both.
  if (!state.told || !state.warned) return present(situation, state.place);
  return leadOn(situation, state, 'effort', []);
}

/** Words that need a routine, said where there is none under way. */
export function atTheDoor(situation: Situation): Reply {
  if (situation.state.place !== null) return carryOn(situation);
  return situation.state.finished ? offerAnotherRound(situation) : start(situation);
}

/** Said of words that go on, where the last exercise is over; the closing words first, where they were cut off. */
export function offerAnotherRound(situation: Situation): Reply {
  const { state } = situation;
  const { onward } = situation.language.coach;
  if (isUnclosed(situation)) return close(situation);
  if (state.eased > 0) return reply(state, [onward.lastOneEased]);
  return ask({ ...state, question: 'start' }, [], onward.roundAgain);
}

/** The last exercise is over, and the closing words were cut off before they were heard. */
export function isUnclosed(situation: Situation): boolean {
  return situation.state.finished && isJustOver(situation);
}

/** The closing words after all. */
export function close(situation: Situation): Reply {
  const { state } = situation;
  const said = closingWords({ ...state, isLed: true }, situation);
  return { ...reply(state, said), picture: 'finish' };
}

/** From the first exercise of what was just done. */
export function anotherRound(situation: Situation): Reply {
  const first = exercisesOf(situation.state.only)[0] ?? FIRST;
  return present(situation, startOf(first.id), [situation.language.coach.onward.anotherRound]);
}

/** Said of words that mean something only in the routine. */
export function needsRoutine(situation: Situation): Reply {
  const { state } = situation;
  const { begin, onward } = situation.language.coach;
  if (isUnclosed(situation)) return close(situation);
  if (state.finished) return reply(state, [onward.lastOne]);
  return reply(state, [state.place === null ? vary(state, begin.notBegun) : begin.needsRoutine]);
}

/** Begins at the first exercise; a place that was kept, and not yet declined, is offered first. */
export function start(situation: Situation): Reply {
  const { state } = situation;
  if (state.place !== null && state.active) return begin(situation);
  const refused =
    state.declined.includes('carryOn') ||
    state.question === 'startFresh' ||
    state.question === 'which';
  if (state.place === null || refused) return startOver(situation);
  const { coach } = situation.language;
  if (state.question === 'carryOn') return askWhich(state, state.place, coach);
  const { had, ask: whether } = carryOnQuestion(state.place, coach);
  return ask({ ...state, question: 'carryOn' }, [acknowledge(state, coach), had], whether);
}

/** Where what was said may mean the one or the other. */
export function askWhich(state: State, place: Place, { begin, questions }: CoachWords): Reply {
  const which = begin.which(place.exercise, sideOf(place));
  return ask({ ...state, question: 'which' }, [which], questions.which);
}

/** From the first exercise of the whole routine. */
export function startOver(situation: Situation): Reply {
  const state: State = { ...situation.state, ...AS_USUAL, only: null };
  const first = startOf(FIRST.id);
  const { times, finished } = state.runner;
  const hasDoneAny = Object.values(times).some((count) => count > 0);
  const met = times[first.exercise] > 0 || (finished > 0 && hasDoneAny);
  const { coach } = situation.language;
  const size = coach.begin.routine(ROUTINE.length, secondsOfRoutine(state, situation));
  const texts = met ? [acknowledge(state, coach), size] : [size, ...preparation(state, coach)];
  return present({ ...situation, state: { ...state, place: null } }, first, texts);
}

/** What a runner wants to know before the first time. */
function preparation({ runner }: State, { begin }: CoachWords): Texts {
  const kit = KIT_IDS.filter((id) => !runner.missing.includes(id));
  if (kit.length === 0) return [];
  // Straight through, nobody listens before the first rest.
  return [begin.have(kit), ...(runner.straight ? [] : [begin.tellWhatIsMissing])];
}

/** Goes on where the runner left off; says so where there is nothing to go on with. */
export function carryOn(situation: Situation): Reply {
  const { state } = situation;
  const { coach } = situation.language;
  const { place } = state;
  if (place === null) {
    const { say, ...asking } = coach.begin.nothingToGoOn;
    return ask({ ...state, question: 'start' }, say, asking);
  }
  if (state.active) return begin(situation);
  const here = coach.work.at(place.exercise, sideOf(place));
  const heard = acknowledge(state, coach);
  // Told a moment ago: the position in a few words is enough.
  return state.told
    ? atPose(situation, place, coach.before(heard, here))
    : present(situation, place, [heard], here(null));
}

/** No "ready" between exercises from now on. */
export function straightThrough(situation: Situation): Reply {
  const { runner } = situation.state;
  const state: State = { ...situation.state, runner: { ...runner, straight: true, waits: false } };
  const { begin: toSay, work } = situation.language.coach;
  const said = situation.hasScreen ? toSay.straight.onScreen : toSay.straight.bySpeech;
  const { place } = state;
  if (place === null && state.finished) return offerAnotherRound({ ...situation, state });
  if (place === null) return startOver({ ...situation, state });
  if (!state.active || !state.told || place.moment === 'setUp') {
    return present({ ...situation, state }, place, [said], work.named(place.exercise, false));
  }
  const turning = situation.cut?.mark.phase === 'turn' || isLetGo(situation);
  return leadOn(situation, state, turning ? 'turn' : 'effort', [words(said), pause(1)]);
}

/** Back to waiting for ready. */
export function stepByStep({ state, language }: Situation): Reply {
  const waiting: State = { ...state, runner: { ...state.runner, straight: false, waits: true } };
  return reply(waiting, [language.coach.begin.stepByStep]);
}
