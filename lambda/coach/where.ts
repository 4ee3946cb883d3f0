/** Where the runner is: worked out once a turn, from what is kept, what was being said, and how long ago that began. */
import type { Exercise } from '../routine/routine';
import { exerciseOf, usualAmount } from '../routine/routine';
import {
  type Bout,
  boutsAround,
  changed,
  dayOf,
  exercisesIn,
  isFinished,
  isOver,
  LAST_DAY,
  led as ledIn,
  passed,
  sidesLeft,
  spanOf,
  type Today,
  withDone,
  withGone,
} from '../routine/today';
import { type ExerciseId, OTHER, type WorkSide } from '../routine/types';
import {
  isBefore,
  isUnheard,
  type Located,
  locate,
  type Point,
  unpackMark,
} from '../script/outline';
import { isOffer } from './questions';
import type { Runner, State } from './state';
import { isBrief } from './tell';

/** A bout of today that is next, or under way, and what is left of its exercise. */
export interface Here {
  readonly today: Today;
  readonly bout: Bout;
  readonly exercise: Exercise;
  readonly side: WorkSide;
  /** What is left of the exercise, this side first. */
  readonly sides: readonly WorkSide[];
}

/** How the runner came to a side of an effort; null where they are at it. */
type Turning =
  /** The side before was just let go of, and nothing else heard yet. */
  | 'letGo'
  /** This one was hardly called: it is the one before that is spoken of. */
  | 'hardly'
  /** Called, and not begun. */
  | 'called'
  | null;

export type Where =
  /** At the door, with nothing to go on with. */
  | { readonly at: 'door' }
  /** At the door, with something under way that was kept. */
  | { readonly at: 'kept'; readonly here: Here }
  /** All of today is led. */
  | { readonly at: 'over' }
  /**
   * An exercise was just led to its end, and what comes after it is not yet in the runner's ears: what they say is of
   * that one. `led` is at its last bout, `next` what comes; null where nothing does. `hardly`: not even named.
   */
  | {
      readonly at: 'justLed';
      readonly led: Here;
      readonly next: Here | null;
      readonly hardly: boolean;
    }
  /** Getting into position. */
  | { readonly at: 'setUp'; readonly here: Here }
  /** Under way, or called, or asking about it: that side begins again. */
  | { readonly at: 'effort'; readonly here: Here; readonly turning: Turning };

/** What is at the bout of today that is next; null where today is over, or was not begun. */
export function hereIn(today: Today | null): Here | null {
  const bout = today?.bouts[today.at];
  if (today === null || bout === undefined) return null;
  const { exercise, side } = bout;
  return { today, bout, exercise: exerciseOf(exercise), side, sides: sidesLeft(today) };
}

/** What is under way; null at the door, and where all is led. */
export function underWay(where: Where): Here | null {
  if (where.at === 'setUp' || where.at === 'effort') return where.here;
  return where.at === 'justLed' ? where.next : null;
}

/** What is under way, or was kept; null where there is nothing to go on with. */
export function atAll(where: Where): Here | null {
  return where.at === 'kept' ? where.here : underWay(where);
}

/** All of today is led, a moment ago or before. */
export function isAllLed(where: Where): boolean {
  return where.at === 'over' || (where.at === 'justLed' && where.next === null);
}

/** Nobody is at it, for the first time or come back: how it is done is said of all that is to come. */
export const isComingIn = ({ at }: Where) => at === 'door' || at === 'kept';

/** Nothing is begun: what is wished for begins with its first. */
export const isAhead = (where: Where) => where.at === 'door' || isAllLed(where);

