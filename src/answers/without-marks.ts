/** A quotation without the marks around it. */

/** `typed` without white space and quotation marks at its ends, which are not part of what was said. */
export const withoutMarks = (typed: string): string =>
  typed.trim().replace(/^["“”„«»'‘’`]+|["“”„«»'‘’`]+$/gu, '');
