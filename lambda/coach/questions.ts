/** Questions in other words, for a runner who did not answer them. */
import { words } from '../script/segments';
import type { Segment } from '../script/types';
import type { Question } from './state';

/** How to answer where there is a place, and the runner might want the beginning. */
export const ON_OR_OVER = 'Say carry on, or start over.';

export const AGAIN: Readonly<Record<Question, string>> = {
  start: 'Say start for the routine, or ask me why a kneecap hurts.',
  carryOn: ON_OR_OVER,
  which: ON_OR_OVER,
  startFresh: 'Say yes to start fresh, or no.',
  forget: 'Say yes and I forget it all, or no and I keep it.',
  endToday: "Say yes to end for today, or no and we'll go on gently.",
  anythingElse: 'Ask me anything about the routine, or say stop.',
};

/** The same question once more. */
export function askAgain(question: Question): Segment[] {
  return [words(AGAIN[question])];
}
