/** What stops or eases the exercises. Safety meanings come here from every state. */
import { exerciseOf } from '../routine/routine';
import type { BodyPart, KitId, Trouble } from '../routine/types';
import { breaths, words } from '../script/segments';
import {
  CARE,
  MEANWHILE,
  STILL_WAITING,
  STOP_HERE,
  UP_AT_THE_DOOR,
  WHEN_YOU_ARE_UP,
} from '../words/care';
import { fillRegion, fillSide } from '../words/fill';
import { KIT_SLIPS, TROUBLE_WORDS } from '../words/trouble';
import { about } from './answers';
import type { CareSign, Tier } from './ask';
import { justLed } from './cut';
import { retell, toldOf } from './lead';
import { leave } from './onward';
import { placeAfter, placeUnderWay, sideOf } from './place';
import { AS_USUAL, type Place, type State } from './state';
import { type Reply, reply, type Situation } from './turn';

/** What a sign leaves: no place, so that whoever opens the skill again starts afresh, and nothing of why. */
function cleared(state: State): State {
  return {
    ...state,
    ...AS_USUAL,
    place: null,
    only: null,
    active: false,
    told: false,
    warned: false,
    finished: false,
    question: null,
    explained: null,
  };
}

/** A sign of danger, answered by its tier: words/care.ts has what is said. */
export function care(situation: Situation, sign: CareSign): Reply {
  const { state, region } = situation;
  const { tier, headline, say } = CARE[sign];
  const still = { tier, headline: fillRegion(headline, region) };
  const { texts, ...rest } = ANSWERS[tier](state, say);
  return {
    ...rest,
    say: breaths(texts.map((text) => fillRegion(text, region))),
    picture: 'still',
    still,
    ...(tier === 'stuck' && { reprompt: [words(STILL_WAITING)] }),
  };
}

type TierAnswer = Pick<Reply, 'state' | 'after'> & { readonly texts: readonly string[] };

/** What a tier's answer does to the place and to the session. */
const ANSWERS: Readonly<Record<Tier, (state: State, say: readonly string[]) => TierAnswer>> = {
  emergency: (state, texts) => ({ state: cleared(state), texts, after: 'end' }),
  crisis: (state, texts) => ({ state: cleared(state), texts, after: 'end' }),
  see: (state, texts) => ({ state: cleared(state), texts, after: 'end' }),
  stuck: (state, say) => {
    const place = placeUnderWay(state);
    // Whoever rests is no longer in position: it is told again when they say so.
    const waiting =
      place === null ? state : { ...state, place: { ...place, moment: 'setUp' as const } };
    const last = place === null ? UP_AT_THE_DOOR : WHEN_YOU_ARE_UP;
    return {
      state: { ...waiting, told: false, question: null },
      texts: [...say, last],
      after: 'asked',
    };
  },
  ask: (state, say) => ({
    state: { ...cleared(state), question: 'anythingElse' },
    texts: [...(state.active ? [STOP_HERE] : []), ...say, ...MEANWHILE],
    after: 'asked',
  }),
};

/** What goes wrong and is no danger: the exercise's own way out of it, or a general one. */
export function trouble(situation: Situation, which: Trouble, kit: KitId | null): Reply {
  const { state } = situation;
  const led = justLed(situation);
  const place = placeUnderWay(state);
  const here = led ?? place;
  const own = here && exerciseOf(here.exercise).troubles?.[which];
  const named = which === 'slips' && kit !== null ? KIT_SLIPS[kit] : undefined;
  const isOwnKit = kit === null || (here !== null && exerciseOf(here.exercise).kit === kit);
  const texts = (isOwnKit && own) || named || TROUBLE_WORDS[which];
  const side = here ? sideOf(here) : 'both';
  const picture = place === null ? 'words' : 'exercise';
  return {
    ...reply(
      state,
      texts.map((text) => fillSide(text, side)),
    ),
    picture,
  };
}

/** The easier version, and no more of it than usual. */
export function gentler(state: State): State {
  return { ...state, way: 'easier', steps: Math.min(state.steps, 0) };
}

/**
 * Pain: rest first, in a breath; then the exercise's own answer to pain there, else its easier version. A second time,
 * the end of today. Told as over, or as an exercise ends, it is of the one before.
 */
export function hurts(situation: Situation, part: BodyPart | null, past: boolean): Reply {
  const { state, region } = situation;
  const place = placeUnderWay(state);
  if (place === null) {
    if (part === 'knee' && !state.finished && state.eased === 0) {
      return about(situation, 'cause', false);
    }
    const texts = [
      "I'm sorry it's sore. Rest it for now.",
      fillRegion("If it's sharp, swollen, or won't hold you, see your {doctor}.", region),
    ];
    return reply(easedOff(state), texts, 'toAsk');
  }
  if (state.eased > 0) return enough(situation, ['Stop there, and rest.']);
  if (justLed(situation) !== null || (past && place.moment === 'setUp' && hasBegun(situation))) {
    const texts = ['Rest there.', "A pull or a working muscle is fine, and pain isn't."];
    return reply({ ...state, eased: 1 }, [...texts, 'The next one can be as gentle as you like.']);
  }
  return wayOut(situation, place, part);
}

/** Something was led before the place. */
function hasBegun({ cut, state }: Situation): boolean {
  return (cut?.passed ?? []).some(({ phase }) => phase === 'release') || state.side !== 'called';
}

/** What the exercise has for pain there, which may be another position; else less of it, and how to leave it out. */
function wayOut(situation: Situation, place: Place, part: BodyPart | null): Reply {
  const { state } = situation;
  const { forPain } = exerciseOf(place.exercise);
  const own = part === null ? undefined : forPain?.[part];
  const leaveOut = 'If it still hurts, say next, and leave it out.';
  if (own?.way === 'offTheFloor' && !state.offTheFloor) {
    return retell(situation, { ...state, offTheFloor: true, eased: 1 }, place, own.say);
  }
  if (own !== undefined && own.way === undefined) {
    const texts = ['Stop there, and rest.', ...own.say, leaveOut];
    const said = texts.map((text) => fillSide(text, sideOf(place)));
    return { ...reply({ ...toldOf(gentler(state), place), eased: 1 }, said), picture: 'exercise' };
  }
  const isOfTheWork = part === null || ['knee', 'thigh', 'hip'].includes(part);
  if (!isOfTheWork) {
    const texts = [
      'Stop there, and rest.',
      "That shouldn't hurt in this one, so don't push on.",
      leaveOut,
    ];
    return { ...reply({ ...toldOf(gentler(state), place), eased: 1 }, texts), picture: 'exercise' };
  }
  return retell(situation, { ...gentler(state), eased: 1 }, place, [
    'Stop there, and rest.',
    "A pull or a working muscle is fine, and pain isn't. Let's make it gentler.",
    leaveOut,
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
