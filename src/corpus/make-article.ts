/** Puts an article together from its text and the facts it states. */
import { fold } from '../text/fold.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { slice } from '../text/span.ts';
import { type Article, type Furniture, articleId } from './article.ts';
import type { Facts } from './facts.ts';

const sameWords = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();

/** The first paragraph where it repeats the title; a text of one paragraph is all body. */
function headline(text: string, title: string): Furniture[] {
  const [first, second] = paragraphs(text);
  if (first === undefined || second === undefined) return [];
  return sameWords(slice(text, first), title) ? [{ role: 'headline', span: first }] : [];
}

/**
 * The article with this text. A first paragraph that repeats the title is its headline; `furniture`
 * marks the rest. Throws a RangeError for an id that is empty or too long.
 */
export function makeArticle(
  id: string,
  text: string,
  facts: Facts,
  furniture: readonly Furniture[] = [],
): Article {
  return {
    ...facts,
    id: articleId(id),
    text,
    furniture: [...headline(text, facts.title), ...furniture],
  };
}
