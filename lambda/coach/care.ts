/** What stops or eases the exercises. Safety meanings come here from every state. */
import { type CareSign, type Tier, tierOf } from '../language/ids';
import type { Asking, CareWords, Texts } from '../language/language';
import { exerciseOf } from '../routine/routine';
import type { BodyPart, KitId, Trouble } from '../routine/types';
import { asked, breaths } from '../script/segments';
import { about } from './answers';
import { justLed } from './cut';
import { retell, toldOf } from './lead';
import { leave } from './onward';
import { placeAfter, placeUnderWay, sideOf } from './place';
import { AS_USUAL, type Place, type State } from './state';
import { ask, type Reply, reply, type Situation } from './turn';

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

/** A sign of danger, answered by its tier. */
export function care(situation: Situation, sign: CareSign): Reply {
  const { state, language, region } = situation;
  const tier = tierOf(sign);
  const { headline, say } = language.care.signs[sign];
  const answer = ANSWERS[tier](state, say, language.care);
  const said = answer.say.map((text) => language.inRegion(text, region));
  return {
    ...(answer.asks === null
      ? { say: breaths(said), after: 'end' }
      : { say: asked(said, answer.asks), after: 'asked' }),
    state: answer.state,
    picture: 'still',
    still: { tier, headline: language.inRegion(headline, region) },
    ...(tier === 'stuck' && { reprompt: asked([], language.care.stillWaiting) }),
  };
}

interface TierAnswer {
  readonly state: State;
  readonly say: Texts;
  /** Null where the session ends. */
  readonly asks: Asking | null;
}

const ends = (state: State, say: Texts): TierAnswer => ({ state: cleared(state), say, asks: null });

/** What a tier's answer does to the place and to the session. */
const ANSWERS: Readonly<Record<Tier, (state: State, say: Texts, words: CareWords) => TierAnswer>> =
  {
    emergency: ends,
    crisis: ends,
    see: ends,
    stuck: (state, say, { upAtTheDoor, whenYouAreUp }) => {
      const place = placeUnderWay(state);
      // Whoever rests is no longer in position: it is told again when they say so.
      const waiting =
        place === null ? state : { ...state, place: { ...place, moment: 'setUp' as const } };
      return {
        state: { ...waiting, told: false, question: null },
        say,
        asks: place === null ? upAtTheDoor : whenYouAreUp,
      };
    },
    ask: (state, say, { stopHere, meanwhile }) => ({
      // Nothing is offered any more in this session: somebody is to be asked first.
      state: { ...cleared(state), question: 'anythingElse', eased: state.eased + 1 },
      say: [...(state.active ? [stopHere] : []), ...say, ...meanwhile.say],
      asks: meanwhile,
    }),
  };

