/** Estimated seconds of what is left of today. */
import {
  atBout,
  edited,
  exercisesIn,
  isWhole,
  sidesLeft,
  spanOf,
  type Today,
  todayOf,
  withGone,
} from '../routine/today';
import type { ExerciseId } from '../routine/types';
import { remembering } from '../script/remember';
import { secondsOf } from '../script/seconds';
import { type Part, partsFrom, scriptOf } from './plan';
import type { State } from './state';
import type { Setting, Situation, Voice } from './turn';
import { hereIn, isAhead, whatIsLeft } from './where';

/** What a runner takes to say ready, and to fetch one thing before. Seconds. */
const SECONDS_BESIDE = { setUp: 6, fetch: 10, effort: 0, finish: 0 };

/** A routine has some twenty parts, and a runner's are the same all day. */
const remembered = remembering<number>(500);

/** A part is plain data, so that its JSON stands for its script, wherever in a list it stands. */
function secondsOfPart(part: Part, { runner }: State, { language }: Voice): number {
  const placed =
    part.kind === 'finish' ? { ...part, today: null } : { ...part, at: { ...part.at, bout: 0 } };
  const spoken = remembered(JSON.stringify([language.name, runner.pace, placed]), () =>
    secondsOf(scriptOf(part, language), language.speed, runner.pace),
  );
  return spoken + SECONDS_BESIDE[part.kind];
}

function secondsOfParts(parts: readonly Part[], state: State, voice: Voice): number {
  return parts.reduce((sum, part) => sum + secondsOfPart(part, state, voice), 0);
}

/** From today's next bout to the end, answers included. */
export function secondsLeft(today: Today, state: State, voice: Voice): number {
  const parts = partsFrom(today, state, voice, { from: state.moment });
  return secondsOfParts(state.moment === 'effort' ? parts.slice(1) : parts, state, voice);
}

/** All of a list that is not begun. */
export function secondsOfList(list: Today, state: State, voice: Voice): number {
  return secondsLeft(list, { ...state, moment: 'setUp' }, voice);
}

/** All of a routine, as it is done where nobody asks for more or less. */
export function secondsOfRoutine(state: State, setting: Setting): number {
  const usual = { ...state, today: null, inShort: false };
  return secondsOfList(todayOf(setting.routine), usual, setting);
}

/** From where the runner is to the end of today, as what is under way is gone on with. */
export function secondsToGo(today: Today, state: State, voice: Voice): number {
  const here = hereIn(today);
  if (here === null || state.moment === 'setUp') return secondsLeft(today, state, voice);
  const { kind, gone } = whatIsLeft(here, state.moment);
  const skipped = kind === 'counts' ? 1 : 0;
  const ofExercise = secondsOfExercise(withGone(today, gone), state, voice, skipped);
  return ofExercise + secondsAfter(today, state, voice);
}

/** What is to be done of a list, in whatever order, as a text to compare. */
const amounts = ({ bouts }: Today) =>
  bouts
    .filter(({ state }) => state !== 'leftOut')
    .map(({ exercise, side, amount }) => [exercise, side, amount].join())
    .sort()
    .join();

/** All of today where that is a part of the routine, or of what it is to be where that is other; else null. */
export function partOfRoutine(situation: Situation): { ids: ExerciseId[]; seconds: number } | null {
  const { state, where, routine } = situation;
  const isPlan = isAhead(where);
  const list = isPlan ? state.plan : state.today;
  if (list === null) return null;
  const usual = todayOf(routine);
  const isUsual = isWhole(list) && list.bouts.length === usual.bouts.length;
  if (isPlan ? amounts(list) === amounts(usual) : isUsual) return null;
  const all = edited(list, (bout) => (bout.state === 'done' ? { ...bout, state: 'toDo' } : bout));
  return { ids: exercisesIn(list), seconds: secondsOfList(atBout(all, 0), state, situation) };
}

/** The effort of what is left of the exercise under way, the first `skipped` of its sides left out. */
export function secondsOfExercise(today: Today, state: State, voice: Voice, skipped = 0): number {
  const parts = partsFrom(today, state, voice, { from: state.moment });
  const efforts = parts.filter(({ kind }) => kind === 'effort');
  return secondsOfParts(efforts.slice(skipped, sidesLeft(today).length), state, voice);
}

/** All that comes after the exercise under way. */
export function secondsAfter(today: Today, state: State, voice: Voice): number {
  const parts = partsFrom(today, state, voice);
  const [, end] = spanOf(today, today.at);
  const after = parts.findIndex((part) => part.kind === 'finish' || part.at.bout >= end);
  return secondsOfParts(parts.slice(after), state, voice);
}
