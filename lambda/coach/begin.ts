/** Beginning, and going on: from the first exercise, from a place that was kept, or from where the runner is. */
import { exerciseOf, exercisesOf, FIRST, ROUTINE } from '../routine/routine';
import { KIT_IDS } from '../routine/types';
import { pause, words } from '../script/segments';
import { capital, duration, listed, numberWord } from '../words/fill';
import { KIT, SOMETHING_SOFT } from '../words/kit';
import { isJustOver, isLetGo } from './cut';
import { acknowledge, carryOnQuestion, describe, vary } from './invite';
import { atPose, leadOn, present } from './lead';
import { startOf } from './place';
import { closingWords } from './plan';
import { ON_OR_OVER } from './questions';
import { secondsOfRoutine } from './seconds-left';
import { AS_USUAL, type Place, type State } from './state';
import { type Reply, reply, type Situation } from './turn';

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
  if (isUnclosed(situation)) return close(situation);
  if (state.eased > 0)
    return reply(state, ["That was the last one. Let's leave it at that today."]);
  const asking: State = { ...state, question: 'start' };
  return reply(asking, ['That was the last one. Shall we go round again?'], 'asked');
}

/** The last exercise is over, and the closing words were cut off before they were heard. */
export function isUnclosed(situation: Situation): boolean {
  return situation.state.finished && isJustOver(situation);
}

/** The closing words after all. */
export function close({ state, region }: Situation): Reply {
  return { ...reply(state, closingWords({ ...state, isLed: true }, region)), picture: 'finish' };
}

/** From the first exercise of what was just done. */
export function anotherRound(situation: Situation): Reply {
  const first = exercisesOf(situation.state.only)[0] ?? FIRST;
  return present(situation, startOf(first.id), ['Another round.']);
}

/** Said of words that mean something only in the routine. */
export function needsRoutine(situation: Situation): Reply {
  const { state } = situation;
  if (isUnclosed(situation)) return close(situation);
  if (state.finished) return reply(state, ['That was the last one.']);
  if (state.place !== null) return reply(state, ["That's for when we're in the routine."]);
  return reply(state, [
    vary(state, ["We haven't begun yet.", "That's for when we're in the routine."]),
  ]);
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
  if (state.question === 'carryOn') return askWhich(state, state.place);
  const { had, ask } = carryOnQuestion(state.place);
  return reply({ ...state, question: 'carryOn' }, [acknowledge(state), had, ask], 'asked');
}

/** Where what was said may mean the one or the other. */
export function askWhich(state: State, place: Place): Reply {
  const texts = [`From ${describe(place)}, or from the first exercise?`, ON_OR_OVER];
  return reply({ ...state, question: 'which' }, texts, 'asked');
}

/** From the first exercise of the whole routine. */
export function startOver(situation: Situation): Reply {
  const state: State = { ...situation.state, ...AS_USUAL, only: null };
  const first = startOf(FIRST.id);
  const { times, finished } = state.runner;
  const hasDoneAny = Object.values(times).some((count) => count > 0);
  const met = times[first.exercise] > 0 || (finished > 0 && hasDoneAny);
  const total = duration(secondsOfRoutine(state, situation.region));
  const size = `${numberWord(ROUTINE.length)} exercises, about ${total}.`;
  const texts = met ? [acknowledge(state), size] : [size, ...preparation(state)];
  return present({ ...situation, state: { ...state, place: null } }, first, texts);
}

/** What a runner wants to know before the first time. */
function preparation({ runner }: State): string[] {
  const kit = KIT_IDS.filter((id) => !runner.missing.includes(id)).map((id) => KIT[id].name);
  return [
    ...(kit.length > 0
      ? [
          `Have ${listed(kit)} by a wall, and ${SOMETHING_SOFT}.`,
          // Straight through, nobody listens before the first rest.
          ...(runner.straight ? [] : ["If something's missing, tell me, and I'll swap it."]),
        ]
      : []),
  ];
}

/** Goes on where the runner left off; says so where there is nothing to go on with. */
export function carryOn(situation: Situation): Reply {
  const { state } = situation;
  if (state.place === null) {
    return reply(
      { ...state, question: 'start' },
      ["There's no routine to go on with just now.", 'Shall we begin at the first exercise?'],
      'asked',
    );
  }
  if (state.active) return begin(situation);
  const here = capital(describe(state.place));
  // Told a moment ago: the position in a few words is enough.
  return state.told
    ? atPose(situation, state.place, `${acknowledge(state)} ${here}`)
    : present(situation, state.place, [acknowledge(state)], `${here}.`);
}

/** No "ready" between exercises from now on. */
export function straightThrough(situation: Situation): Reply {
  const { runner } = situation.state;
  const state: State = { ...situation.state, runner: { ...runner, straight: true, waits: false } };
  const said = situation.hasScreen
    ? "Okay, straight through. I'll leave you time to get into place."
    : "Okay, straight through. I'll leave you time to get into place, and only stop now and then.";
  const { place } = state;
  if (place === null && state.finished) return offerAnotherRound({ ...situation, state });
  if (place === null) return startOver({ ...situation, state });
  if (!state.active || !state.told || place.moment === 'setUp') {
    const { called } = exerciseOf(place.exercise);
    return present({ ...situation, state }, place, [said], `${capital(called)}.`);
  }
  const turning = situation.cut?.mark.phase === 'turn' || isLetGo(situation);
  return leadOn(situation, state, turning ? 'turn' : 'effort', [words(said), pause(1)]);
}

/** Back to waiting for ready. */
export function stepByStep({ state }: Situation): Reply {
  const waiting: State = { ...state, runner: { ...state.runner, straight: false, waits: true } };
  return reply(waiting, ["Okay. I'll wait for you each time."]);
}