/** What goes wrong and is no danger: the exercise's own way out of it, or a general one. */
export function trouble(situation: Situation, which: Trouble, kit: KitId | null): Reply {
  const { state, language } = situation;
  const { general, kitSlips } = language.troubles;
  const led = justLed(situation);
  const place = placeUnderWay(state);
  const here = led ?? place;
  const own = here && exerciseOf(here.exercise).troubles?.[which];
  const named = which === 'slips' && kit !== null ? kitSlips[kit] : undefined;
  const isOwnKit = kit === null || (here !== null && exerciseOf(here.exercise).kit === kit);
  const texts = (isOwnKit && own) || named || general[which];
  const side = here ? sideOf(here) : 'both';
  const picture = place === null ? 'words' : 'exercise';
  return {
    ...reply(
      state,
      texts.map((text) => language.sided(text, side)),
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
  const { state } = situation;
  const { pain } = situation.language.coach;
  const place = placeUnderWay(state);
  if (place === null) {
    if (part === 'knee' && !state.finished && state.eased === 0) {
      return about(situation, 'cause', false);
    }
    return reply(easedOff(state), hereIn(situation, pain.sore), 'toAsk');
  }
  if (state.eased > 0) return enough(situation, [pain.stop]);
  if (justLed(situation) !== null || (past && place.moment === 'setUp')) {
    return reply({ ...state, eased: 1 }, [...pain.rest, pain.gentleNext]);
  }
  return wayOut(situation, place, part);
}

/** Texts in the words of the region. */
function hereIn({ language, region }: Situation, texts: Texts): Texts {
  return texts.map((text) => language.inRegion(text, region));
}

/** What the exercise has for pain there, which may be another position; else less of it, and how to leave it out. */
function wayOut(situation: Situation, place: Place, part: BodyPart | null): Reply {
  const { state, language } = situation;
  const { stop, leaveOut, notInThisOne, gentler: easier } = language.coach.pain;
  const { forPain, painOffTheFloor = [] } = exerciseOf(place.exercise);
  const own = part === null ? undefined : forPain?.[part];
  const goesOff = part !== null && painOffTheFloor.includes(part);
  if (own && goesOff && !state.offTheFloor) {
    return retell(situation, { ...state, offTheFloor: true, eased: 1 }, place, own);
  }
  if (own && !goesOff) {
    const texts = [stop, ...own, leaveOut];
    const said = texts.map((text) => language.sided(text, sideOf(place)));
    return { ...reply({ ...toldOf(gentler(state), place), eased: 1 }, said), picture: 'exercise' };
  }
  const isOfTheWork = part === null || ['knee', 'thigh', 'hip'].includes(part);
  if (!isOfTheWork) {
    const texts = [stop, notInThisOne, leaveOut];
    return { ...reply({ ...toldOf(gentler(state), place), eased: 1 }, texts), picture: 'exercise' };
  }
  return retell(situation, { ...gentler(state), eased: 1 }, place, [stop, easier, leaveOut]);
}

/** Pain after the last exercise: no more is offered today. */
function easedOff(state: State): State {
  return state.finished ? { ...state, eased: state.eased + 1 } : state;
}

/** A second report: suggests ending for today. Where that was declined, a third ends. */
export function enough(situation: Situation, opening: Texts): Reply {
  const { state } = situation;
  const { pain } = situation.language.coach;
  const resting: State = {
    ...state,
    place: state.place && { ...state.place, moment: 'setUp' },
    eased: state.eased + 1,
  };
  if (state.declined.includes('endToday')) {
    const said = hereIn(situation, [...opening, pain.end]);
    return reply({ ...resting, question: null }, said, 'end');
  }
  const said = hereIn(situation, [...opening, ...pain.enough.say]);
  return ask({ ...resting, question: 'endToday' }, said, pain.enough);
}

/** Sharp pain: stops at once and leaves the exercise out, unless that is over. */
export function sharpPain(situation: Situation): Reply {
  const { state } = situation;
  const { sharp, orStop, leftOut } = situation.language.coach.pain;
  const place = placeUnderWay(state);
  if (place === null) return reply(easedOff(state), hereIn(situation, sharp.outside), 'toAsk');
  const { exercise } = place;
  const resting = hereIn(situation, sharp.resting);
  if (justLed(situation) !== null) {
    if (state.eased > 0) return enough(situation, resting);
    return reply({ ...state, eased: 1 }, [...resting, orStop]);
  }
  const after = placeAfter(exercise, state.only);
  const opening = [...resting, leftOut(exercise)];
  if (after === null) {
    return leave({ ...situation, state: { ...state, eased: state.eased + 1 } }, opening);
  }
  const left: State = { ...state, place: after, told: false, ...AS_USUAL };
  if (state.eased > 0) return enough({ ...situation, state: left }, opening);
  const texts = [...opening, orStop];
  return { ...reply({ ...left, eased: 1, question: null }, texts), picture: 'exercise' };
}

/** Padding, then the version off the floor; for the rest of this session. */
export function kneelHurts(situation: Situation): Reply {
  const state: State = { ...situation.state, offTheFloor: true };
  const { kneel } = situation.language.coach.pain;
  const place = placeUnderWay(state);
  if (place === null) {
    return reply(state, [kneel.outside, state.finished ? kneel.standing : kneel.standingLater]);
  }
  const led = justLed(situation);
  if (led !== null && exerciseOf(led.exercise).offTheFloor !== undefined) {
    const next = exerciseOf(place.exercise).offTheFloor ? [kneel.nextOffTheFloor] : [];
    return reply(state, [kneel.behindYou, ...next]);
  }
  const { offTheFloor } = exerciseOf(place.exercise);
  if (offTheFloor === undefined) return reply(state, kneel.notInThisOne);
  const again = situation.state.offTheFloor;
  return retell(
    situation,
    state,
    place,
    again ? [offTheFloor.lead, kneel.leaveOut] : offTheFloor.firstTry,
  );
}
