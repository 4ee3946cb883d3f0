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

const ASKED_ALONE: readonly (Question | null)[] = [
  ...(['whichLeg', 'whichFirst', 'whichKit', 'more', 'again', 'remindWhen', 'remind'] as const),
];

/** Questions that are asked again where they, or the answer, were not understood: none other leads on from there. */
export function isAskedAlone(question: Question | null): question is Question {
  return ASKED_ALONE.includes(question);
}
