/** The questions that may be open. */
import type { Question } from '../language/ids';

/** Whether to end for today is what was asked. */
export function isAskedToEnd({ question }: { readonly question: Question | null }): boolean {
  return question === 'endToday' || question === 'endOrOn';
}

/** Questions that stay open until they are answered: no other word will do. */
export function isPressing(question: Question | null): question is Question {
  return question === 'endToday' || question === 'endOrOn' || question === 'forget';
}

/** What is offered behind the closing words. */
export function isOffer(question: Question | null): question is 'ice' | 'offerRemind' {
  return question === 'ice' || question === 'offerRemind';
}
