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

/** The turn of a runner who opens the skill with nothing under way; null for any other, which is the coach's. */
export function greet(before: State, ask: Ask): Turn | null {
  const { runner, place, spoken, turn } = before;
  if (ask.kind !== 'open' || place !== null || spoken !== null) return null;
  return {
    script: breaths(greeting(runner)),
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
