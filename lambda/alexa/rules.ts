/** The platform's rules for an answer: every answer is checked by them, on the script that it is made of. */
import type {
  RequestEnvelope,
  Response,
  ResponseEnvelope,
  SupportedInterfaces,
} from 'ask-sdk-model';
import type { Turn } from '../coach/turn';
import { bytesOf } from '../fields';
import type { Speed } from '../language/language';
import {
  LARGEST_RESPONSE_BYTES,
  LONGEST_ANSWER_SECONDS,
  LONGEST_REPROMPT_SECONDS,
  LONGEST_SPEECH_CHARACTERS,
  MOST_SOUNDS,
} from '../script/limits';
import { secondsOf } from '../script/seconds';
import type { Pace, Script } from '../script/types';

/** Directives that need a token; the first part of each is the interface that a device must have for it. */
const NEEDS_TOKEN = /^(Alexa\.Presentation\.APLT?)\.(?:RenderDocument|ExecuteCommands)$/;

/** After these Alexa speaks, and opens the microphone herself. */
const ASKS = /^Connections\.(?:SendRequest|StartConnection)$/;

/** What is wrong with directives where `interfaces` is all that the device has, each a plain sentence. */
export function brokenByDirectives(
  { directives = [], shouldEndSession }: Response,
  type: string,
  interfaces: SupportedInterfaces | undefined,
): string[] {
  const broken: string[] = [];
  for (const directive of directives) {
    const [, needed] = NEEDS_TOKEN.exec(directive.type) ?? [];
    if (!needed) continue;
    if (!('token' in directive && directive.token)) broken.push(`${directive.type} has no token.`);
    if (interfaces && !(needed in interfaces)) {
      broken.push(`${directive.type} is sent to a device without ${needed}.`);
    }
  }
  const asks = directives.some(({ type: sent }) => ASKS.test(sent));
  if (asks && shouldEndSession !== undefined) {
    broken.push('Alexa is to ask, and the answer says what becomes of the microphone.');
  }
  const shows = directives.some((directive) => directive.type.startsWith('Alexa.Presentation.APL'));
  // A request from the screen itself says that a document is up already.
  const shown = shows || type.startsWith('Alexa.Presentation.APL');
  if (shouldEndSession === undefined && !shown && !asks) {
    broken.push('The answer leaves shouldEndSession out, but shows nothing on a screen.');
  }
  return broken;
}

/** What is wrong with the whole of an answer, session attributes and all. */
export function brokenBySize(answer: ResponseEnvelope): string[] {
  const bytes = bytesOf(JSON.stringify(answer));
  return bytes > LARGEST_RESPONSE_BYTES
    ? [`The response has ${bytes} bytes, more than ${LARGEST_RESPONSE_BYTES}.`]
    : [];
}

/** What is wrong with a script. That what opens the microphone asks, and comes last, its type says. */
function brokenByScript(
  name: 'speech' | 'reprompt',
  script: Script,
  speed: Speed,
  pace: Pace,
  longest: number,
): string[] {
  const broken: string[] = [];
  if (!script.some((one) => one.kind === 'words' && one.text.trim() !== '')) {
    broken.push(`The ${name} has no words.`);
  }
  const sounds = script.filter(({ kind }) => kind === 'chime').length;
  if (sounds > MOST_SOUNDS) {
    broken.push(`The ${name} has ${sounds} sounds, more than ${MOST_SOUNDS}.`);
  }
  const seconds = secondsOf(script, speed, pace);
  if (seconds > longest) {
    broken.push(`The ${name} takes about ${Math.ceil(seconds)} s, more than ${longest} s.`);
  }
  return broken;
}

/**
 * Every platform rule that an answer breaks, each a plain sentence; none for a good one. `turn` is what it was made of,
 * `asked` the request that it answers, `speed` its language's.
 */
export function brokenRules(
  { script, reprompt, state, after }: Pick<Turn, 'script' | 'reprompt' | 'state' | 'after'>,
  answer: ResponseEnvelope,
  asked: RequestEnvelope,
  speed: Speed,
): string[] {
  const { pace } = state.runner;
  const { outputSpeech, reprompt: second } = answer.response;
  const written = [outputSpeech, second?.outputSpeech].map((one) =>
    one?.type === 'SSML' ? one.ssml.length : 0,
  );
  const interfaces = asked.context.System.device?.supportedInterfaces;
  return [
    ...brokenByDirectives(answer.response, asked.request.type, interfaces),
    ...(after === 'errand'
      ? []
      : brokenByScript('speech', script, speed, pace, LONGEST_ANSWER_SECONDS)),
    ...(reprompt
      ? brokenByScript('reprompt', reprompt, speed, pace, LONGEST_REPROMPT_SECONDS)
      : []),
    ...written
      .filter((characters) => characters > LONGEST_SPEECH_CHARACTERS)
      .map((many) => `A speech has ${many} characters, more than ${LONGEST_SPEECH_CHARACTERS}.`),
    ...brokenBySize(answer),
  ];
}
