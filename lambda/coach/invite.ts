/** How every answer that listens ends: where the runner is, and what to say next. */
import type { Question } from '../language/ids';
import type { Asking, Choice, CoachWords, Text } from '../language/language';
import { OTHER } from '../routine/types';
import { asked, BREATH_SECONDS, pause, words } from '../script/segments';
import type { AskingScript } from '../script/types';
import { isWholeExercise, otherIsDone, sideOf } from './place';
import { isPressing } from './questions';
import type { Place, State } from './state';

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
export function carryOnQuestion(place: Place, { door }: CoachWords): { had: Text; ask: Asking } {
  const { exercise } = place;
  const side = sideOf(place);
  if (side !== 'both' && otherIsDone(place)) {
    return {
      had: door.hadDone(exercise, OTHER[side]),
      ask: door.carryOnSide(exercise, side),
    };
  }
  const isPart = place.moment === 'effort' || !isWholeExercise(place);
  const had = isPart ? door.wereAt(exercise, side) : door.wereAtExercise(exercise);
  return { had, ask: door.carryOnThere };
}

/** What ready would begin. */
function toBegin(state: State, place: Place, { invite }: CoachWords): Asking {
  const { exercise } = place;
  if (place.moment === 'setUp' && state.told) {
    // After an answer to something else, the exercise is named, so that the runner knows where they are.
    return vary(state, state.spoken === null ? invite.inPlaceFor(exercise) : invite.inPlace);
  }
  return vary(
    state,
    place.moment === 'effort'
      ? invite.fromTheStart(exercise, sideOf(place))
      : invite.goOnWith(exercise),
  );
}

function routineInvitation(state: State, place: Place, coach: CoachWords): Invitation {
  const { invite } = coach;
  const [noRush, stillHere, ifQuiet] = invite.silence;
  const again =
    place.moment === 'effort'
      ? invite.fromTheStart(place.exercise, sideOf(place))[0]
      : invite.whenYouAre;
  return {
    say: toBegin(state, place, coach),
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

/** How long a screen waits before it goes on. Seconds. */
export const GO_ON_SECONDS = 15;

/** Instead of an invitation, where the screen goes on by itself. */
export function goOnWords(state: State, { invite }: CoachWords): Text {
  return vary(state, invite.goesOn(GO_ON_SECONDS));
}

/** After advice to ask someone else first: nothing is offered but to ask on. */
export function inviteToAsk(state: State, coach: CoachWords): Invitation {
  if (state.active && state.place !== null) {
    return { ...routineInvitation(state, state.place, coach), say: coach.invite.stopOrReady };
  }
  return asking('anythingElse', vary(state, coach.invite.whatElse), coach);
}

function asking(question: Question, say: Asking, { questions }: CoachWords): Invitation {
  return { say, question, reprompt: asked([], questions[question]) };
}

/** The question with which an answer ends, by itself. */
export function invite(state: State, coach: CoachWords): Invitation {
  const { place, question } = state;
  const { invite: to, questions } = coach;
  const declined = (one: Question) => state.declined.includes(one);
  if (isPressing(question)) return asking(question, questions[question], coach);
  // Both were offered, and still are.
  if (question === 'startFresh') return asking(question, questions[question], coach);
  if (state.active && place !== null) return routineInvitation(state, place, coach);
  if (state.finished) {
    const say = declined('anythingElse') ? to.askOrStop : vary(state, to.anythingElse);
    return asking('anythingElse', say, coach);
  }
  // After advice to ask someone first, or pain, no exercise is offered.
  if (place === null && state.eased > 0) return inviteToAsk(state, coach);
  if (place !== null && !declined('carryOn')) {
    return asking('carryOn', coach.door.carryOnWith(place.exercise, sideOf(place)), coach);
  }
  if (declined('start') || declined('carryOn')) {
    return { say: to.startLater, question: null, reprompt: asked([], questions.start) };
  }
  return asking('start', vary(state, to.start), coach);
}
