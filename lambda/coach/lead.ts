/** Leads through the routine from a place on: the position, the effort, the closing words. */
import type { Lead, Text, Texts } from '../language/language';
import { exerciseOf } from '../routine/routine';
import { exercisesIn, isOver, type Today } from '../routine/today';
import { secondsOf } from '../script/seconds';
import { breaths, pause, SHORT_SECONDS } from '../script/segments';
import type { Script, Segment } from '../script/types';
import { goesOnByItself, vary } from './invite';
import { closingOf, FETCH_SECONDS, type From, finishScript, otherKit, plan } from './plan';
import type { State } from './state';
import { leadingUpTo, mannerOf, wayOf } from './tell';
import { ask, type Reply, reply, type Situation, type Voice } from './turn';
import { type Here, hereIn, isCalled, isFetching, isFirstOfToday, underWay } from './where';

/**
 * Said before the first position of a session: the short notice, how to break in for who has never done any of it,
 * and who should not. Again until it was heard; the third time, the warning signs alone.
 */
function beforeTheFloor({ state, language, region }: Situation): Texts {
  const { active, prefaced, warned, runner } = state;
  const { coach, notices } = language;
  if (warned) return [];
  const signs = language.inRegion(notices.warningSigns, region);
  // Cut off twice: whoever is in such a hurry hears what matters, and no more.
  if (active && prefaced) return [signs];
  const isNew = Object.values(runner.times).every((count) => count === 0);
  return [
    ...(runner.noticeHeard ? [] : [notices.short]),
    ...(isNew ? [coach.begin.pause] : []),
    signs,
    ...(isNew ? [notices.askFirst, notices.source] : []),
  ];
}

/** What is said of safety takes time as well. Seconds. */
export function secondsBeforeTheFloor(situation: Situation): number {
  const { state, language } = situation;
  const texts = beforeTheFloor(situation);
  return secondsOf(breaths(texts, SHORT_SECONDS), language.speed, state.runner.pace);
}

/** The state of a runner who has just been told the position of a bout, and is waited for. */
export function toldOf(state: State, today = state.today): State {
  return {
    ...state,
    today,
    moment: 'setUp',
    active: true,
    told: true,
    question: null,
    explained: null,
  };
}

/** The exercise of today's bout again, in the way it is to be done now. */
export function retell(situation: Situation, state: State, here: Here, opening: Texts): Reply {
  const { language } = situation;
  const { exercise, side } = here;
  const manner = mannerOf(state, here.bout);
  const way = wayOf(exercise, manner, language);
  // On the way to a side, or before it was told, the runner is not yet in its position.
  const isThere = situation.state.told && !isCalled(situation.where);
  const first = isThere ? [] : leadingUpTo(exercise, manner, language);
  const telling = [...first, ...way.setUp].map((text) => language.sided(text, side));
  return {
    state: toldOf(state, here.today),
    say: breaths([...opening, ...telling], 1),
    after: 'listen',
    picture: 'exercise',
  };
}

/** What is said of the kit of today's next exercise, where the one before it needed another. */
export function fetchOf({ state, language }: Situation, today: Today): Texts {
  const kit = otherKit(today, today.at, state);
  const id = hereIn(today)?.exercise.id ?? null;
  return kit === null ? [] : [language.coach.begin.get(isFirstOfToday(today) ? null : id, kit)];
}

/** The same, of an exercise that is gone to by its name: a screen that goes on by itself leaves time for it. */
export function fetchFor(situation: Situation, today: Today): Texts {
  const isHere = underWay(situation.where)?.exercise === hereIn(today)?.exercise;
  return goesOnByItself(situation, situation.state) && !isHere ? fetchOf(situation, today) : [];
}

/** Beside what a screen waits anyway, to fetch all that today needs. Seconds. */
function secondsToFetch({ runner }: State, today: Today): number {
  const kits = exercisesIn(today).map((id) => exerciseOf(id).kit);
  return FETCH_SECONDS * kits.filter((kit) => kit !== null && !runner.missing.includes(kit)).length;
}

/**
 * Goes to today's next bout and tells its position; straight through it goes on from there. Where something is to be
 * fetched for it, that comes first, and all else when it is there.
 */
export function present(
  situation: Situation,
  today: Today,
  opening: Texts = [],
  announce?: Text,
  fetch: Texts = [],
): Reply {
  const before = situation.state;
  const isNew = hereIn(today)?.exercise !== hereIn(before.today)?.exercise;
  const isFirst = !before.active || fetch.length > 0 || isFetching(situation.cut);
  const state: State = {
    ...toldOf(before, today),
    // Told once it is heard; but whoever cuts it off a second time is not told a third.
    told: !isFirst && !before.told && !isNew,
    prefaced: !isFirst,
  };
  const texts = [...opening, ...(fetch.length > 0 ? [] : beforeTheFloor(situation))];
  const first: Segment[] = texts.length > 0 ? [...breaths(texts, SHORT_SECONDS), pause(1)] : [];
  // A screen that goes on by itself leaves time for all that today needs.
  const isAll = fetch.length > 1 && goesOnByItself(situation, state);
  const once = isAll ? [situation.language.coach.begin.onceYouHaveIt] : [];
  const fetchSeconds = isAll ? secondsToFetch(state, today) : 0;
  const said = { announce, fetch: [...fetch, ...once], fetchSeconds };
  return leadOn(situation, state, 'setUp', first, said);
}

/** Names leg and pose of today's next bout, and waits there for ready. */
export function atPose(situation: Situation, today: Today, leadUp: Lead): Reply {
  const { sided, coach } = situation.language;
  const here = hereIn(today);
  if (here === null) return finish(situation, { ...situation.state, today });
  const { exercise, side } = here;
  // Before the floor come the warning signs, and after them the whole position.
  if (!situation.state.warned) {
    return present(situation, today, [leadUp(null)], coach.work.at(exercise.id, side)(null));
  }
  // The pose alone tells nobody how to get there.
  const state = { ...toldOf(situation.state, today), told: situation.state.told };
  const { pose } = wayOf(exercise, mannerOf(state, here.bout), situation.language);
  const said = [leadUp(sided(pose, side))];
  // What was just named needs no name.
  const told = state.told
    ? ask(state, said, vary(state, coach.invite.inPlace))
    : reply(state, said);
  return { ...told, picture: 'exercise' };
}

/** Speaks today from its next bout on. Where it was cut, or that it ended, the next request tells. */
export function leadOn(
  situation: Situation,
  state: State,
  from: From,
  opening: Script,
  said: Parameters<typeof plan>[5] = {},
): Reply {
  if (state.today === null || isOver(state.today)) return finish(situation, state);
  const say = plan(state.today, from, state, situation, opening, said);
  return { state: { ...state, question: null }, say, after: 'listen', picture: 'exercise' };
}

/** The closing words without an exercise before them. */
export function finish(voice: Voice, state: State): Reply & { readonly after: 'listen' } {
  const say = finishScript(state.today ?? { bouts: [], at: 0 }, closingOf(state, false), voice);
  return { state, say, after: 'listen', picture: 'finish' };
}
