/** Puts an article together from its text and the facts it states. */
import { paragraphs } from '../text/paragraphs.ts';
import { slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type Article, type Furniture, articleId } from './article.ts';
import type { Facts } from './facts.ts';

/** The words of a text as they are compared: “# Talks ‘end’” and “Talks 'end'” have the same. */
const wordsOf = (text: string): string =>
  words(text)
    .map(({ form }) => form)
    .join(' ');

/** The first paragraph where it has the words of the title; a text of one paragraph is all body. */
function headline(text: string, title: string): Furniture[] {
  const [first, second] = paragraphs(text);
  if (first === undefined || second === undefined) return [];
  const repeated = wordsOf(slice(text, first));
  return repeated !== '' && repeated === wordsOf(title) ? [{ role: 'headline', span: first }] : [];
}

/**
 * The article with this text. A first paragraph with the words of the title is its headline
 * unless `furniture` says what it is; furniture comes out in the order of the text.
 * @throws {RangeError} for an id that is empty or too long
 */
export function makeArticle(
  id: string,
  text: string,
  facts: Facts,
  furniture: readonly Furniture[] = [],
): Article {
  const marked = new Set(furniture.map(({ span }) => span.start));
  const found = headline(text, facts.title).filter(({ span }) => !marked.has(span.start));
  return {
    ...facts,
    id: articleId(id),
    text,
    furniture: [...found, ...furniture].toSorted((a, b) => a.span.start - b.span.start),
  };
}
