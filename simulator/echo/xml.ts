/** SSML as the tree that it is. In a page the browser reads it: site/xml.ts stands in the place of this. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly (XmlElement | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

/** The one element that a text is. Throws an Error that says why where it is malformed. */
export function readXml(text: string): XmlElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`Malformed SSML: ${valid.err.msg}`);
  const [element] = (parser.parse(text) as Parsed[]).map(read);
  return element as XmlElement;
}

/** As the parser gives it: the attributes, and the name with what stands within. */
interface Parsed {
  readonly ':@'?: XmlElement['attributes'];
  readonly [tag: string]: unknown;
}

function read({ ':@': attributes = {}, ...named }: Parsed): XmlElement | string {
  const [[tag, content] = ['']] = Object.entries(named);
  return tag === '#text'
    ? String(content)
    : { tag, attributes, content: (content as Parsed[]).map(read) };
}
