/** What the platform allows of one response, beside what a script must already know (script/limits.ts). */

/** Estimated seconds of a reprompt: Amazon's 90 s for audio in one, kept to for speech as well. */
export const LONGEST_REPROMPT_SECONDS = 90;

/** Bytes of the whole response, "120 KB" with the session attributes (Amazon: request and response reference). */
export const LARGEST_RESPONSE_BYTES = 120_000;
