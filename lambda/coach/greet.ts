/** The greeting at the door. It stands alone, so that a first answer waits for no more than it needs. */
import { breaths } from '../script/segments';
import { NOTICE_SHORT } from '../words/safety';
import { WHAT_IT_DOES } from '../words/welcome';
import type { Ask } from './ask';
import { askAgain } from './questions';
import type { Runner, State } from './state';
import type { Turn } from './turn';

/** What a runner hears who comes in and has nothing under way. Ends with the question `start`. */
export function greeting({ noticeHeard }: Runner): readonly string[] {
  if (noticeHeard) return ['Welcome back to Knee Coach.', 'Shall we start the routine?'];
  const ask = 'Ask me why it hurts, or say start.';
  return ['Welcome to Knee Coach.', WHAT_IT_DOES, NOTICE_SHORT, ask];
}

/** Who comes in and may be known, where that cannot be seen just now. Ends with the question `start`. */
const TO_ANYONE: readonly string[] = [
  'This is Knee Coach.',
  NOTICE_SHORT,
  "I can't see just now whether you had a place.",
  'Say carry on to look again, or start to begin with the first exercise.',
];

/** Asks that go on from what was kept. */
const MEANS_WHAT_WAS_KEPT: readonly Ask['kind'][] = [
  'open',
  'carryOn',
  'ready',
  'yes',
  'next',
  'back',
];

/**
 * The turn of a runner who opens the skill with nothing under way, or who may have something under way that is not
 * `known`; null for any other, which is the coach's.
 */
export function greet(before: State, ask: Ask, known = true): Turn | null {
  const { runner, place, spoken, turn } = before;
  if (place !== null || spoken !== null) return null;
  const isNew = known ? ask.kind === 'open' : turn === 0 && MEANS_WHAT_WAS_KEPT.includes(ask.kind);
  if (!isNew && ask.kind !== 'open') return null;
  return {
    script: breaths(known ? greeting(runner) : TO_ANYONE),
    reprompt: askAgain('start'),
    after: 'listen',
    state: {
      ...before,
      runner: { ...runner, noticeHeard: true },
      turn: turn + 1,
      active: false,
      told: false,
      question: 'start',
      repeats: 0,
      lost: 0,
    },
    picture: 'words',
    still: null,
    forget: false,
  };
}