/** What the runner speaks of: the exercise that was just led, or the one under way. */
export function hereOrLed(where: Where): Here | null {
  return where.at === 'justLed' ? where.led : underWay(where);
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

const timesDone = ({ today }: Here, side: WorkSide) =>
  boutsAround(today).filter((bout) => bout.side === side && bout.state === 'done').length;

/** The other side was done, and this one not yet. */
export function otherIsDone(here: Here): boolean {
  return timesDone(here, OTHER[here.side]) > timesDone(here, here.side);
}

/** This side was done, and is taken once more before the other one. */
export function isAgain(here: Here): boolean {
  return timesDone(here, here.side) > timesDone(here, OTHER[here.side]) && here.sides.length > 1;
}

/** Of this exercise the runner wants one side alone. */
export function isAlone({ today, side }: Here): boolean {
  const others = boutsAround(today).filter((bout) => bout.side === OTHER[side]);
  return side !== 'both' && others.length > 0 && others.every(({ state }) => state === 'leftOut');
}

/** Nothing of the exercise is behind the runner, or of this set of it. */
export function isWholeExercise({ sides, exercise }: Here): boolean {
  return sides.length % exercise.sides.length === 0;
}

/** Half of the side under way is behind the runner, or was when they broke in to ask something. */
export function isPastHalf(where: Where): boolean {
  return where.at === 'effort' && (where.here.bout.gone ?? 0) >= 0.5;
}

/** The side under way has begun, or had when they broke in to ask something. */
export function isBegun(where: Where): boolean {
  return where.at === 'effort' && where.here.bout.gone !== undefined;
}

/** On the way to a side: it is called, and not begun. */
export function isCalled(where: Where): boolean {
  return where.at === 'effort' && where.turning !== null;
}

/** What comes next needs something, and that was named: nothing of its position is told yet. */
export function isFetching(cut: Located | null): boolean {
  return cut?.mark.phase === 'fetch' && !isUnheard(cut);
}

/** Today's first exercise is next, or under way. */
export const isFirstOfToday = (today: Today): boolean =>
  hereIn(today)?.exercise.id === exercisesIn(today)[0];

/** The side before is just done, and this one not yet heard. */
export function isTurning(where: Where): boolean {
  return where.at === 'effort' && (where.turning === 'letGo' || where.turning === 'hardly');
}

/** So much of a hold is as good as all of it; so little is begun anew. Parts of its seconds. */
const COUNTS_FROM = 2 / 3;
const ANEW_BELOW = 1 / 3;
/** A hold that is gone on with is no shorter; nor is a roll. Seconds. */
const LEAST_HOLD = 15;
const LEAST_ROLL = 5;

/** What "ready" makes of a side that was cut: it counts, or goes on with what is left, or begins anew (`gone` is 0). */
export interface Left {
  readonly kind: 'counts' | 'rest' | 'anew';
  /** How much of it need not be done again, from 0 to 1. */
  readonly gone: number;
}

const COUNTS: Left = { kind: 'counts', gone: 1 };

/**
 * What is left of the side under way. Rolling and repetitions go on where they were; a hold is never cut to a moment.
 * Told in another way since it was broken off (`moment` is setUp), so much of it is still done that way.
 */
export function whatIsLeft({ bout, exercise }: Here, moment: State['moment']): Left {
  const { gone = 0, amount } = bout;
  const { effort } = exercise;
  const done = Math.floor(gone * amount);
  const isRetold = moment === 'setUp';
  const leading = (left: number): Left =>
    left >= amount ? { kind: 'anew', gone: 0 } : { kind: 'rest', gone: 1 - left / amount };
  const inFives = (left: number) => Math.ceil(left / 5) * 5;
  if (effort.kind === 'counted') {
    return done < amount || isRetold ? leading(Math.max(1, amount - done)) : COUNTS;
  }
  const isHold = effort.noun === 'hold';
  const left = Math.max(isHold ? LEAST_HOLD : LEAST_ROLL, inFives(amount - done));
  if (!isRetold && (isHold ? gone >= COUNTS_FROM : amount - done < LEAST_ROLL)) return COUNTS;
  return leading(isHold && gone < ANEW_BELOW ? amount : left);
}

/** The side under way counts, and what comes after it is next. */
export function countedOff(
  state: State,
  { exercise, sides, today }: Here,
  nowMs: number,
): State & { readonly today: Today } {
  const counted = { ...state, today: passed(today, true) };
  if (sides.length > 1) return counted;
  const runner = withTimes(state.runner, [exercise.id], nowMs);
  return { ...counted, runner, moment: 'setUp', told: false };
}

/** A side that was as good as done when it broke off is done: the runner was told that it counts. */
export function withWhatCounts(state: State): State {
  const here = hereIn(state.today);
  if (here === null || state.spoken !== null) return state;
  if (whatIsLeft(here, state.moment).kind !== 'counts') return state;
  const counted = countedOff(state, here, state.placeAtMs);
  const { runner, today } = counted;
  return isOver(today) && isFinished(today)
    ? { ...counted, runner: { ...runner, finished: runner.finished + 1 } }
    : counted;
}

/** A side was just let go of, or the last one of an exercise, and nothing else heard yet. */
export function isJustOver(where: Where): boolean {
  return where.at === 'justLed' || (where.at === 'effort' && where.turning === 'letGo');
}

/** Until so long after a name begins, the runner still means what came before it. Seconds. */
const NAMED_SECONDS = 1.5;

/** `state` is settled, and `cut` where its script was cut. */
export function whereIs(state: State, cut: Located | null): Where {
  const here = hereIn(state.today);
  if (here !== null && !state.active) return { at: 'kept', here };
  const led = state.today === null ? null : justLed(state.today, cut);
  if (led !== null) {
    const hardly = cut?.mark.phase === 'release' || (cut?.stretchGone ?? 0) < NAMED_SECONDS;
    return { at: 'justLed', led, next: here, hardly };
  }
  if (here === null) return { at: state.today === null ? 'door' : 'over' };
  if (state.moment === 'setUp') return { at: 'setUp', here };
  return { at: 'effort', here, turning: turningTo(here, cut) };
}

/** At the last bout of an exercise, where it was just led and no more is in the runner's ears. */
function justLed(today: Today, cut: Located | null): Here | null {
  if (cut === null || (cut.mark.phase !== 'release' && !isUnheard(cut))) return null;
  const last = cut.passed.findLast(({ phase }) => phase === 'release')?.bout;
  const isLast = last !== undefined && spanOf(today, last)[1] <= today.at;
  return isLast ? hereIn({ ...today, at: last }) : null;
}

function turningTo(here: Here, cut: Located | null): Turning {
  const { today, bout } = here;
  const follows =
    otherIsDone(here) ||
    (cut?.passed ?? []).some(
      ({ bout: at, phase }) => phase === 'release' && today.bouts[at]?.exercise === bout.exercise,
    );
  if (!follows || bout.gone !== undefined) return null;
  if (cut?.mark.phase === 'release') return 'letGo';
  return cut?.mark.phase === 'turn' && cut.stretchGone < NAMED_SECONDS ? 'hardly' : 'called';
}

export interface Settled {
  readonly state: State;
  /** Where the speech was cut, or ended; null when no script of the routine was being spoken. */
  readonly cut: Located | null;
}

/** When the script was, or will have been, spoken to its end; `nowMs` where none is. Milliseconds since 1970. */
export function endOf({ spoken }: State, nowMs: number): number {
  return spoken === null ? nowMs : spoken.atMs + spoken.seconds * 1000;
}

/** The runner heard how to get into position there, or knows it. */
function wasTold(cut: Located, to: Here, { told, today, runner }: State): boolean {
  const { phase, bout } = cut.mark;
  if (phase === 'fetch') return false;
  if (phase === 'release') return to.today.bouts[bout]?.exercise === to.bout.exercise;
  const known = told && hereIn(today)?.exercise === to.exercise;
  return !isUnheard(cut) || known || isBrief(to.exercise, runner);
}

/** Today as it is where the script was cut, and how often each exercise was led to its end on the way. */
function moved(today: Today, cut: Located): { today: Today; completed: Bout[] } {
  const released = cut.passed.flatMap(({ phase, bout }) => (phase === 'release' ? [bout] : []));
  const after = ledIn(today, released);
  const completed = released.flatMap((index) => {
    const rest = today.bouts.slice(index + 1, spanOf(today, index)[1]);
    const bout = today.bouts[index];
    return bout === undefined || rest.some(({ state }) => state === 'toDo') ? [] : [bout];
  });
  const { phase, bout } = cut.mark;
  const at = { ...after, at: bout };
  if (phase === 'release') return { today: withGone(passed(at, true), null), completed };
  // What was behind the runner when it was gone on with is behind them still.
  const { gone = null } = (bout === today.at && !isBefore(phase) && today.bouts[bout]) || {};
  if (phase !== 'work') return { today: withGone(at, gone), completed };
  const whole = cut.stretchGone + cut.stretchLeft;
  const part = whole > 0 ? cut.stretchGone / whole : 0;
  const before = gone ?? 0;
  return { today: withGone(at, before + (1 - before) * part), completed };
}

/** Only what today's list has, in the order of its bouts: a session may come back damaged. */
function within({ marks, ...spoken }: NonNullable<State['spoken']>, { bouts, at }: Today) {
  let last = at;
  let isLetGo = false;
  const known = marks.filter(([, packed]) => {
    const mark = unpackMark(packed);
    const isEnd = mark?.bout === bouts.length;
    if (mark === null || mark.bout < last || isEnd !== (mark.phase === 'finish')) return false;
    if (!isEnd && (bouts[mark.bout]?.state !== 'toDo' || (isLetGo && mark.bout === last)))
      return false;
    last = mark.bout;
    isLetGo = mark.phase === 'release';
    return true;
  });
  return { ...spoken, marks: known };
}

/** These exercises were done once more. */
export function withTimes(runner: Runner, done: readonly ExerciseId[], atMs: number): Runner {
  const times = { ...runner.times };
  for (const id of done) times[id] += 1;
  return { ...runner, times, days: withDone(runner.days, atMs, done) };
}

/**
 * Brings the state up to now: the bout where the speech was cut, and every exercise that was led to its end counted
 * once. Milliseconds since 1970; a clock that ran backward counts nothing.
 */
export function settle(state: State, nowMs: number): Settled {
  const settled = settledPlace(state, nowMs);
  const isHeard = settled.cut === null || settled.cut.ended;
  const { state: now } = settled;
  // One that was cut off is not an open question.
  if (!isHeard) {
    return isOffer(now.question) ? { ...settled, state: { ...now, question: null } } : settled;
  }
  return { ...settled, state: offersHeard(now, nowMs) };
}

/** After a no, so many days pass before it is offered once more: Amazon asks for seven. */
const DAYS_AFTER_NO = 7;

/** It was offered, or the runner said no: not again for a week, and after that once. */
export function notFor(runner: Runner, nowMs: number): Runner {
  const { remindFrom } = runner;
  const day = dayOf(nowMs);
  const soon = Math.min(LAST_DAY, day + DAYS_AFTER_NO);
  const isSecond = remindFrom !== 0 && remindFrom <= day;
  return { ...runner, remindFrom: isSecond ? LAST_DAY : Math.max(remindFrom, soon) };
}

/** What is offered once is known to have been offered when it was heard. */
function offersHeard(state: State, nowMs: number): State {
  const { question, runner } = state;
  if (question === 'offerRemind') return { ...state, runner: notFor(runner, nowMs) };
  if (question !== 'ice' || runner.ice !== 'new') return state;
  return { ...state, runner: { ...runner, ice: 'offered' } };
}

function settledPlace(state: State, nowMs: number): Settled {
  const { spoken, runner } = state;
  if (spoken === null || state.today === null)
    return { state: { ...state, spoken: null }, cut: null };
  const cut = locate(within(spoken, state.today), (nowMs - spoken.atMs) / 1000);
  if (cut === null) return { state: { ...state, spoken: null }, cut };
  const { today, completed } = moved(state.today, cut);
  const done = completed.map(({ exercise }) => exercise);
  const endedMs = Math.min(nowMs, endOf(state, nowMs));
  const here = hereIn(today);
  // Whoever went on past the last one was at the end before the closing words were begun.
  const finishes = here === null && isFinished(today) ? 1 : 0;
  // What is said before the first position was heard when that was reached; the closing words say nothing of it.
  const isFloor = ({ phase }: Point) => phase !== 'fetch' && phase !== 'finish';
  const reached = cut.begun && cut.passed.some(isFloor);
  const isEffort =
    !isBefore(cut.mark.phase) && here?.exercise.id === today.bouts[cut.mark.bout]?.exercise;
  return {
    cut,
    state: {
      ...state,
      today,
      moment: isEffort ? 'effort' : 'setUp',
      placeAtMs: endedMs,
      spoken: null,
      runner: {
        ...withTimes(runner, done, endedMs),
        finished: runner.finished + finishes,
        noticeHeard: runner.noticeHeard || reached,
      },
      warned: state.warned || reached,
      led: state.led || cut.passed.some(({ phase }) => phase === 'release'),
      told: here !== null && wasTold(cut, here, state),
    },
  };
}
