/** What is said before the floor, and the notice of what this is not. */
import type { NoticeWords } from '../language';

export const NOTICES: NoticeWords = {
  warningSigns:
    "If your knee is badly swollen, hot, locked, injured, giving way, or won't bear weight, see your {doctor} first.",
  askFirst:
    "Ask first, too, if you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint or a recent operation.",
  source: 'The article I go by only names these exercises: the how is common advice.',
  short: 'This is general information, and not medical advice.',
  full: [
    "This is for information and educational purposes. It isn't medical advice.",
    'Opinions differ. Always ask your healthcare provider about your own health.',
  ],
};
