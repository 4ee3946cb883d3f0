/** The rules that matter most, checked by an XML parser and plain counting: none of the skill's own checks. */
import { XMLValidator } from 'fast-xml-parser';
import { fieldsOf, isFields } from '../../lambda/fields';
import { MARK, OWN_ID } from './garbage';

const SOUND = /^<audio src='soundbank:\/\/soundlibrary\/[a-z0-9_/]+'\/>$/;
const TAGS = /^(?:speak|break|prosody|p|s|sub|audio|amazon:effect|alexa:name)$/;
/** What only medicine may promise; a British clinic has one of the words in its name. */
const UNKIND = /\b(?:cure|treat(?!ment centre)|fix|therapy)/i;

/** A text, or nothing: other people's objects may have a toString that throws. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function listen(ssml: string): string[] {
  const tags = [...ssml.matchAll(/<\/?([\w:]+)/g)].map(([, tag = '']) => tag);
  const breaks = [...ssml.matchAll(/<break\b[^>]*>/g)].map(([tag]) => tag);
  const sounds = [...ssml.matchAll(/<audio\b[^>]*>/g)].map(([tag]) => tag);
  const isShort = (tag: string) => {
    const [, figure, unit] = /^<break time=["']([\d.]+)(m?s)["']\/>$/.exec(tag) ?? [];
    const seconds = Number(figure) / (unit === 'ms' ? 1000 : 1);
    return seconds > 0 && seconds <= 10;
  };
  return [
    ...tags.filter((tag) => !TAGS.test(tag)).map((tag) => `<${tag}> is spoken.`),
    ...(sounds.every((tag) => SOUND.test(tag)) ? [] : ['A sound is none of the library.']),
    ...(sounds.length > 5 ? [`${sounds.length} sounds are played.`] : []),
    ...breaks.filter((tag) => !isShort(tag)).map((tag) => `${tag} is no pause.`),
    ...(/^<speak>.*<\/speak>$/s.test(ssml) ? [] : ['The speech is not one <speak>.']),
    ...(XMLValidator.validate(ssml) === true ? [] : ['The speech is no XML.']),
    ...(ssml.length > 8000 ? [`The speech has ${ssml.length} characters.`] : []),
    ...(UNKIND.test(ssml) ? ['The speech promises what only medicine may.'] : []),
  ];
}

/** What is said after the last break. */
const lastOf = (ssml: string) =>
  ssml
    .replace(/^.*<break[^>]*>/s, '')
    .replace(/<[^>]*>/g, '')
    .trim();

const NOTHING_MAY_BE_SAID =
  /^(?:(?:SessionEnded|CanFulfillIntent)Request$|(?:AlexaSkillEvent|AudioPlayer|PlaybackController|System)\.)/;
const IS_SPOKEN = /^(?:Launch|Intent)Request$/;
const MAY_BE_SILENT = /^Alexa\.Presentation\./;

/** What is wrong with the speech; `opens`: the microphone opens after it. */
function wrongSpeech(ssml: unknown, opens: boolean, maySayNothing: boolean): string[] {
  if (typeof ssml !== 'string') return opens || !maySayNothing ? ['Nothing is said.'] : [];
  const last = lastOf(ssml);
  return [
    ...listen(ssml),
    ...(opens && !/[?.:!]$/.test(last) ? [`The microphone opens after "${last}".`] : []),
    ...(!opens && last.endsWith('?') ? ['A question is asked with the microphone shut.'] : []),
  ];
}

function wrongReprompt(ssml: unknown, opens: boolean): string[] {
  if (typeof ssml !== 'string') return opens ? ['Silence would end the session.'] : [];
  const silent = lastOf(ssml) === '' ? ['The reprompt says nothing after its last break.'] : [];
  return [...listen(ssml), ...silent];
}

/** What is wrong with an answer, each a plain sentence. */
export function wrongAnswer(answer: unknown, event: unknown): string[] {
  const { response } = fieldsOf(answer);
  if (!isFields(response)) return ['There is no response.'];
  const type = textOf(fieldsOf(fieldsOf(event).request).type);
  const { outputSpeech, reprompt, shouldEndSession, directives } = response;
  const outside = !isFields(fieldsOf(event).session) && !IS_SPOKEN.test(type);
  if (outside || NOTHING_MAY_BE_SAID.test(type)) {
    const said = ['outputSpeech', 'reprompt', 'card', 'directives'].filter(
      (name) => response[name] !== undefined,
    );
    return said.map((name) => `${type} is answered with ${name}.`);
  }
  // Alexa herself is to ask.
  const asks = /"Connections\.(?:SendRequest|StartConnection)"/.test(
    JSON.stringify(directives ?? []),
  );
  const opens = shouldEndSession === false || shouldEndSession === null;
  const spoken = fieldsOf(fieldsOf(reprompt).outputSpeech);
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  return [
    ...wrongSpeech(fieldsOf(outputSpeech).ssml, opens, MAY_BE_SILENT.test(type) || asks),
    ...wrongReprompt(spoken.ssml, opens),
    ...(JSON.stringify(response).replaceAll(OWN_ID, '').includes(MARK)
      ? ["Somebody else's words are in the answer."]
      : []),
    ...(bytes > 120_000 ? [`The answer has ${bytes} bytes.`] : []),
  ];
}

/** Words of which a log would tell something of a body, the skill's own name aside. */
const HEALTH =
  /knee|pain|hurt|sore|ache|swell|swoll|injur|numb|fever|calf|chest|doctor|unwell|sharp|locked|givingWay|weight|night/i;

/**
 * What a run wrote that it may not: anything a stranger said, an id of a user, a word of health, or an error
 * where nothing failed that may (`mayFail`).
 */
export function wrongLog(
  { stdout, stderr }: { stdout: string; stderr: string },
  mayFail = false,
): string[] {
  const wrong: string[] = [];
  if (stderr !== '' && !mayFail) wrong.push(`An error was logged: ${stderr.trim()}`);
  const all = stdout + stderr;
  if (all.includes(MARK)) wrong.push("Somebody else's words are logged.");
  if (all.includes('amzn1.ask.')) wrong.push('An id of a user, a device or a skill is logged.');
  const word = HEALTH.exec(all.replaceAll(/KneeCoach|knee-coach/g, ''))?.[0];
  if (word !== undefined) wrong.push(`The word "${word}" is logged.`);
  for (const line of stdout.split('\n').filter((text) => text !== '')) {
    if (!isFields(parsed(line))) wrong.push(`A line is not JSON: ${line}`);
  }
  return wrong;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
