import { type Span, span } from '../text/span.ts';
/**
 * The words of a text one by one, with what stands between them: what quotations are compared by.
 */
import { type Word, words } from '../text/words.ts';

/** A run of words, of a quotation as it was typed or of one as an article has it. */
export interface Wording {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  readonly text: string;
  /** For each word, the number of the piece it stands in; a quotation may be parted by its cue. */
  readonly pieceOf: readonly number[];
}

/** The wording of these pieces of `text`, the whole of it unless told otherwise. */
export function wordingOf(text: string, pieces: readonly Span[] = [span(0, text.length)]): Wording {
  const found = pieces.flatMap(({ start, end }, piece) =>
    words(text, start, end).map((word) => ({ word, piece })),
  );
  return {
    text,
    words: found.map(({ word }) => word),
    forms: found.map(({ word }) => word.form),
    pieceOf: found.map(({ piece }) => piece),
  };
}

/** The word as it is written. */
export const writtenAt = ({ text, words: all }: Wording, at: number): string => {
  const word = all[at];
  return word === undefined ? '' : text.slice(word.span.start, word.span.end);
};

/** What stands between a word and the next, white space as one blank; undefined across pieces. */
export function gapAfter({ text, words: all, pieceOf }: Wording, at: number): string | undefined {
  const [left, right] = [all[at], all[at + 1]];
  if (left === undefined || right === undefined || pieceOf[at] !== pieceOf[at + 1])
    return undefined;
  return text.slice(left.span.end, right.span.start).replaceAll(/\s+/gu, ' ');
}
