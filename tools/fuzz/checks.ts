/** The rules that matter most, checked by an XML parser and plain counting: none of the skill's own checks. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fieldsOf, isFields } from '../../lambda/fields';
import { MARK } from './garbage';
import { textOf } from './known';

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: true,
  trimValues: false,
  attributeNamePrefix: '',
});
const SAFE = ['speak', 'break', 'prosody', 'p', 's', 'sub'];
/** What only medicine may promise; a British clinic has one of the words in its name. */
const UNKIND = /\b(?:cure|treat(?!ment centre)|fix|therapy)/i;

interface Heard {
  readonly wrong: string[];
  /** What is said after the last break. */
  readonly last: string;
}

interface Node {
  readonly [tag: string]: unknown;
}

/** Speeches come again and again, and parsing one takes longer than answering. */
const heard = new Map<string, Heard>();

function listen(ssml: string): Heard {
  const before = heard.get(ssml);
  if (before) return before;
  const wrong: string[] = [];
  let last = '';
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if ('#text' in node) {
        last += String(node['#text']);
        continue;
      }
      const tag = Object.keys(node).find((key) => key !== ':@') ?? '';
      const attributes = fieldsOf(node[':@']);
      if (!SAFE.includes(tag)) wrong.push(`<${tag}> is spoken.`);
      if (tag === 'break') {
        const [, figure, unit] = /^([\d.]+)(m?s)$/.exec(String(attributes.time)) ?? [];
        const seconds = Number(figure) / (unit === 'ms' ? 1000 : 1);
        if (!(seconds > 0 && seconds <= 10)) wrong.push(`A break takes ${attributes.time}.`);
        last = '';
      }
      walk(node[tag] as Node[]);
    }
  };
  const valid = XMLValidator.validate(ssml);
  if (valid !== true) wrong.push(`The speech is no XML: ${valid.err.msg}.`);
  else walk(parser.parse(ssml) as Node[]);
  if (!/^<speak>.*<\/speak>$/s.test(ssml)) wrong.push('The speech is not one <speak>.');
  if (ssml.length > 8000) wrong.push(`The speech has ${ssml.length} characters.`);
  if (UNKIND.test(ssml)) wrong.push('The speech promises what only medicine may.');
  const result = { wrong, last: last.trim() };
  if (heard.size > 20_000) heard.clear();
  heard.set(ssml, result);
  return result;
}

const NOTHING_MAY_BE_SAID =
  /^(?:(?:SessionEnded|CanFulfillIntent)Request$|(?:AlexaSkillEvent|AudioPlayer|PlaybackController|System)\.)/;
const IS_SPOKEN = /^(?:Launch|Intent)Request$/;
const MAY_BE_SILENT = /^Alexa\.Presentation\./;

/** What is wrong with the speech; `opens`: the microphone opens after it. */
function wrongSpeech(ssml: unknown, opens: boolean, maySayNothing: boolean): string[] {
  if (typeof ssml !== 'string') return opens || !maySayNothing ? ['Nothing is said.'] : [];
  const { wrong, last } = listen(ssml);
  return [
    ...wrong,
    ...(opens && !/[?.:!]$/.test(last) ? [`The microphone opens after "${last}".`] : []),
    ...(!opens && last.endsWith('?') ? ['A question is asked with the microphone shut.'] : []),
  ];
}

function wrongReprompt(ssml: unknown, opens: boolean): string[] {
  if (typeof ssml !== 'string') return opens ? ['Silence would end the session.'] : [];
  const { wrong, last } = listen(ssml);
  return last === '' ? [...wrong, 'The reprompt says nothing after its last break.'] : wrong;
}

/** What is wrong with an answer, each a plain sentence. */
export function wrongAnswer(answer: unknown, event: unknown): string[] {
  const { response } = fieldsOf(answer);
  if (!isFields(response)) return ['There is no response.'];
  const type = textOf(fieldsOf(fieldsOf(event).request).type);
  const { outputSpeech, reprompt, shouldEndSession } = response;
  const outside = !isFields(fieldsOf(event).session) && !IS_SPOKEN.test(type);
  if (outside || NOTHING_MAY_BE_SAID.test(type)) {
    const said = ['outputSpeech', 'reprompt', 'card', 'directives'].filter(
      (name) => response[name] !== undefined,
    );
    return said.map((name) => `${type} is answered with ${name}.`);
  }
  const opens = shouldEndSession === false || shouldEndSession === null;
  const spoken = fieldsOf(fieldsOf(reprompt).outputSpeech);
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  return [
    ...wrongSpeech(fieldsOf(outputSpeech).ssml, opens, MAY_BE_SILENT.test(type)),
    ...wrongReprompt(spoken.ssml, opens),
    ...(JSON.stringify(response).includes(MARK)
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
