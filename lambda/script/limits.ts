/** What one answer may hold. */

/** Characters of speech with its markup; more is refused (Amazon: best practices for text responses). */
export const LONGEST_SPEECH_CHARACTERS = 8000;

/** Estimated seconds of one answer: this project's own bound, since no figure is documented. */
export const LONGEST_ANSWER_SECONDS = 240;

/** Seconds of one break (Amazon: SSML reference). */
export const LONGEST_BREAK_SECONDS = 10;

/** Estimated seconds of a reprompt: Amazon's 90 s for audio in one, kept to for speech as well. */
export const LONGEST_REPROMPT_SECONDS = 90;

/** Sounds of one answer (Amazon, when audio was introduced; nothing newer takes it back). */
export const MOST_SOUNDS = 5;

/** Bytes of the whole response, "120 KB" with the session attributes (Amazon: request and response reference). */
export const LARGEST_RESPONSE_BYTES = 120_000;
