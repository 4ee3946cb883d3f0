/** What strangers may send where a text or a value is expected. */
import fc from 'fast-check';

/** Stands in every text that a runner, a device or a stranger brings; nothing said or logged may hold it. */
export const MARK = 'zqxvfremd';
/** The skill's own id is a stranger's text as well; what Amazon is asked for names it. */
export const OWN_ID = `amzn1.ask.skill.${MARK}`;

const NESTED: unknown = JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`);
const TEXTS = [
  '<break time="99s"/>',
  '</speak><audio src="http://example.com/a.mp3"/><speak>',
  'rest & ice &amp; &#0; ]]> <!-- <![CDATA[',
  `"'><script>`,
  // In two pieces, since the linter takes the whole for a template that was forgotten.
  '{side} {doctor} {n} ${' + '7*7}',
  'a'.repeat(10_000),
  '\u{feff}膝が痛い הברך כואבת الركبة تؤلم колено 🦵🏽',
  '\u0000\u0001\u0007\u001b[31m\u007f\u0085\u2028\u202e',
  '\ud800 half a pair \udc00',
  '',
  ' ',
].map((text) => `${MARK}${text}`);
/** Names that every object has already. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
];

/** A text that somebody else brings. */
export const said = fc.oneof(
  fc.constantFrom(...TEXTS, ...NAMES),
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
    .map((codes) => MARK + String.fromCodePoint(...codes)),
);
/** Any value at all. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, 0, -1, 1.5, 1e308, Number.NaN, '', [], {}),
  fc.constantFrom<unknown>(NESTED, [[]], { length: 3 }, 'x'.repeat(50_000)),
  said,
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...NAMES, 'name', 'id', 'state', 'value'), said, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
);
