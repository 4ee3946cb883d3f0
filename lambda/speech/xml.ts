/** What XML 1.0 allows nowhere, not even escaped: most control characters and half a surrogate pair. */
export const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
