/** Questions in other words, for a runner who did not answer them. */
import { words } from '../script/segments';
import type { Segment } from '../script/types';
import type { Question } from './state';

/** How to answer where there is a place, and the runner might want the beginning. */
export const ON_OR_OVER = 'Say carry on, or start over.';

/** Whether to end for today is what was asked. */
export function isAskedToEnd({ question }: { readonly question: Question | null }): boolean {
  return question === 'endToday' || question === 'endOrOn';
}

/** Questions that stay open until they are answered: no other word will do. */
export function isPressing(question: Question | null): question is Question {
  return question === 'endToday' || question === 'endOrOn' || question === 'forget';
}

export const AGAIN: Readonly<Record<Question, string>> = {
  start: 'Say start for the routine, or ask me why a kneecap hurts.',
  carryOn: ON_OR_OVER,
  which: ON_OR_OVER,
  startFresh: 'Say start over, or carry on.',
  forget: 'Say yes and I forget it all, or no and I keep it.',
  endToday: "Say yes to end for today, or no and we'll go on gently.",
  endOrOn: 'To end for today, say stop. To go on gently, say ready.',
  anythingElse: 'Ask me anything about the routine, or say stop.',
};

/** The same question once more. */
export function askAgain(question: Question): Segment[] {
  return [words(AGAIN[question])];
}
