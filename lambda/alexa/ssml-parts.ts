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

/** The parts of `ssml` in order, up to where it is malformed; says what is wrong through `fault`. */
export function partsOfSsml(ssml: string, fault: (what: string) => void): SsmlPart[] {
  const parts: SsmlPart[] = [];
  const open: string[] = [];

  const character = (code: number, reference: string): string => {
    const it = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
    if (FORBIDDEN_IN_XML.test(it))
      fault(`The SSML refers to a character that XML forbids: ${reference}.`);
    return it;
  };
  const plain = (text: string): string => {
    if (!text.includes('&')) return text;
    return text.replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return NAMED[name] ?? '';
      if (decimal !== undefined) return character(Number(decimal), reference);
      if (hex !== undefined) return character(Number.parseInt(hex, 16), reference);
      fault('The SSML has an "&" that is not escaped.');
      return '&';
    });
  };

  const addText = (raw: string) => {
    if (raw === '') return;
    const text = plain(raw);
    if (raw.includes(']]>')) fault('The SSML has a "]]>" in its text.');
    if (open.at(-1) === 'break') fault('The SSML has text inside <break>.');
    if (open.length > 0) parts.push({ kind: 'text', text });
    else if (text.trim() !== '') fault('The SSML has text outside <speak>.');
  };

  const readValue = (tag: string, attributes: string): string => {
    const wanted = ATTRIBUTE_OF.get(tag);
    let value: string | undefined;
    ATTRIBUTE.lastIndex = 0;
    for (let one = ATTRIBUTE.exec(attributes); one !== null; one = ATTRIBUTE.exec(attributes)) {
      const [, name, double, single] = one;
      if (name !== wanted) fault(`<${tag}> has the attribute ${name}, which is not safe.`);
      else if (value !== undefined) fault(`<${tag}> has the attribute ${name} twice.`);
      else value = plain(double ?? single ?? '');
    }
    if (wanted && value === undefined) fault(`<${tag}> lacks its ${wanted}.`);
    return value ?? '';
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
    parts.push({ kind: 'begin', tag, value: readValue(tag, attributes) });
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
