/** What the skill is, in a breath, and the way on when it fails: all that is needed before the rest is loaded. */
import type { FailureWords, GreetingWords } from '../language';
import { ago } from './fill';
import { HOW_MANY } from './how-many';
import { NOTICES } from './notices';

export const WHAT_IT_DOES = `I can tell you why a kneecap often hurts, and lead you through ${HOW_MANY} exercises for it.`;

export const GREETING: GreetingWords = {
  byName: 'Hello, {name}.',
  new: {
    say: ['Welcome to Knee Coach.', WHAT_IT_DOES, NOTICES.short],
    asks: 'Ask me why it hurts, or say start.',
  },
  back: { say: ['Welcome back to Knee Coach.'], asks: 'Shall we start the routine?' },
  backAfter: (days) => ({
    say: [days > 6 ? 'Welcome back.' : `Welcome back. Last time was ${ago(days)}.`],
    asks: 'Shall we start the routine?',
  }),
  toAnyone: {
    say: ['This is Knee Coach.', NOTICES.short, "I can't see just now whether you had a place."],
    asks: 'Say carry on to look again, or start to begin with the first exercise.',
  },
  toAnyoneStill: {
    say: ["I still can't see it."],
    asks: 'Say start to begin with the first exercise, or carry on to look again.',
  },
  again: { asks: 'Say start for the routine, or ask me why a kneecap hurts.' },
};

export const FAILURE: FailureWords = {
  wayOn: {
    asks: 'Sorry, something went wrong, and your place is kept. Say ready to go on, or stop.',
  },
  again: { asks: 'Say ready to go on, or stop.' },
};
