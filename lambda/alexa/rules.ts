/** The platform's rules for an answer, in one place: every answer is checked by them, and every test. */
import type {
  RequestEnvelope,
  Response,
  ResponseEnvelope,
  SupportedInterfaces,
  ui,
} from 'ask-sdk-model';
import { LONGEST_ANSWER_SECONDS, LONGEST_SPEECH_CHARACTERS } from '../script/limits';
import {
  LARGEST_RESPONSE_BYTES,
  LONGEST_CARD_CHARACTERS,
  LONGEST_REPROMPT_SECONDS,
} from './limits';
import { mayBeAnswered } from './read-request';
import { type Spoken, spokenIn, spokenInText } from './spoken';

/** Directives that need a token, each with the interface that a device must have for them. */
const INTERFACE_OF: ReadonlyMap<string, keyof SupportedInterfaces> = new Map([
  ['Alexa.Presentation.APL.RenderDocument', 'Alexa.Presentation.APL'],
  ['Alexa.Presentation.APL.ExecuteCommands', 'Alexa.Presentation.APL'],
  ['Alexa.Presentation.APLT.RenderDocument', 'Alexa.Presentation.APLT'],
  ['Alexa.Presentation.APLT.ExecuteCommands', 'Alexa.Presentation.APLT'],
]);

/** A speech as it is heard, and the rules it breaks wherever it stands. */
function brokenBySpeech(
  name: string,
  speech: ui.OutputSpeech,
  longest: number,
): [Spoken, string[]] {
  const written = speech.type === 'SSML' ? speech.ssml : speech.text;
  if (typeof written !== 'string') {
    return [spokenInText(''), [`The ${name} is of type ${speech.type} and has no text of it.`]];
  }
  const spoken = speech.type === 'SSML' ? spokenIn(written) : spokenInText(written);
  const broken = spoken.broken.map((fault) => `In the ${name}: ${fault}`);
  if (spoken.ending === '') broken.push(`The ${name} has no words.`);
  if (written.length > LONGEST_SPEECH_CHARACTERS) {
    broken.push(
      `The ${name} has ${written.length} characters, more than ${LONGEST_SPEECH_CHARACTERS}.`,
    );
  }
  // Most answers are short enough at a glance, and need no counting of their sounds.
  if (spoken.atMost > longest && spoken.seconds > longest) {
    broken.push(`The ${name} takes about ${Math.ceil(spoken.seconds)} s, more than ${longest} s.`);
  }
  return [spoken, broken];
}

/** What opens the microphone comes last; that it asks, the type of a turn says. */
function brokenByOpening(name: string, { lastWords }: Spoken): string[] {
  return lastWords === ''
    ? [`The ${name} opens the microphone without a word after its last break.`]
    : [];
}

function brokenByDirectives(
  { directives = [], shouldEndSession }: Response,
  type: string,
  interfaces: SupportedInterfaces | undefined,
): string[] {
  const broken: string[] = [];
  for (const directive of directives) {
    const needed = INTERFACE_OF.get(directive.type);
    if (!needed) continue;
    if (!('token' in directive && directive.token)) broken.push(`${directive.type} has no token.`);
    if (interfaces && !interfaces[needed]) {
      broken.push(`${directive.type} is sent to a device without ${needed}.`);
    }
  }
  const shows = directives.some((directive) => directive.type.startsWith('Alexa.Presentation.APL'));
  // A request from the screen itself says that a document is up already.
  const shown = shows || type.startsWith('Alexa.Presentation.APL');
  if (shouldEndSession === undefined && !shown) {
    broken.push('The answer leaves shouldEndSession out, but shows nothing on a screen.');
  }
  return broken;
}

function charactersOf(card: ui.Card): number {
  const { type: _, ...texts } = card;
  return Object.values(texts).reduce<number>(
    (sum, text) => sum + (typeof text === 'string' ? text.length : 0),
    0,
  );
}

/** The speech or the reprompt, and the microphone after it. */
function brokenByPart(
  name: 'speech' | 'reprompt',
  speech: ui.OutputSpeech | undefined,
  longest: number,
  opens: boolean,
): string[] {
  if (!speech) return opens ? [`The microphone opens without a ${name}.`] : [];
  const [spoken, broken] = brokenBySpeech(name, speech, longest);
  return opens ? [...broken, ...brokenByOpening(name, spoken)] : broken;
}

function brokenBySize(answer: ResponseEnvelope): string[] {
  const broken: string[] = [];
  const { card } = answer.response;
  const characters = card ? charactersOf(card) : 0;
  if (characters > LONGEST_CARD_CHARACTERS) {
    broken.push(`The card has ${characters} characters, more than ${LONGEST_CARD_CHARACTERS}.`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  if (bytes > LARGEST_RESPONSE_BYTES) {
    broken.push(`The response has ${bytes} bytes, more than ${LARGEST_RESPONSE_BYTES}.`);
  }
  return broken;
}

/**
 * Every platform rule that `answer` breaks, each a plain sentence; none for a good answer. Pass the
 * request that it answers where it is known. Never throws.
 */
export function brokenRules(answer: ResponseEnvelope, asked?: Partial<RequestEnvelope>): string[] {
  const { request, session } = asked ?? {};
  const given: unknown = request?.type;
  const type = typeof given === 'string' ? given : '';
  const { outputSpeech, reprompt, card, directives, shouldEndSession } = answer.response;
  if (request && !mayBeAnswered({ request, session })) {
    const parts = { speech: outputSpeech, card, reprompt, directive: directives?.[0] };
    return Object.entries(parts)
      .filter(([, part]) => part)
      .map(([name]) => `A ${name} answers ${type}, to which nothing may be said.`);
  }

  const interfaces = asked?.context?.System?.device?.supportedInterfaces;
  // null opens the microphone as false does.
  const opens = shouldEndSession === false || shouldEndSession === null;
  return [
    ...brokenByDirectives(answer.response, type, interfaces),
    ...brokenByPart('speech', outputSpeech, LONGEST_ANSWER_SECONDS, opens),
    ...brokenByPart('reprompt', reprompt?.outputSpeech, LONGEST_REPROMPT_SECONDS, opens),
    ...brokenBySize(answer),
  ];
}
