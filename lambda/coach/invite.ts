/** How every answer that listens ends: where the runner is, and what to say next. */
import { exerciseOf } from '../routine/routine';
import { BREATH_SECONDS, pause, words } from '../script/segments';
import type { Segment } from '../script/types';
import { fillSide, numberWord, OTHER } from '../words/fill';
import { isWholeExercise, otherIsDone, sideOf } from './place';
import { AGAIN, askAgain, isPressing } from './questions';
import type { Place, Question, State } from './state';
import { shortSideName, sideName } from './tell';

export interface Invitation {
  readonly say: string;
  readonly reprompt: readonly Segment[];
  readonly question: Question | null;
}

/** One of a few, so that the same words never come twice in a row. */
export function vary<T>(state: State, choices: readonly [T, ...T[]]): T {
  return choices[state.turn % choices.length] ?? choices[0];
}

/** A short word that the runner was heard. */
export function acknowledge(state: State): string {
  return vary(state, ['Okay.', 'Sure.', 'Got it.']);
}

/** "the right leg of the hip flexor stretch", or the exercise alone where both legs work. */
export function describe(place: Place): string {
  const exercise = exerciseOf(place.exercise);
  return fillSide(exercise.sideOf, sideOf(place));
}

/** What the runner had done, and the question whether to go on. */
export function carryOnQuestion(place: Place): { had: string; ask: string } {
  const exercise = exerciseOf(place.exercise);
  const side = sideOf(place);
  if (side !== 'both' && otherIsDone(place)) {
    return {
      had: `You had done ${fillSide(exercise.sideOf, OTHER[side])}.`,
      ask: `Carry on with ${shortSideName(exercise, side)}?`,
    };
  }
  if (place.moment === 'effort' || !isWholeExercise(place)) {
    return { had: `You were at ${describe(place)}.`, ask: 'Carry on from there?' };
  }
  return { had: `You were at ${exercise.called}.`, ask: 'Carry on from there?' };
}

/** After an answer to something else, the exercise is named, so that the runner knows where they are. */
function whenInPlace(state: State, called: string): string {
  return state.spoken === null
    ? vary(state, [
        `When you're in place for ${called}, say ready.`,
        `Say ready when you're in place for ${called}.`,
      ])
    : vary(state, ["Say ready when you're in place.", "When you're in place, say ready."]);
}

/** "We'll take the right leg from the start." */
function fromTheStart(place: Place): string {
  const side = sideOf(place);
  const what = side === 'both' ? 'it' : sideName(exerciseOf(place.exercise), side);
  return `we'll take ${what} from the start`;
}

/** What ready would begin. */
function toBegin(state: State, place: Place): string {
  const { called } = exerciseOf(place.exercise);
  if (place.moment === 'setUp' && state.told) return whenInPlace(state, called);
  const next = place.moment === 'effort' ? fromTheStart(place) : `we'll go on with ${called}`;
  return vary(state, [`Say ready, and ${next}.`, `When you say ready, ${next}.`]);
}

function routineInvitation(state: State, place: Place): Invitation {
  const again =
    place.moment === 'effort'
      ? `Say ready, and ${fromTheStart(place)}.`
      : 'Say ready when you are, or repeat.';
  return {
    say: toBegin(state, place),
    question: null,
    reprompt: [
      words('No rush. To go on, say: Alexa, ready.'),
      pause(10),
      words("I'm still here."),
      pause(10),
      words('If I go quiet, open knee coach again, and your place is kept.'),
      pause(BREATH_SECONDS),
      words(again),
    ],
  };
}

function ask(question: Question, say: string): Invitation {
  return { say, question, reprompt: askAgain(question) };
}

/** How long a screen waits before it goes on. Seconds. */
export const GO_ON_SECONDS = 15;

/** Instead of an invitation, where the screen goes on by itself. */
export function goOnWords(state: State): string {
  const said = `in ${numberWord(GO_ON_SECONDS).toLowerCase()} seconds`;
  return vary(state, [
    `I'll go on ${said}. Or say: Alexa, wait.`,
    `We go on ${said}. Or say: Alexa, wait.`,
  ]);
}

/** After advice to ask someone else first: nothing is offered but to ask on. */
export function inviteToAsk(state: State): Invitation {
  if (state.active && state.place !== null) {
    return {
      ...routineInvitation(state, state.place),
      say: 'Say stop to end here, or ready to go on.',
    };
  }
  return ask(
    'anythingElse',
    vary(state, ['What else would you like to know?', "Is there anything else you'd like to ask?"]),
  );
}

/** The question with which an answer ends, by itself. */
export function invite(state: State): Invitation {
  const { place } = state;
  const declined = (question: Question) => state.declined.includes(question);
  const { question } = state;
  if (isPressing(question)) return ask(question, AGAIN[question]);
  // Both were offered, and still are.
  if (question === 'startFresh') return ask(question, AGAIN[question]);
  if (state.active && place !== null) return routineInvitation(state, place);
  if (state.finished) {
    return declined('anythingElse')
      ? ask('anythingElse', 'You can ask me something, or say stop.')
      : ask(
          'anythingElse',
          vary(state, [
            "Is there anything you'd like to ask?",
            'Would you like to know anything else?',
          ]),
        );
  }
  // After advice to ask someone first, or pain, no exercise is offered.
  if (place === null && state.eased > 0) return inviteToAsk(state);
  if (place !== null && !declined('carryOn')) {
    return ask('carryOn', `Carry on with ${describe(place)}?`);
  }
  if (declined('start') || declined('carryOn')) {
    return {
      say: 'Say start whenever you like, or ask me something.',
      question: null,
      reprompt: askAgain('start'),
    };
  }
  return ask(
    'start',
    vary(state, ['Shall we start the routine?', 'Would you like to start the routine?']),
  );
}
