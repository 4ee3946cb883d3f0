import fc from 'fast-check';

const ascii = fc.integer({ min: 0, max: 0x7f });
const whole = fc.oneof(
  fc.integer({ min: 0x80, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);
const character = fc.oneof(ascii, whole).map((code) => String.fromCodePoint(code));

/** Text of any characters. fast-check's own makes a table of all million of them first, which takes a second. */
export const anyText = (limits: { minLength?: number; maxLength?: number } = {}) =>
  fc.string({ unit: character, ...limits });
