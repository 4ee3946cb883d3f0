/** Pain: rest, the exercise's own way out, less of it, and the end of today. */
import type { Topic } from '../language/ids';
import type { Texts } from '../language/language';
import { exercisePassed, isOver } from '../routine/today';
import { type BodyPart, EXERCISE_IDS } from '../routine/types';
import { answer, explain, isOfTheCause } from './answers';
import { retell, toldOf } from './lead';
import { leave } from './onward';
import type { State } from './state';
import { ask, type Reply, reply, type Situation } from './turn';
import { gentlerHere, type Here, hereOrLed, isAllLed, isFetching, underWay } from './where';

/**
 * Pain: rest first, in a breath; then the exercise's own answer to pain there, else its easier version. A second time,
 * the end of today. Told as over, or as an exercise ends, it is of the one before.
 */
export function hurts(situation: Situation, part: BodyPart | null, past: boolean): Reply {
  const { state, where } = situation;
  const { pain } = situation.language.coach;
  const here = atAnyOf(situation);
  if (here === null) {
    // Told the cause and saying it again, they mean now.
    const asksWhy = part === 'knee' && !isAllLed(where) && state.eased === 0;
    if (asksWhy && !isOfTheCause(situation)) return explain(situation, 'cause', false);
    return reply(easedOff(situation), locally(situation, pain.sore), 'toAsk');
  }
  if (state.eased > 0) return enough(situation, [pain.stop]);
  if (isOfTheLast(situation) || (past && where.at === 'setUp')) {
    return reply({ ...state, eased: 1 }, [...pain.rest, pain.gentleNext]);
  }
  return wayOut(situation, here, part);
}

/** All is fetched before the first: nobody is at any of them. */
const isBeforeAll = ({ state, cut }: Situation) => !state.led && isFetching(cut);

/** What the runner may be at; null as well before the first position is told. */
function atAnyOf(situation: Situation): Here | null {
  const { state, where } = situation;
  const isUntold = where.at === 'setUp' && !state.told && !state.led;
  return isUntold || isBeforeAll(situation) ? null : underWay(where);
}

/** Nothing is begun of the next: what is told is of the one before. */
const isOfTheLast = ({ where, cut }: Situation) => where.at === 'justLed' || isFetching(cut);

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
  if (own && goesOff && !state.offTheFloor.includes(here.exercise.id)) {
    const offTheFloor = [...state.offTheFloor, here.exercise.id];
    return retell(situation, { ...eased, offTheFloor }, here, own);
  }
  const gentle = gentlerHere(here);
  const resting = { ...toldOf(eased, gentle.today), told: state.told };
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
  const { state } = situation;
  const { sharp, orStop, leftOut } = situation.language.coach.pain;
  const here = atAnyOf(situation);
  if (here === null) {
    return reply(easedOff(situation), locally(situation, sharp.outside), 'toAsk');
  }
  const resting = locally(situation, sharp.resting);
  if (isOfTheLast(situation)) {
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
  const state: State = { ...situation.state, offTheFloor: EXERCISE_IDS };
  const { kneel } = language.coach.pain;
  const standing = (of: Here | null) => of && language.exercises[of.exercise.id].offTheFloor;
  const here = isBeforeAll(situation) ? null : underWay(where);
  if (here === null) {
    return reply(state, [kneel.outside, isAllLed(where) ? kneel.standing : kneel.standingLater]);
  }
  const offTheFloor = standing(here);
  if (where.at === 'justLed' && standing(hereOrLed(where))) {
    return reply(state, [kneel.behindYou, ...(offTheFloor ? [kneel.nextOffTheFloor] : [])]);
  }
  if (!offTheFloor) return reply(state, kneel.notInThisOne);
  const again = situation.state.offTheFloor.includes(here.exercise.id);
  return retell(
    situation,
    state,
    here,
    again ? [offTheFloor.lead, kneel.leaveOut] : offTheFloor.firstTry,
  );
}
/** A question answered; `again` asks for other words than before. In an exercise, asking for the cause may tell of pain. */
export function about(situation: Situation, topic: Topic, again: boolean): Reply {
  const { state, where } = situation;
  const isAtIt = where.at === 'justLed' || where.at === 'effort';
  const mayHurt = isAtIt || (where.at === 'setUp' && state.told);
  return topic === 'cause' && mayHurt
    ? ifItHurts(situation, again)
    : explain(situation, topic, again);
}

/** "My knee hurts" asks why, and on the floor it may also mean now: in an effort no more of it than is gentle. */
function ifItHurts(situation: Situation, again: boolean): Reply {
  const { state, where } = situation;
  const { coach, topics } = situation.language;
  const { mayHurt } = coach.answers;
  const here = underWay(where);
  // Said a second time, and not only asked to be said again.
  if (state.eased > 0 && situation.ask.kind === 'about') {
    return enough(situation, [mayHurt.stop]);
  }
  const explained = { kind: 'about', topic: 'cause' } as const;
  // The short form comes first: the runner is on the floor already.
  const { cause } = topics.explained;
  const why = again ? cause.say : cause.again;
  const isOver = here === null || where.at === 'justLed';
  if (isOver || where.at === 'setUp') {
    const first = isOver ? mayHurt.rest : mayHurt.comeOut;
    return answer(situation, [first, ...why], explained, { picture: 'cause' });
  }
  const leave = here.sides.length > 1 ? mayHurt.leaveSide : mayHurt.leaveExercise;
  const { today } = gentlerHere(here);
  const eased = { ...state, today, explained, eased: Math.max(1, state.eased) };
  return { ...ask(eased, [mayHurt.stop, ...why], leave), picture: 'cause' };
}
