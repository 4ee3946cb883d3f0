/** Answers in numbers and names: where in today the runner is, what is behind them and to come; and on other days. */
import type { Begun, Texts } from '../language/language';
import {
  boutsAround,
  type Day,
  dayOf,
  exerciseAfter,
  exercisesIn,
  onlyThese,
  type Today,
  todayOf,
} from '../routine/today';
import { type ExerciseId, GROUP_IDS, OTHER } from '../routine/types';
import type { Counted, Past } from './ask';
import { needsRoutine } from './begin';
import { lastLed } from './once-more';
import { type Reply, reply, type Situation } from './turn';
import { atAll, type Here, hereIn, isAllLed, isCalled, isFetching, isTurning } from './where';
import { meant } from './wishes';

/** Where in today the runner is, in one breath. */
export function tally(situation: Situation, what: Counted): Reply {
  const { state, where, language, routine } = situation;
  const { tally: toSay } = language.coach;
  const here = atAll(where);
  const list = state.today ?? state.plan ?? todayOf(routine);
  const picture = here === null ? ('words' as const) : ('exercise' as const);
  const told = (texts: Texts): Reply => ({ ...reply(state, texts), picture });
  if (what === 'soFar') return told(soFar(situation, list));
  if (here === null) {
    const led = what === 'whichWas' ? lastLed(situation)?.bout : undefined;
    if (led) return told([toSay.side(led.exercise, led.side, 'isOver')]);
    if (isAllLed(where)) return told([toSay.allDone(doneIn(list))]);
    return what === 'howMany' || what === 'next'
      ? told([toSay.toCome(exercisesIn(list))])
      : needsRoutine(situation);
  }
  return told([inOneBreath(situation, here, what)]);
}

function inOneBreath(situation: Situation, here: Here, what: Exclude<Counted, 'soFar'>): string {
  const { tally: toSay } = situation.language.coach;
  const { today, exercise } = here;
  if (what === 'next' && isFetching(situation.cut)) {
    return toSay.next(exercise.id, null, exercise.id);
  }
  const all = exercisesIn(today);
  const number = all.indexOf(exercise.id) + 1;
  switch (what) {
    case 'number':
      return toSay.number(number, all.length, exercise.id);
    case 'howMany':
      return toSay.after(all.slice(number));
    case 'sets':
      return setsOf(situation, here);
    case 'next':
      return toSay.next(exercise.id, here.sides[1] ?? null, exerciseAfter(today));
    case 'isThatIt':
      return toSay.notYet(exercise.id, all.slice(number));
    case 'whichWas':
      return whichWas(situation, here);
  }
}

/** The side that is under way, or the one before it where this one has not begun. */
function whichWas(situation: Situation, { exercise, side }: Here): string {
  const { where, language } = situation;
  const { side: toSay } = language.coach.tally;
  const next = [exercise.id, side] as const;
  if (isTurning(where) || isCalled(where)) return toSay(exercise.id, OTHER[side], next);
  const was = where.at === 'effort' ? undefined : lastLed(situation)?.bout;
  return was ? toSay(was.exercise, was.side, next) : toSay(exercise.id, side, 'isThis');
}

/** "The second set of three." */
function setsOf({ language }: Situation, { today, exercise, side }: Here): string {
  const its = boutsAround(today).filter((bout) => bout.side === side && bout.state !== 'leftOut');
  const done = its.filter(({ state }) => state === 'done').length;
  return language.coach.tally.sets(exercise.id, done + 1, its.length);
}

/** Repetitions that are behind the runner, in the middle of a set. */
function ofThisSet({ where, language }: Situation): Texts {
  if (where.at !== 'effort' || where.here.exercise.effort.kind !== 'counted') return [];
  const { gone = 0, amount } = where.here.bout;
  const done = Math.floor(gone * amount);
  return done > 0 ? [language.coach.tally.ofSet(done, amount)] : [];
}

/** What is done of today; where that is nothing, what was done on this day before it. */
function soFar(situation: Situation, list: Today): Texts {
  const { state, nowMs, language } = situation;
  const { tally: toSay } = language.coach;
  const ofThis = ofThisSet(situation);
  const begun = begunIn(list);
  const done = doneIn(list).filter((id) => id !== begun?.exercise);
  const { done: before = [] } = state.runner.days.find(({ day }) => day === dayOf(nowMs)) ?? {};
  if (done.length > 0 || begun !== null) return [...ofThis, toSay.soFar(done, begun)];
  if (before.length > 0) return [...ofThis, toSay.earlier(before)];
  return ofThis.length > 0 ? ofThis : [toSay.soFar([], null)];
}

/** What is under way, where some of it is done. */
function begunIn(list: Today): Begun | null {
  const here = hereIn(list);
  if (here === null) return null;
  const { exercise } = here;
  const done = boutsAround(list).filter(({ state }) => state === 'done');
  const sets = Math.floor(done.length / exercise.sides.length);
  const side = done.at(-1)?.side;
  return side === undefined ? null : { exercise: exercise.id, side, sets };
}

/** What was done of a list, in its order. */
function doneIn({ bouts }: Today): ExerciseId[] {
  return [...new Set(bouts.flatMap(({ state, exercise }) => (state === 'done' ? [exercise] : [])))];
}

/** What was done on other days, and what today could be. */
export function history(situation: Situation, what: Past): Reply {
  const { state, nowMs, language } = situation;
  const { history: toSay } = language.coach;
  const { days, finished, times } = state.runner;
  const today = dayOf(nowMs);
  const before = days.find(({ day }) => day < today) ?? days[0];
  const hasDoneAny = Object.values(times).some((count) => count > 0);
  if (!hasDoneAny && what !== 'suggest') return reply(state, [toSay.never]);
  switch (what) {
    case 'times': {
      const here = atAll(situation.where);
      const of = here && ([here.exercise.id, times[here.exercise.id]] as const);
      return reply(state, [toSay.times(finished, of)]);
    }
    case 'last':
      return reply(state, [before ? toSay.last(today - before.day, before.done) : toSay.longAgo]);
    case 'week': {
      const week = days.filter(({ day }) => day > today - 7).length;
      return reply(state, [toSay.week(week), toSay.common]);
    }
    case 'suggest':
      return suggestion(situation, days, today);
  }
}

/** What was done longest ago, as today's plan; where the runner did some of it today, rest. */
function suggestion(situation: Situation, days: readonly Day[], today: number): Reply {
  const { state, where, language, routine } = situation;
  const { history: toSay } = language.coach;
  if (where.at !== 'door') return reply(state, [toSay.goOn]);
  if (days.some(({ day }) => day === today)) return reply(state, [toSay.rest]);
  const lastOf = (ids: readonly ExerciseId[]) =>
    days.find(({ done }) => done.some((id) => ids.includes(id)))?.day ?? 0;
  const groups = GROUP_IDS.map((group) => ({ group, ids: meant(situation, [group]) }))
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => lastOf(a.ids) - lastOf(b.ids));
  const [oldest] = groups;
  const isEven = groups.every(({ ids }) => lastOf(ids) === lastOf(oldest?.ids ?? []));
  if (oldest === undefined || isEven) return reply({ ...state, plan: null }, [toSay.allOfIt]);
  const plan = onlyThese(todayOf(routine), oldest.ids);
  return reply({ ...state, plan }, [toSay.longest(oldest.group)]);
}
