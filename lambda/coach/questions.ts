/** The questions that may be open. */
import type { Question } from '../language/ids';

const isOneOf =
  <Q extends Question>(...these: readonly Q[]) =>
  (question: Question | null): question is Q =>
    these.some((one) => one === question);

const isEnding = isOneOf('endToday', 'endOrOn');
/** Whether to end for today is what was asked. */
export const isAskedToEnd = (state: { readonly question: Question | null }) =>
  isEnding(state.question);

/** Questions that stay open until they are answered: no other word will do. */
export const isPressing = isOneOf('endToday', 'endOrOn', 'forget');

/** What is offered behind the closing words. */
export const isOffer = isOneOf('ice', 'offerRemind');

/** Whether a reminder is talked over. */
export const isOfReminder = isOneOf('remindWhen', 'remind');

/** Questions that are asked again where they, or the answer, were not understood: none other leads on from there. */
export const isAskedAlone = isOneOf(
  ...(['whichLeg', 'whichFirst', 'whichKit', 'more', 'again', 'remindWhen', 'remind'] as const),
);
