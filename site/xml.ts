/// <reference lib="dom" />
/** SSML as the browser itself reads it: a library for it would be a fifth of the page. */
import type { XmlElement } from '../simulator/echo/xml';

/** The prefixes that Alexa takes without a declaration. */
const DECLARED = ['alexa', 'amazon'].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('');

/** As that of simulator/echo/xml.ts. */
export function readXml(text: string): XmlElement {
  const declared = text.replace(/^<[\w-]+/, (begun) => begun + DECLARED);
  const document = new DOMParser().parseFromString(declared, 'text/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(`Malformed SSML: ${problem.textContent}`);
  return read(document.documentElement);
}

function read({ tagName: tag, attributes, childNodes }: Element): XmlElement {
  return {
    tag,
    attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    content: [...childNodes].map((node) =>
      node instanceof Element ? read(node) : (node.textContent ?? ''),
    ),
  };
}
