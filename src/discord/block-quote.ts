/**
 * How an excerpt stands in a message: its exact words as a block quote, cut at its end if it must
 * be.
 */
import { type Excerpt, assertVerbatim, makeExcerpt } from '../answers/excerpt.ts';
import { sentences } from '../text/sentences.ts';
import { span } from '../text/span.ts';
import { characterCuts, codePointCuts, wordCuts } from './cuts.ts';
import { escapeMarkdown } from './escape.ts';
import { lastThatFits } from './fit.ts';

/** Stands for words that were left out, always outside the quoted words. */
const CUT_MARK = '[…]';

/** A sentence is shown whole when that keeps at least this part of the words that would fit. */
const LEAST_KEPT = 0.5;

/** `text` as Discord's block quote: escaped, "> " before each of its lines. */
const quoted = (text: string): string =>
  `> ${escapeMarkdown(text).replaceAll(/\r\n?|\n/gu, '$&> ')}`;

const quotedCut = (text: string): string => `${quoted(text)} ${CUT_MARK}`;

/** Where to cut `excerpt` so that it fits: after a sentence, else a word, else a character. */
function cutAt({ text, article, span: { start, end } }: Excerpt, maxChars: number): number {
  const last = (cuts: readonly number[]): number =>
    lastThatFits(cuts, (cut) => quotedCut(text.slice(0, cut)).length <= maxChars) ?? 0;
  const sentence = last(sentences(article.text, start, end).map((found) => found.end - start));
  const word = last(wordCuts(text, maxChars));
  if (sentence > 0 && sentence >= word * LEAST_KEPT) return sentence;
  return word || last(characterCuts(text, maxChars)) || last(codePointCuts(text, maxChars));
}

/**
 * The words of `excerpt` as a block quote of at most `maxChars` UTF-16 code units, which must be at
 * least 16. Words that do not fit are left out at the end only, and marked. Throws when the excerpt
 * is not a slice of its article.
 */
export function blockQuote(excerpt: Excerpt, maxChars: number): string {
  const { text, article, span: whole, place } = assertVerbatim(excerpt);
  if (quoted(text).length <= maxChars) return quoted(text);
  const shown = span(whole.start, whole.start + cutAt(excerpt, maxChars));
  return quotedCut(assertVerbatim(makeExcerpt(article, shown, place)).text);
}
