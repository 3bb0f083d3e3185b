/** What is quoted in a text that somebody wrote, so that each quotation can be checked. */
import { quotedStretches } from '../quotes/stretches.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { withoutMarks } from './without-marks.ts';
import { wordingOf } from './wording-of.ts';

/** Fewer words between quotation marks are a term or a title more often than a quotation. */
const MIN_WORDS = 3;

/**
 * The words between quotation marks in `text`, in order, each once and without its marks. Terms of
 * one or two words are left out, unless nothing longer is quoted.
 */
export function quotedParts(text: string): string[] {
  const quoted = quotedStretches(text, paragraphs(text)).map(({ span: { start, end } }) =>
    withoutMarks(text.slice(start, end)),
  );
  const different = [...new Set(quoted)].map((part) => ({
    part,
    words: wordingOf(part).words.length,
  }));
  const long = different.filter(({ words }) => words >= MIN_WORDS);
  const kept = long.length > 0 ? long : different.filter(({ words }) => words > 0);
  return kept.map(({ part }) => part);
}
