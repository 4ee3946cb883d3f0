/** Coming and going: greeting, yes and no, help, waiting, and what was not understood. */
import { exerciseOf } from '../routine/routine';
import { breaths, pause, SHORT_SECONDS, silence, words } from '../script/segments';
import type { Script } from '../script/types';
import { NOTICE_FULL } from '../words/safety';
import { HOW_MANY } from '../words/welcome';
import { anotherRound, askWhich, begin, carryOn, isUnclosed, start, startOver } from './begin';
import { gentler } from './care';
import { greeting } from './greet';
import { carryOnQuestion, describe, vary } from './invite';
import { stop } from './onward';
import { placeUnderWay } from './place';
import { AGAIN, isAskedToEnd, isPressing } from './questions';
import type { Question, State } from './state';
import { type Reply, reply, type Situation } from './turn';

/** After so long a new start is offered instead of the old place. Seven days, in milliseconds. */
const FRESH_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
/** Within so long the runner still knows what they were told. Ten minutes, in milliseconds. */
const SOON_MS = 10 * 60 * 1000;

/**
 * Who comes in from another session. From a moment ago, the warning and the position are in their ears, where they
 * came to them; later on they are told all of it again.
 */
export function comingIn({ state, before, cut, nowMs }: Situation): State {
  const { place, placeAtMs, warned } = state;
  if (nowMs - placeAtMs >= SOON_MS) {
    return { ...state, told: false, warned: false, finished: false };
  }
  // Where nobody said when it broke off, it may have run on by itself to what was never heard.
  const ranOn = cut !== null && before.place?.exercise !== place?.exercise;
  const told =
    !ranOn &&
    (place?.moment === 'effort' || place?.heard === 'position' || (cut !== null && state.told));
  return { ...state, told, warned: warned || told || place?.heard !== undefined };
}

/** "Open knee coach": offers the place that was kept, or the routine. */
export function open({ state, nowMs }: Situation): Reply {
  const { place, runner } = state;
  const met: State = { ...state, active: false };
  const asking = (question: Question, texts: readonly string[]) =>
    reply({ ...met, question }, texts, 'asked');
  if (place !== null && nowMs - state.placeAtMs >= FRESH_AFTER_MS) {
    const here = describe(place);
    const ask = `Say start over for a fresh start, or carry on with ${here}.`;
    return asking('startFresh', ['Welcome back.', "It's been a while.", ask]);
  }
  if (place !== null) {
    const { had, ask } = carryOnQuestion(place);
    return asking('carryOn', ['Welcome back.', had, ask]);
  }
  const noticed: State = { ...met, runner: { ...runner, noticeHeard: true } };
  return reply({ ...noticed, question: 'start' }, greeting(runner), 'asked');
}

/**
 * Ready answers an open question as a yes would, but never agrees to forgetting, and gives no place away. "Okay"
 * is heard as ready: where the question is whether to end, it is asked which of the two was meant.
 */
export function ready(situation: Situation): Reply {
  const { state } = situation;
  switch (state.question) {
    case null:
      return begin(situation);
    case 'endToday':
      return reply({ ...state, question: 'endOrOn' }, [AGAIN.endOrOn], 'asked');
    case 'endOrOn':
    case 'forget':
      return no(situation);
    case 'startFresh':
      // Both were offered, and "carry on" is heard as ready.
      return carryOn(situation);
    case 'start':
      return state.place === null ? yes(situation) : askWhich(state, state.place);
    default:
      return yes(situation);
  }
}

/** A yes to whatever was asked last; with no question it means ready. */
export function yes(situation: Situation): Reply {
  const { state } = situation;
  const answered: Situation = { ...situation, state: { ...state, question: null } };
  switch (state.question) {
    case 'start':
    case 'startFresh':
      return state.finished && state.place === null ? anotherRound(answered) : startOver(answered);
    case 'carryOn':
    case 'which':
      return carryOn(answered);
    case 'endToday':
    case 'endOrOn':
      return stop(answered);
    case 'forget': {
      const said = "Done. I've forgotten your place, and all else I kept.";
      return { ...reply(answered.state, [said], 'end'), forget: true };
    }
    case 'anythingElse':
      return reply(state, ['Go ahead. What would you like to know?'], 'asked');
    case null:
      return state.active ? begin(situation) : start(situation);
  }
}

