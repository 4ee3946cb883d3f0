/** An outside judge of English: only what asks may open the microphone, and what asks must open it. */
import type { Response, ui } from 'ask-sdk-model';
import { spokenIn, spokenInText } from '../../lambda/alexa/spoken';

const QUESTION = /\?["'\u201d\u2019)\s]*$/;
const INVITATION = /\b(?:say|tell me|ask me|ask for)\b/i;

const spokenOf = (speech: ui.OutputSpeech) =>
  speech.type === 'SSML' ? spokenIn(speech.ssml ?? '') : spokenInText(speech.text ?? '');

/** What is wrong with how an answer ends, each a plain sentence; none for a good one. */
export function brokenAsking({ outputSpeech, reprompt, shouldEndSession }: Response): string[] {
  const opens = shouldEndSession === false || shouldEndSession === null;
  if (!opens) {
    return outputSpeech && QUESTION.test(spokenOf(outputSpeech).ending)
      ? ['The speech ends with a question, but the microphone stays shut.']
      : [];
  }
  return Object.entries({ speech: outputSpeech, reprompt: reprompt?.outputSpeech }).flatMap(
    ([name, speech]) => {
      const lastWords = speech ? spokenOf(speech).lastWords : '';
      if (lastWords === '' || QUESTION.test(lastWords) || INVITATION.test(lastWords)) return [];
      return [
        `The ${name} opens the microphone without a question or an invitation after its last break.`,
      ];
    },
  );
}
