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
