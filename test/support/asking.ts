/** An outside judge of English: only what asks may open the microphone, and what asks must open it. */
import type { Response, ui } from 'ask-sdk-model';
import { opensBy, soundsOf } from './response-rules';

const QUESTION = /\?["'\u201d\u2019)\s]*$/;
const INVITATION = /\b(?:say|tell me|ask me|ask for)\b/i;

/** The words after the last break, and the last words of all; none of a speech that cannot be played. */
function lastOf(speech: ui.OutputSpeech | undefined): { after: string; ending: string } {
  try {
    const sounds = speech ? soundsOf(speech) : [];
    const isWords = sounds.map(({ kind }) => kind === 'words');
    const text = (from: number) =>
      sounds.slice(from).flatMap((one) => (one.kind === 'words' ? [one.text] : []));
    const ending = text(isWords.lastIndexOf(true)).join(' ');
    return { after: text(isWords.lastIndexOf(false) + 1).join(' '), ending };
  } catch {
    return { after: '', ending: '' };
  }
}

/** What is wrong with how an answer ends, each a plain sentence; none for a good one. */
export function brokenAsking(response: Response): string[] {
  const { outputSpeech, reprompt } = response;
  if (!opensBy(response)) {
    return QUESTION.test(lastOf(outputSpeech).ending)
      ? ['The speech ends with a question, but the microphone stays shut.']
      : [];
  }
  return Object.entries({ speech: outputSpeech, reprompt: reprompt?.outputSpeech }).flatMap(
    ([name, speech]) => {
      const { after } = lastOf(speech);
      if (after === '' || QUESTION.test(after) || INVITATION.test(after)) return [];
      return [
        `The ${name} opens the microphone without a question or an invitation after its last break.`,
      ];
    },
  );
}
