/** What stops or eases the exercises. Safety meanings come here from every state. */
import { exerciseOf } from '../routine/routine';
import { fillRegion } from '../words/fill';
import { SIGN_WORDS, UNWELL_WORDS } from '../words/safety';
import type { Sign } from './ask';
import { justLed } from './cut';
import { retell } from './lead';
import { leave } from './onward';
import { placeAfter, placeUnderWay } from './place';
import { AS_USUAL, type State } from './state';
import { type Reply, reply, type Situation } from './turn';

/**
 * Ends the exercises: whom to see, and how soon. Nothing is offered, and nothing of it is kept; but who comes back
 * is told the signs and the position again, however soon that is.
 */
export function warn({ state, region }: Situation, sign: Sign | 'unwell'): Reply {
  const texts = sign === 'unwell' ? UNWELL_WORDS : SIGN_WORDS[sign];
  const place = state.place && { ...state.place, moment: 'setUp' as const };
  return reply(
    { ...state, place, active: false, told: false, warned: false, question: null },
    texts.map((text) => fillRegion(text, region)),
    'end',
  );
}

/** The easier version, and no more of it than usual. */
export function gentler(state: State): State {
  return { ...state, way: 'easier', steps: Math.min(state.steps, 0) };
}

/** Pain in an exercise: rest, then the easier version or none. A second time, the end of today. */
export function hurts(situation: Situation): Reply {
  const { state, region } = situation;
  const place = placeUnderWay(state);
  if (place === null) {
    const texts = [
      "I'm sorry it's sore. Rest it for now.",
      fillRegion("If it's sharp, swollen, or won't hold you, see your {doctor}.", region),
    ];
    return reply(easedOff(state), texts, 'toAsk');
  }
  if (state.eased > 0) return enough(situation, ['Stop there, and rest.']);
  if (justLed(situation) !== null) {
    const texts = ['Rest there.', "A pull or a working muscle is fine, and pain isn't."];
    return reply({ ...state, eased: 1 }, [...texts, 'The next one can be as gentle as you like.']);
  }
  return retell(situation, { ...gentler(state), eased: 1 }, place, [
    'Stop there, and rest.',
    "A pull or a working muscle is fine, and pain isn't. Let's make it gentler.",
    'If it still hurts, say next, and leave it out.',
  ]);
}

/** Pain after the last exercise: no more is offered today. */
function easedOff(state: State): State {
  return state.finished ? { ...state, eased: state.eased + 1 } : state;
}

/** A second report: suggests ending for today. Where that was declined, a third ends. */
export function enough({ state, region }: Situation, opening: readonly string[]): Reply {
  const declined = state.declined.includes('endToday');
  const texts = declined
    ? ["Let's end here for today. If the pain persists, contact your {doctor}."]
    : [
        'That may be enough for today. If the pain persists, contact your {doctor}.',
        'Shall we end here?',
      ];
  return reply(
    {
      ...state,
      place: state.place && { ...state.place, moment: 'setUp' },
      eased: state.eased + 1,
      question: declined ? null : 'endToday',
    },
    [...opening, ...texts].map((text) => fillRegion(text, region)),
    declined ? 'end' : 'asked',
  );
}

const OR_STOP = 'You can also say stop, to end for today.';

/** Sharp pain: stops at once and leaves the exercise out, unless that is over. */
export function sharpPain(situation: Situation): Reply {
  const { state, region } = situation;
  const place = placeUnderWay(state);
  if (place === null) {
    const texts = [
      fillRegion('Then rest it now. Sharp pain is one to show your {doctor}.', region),
      'The exercises can wait until it has settled.',
    ];
    return reply(easedOff(state), texts, 'toAsk');
  }
  const { exercise } = place;
  const resting = [
    'Stop at once, and rest.',
    fillRegion('If it stays sharp, or comes back, see your {doctor}.', region),
  ];
  if (justLed(situation) !== null) {
    if (state.eased > 0) return enough(situation, resting);
    return reply({ ...state, eased: 1 }, [...resting, OR_STOP]);
  }
  const after = placeAfter(exercise, state.only);
  const opening = [...resting, `We leave ${exerciseOf(exercise).called} out.`];
  if (after === null) {
    return leave({ ...situation, state: { ...state, eased: state.eased + 1 } }, opening);
  }
  const left: State = { ...state, place: after, told: false, ...AS_USUAL };
  if (state.eased > 0) return enough({ ...situation, state: left }, opening);
  const texts = [...opening, OR_STOP];
  return { ...reply({ ...left, eased: 1, question: null }, texts), picture: 'exercise' };
}

/** Padding, then the version off the floor; for the rest of this session. */
export function kneelHurts(situation: Situation): Reply {
  const state: State = { ...situation.state, offTheFloor: true };
  const place = placeUnderWay(state);
  if (place === null) {
    return reply(state, [
      'Only one of them kneels. A thick cushion or a folded towel under the knee helps.',
      state.finished
        ? 'You can also do it standing.'
        : 'You can also do it standing, and I will tell you how when we get there.',
    ]);
  }
  const led = justLed(situation);
  if (led !== null && exerciseOf(led.exercise).offTheFloor !== undefined) {
    const next = exerciseOf(place.exercise).offTheFloor
      ? ['What comes next, I tell you off the floor.']
      : [];
    return reply(state, ["That one's behind you.", ...next]);
  }
  const { offTheFloor } = exerciseOf(place.exercise);
  if (offTheFloor === undefined) {
    return reply(state, ["There's no kneeling in this one.", 'Keep a hand on a wall or a chair.']);
  }
  const again = situation.state.offTheFloor;
  const leaveOut = 'If that hurts too, say next to leave it out.';
  return retell(
    situation,
    state,
    place,
    again ? [offTheFloor.lead, leaveOut] : offTheFloor.firstTry,
  );
}
