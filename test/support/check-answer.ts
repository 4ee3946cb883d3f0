/** Every check that an answer must pass: what Alexa documents, and three judges from elsewhere. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { XMLValidator } from 'fast-xml-parser';
import { check as checkSsml } from 'ssml-check-core';
import { brokenAsking } from './asking';
import { brokenByResponse } from './response-rules';
import { responseValidator } from './response-schema';

const fits = responseValidator();

/** Violations against the SDK's types; of a union's many complaints the deepest are the telling ones. */
function brokenTypes(response: ResponseEnvelope): string[] {
  // As it goes over the wire: a key that is undefined is no key.
  if (fits(JSON.parse(JSON.stringify(response)))) return [];
  const errors = fits.errors ?? [];
  const depth = (path: string) => path.split('/').length;
  const deepest = Math.max(...errors.map(({ instancePath }) => depth(instancePath)));
  const told = errors
    .filter(({ instancePath }) => depth(instancePath) === deepest)
    .map(({ instancePath, message, params }) => {
      const extra: unknown = params.additionalProperty;
      const which = typeof extra === 'string' ? ` (${extra})` : '';
      return `Schema: ${instancePath || '/'} ${message ?? 'does not fit'}${which}.`;
    });
  return [...new Set(told)];
}

/** Speeches that ssml-check-core has still to judge, each with the answer it belongs to. */
const waiting = new Map<string, string>();

/**
 * Resolves when ssml-check-core, which answers later than the other judges, has judged every speech so
 * far; throws an Error that names its violations. Runs by itself after each test of a file that checks
 * answers; whoever checks answers outside a test calls it.
 */
export async function settleAnswers(): Promise<void> {
  const speeches = [...waiting];
  waiting.clear();
  const broken: string[] = [];
  for (const [ssml, which] of speeches) {
    const faults = await checkSsml(ssml, { platform: 'amazon' });
    if (faults) broken.push(`${which}: ${JSON.stringify(faults)} in ${ssml}`);
  }
  if (broken.length > 0) throw new Error(`ssml-check-core:\n- ${broken.join('\n- ')}`);
}

if (typeof afterEach === 'function') afterEach(settleAnswers);

/**
 * Throws an Error that names every violation in `response`, which answers `request`; what
 * ssml-check-core finds comes with `settleAnswers`. `asking` judges the words that open the microphone.
 */
export function checkAnswer(
  response: ResponseEnvelope,
  request: RequestEnvelope,
  asking = brokenAsking,
): void {
  const { outputSpeech, reprompt } = response.response;
  const broken = [
    ...brokenByResponse(response, request),
    ...asking(response.response),
    ...brokenTypes(response),
  ];
  const speeches = { speech: outputSpeech, reprompt: reprompt?.outputSpeech };
  for (const [name, speech] of Object.entries(speeches)) {
    if (speech?.type !== 'SSML') continue;
    const xml = XMLValidator.validate(speech.ssml);
    if (xml !== true) broken.push(`XML: the ${name} is malformed: ${xml.err.msg}`);
    waiting.set(speech.ssml, `The ${name} of an answer to ${request.request.type}`);
  }
  if (broken.length === 0) return;
  const said = JSON.stringify(response.response).slice(0, 2000);
  throw new Error(`An answer to ${request.request.type}:\n- ${broken.join('\n- ')}\n${said}`);
}
