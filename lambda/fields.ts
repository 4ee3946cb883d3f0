/** What comes from outside may be anything. */

export type Fields = Record<string, unknown>;

/** True for an object whose fields can be read: no list, and not null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it has fields, else an object without any. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The text, or the number as one; '' for all else: of an object that has a toString of its own none can be made. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** The number; NaN for all else, since asking an object for one may throw. */
export const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : Number.NaN;

const utf8 = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => utf8.encode(text).length;
