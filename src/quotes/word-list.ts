/** Sets of words written as a text. */

/** The words of `text`, parted by white space. */
export const wordList = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ''));
