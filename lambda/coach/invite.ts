/** How every answer that listens ends: where the runner is, and what to say next. */
import type { Question } from '../language/ids';
import type { Asking, Choice, CoachWords, InviteWords, Text } from '../language/language';
import { OTHER } from '../routine/types';
import { unpackMark } from '../script/outline';
import { asked, BREATH_SECONDS, pause, words } from '../script/segments';
import type { AskingScript } from '../script/types';
import { isAskedAlone, isPressing } from './questions';
import type { State } from './state';
import type { Setting } from './turn';
import { type Here, hereIn, isWholeExercise, otherIsDone, whatIsLeft } from './where';

export interface Invitation {
  readonly say: Asking;
  readonly reprompt: AskingScript;
  readonly question: Question | null;
}

/** One of a few, so that the same words never come twice in a row. */
export function vary<T>(state: State, choices: Choice<T>): T {
  return choices[state.turn % choices.length] ?? choices[0];
}

/** A short word that the runner was heard. */
export function acknowledge(state: State, { heard }: CoachWords): Text {
  return vary(state, heard);
}

/** What the runner had done, and the question whether to go on. */
export function carryOnQuestion(
  { moment }: State,
  here: Here,
  { door }: CoachWords,
): { had: Text; ask: Asking } {
  const { side } = here;
  const { id } = here.exercise;
  if (side !== 'both' && otherIsDone(here)) {
    return { had: door.hadDone(id, OTHER[side]), ask: door.carryOnSide(id, side) };
  }
  const isPart = moment === 'effort' || !isWholeExercise(here);
  const had = isPart ? door.wereAt(id, side) : door.wereAtExercise(id);
  return { had, ask: door.carryOnThere };
}

/** What ready would begin. */
function toBegin(state: State, here: Here, { invite }: CoachWords, isNamed: boolean): Asking {
  const id = isNamed ? null : here.exercise.id;
  const last = state.spoken?.marks.at(-1)?.[1];
  if (last !== undefined && unpackMark(last)?.phase === 'fetch') return vary(state, invite.haveIt);
  if (state.moment === 'setUp' && state.told) {
    // After an answer to something else, the exercise is named, so that the runner knows where they are.
    return vary(
      state,
      state.spoken === null ? invite.inPlaceFor(id, secondsToGo(state, here)) : invite.inPlace,
    );
  }
  if (state.moment === 'setUp') return vary(state, invite.goOnWith(id));
  return vary(state, toGoOnWith(state, here, invite));
}

/** Seconds of what is held or rolled and was broken off; null where all of it is to come, and where it is counted. */
function secondsToGo({ moment }: State, here: Here): number | null {
  const { kind, gone } = whatIsLeft(here, moment);
  const isPart = kind === 'rest' && here.exercise.effort.kind === 'timed';
  return isPart ? Math.round((1 - gone) * here.bout.amount) : null;
}

/** What ready would make of the side under way. */
function toGoOnWith(state: State, here: Here, invite: InviteWords): Choice<Asking> {
  const { exercise, side } = here;
  const { kind } = whatIsLeft(here, state.moment);
  if (kind === 'counts') return invite.counts;
  if (kind === 'anew') return invite.fromTheStart(exercise.id, side);
  return invite.rest(exercise.id, side, secondsToGo(state, here));
}

function routineInvitation(
  state: State,
  here: Here,
  coach: CoachWords,
  isNamed = false,
): Invitation {
  const { invite } = coach;
  const [noRush, stillHere, ifQuiet] = invite.silence;
  const again = state.moment === 'effort' ? toGoOnWith(state, here, invite)[0] : invite.whenYouAre;
  return {
    say: toBegin(state, here, coach, isNamed),
    question: null,
    reprompt: [
      words(noRush),
      pause(10),
      words(stillHere),
      pause(10),
      words(ifQuiet),
      pause(BREATH_SECONDS),
      ...asked([], again),
    ],
  };
}

/** Nobody is asked to say ready: a screen goes on. */
export const goesOnByItself = ({ hasScreen }: Setting, { runner }: State) =>
  hasScreen && !runner.waits;

/** How long a screen waits before it goes on. Seconds. */
export const GO_ON_SECONDS = 15;

/** After advice to ask someone else first: nothing is offered but to ask on. */
export function inviteToAsk(state: State, coach: CoachWords): Invitation {
  const here = hereIn(state.today);
  if (state.active && here !== null) {
    return { ...routineInvitation(state, here, coach), say: coach.invite.stopOrReady };
  }
  return asking('anythingElse', vary(state, coach.invite.whatElse), coach);
}

/** A question; after silence, in other words. */
export function asking(question: Question, say: Asking, { questions }: CoachWords): Invitation {
  return { say, question, reprompt: asked([], questions[question]) };
}

/** The question with which an answer ends, by itself. `isNamed`: what is next was named in it. */
export function invite(state: State, coach: CoachWords, isNamed = false): Invitation {
  const { question } = state;
  const here = hereIn(state.today);
  const { invite: to, questions } = coach;
  const declined = (one: Question) => state.declined.includes(one);
  // Of a fresh start and the old place, both were offered, and still are; so is what was only waited with.
  const isOpen = state.paused && isAskedAlone(question);
  if (isPressing(question) || question === 'startFresh' || isOpen) {
    return asking(question, questions[question], coach);
  }
  if (state.active && here !== null) return routineInvitation(state, here, coach, isNamed);
  if (state.today !== null && here === null) {
    const say = declined('anythingElse') ? to.askOrStop : vary(state, to.anythingElse);
    return asking('anythingElse', say, coach);
  }
  // After advice to ask someone first, or pain, no exercise is offered.
  if (here === null && state.eased > 0) return inviteToAsk(state, coach);
  if (here !== null && !declined('carryOn')) {
    return asking('carryOn', coach.door.carryOnWith(here.exercise.id, here.side), coach);
  }
  if (declined('start') || declined('carryOn')) {
    return { say: to.startLater, question: null, reprompt: asked([], questions.start) };
  }
  return asking('start', vary(state, to.start), coach);
}
