/** What is said before the floor, and the notice of what this is not. */

/** Said before the floor, once a session: advice, and never a question. */
export const WARNING_SIGNS =
  "If your knee is badly swollen, hot, locked, injured, giving way, or won't bear weight, see your {doctor} first.";

/** After it, to who has never done any of it: who should ask first, of all that care knows. */
export const ASK_FIRST =
  "Ask first, too, if you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint or a recent operation.";

export const NOTICE_SHORT = 'This is general information, and not medical advice.';

export const NOTICE_FULL = [
  "This is for information and educational purposes. It isn't medical advice.",
  'Opinions differ. Always ask your healthcare provider about your own health.',
];
