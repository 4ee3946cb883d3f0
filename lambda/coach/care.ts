/** What stops or eases the exercises. Safety meanings come here from every state. */
import { type CareSign, type Tier, tierOf } from '../language/ids';
import type { Asking, CareWords, Texts } from '../language/language';
import { usualAmount } from '../routine/routine';
import { changed, exercisePassed, isOver, type Today } from '../routine/today';
import type { BodyPart, KitId, Trouble } from '../routine/types';
import { asked, breaths } from '../script/segments';
import { about } from './answers';
import { retell, toldOf } from './lead';
import { leave } from './onward';
import type { State } from './state';
import { ask, type Reply, reply, type Situation } from './turn';
import { type Here, hereIn, isAllLed, underWay } from './where';

/** What a sign leaves: no place, so that whoever opens the skill again starts afresh, and nothing of why. */
function cleared(state: State): State {
  return {
    ...state,
    today: null,
    moment: 'setUp',
    heard: null,
    spoken: null,
    active: false,
    told: false,
    warned: false,
    question: null,
    explained: null,
  };
}

/** A sign of danger, answered by its tier. */
export function care(situation: Situation, sign: CareSign): Reply {
  const { state, where, language, region } = situation;
  const tier = tierOf(sign);
  const { headline, say } = language.care.signs[sign];
  const answer = ANSWERS[tier](state, say, language.care, underWay(where) !== null);
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
const ANSWERS: Readonly<
  Record<Tier, (state: State, say: Texts, words: CareWords, underWay: boolean) => TierAnswer>
> = {
  emergency: ends,
  crisis: ends,
  see: ends,
  stuck: (state, say, { upAtTheDoor, whenYouAreUp }, isUnderWay) => ({
    // Whoever rests is no longer in position: it is told again when they say so.
    state: { ...state, ...(isUnderWay && { moment: 'setUp' }), told: false, question: null },
    say,
    asks: isUnderWay ? whenYouAreUp : upAtTheDoor,
  }),
  ask: (state, say, { stopHere, meanwhile }) => ({
    // Nothing is offered any more in this session: somebody is to be asked first.
    state: { ...cleared(state), question: 'anythingElse', eased: state.eased + 1 },
    say: [...(state.active ? [stopHere] : []), ...say, ...meanwhile.say],
    asks: meanwhile,
  }),
};

/** What goes wrong and is no danger: the exercise's own way out of it, or a general one. */
export function trouble(situation: Situation, which: Trouble, kit: KitId | null): Reply {
  const { state, where, language } = situation;
  const { general, kitSlips } = language.troubles;
  const here = hereOrLed(situation);
  const own = here && language.exercises[here.exercise.id].troubles?.[which];
  const named = which === 'slips' && kit !== null ? kitSlips[kit] : undefined;
  const isOwnKit = kit === null || here?.exercise.kit === kit;
  const texts = (isOwnKit && own) || named || general[which];
  const said = texts.map((text) => language.sided(text, here?.side ?? 'both'));
  return { ...reply(state, said), picture: underWay(where) === null ? 'words' : 'exercise' };
}

/** What the runner speaks of: the exercise that was just led, or the one under way. */
function hereOrLed({ state, where }: Situation): Here | null {
  if (where.at !== 'justLed') return underWay(where);
  return state.today && hereIn({ ...state.today, at: where.led });
}

/** The easier version of what is left of the exercise under way, and no more of it than usual. */
export function gentler(today: Today | null): Today | null {
  const here = hereIn(today);
  return here === null ? today : gentlerHere(here).today;
}

/** The same, where the runner is at it. */
export function gentlerHere(here: Here): Here {
  const amount = Math.min(here.bout.amount, usualAmount(here.exercise));
  return changedHere(here, { way: 'easier', amount });
}

/** What is left of the exercise under way, changed. */
export function changedHere(here: Here, change: Parameters<typeof changed>[1]): Here {
  return hereIn(changed(here.today, change)) ?? here;
}

/**
 * Pain: rest first, in a breath; then the exercise's own answer to pain there, else its easier version. A second time,
 * the end of today. Told as over, or as an exercise ends, it is of the one before.
 */
export function hurts(situation: Situation, part: BodyPart | null, past: boolean): Reply {
  const { state, where } = situation;
  const { pain } = situation.language.coach;
  const here = underWay(where);
  if (here === null) {
    if (part === 'knee' && !isAllLed(where) && state.eased === 0) {
      return about(situation, 'cause', false);
    }
    return reply(easedOff(situation), locally(situation, pain.sore), 'toAsk');
  }
  if (state.eased > 0) return enough(situation, [pain.stop]);
  if (where.at === 'justLed' || (past && where.at === 'setUp')) {
    return reply({ ...state, eased: 1 }, [...pain.rest, pain.gentleNext]);
  }
  return wayOut(situation, here, part);
}

/** Texts in the words of the region. */
function locally({ language, region }: Situation, texts: Texts): Texts {
  return texts.map((text) => language.inRegion(text, region));
}

/** What the exercise has for pain there, which may be another position; else less of it, and how to leave it out. */
function wayOut(situation: Situation, here: Here, part: BodyPart | null): Reply {
  const { state, language } = situation;
  const { stop, leaveOut, notInThisOne, gentler: easier } = language.coach.pain;
  const { painOffTheFloor = [] } = here.exercise;
  const { forPain } = language.exercises[here.exercise.id];
  const own = part === null ? undefined : forPain?.[part];
  const goesOff = part !== null && painOffTheFloor.includes(part);
  const eased: State = { ...state, eased: 1 };
  if (own && goesOff && !state.offTheFloor) {
    return retell(situation, { ...eased, offTheFloor: true }, here, own);
  }
  const gentle = gentlerHere(here);
  const resting = { ...toldOf(eased, gentle.today), eased: 1 };
  if (own && !goesOff) {
    const said = [stop, ...own, leaveOut].map((text) => language.sided(text, here.side));
    return { ...reply(resting, said), picture: 'exercise' };
  }
  const isOfTheWork = part === null || ['knee', 'thigh', 'hip'].includes(part);
  if (!isOfTheWork) {
    return { ...reply(resting, [stop, notInThisOne, leaveOut]), picture: 'exercise' };
  }
  return retell(situation, eased, gentle, [stop, easier, leaveOut]);
}

/** Pain after the last exercise: no more is offered today. */
function easedOff({ state, where }: Situation): State {
  return isAllLed(where) ? { ...state, eased: state.eased + 1 } : state;
}

/** A second report: suggests ending for today. Where that was declined, a third ends. */
export function enough(situation: Situation, opening: Texts): Reply {
  const { state } = situation;
  const { pain } = situation.language.coach;
  const resting: State = {
    ...state,
    moment: 'setUp',
    eased: state.eased + 1,
  };
  if (state.declined.includes('endToday')) {
    const said = locally(situation, [...opening, pain.end]);
    return reply({ ...resting, question: null }, said, 'end');
  }
  const said = locally(situation, [...opening, ...pain.enough.say]);
  return ask({ ...resting, question: 'endToday' }, said, pain.enough);
}

/** Sharp pain: stops at once and leaves the exercise out, unless that is over. */
export function sharpPain(situation: Situation): Reply {
  const { state, where } = situation;
  const { sharp, orStop, leftOut } = situation.language.coach.pain;
  const here = underWay(where);
  if (here === null) {
    return reply(easedOff(situation), locally(situation, sharp.outside), 'toAsk');
  }
  const resting = locally(situation, sharp.resting);
  if (where.at === 'justLed') {
    if (state.eased > 0) return enough(situation, resting);
    return reply({ ...state, eased: 1 }, [...resting, orStop]);
  }
  const today = exercisePassed(here.today);
  const opening = [...resting, leftOut(here.exercise.id)];
  if (isOver(today)) {
    return leave({ ...situation, state: { ...state, eased: state.eased + 1 } }, opening, today);
  }
  const left: State = { ...state, today, moment: 'setUp', told: false };
  if (state.eased > 0) return enough({ ...situation, state: left }, opening);
  const texts = [...opening, orStop];
  return { ...reply({ ...left, eased: 1, question: null }, texts), picture: 'exercise' };
}

/** Padding, then the version off the floor; for the rest of this session. */
export function kneelHurts(situation: Situation): Reply {
  const { where, language } = situation;
  const state: State = { ...situation.state, offTheFloor: true };
  const { kneel } = language.coach.pain;
  const standing = (of: Here | null) => of && language.exercises[of.exercise.id].offTheFloor;
  const here = underWay(where);
  if (here === null) {
    return reply(state, [kneel.outside, isAllLed(where) ? kneel.standing : kneel.standingLater]);
  }
  const offTheFloor = standing(here);
  if (where.at === 'justLed' && standing(hereOrLed(situation))) {
    return reply(state, [kneel.behindYou, ...(offTheFloor ? [kneel.nextOffTheFloor] : [])]);
  }
  if (!offTheFloor) return reply(state, kneel.notInThisOne);
  const again = situation.state.offTheFloor;
  return retell(
    situation,
    state,
    here,
    again ? [offTheFloor.lead, kneel.leaveOut] : offTheFloor.firstTry,
  );
}
