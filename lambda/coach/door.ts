/** Coming and going: greeting, yes and no, help, waiting, and what was not understood. */
import { exerciseOf } from '../routine/routine';
import type { Script } from '../script/types';
import { NOTICE_FULL, NOTICE_SHORT } from '../words/safety';
import { HOW_MANY, WHAT_IT_DOES } from '../words/welcome';
import { carryOnQuestion, describe, vary } from './invite';
import { begin, carryOn, start, startOver, stop } from './moves';
import type { State } from './state';
import { breaths, pause, words } from './tell';
import type { Reply, Scene } from './turn';

/** After so long a new start is offered instead of the old place. Seven days, in milliseconds. */
const FRESH_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** "Open knee coach": offers the place that was kept, or the routine. */
export function open(scene: Scene): Reply {
  const { state } = scene;
  const { place, runner } = state;
  const met: State = { ...state, active: false, runner: { ...runner, noticeHeard: true } };
  if (place !== null) {
    if (scene.nowMs - state.placeAtMs >= FRESH_AFTER_MS) {
      return {
        state: { ...met, question: 'startFresh' },
        say: breaths([
          'Welcome back.',
          "It's been a while. Shall we start fresh, from the first exercise?",
        ]),
        after: 'asked',
      };
    }
    const { had, ask } = carryOnQuestion(place);
    return {
      state: { ...met, question: 'carryOn' },
      say: breaths(['Welcome back.', had, ask]),
      after: 'asked',
    };
  }
  if (runner.noticeHeard) {
    return {
      state: { ...met, question: 'start' },
      say: breaths(['Welcome back to Knee Coach.', 'Shall we start the routine?']),
      after: 'asked',
    };
  }
  return {
    state: { ...met, question: 'start' },
    say: breaths([
      'Welcome to Knee Coach.',
      WHAT_IT_DOES,
      NOTICE_SHORT,
      'Ask me why, or say start. Which would you like?',
    ]),
    after: 'asked',
  };
}

/** A yes to whatever was asked last; with no question it means ready. */
export function yes(scene: Scene): Reply {
  const { state } = scene;
  const answered: Scene = { ...scene, state: { ...state, question: null } };
  switch (state.question) {
    case 'start':
    case 'startFresh':
      return startOver(answered);
    case 'carryOn':
      return carryOn(answered);
    case 'endToday':
      return stop(answered);
    case 'forget':
      return {
        state: answered.state,
        say: breaths(["Done. I've forgotten your place, and all else I kept."]),
        after: 'end',
        forget: true,
      };
    case 'anythingElse':
      return {
        state: answered.state,
        say: [words('Go ahead. What would you like to know?')],
        after: 'asked',
      };
    case null:
      return state.active ? begin(scene) : start(scene);
  }
}

/** A no: that question is not asked again in this session. */
export function no(scene: Scene): Reply {
  const { state } = scene;
  const { question } = state;
  if (question === null) {
    const text = state.active ? 'No rush.' : 'All right.';
    return { state, say: [words(text)], after: 'listen' };
  }
  if (question === 'anythingElse' || (question === 'start' && state.declined.includes('start'))) {
    return { state, say: [words('All right. Take it easy.')], after: 'end' };
  }
  const declined = [...new Set([...state.declined, question])];
  const kept: State = { ...state, declined, question: null };
  switch (question) {
    case 'carryOn':
      return state.active || declined.includes('startFresh')
        ? { state: kept, say: [words(state.active ? 'No rush.' : 'All right.')], after: 'listen' }
        : {
            state: { ...kept, question: 'startFresh' },
            say: breaths(['All right.', 'Shall we start from the first exercise?']),
            after: 'asked',
          };
    case 'endToday':
      return {
        state: kept,
        say: [words("Gently, then. Stop whenever it isn't right.")],
        after: 'listen',
      };
    case 'forget':
      return { state: kept, say: [words('Then I keep it all.')], after: 'listen' };
    default:
      return { state: kept, say: [words('All right.')], after: 'listen' };
  }
}

/** Asks once before everything is deleted. */
export function forgetMe({ state }: Scene): Reply {
  return {
    state: { ...state, question: 'forget' },
    say: breaths([
      'That deletes your place, and everything I keep about your routines.',
      'Shall I forget it all?',
    ]),
    after: 'asked',
  };
}

/** Said where the deleting failed. */
export function notForgotten(): Script {
  return breaths([
    "I couldn't reach what I keep just now, so it's still there.",
    'Open knee coach a little later, and say forget me once more.',
  ]);
}

/** About a minute, never dead silence, then how to go on. */
export function wait({ state }: Scene): Reply {
  const twenty = [pause(10), pause(10)];
  const kept = state.place !== null && state.active;
  return {
    state,
    say: [
      words(vary(state, ['Take your time.', 'No hurry.'])),
      ...twenty,
      words(kept ? "I'm here, and your place is kept." : "I'm here."),
      ...twenty,
      words('Still with you.'),
      ...twenty,
      words("That's a minute."),
    ],
    after: 'listen',
  };
}

/** What can be said here, the whole notice, and a question. */
export function help({ state }: Scene): Reply {
  const { place } = state;
  if (place === null || !state.active) {
    const say = breaths([
      'You can ask why a kneecap hurts, what helps, or what the exercises are.',
      'You can also name an exercise, or ask about ice, or when to see someone.',
      ...NOTICE_FULL,
    ]);
    return { state, say, after: 'listen' };
  }
  const { called } = exerciseOf(place.exercise);
  const texts = [
    `We're at ${describe(place)}.`,
    'You can say ready, pause, say that again, next, go back, or how long left.',
    'Ask me how to do it, or what it should feel like. If it hurts, tell me.',
    ...NOTICE_FULL,
  ];
  if (state.declined.includes('carryOn')) return { state, say: breaths(texts), after: 'listen' };
  return {
    state: { ...state, question: 'carryOn' },
    say: breaths([...texts, `Shall we go on with ${called}?`]),
    after: 'asked',
  };
}

/** Not understood: what can be said here, in other words each time; the third in a row ends kindly. */
export function lost(scene: Scene): Reply {
  const { state } = scene;
  const count = state.lost + 1;
  const kept: State = { ...state, lost: count };
  if (count >= 3) {
    return {
      state: { ...kept, lost: 0 },
      say: breaths(
        state.place === null
          ? [
              "I'm not hearing you well, so I'll leave it here.",
              'Open knee coach whenever you like.',
            ]
          : [
              "I'm not hearing you well, so I'll stop here, with your place kept.",
              'Open knee coach to go on.',
            ],
      ),
      after: 'end',
    };
  }
  const inRoutine = state.active && state.place !== null;
  const texts = inRoutine
    ? count === 1
      ? ["Sorry, I didn't get that.", 'Here you can say next, say that again, or how long left.']
      : ['I only know this routine.', 'You can say pause, go back, help, or stop.']
    : count === 1
      ? [
          "Sorry, I didn't get that.",
          `I can tell you why a kneecap hurts, or lead you through ${HOW_MANY} exercises.`,
        ]
      : [
          'I only know about kneecaps and this routine.',
          'You can say: what are the exercises. Or ask for help.',
        ];
  return { state: kept, say: breaths(texts), after: 'listen' };
}