/** A no: that question is not asked again in this session. */
export function no(situation: Situation): Reply {
  const { state } = situation;
  const question = isAskedToEnd(state) ? 'endToday' : state.question;
  if (question === null) {
    if (placeUnderWay(state)) return reply(state, ['No rush.']);
    if (state.declined.length === 0) return reply(state, ['All right.']);
    return reply(state, ['All right. Take it easy.'], 'end');
  }
  if (question === 'anythingElse' || (question === 'start' && state.declined.includes('start'))) {
    return reply(state, ['All right. Take it easy.'], 'end');
  }
  const declined = [...new Set([...state.declined, question])];
  const kept: State = { ...state, declined, question: null };
  switch (question) {
    case 'carryOn':
    case 'which':
      if (state.active) return reply(kept, ['No rush.']);
      if (declined.includes('startFresh')) return reply(kept, ['All right.']);
      return reply(
        { ...kept, question: 'start' },
        ['All right.', 'Shall we start from the first exercise?'],
        'asked',
      );
    case 'endToday':
      return reply(gentler(kept), ['Gently, then. Stop if anything feels wrong.']);
    case 'forget':
      return reply(kept, ['Then I keep it all.']);
    default:
      return reply(kept, ['All right.']);
  }
}

/** Asks once before everything is deleted. */
export function forgetMe({ state }: Situation): Reply {
  return reply(
    { ...state, question: 'forget' },
    [
      'That deletes your place, and everything I keep about your routines.',
      'Shall I forget it all?',
    ],
    'asked',
  );
}

/** Said where the deleting failed. */
export function notForgotten(): Script {
  return breaths([
    "I couldn't reach what I keep just now, so it's still there.",
    'Open knee coach a little later, and say forget me once more.',
  ]);
}

/** About a minute, never dead silence, then how to go on. */
export function wait({ state }: Situation): Reply {
  const kept = placeUnderWay(state) !== null;
  const twenty = silence(20);
  return {
    state,
    say: [
      words(vary(state, ['Take your time.', 'No hurry.'])),
      ...(kept ? [pause(SHORT_SECONDS), words("When you're ready, say: Alexa, ready.")] : []),
      ...twenty,
      words("I'm here."),
      ...twenty,
      words('Still with you.'),
      ...twenty,
      words("That's a minute."),
      ...(kept
        ? [
            pause(SHORT_SECONDS),
            words('For longer, say stop, and open me again: your place is kept.'),
          ]
        : []),
    ],
    after: 'listen',
  };
}

/** What can be said here, the whole notice, and a question. */
export function help(situation: Situation): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (place === null) {
    return reply(state, [
      'You can ask why a kneecap hurts, what helps, or what the exercises are.',
      'You can also name an exercise, or ask about ice, or when to see someone.',
      // The closing words have it as well.
      ...(isUnclosed(situation) ? [] : NOTICE_FULL),
    ]);
  }
  const texts = [
    `We're at ${describe(place)}.`,
    'You can say ready, pause, repeat, next, go back, or how much longer.',
    'Ask me how to do it, or what it should feel like. If it hurts, stop.',
    ...NOTICE_FULL,
  ];
  if (state.declined.includes('carryOn') || isPressing(state.question)) return reply(state, texts);
  const ask = `Shall we go on with ${exerciseOf(place.exercise).called}?`;
  return reply({ ...state, question: 'carryOn' }, [...texts, ask], 'asked');
}

/** Not understood: what can be said here, in other words each time; the third in a row ends kindly. */
export function lost({ state }: Situation): Reply {
  const count = state.lost + 1;
  if (count > NOT_UNDERSTOOD.length) {
    const texts = state.place === null ? GIVING_UP : GIVING_UP_WITH_PLACE;
    return reply({ ...state, lost: 0 }, texts, 'end');
  }
  const { inRoutine, outside } = NOT_UNDERSTOOD[state.lost] ?? NOT_UNDERSTOOD[0];
  return reply({ ...state, lost: count }, placeUnderWay(state) ? inRoutine : outside);
}

/** What can be said in the routine and outside it, in other words the second time. */
const NOT_UNDERSTOOD = [
  {
    inRoutine: ["Sorry, I didn't get that.", 'Here you can say next, repeat, or how much longer.'],
    outside: [
      "Sorry, I didn't get that.",
      `I can tell you why a kneecap hurts, or lead you through ${HOW_MANY} exercises.`,
    ],
  },
  {
    inRoutine: ['I only know this routine.', 'You can say pause, go back, help, or stop.'],
    outside: [
      'I only know about kneecaps and this routine.',
      'You can say: what are the exercises. Or ask for help.',
    ],
  },
] as const;

const GIVING_UP = [
  "I'm not hearing you well, so I'll leave it here.",
  'Open knee coach whenever you like.',
];
const GIVING_UP_WITH_PLACE = [
  "I'm not hearing you well, so I'll stop here, with your place kept.",
  'Open knee coach to go on.',
];
