/** A judge of whole answers, who knows nothing of what they were made of: what Alexa would refuse, as it is documented. */

import type { RequestEnvelope, Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import { mayBeAnswered } from '../../lambda/alexa/read-request';
import { brokenByDirectives, brokenBySize } from '../../lambda/alexa/rules';
import { EN } from '../../lambda/language/en';
import { LONGEST_ANSWER_SECONDS, LONGEST_REPROMPT_SECONDS } from '../../lambda/script/limits';
import { secondsOfWords } from '../../lambda/script/seconds';
import { type Sound, soundsOfSsml } from '../../simulator/echo/speech';

/** The tags that are safe in every locale. */
const UNSAFE_TAG =
  /<\/?(?!(?:speak|p|s|break|prosody|sub|audio|amazon:effect|alexa:name)\b)([\w:-]+)/;
/** Whose name is to be said. */
const NAMED = /<alexa:name type="first" personId="([^"]*)"\/>/g;

/** What is heard of a speech. Throws where it cannot be played. */
export function soundsOf(speech: ui.OutputSpeech): readonly Sound[] {
  if (speech.type === 'SSML') return soundsOfSsml(speech.ssml);
  if (typeof speech.text !== 'string') {
    throw new Error(`It is of type ${speech.type} and has no text of it.`);
  }
  const text = speech.text.trim();
  return text === '' ? [] : [{ kind: 'words', text, seconds: secondsOfWords(text, EN.speed) }];
}

function brokenBySpeech(
  name: string,
  speech: ui.OutputSpeech | undefined,
  longest: number,
  opens: boolean,
  person: string | undefined,
): string[] {
  if (!speech) return opens ? [`The microphone opens without a ${name}.`] : [];
  try {
    const sounds = soundsOf(speech);
    const seconds = sounds.reduce((sum, sound) => sum + sound.seconds, 0);
    const unsafe = speech.type === 'SSML' ? UNSAFE_TAG.exec(speech.ssml) : null;
    const named = speech.type === 'SSML' ? [...speech.ssml.matchAll(NAMED)] : [];
    return [
      ...(named.some(([, id]) => id !== person)
        ? [`In the ${name}: somebody is named who does not speak.`]
        : []),
      ...(unsafe ? [`In the ${name}: <${unsafe[1]}> is not safe in every locale.`] : []),
      ...(sounds.some(({ kind }) => kind === 'words') ? [] : [`The ${name} has no words.`]),
      ...(seconds > longest
        ? [`The ${name} takes about ${Math.ceil(seconds)} s, more than ${longest} s.`]
        : []),
      ...(opens && sounds.at(-1)?.kind !== 'words'
        ? [`The ${name} opens the microphone without a word after its last break.`]
        : []),
    ];
  } catch (problem) {
    return [`In the ${name}: ${problem instanceof Error ? problem.message : problem}`];
  }
}

/** Whether the microphone is open after it: null opens it as false does. */
export const opensBy = ({ shouldEndSession }: Response): boolean =>
  shouldEndSession === false || shouldEndSession === null;

/** Every rule that `answer` breaks, each a plain sentence. `asked` is what it answers, as far as that is known. */
export function brokenByResponse(
  answer: ResponseEnvelope,
  asked: Partial<RequestEnvelope> = {},
): string[] {
  const { request, session } = asked;
  const given: unknown = request?.type;
  const type = typeof given === 'string' ? given : '';
  const { outputSpeech, reprompt, card, directives } = answer.response;
  if (request && !mayBeAnswered({ request, session })) {
    const parts = { speech: outputSpeech, card, reprompt, directive: directives?.[0] };
    return Object.entries(parts)
      .filter(([, part]) => part)
      .map(([name]) => `A ${name} answers ${type}, to which nothing may be said.`);
  }
  const opens = opensBy(answer.response);
  const { device, person } = asked.context?.System ?? {};
  const interfaces = device?.supportedInterfaces;
  const id = person?.personId;
  return [
    ...brokenByDirectives(answer.response, type, interfaces),
    ...brokenBySpeech('speech', outputSpeech, LONGEST_ANSWER_SECONDS, opens, id),
    ...brokenBySpeech('reprompt', reprompt?.outputSpeech, LONGEST_REPROMPT_SECONDS, opens, id),
    ...brokenBySize(answer),
  ];
}
