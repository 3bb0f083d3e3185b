/** Where a text can be cut without cutting a word or a character. */

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word or character that reaches further than this beyond the room is cut. */
const LOOKAHEAD_CHARS = 100;

const segments = (segmenter: Intl.Segmenter, text: string, maxChars: number): Intl.SegmentData[] =>
  Array.from(segmenter.segment(text.slice(0, maxChars + LOOKAHEAD_CHARS)));

const endOf = ({ index, segment }: Intl.SegmentData): number => index + segment.length;

/** Ends of words at most `maxChars` UTF-16 code units from the start of `text`, in order. */
export const wordCuts = (text: string, maxChars: number): number[] =>
  segments(WORDS, text, maxChars)
    .filter(({ isWordLike }) => isWordLike)
    .map(endOf)
    .filter((end) => end <= maxChars);

/** Ends of characters as readers count them, within `maxChars` as in {@link wordCuts}. */
export const characterCuts = (text: string, maxChars: number): number[] =>
  segments(GRAPHEMES, text, maxChars)
    .map(endOf)
    .filter((end) => end <= maxChars);

/**
 * Ends of code points, within `maxChars` as in {@link wordCuts}: for a character longer than the
 * room.
 */
export function codePointCuts(text: string, maxChars: number): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const point of text.slice(0, maxChars + 1)) {
    end += point.length;
    if (end <= maxChars) ends.push(end);
  }
  return ends;
}
