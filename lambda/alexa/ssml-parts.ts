/**
 * SSML taken apart as strictly as the platform does it, in one pass: it runs on every answer, where an
 * XML library would cost more than the answer itself.
 */
import { FORBIDDEN_IN_XML } from '../speech/xml';

/** A stretch of text, the beginning of a tag with the value of its attribute, or its end. */
export type SsmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'begin'; readonly tag: string; readonly value: string }
  | { readonly kind: 'end'; readonly tag: string };

/** The tags that are safe in every locale, each with the one attribute that it must have, and no other. */
const ATTRIBUTE_OF: ReadonlyMap<string, string | null> = new Map([
  ['speak', null],
  ['p', null],
  ['s', null],
  ['break', 'time'],
  ['prosody', 'rate'],
  ['sub', 'alias'],
]);

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Says what is wrong, in a plain sentence. */
export type Fault = (what: string) => void;

/** The character of a code in a reference. */
function character(code: number, reference: string, fault: Fault): string {
  const it = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
  if (FORBIDDEN_IN_XML.test(it)) {
    fault(`The SSML refers to a character that XML forbids: ${reference}.`);
  }
  return it;
}

/** Text with its references replaced by what they stand for. */
function decoded(text: string, fault: Fault): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    if (decimal !== undefined) return character(Number(decimal), reference, fault);
    if (hex !== undefined) return character(Number.parseInt(hex, 16), reference, fault);
    fault('The SSML has an "&" that is not escaped.');
    return '&';
  });
}

/** The value of the one attribute that a tag must have; empty where it has none. */
function readValue(tag: string, attributes: string, fault: Fault): string {
  const wanted = ATTRIBUTE_OF.get(tag);
  let value: string | undefined;
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name !== wanted) fault(`<${tag}> has the attribute ${name}, which is not safe.`);
    else if (value !== undefined) fault(`<${tag}> has the attribute ${name} twice.`);
    else value = decoded(double ?? single ?? '', fault);
  }
  if (wanted && value === undefined) fault(`<${tag}> lacks its ${wanted}.`);
  return value ?? '';
}

/** The parts of `ssml` in order, up to where it is malformed; says what is wrong through `fault`. */
export function partsOfSsml(ssml: string, fault: Fault): SsmlPart[] {
  const parts: SsmlPart[] = [];
  const open: string[] = [];

  const addText = (raw: string) => {
    if (raw === '') return;
    const text = decoded(raw, fault);
    if (raw.includes(']]>')) fault('The SSML has a "]]>" in its text.');
    if (open.at(-1) === 'break') fault('The SSML has text inside <break>.');
    if (open.length > 0) parts.push({ kind: 'text', text });
    else if (text.trim() !== '') fault('The SSML has text outside <speak>.');
  };

  const begin = (tag: string, attributes: string) => {
    if (!ATTRIBUTE_OF.has(tag)) {
      fault(`<${tag}> is not safe in every locale.`);
    } else if (tag === 'speak') {
      if (parts.length > 0) fault('There is more than one <speak>.');
    } else if (open.length === 0) {
      fault(`<${tag}> stands outside <speak>.`);
    }
    if (open.at(-1) === 'break') fault(`<${tag}> stands inside <break>.`);
    parts.push({ kind: 'begin', tag, value: readValue(tag, attributes, fault) });
    open.push(tag);
  };

  const end = (tag: string) => {
    const last = open.pop();
    if (last !== tag) fault(`</${tag}> closes ${last ? `<${last}>` : 'nothing'}.`);
    parts.push({ kind: 'end', tag });
  };

  if (FORBIDDEN_IN_XML.test(ssml)) fault('The SSML has a character that XML forbids.');
  let position = 0;
  while (position < ssml.length) {
    const next = ssml.indexOf('<', position);
    addText(ssml.slice(position, next === -1 ? undefined : next));
    if (next === -1) break;
    TAG.lastIndex = next;
    const [whole, closes, tag = '', attributes = '', closed] = TAG.exec(ssml) ?? [];
    if (whole === undefined) {
      fault('The SSML has a "<" that begins no tag.');
      return parts;
    }
    if (closes === '') {
      begin(tag, attributes);
      if (closed !== '') end(tag);
    } else if (attributes === '' && closed === '') {
      end(tag);
    } else {
      fault(`</${tag}> has more in it than its name.`);
    }
    position = next + whole.length;
  }
  if (parts.length === 0) fault('The SSML has no <speak>.');
  if (open.length > 0) fault(`<${open.at(-1)}> is never closed.`);
  return parts;
}
