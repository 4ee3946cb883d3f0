/** What was just led, once more: as long as the next has not begun, these words mean that one. */
import {
  boutsAround,
  fromStartOf,
  spanOf,
  type Today,
  withGone,
  withSides,
  withSidesAfter,
} from '../routine/today';
import { OTHER, type Side } from '../routine/types';
import { anotherSet } from './adjust';
import type { Again } from './ask';
import { needsRoutine } from './begin';
import { acknowledge } from './invite';
import { atPose, leadOn } from './lead';
import { backAt, counted } from './onward';
import { bothLegs, otherSide } from './sides';
import type { Reply, Situation } from './turn';
import { type Here, hereIn, isCalled, isTurning } from './where';

/** Again, of what was just led, or of what is under way where nothing is just led. */
export function onceMore(situation: Situation, what: Again, side: Side | null): Reply {
  const { where, state } = situation;
  if (where.at === 'effort') return ofThis(situation, where.here, what, side);
  const led = lastLed(situation);
  if (led === null) {
    return where.at === 'setUp'
      ? ofTheNext(situation, where.here, what, side)
      : needsRoutine(situation);
  }
  if (what === 'set') {
    return anotherSet({ ...situation, where: { at: 'justLed', led, next: null, hardly: true } });
  }
  if (what === 'one' || led.side === 'both') {
    return backToThat(situation, fromStartOf(state.today ?? led.today, led.exercise.id), false);
  }
  const sides = [side ?? missing(led) ?? led.side];
  return backToThat(situation, withSidesAfter(led.today, sides), true);
}

/** Nothing was led since the runner came in: it is the one that is next. */
function ofTheNext(situation: Situation, here: Here, what: Again, side: Side | null): Reply {
  if (what === 'set') return anotherSet(situation);
  return what === 'one' || side === null
    ? atPose(situation, here.today, onceMoreAt(situation, here))
    : otherSide(situation, side);
}

/** Back at what was led; `isUndone`: it is not done to its end, after all. */
function backToThat(situation: Situation, to: Today, isUndone: boolean): Reply {
  const here = hereIn(to);
  if (here === null) return needsRoutine(situation);
  const back = backAt(situation.state, to);
  const state = isUndone ? counted(back, here, situation.nowMs, -1) : back;
  return atPose({ ...situation, state }, to, onceMoreAt(situation, here));
}

/** Of what is under way: the side that was just let go of while the next is called, else this one. */
function ofThis(situation: Situation, here: Here, what: Again, wanted: Side | null): Reply {
  const { where } = situation;
  const { today, side, sides, exercise } = here;
  if (what === 'set') return anotherSet(situation);
  if (what === 'one') {
    return atPose(situation, fromStartOf(today, exercise.id), onceMoreAt(situation, here));
  }
  if (side === 'both') return wanted === null ? thisAgain(situation) : bothLegs(situation);
  const before = isTurning(where) || isCalled(where) ? OTHER[side] : side;
  const meant = wanted ?? (what === 'missed' ? OTHER[side] : before);
  if (meant === side) return thisAgain(situation);
  const to = withSides(today, [meant, ...sides]);
  return atPose(situation, to, onceMoreAt(situation, hereIn(to) ?? here));
}

/** The side under way, from its beginning. */
export function thisAgain(situation: Situation): Reply {
  const { where, state } = situation;
  if (where.at !== 'effort') return needsRoutine(situation);
  const to = withGone(where.here.today, null);
  return leadOn(situation, { ...state, today: to }, 'effort', []);
}

/** "Okay. The left leg": what leads up to its pose. */
function onceMoreAt({ state, language }: Situation, { exercise, side }: Here) {
  const { before, work } = language.coach;
  return before(acknowledge(state, language.coach), work.at(exercise.id, side));
}

/** At the last bout that was led, where the one that is next has not begun; null where none was, or on another day. */
export function lastLed({ where, state: { today, led } }: Situation): Here | null {
  if (where.at === 'justLed') return where.led;
  if (!led || today === null || (where.at !== 'setUp' && where.at !== 'over')) return null;
  const [from] = spanOf(today, today.at);
  const last = today.bouts.slice(0, from).findLastIndex(({ state }) => state === 'done');
  return hereIn({ ...today, at: last });
}

/** A side of that exercise which was passed over, or left out; null where none was. */
function missing({ today }: Here): Side | null {
  const left = boutsAround(today).find(({ state }) => state !== 'done');
  return left === undefined || left.side === 'both' ? null : left.side;
}

/** Of what was just led, a side was not done at all. */
export function isSideMissed({ where }: Situation): boolean {
  if (where.at !== 'justLed') return false;
  const around = boutsAround(where.led.today);
  const done = around.filter(({ state }) => state === 'done').map(({ side }) => side);
  return around.some(({ side }) => !done.includes(side));
}
