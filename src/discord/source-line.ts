/** Where quoted words stand: title, outlet, dateline, date and place, in one line. */
import type { Excerpt } from '../answers/excerpt.ts';
import type { Article } from '../corpus/article.ts';
import { dateWords, placeWords, placedWords } from '../wording/places.ts';
import type { Words } from '../wording/words.ts';
import { shareOut } from './fit.ts';
import { inlineText } from './inline-text.ts';

const SEPARATOR = ' · ';

const bold = (text: string): string => `**${text}**`;

/** What a source line needs at least, in UTF-16 code units. */
export const MIN_SOURCE_CHARS = 124;

/**
 * The article's facts in one line of at most `maxChars` UTF-16 code units, which must be at least
 * {@link MIN_SOURCE_CHARS}; the title is bold, and a long title, outlet or dateline loses its end.
 * What the article does not state is said to be not stated.
 */
export function articleLine(
  words: Words,
  article: Article,
  maxChars: number,
  place?: string,
): string {
  const dated = dateWords(words, article);
  const fixed = [dated, ...(place === undefined ? [] : [place])].map(words.apart);
  const { outlet, dateline } = placedWords(words, article);
  const named = [article.title, outlet, dateline];
  const taken = fixed.join(SEPARATOR).length + named.length * SEPARATOR.length + bold('').length;
  const needs = named.map((text) => words.apart(inlineText(text, Infinity)).length);
  const shares = shareOut(needs, maxChars - taken);
  const [title = '', ...rest] = named.map((text, index) => {
    const share = shares[index] ?? 0;
    const whole = words.apart(inlineText(text, Infinity));
    return whole.length <= share
      ? whole
      : words.apart(inlineText(text, share - words.apart('').length));
  });
  return [bold(title), ...rest, ...fixed].join(SEPARATOR);
}

/** As {@link articleLine}, with the place of the quoted words at its end. */
export const sourceLine = (words: Words, { article, place }: Excerpt, maxChars: number): string =>
  articleLine(words, article, maxChars, placeWords(words, place));
