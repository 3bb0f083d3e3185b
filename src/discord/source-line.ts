/** Where quoted words stand: title, outlet, dateline, date and place, in one line. */
import type { Excerpt } from '../answers/excerpt.ts';
import type { Article } from '../corpus/article.ts';
import { NOT_STATED, dateOf, placeWords } from '../wording.ts';
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
export function articleLine(article: Article, maxChars: number, place?: string): string {
  const fixed = [dateOf(article), ...(place === undefined ? [] : [place])];
  const named = [
    article.title,
    article.outlet ?? NOT_STATED.outlet,
    article.dateline ?? NOT_STATED.dateline,
  ];
  const taken = fixed.join(SEPARATOR).length + named.length * SEPARATOR.length + bold('').length;
  const needs = named.map((text) => inlineText(text, Infinity).length);
  const shares = shareOut(needs, maxChars - taken);
  const [title = '', ...rest] = named.map((text, index) => inlineText(text, shares[index] ?? 0));
  return [bold(title), ...rest, ...fixed].join(SEPARATOR);
}

/** As {@link articleLine}, with the place of the quoted words at its end. */
export const sourceLine = ({ article, place }: Excerpt, maxChars: number): string =>
  articleLine(article, maxChars, placeWords(place));
