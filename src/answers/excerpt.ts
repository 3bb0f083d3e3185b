/** Quoted words with the place they stand in: the only way anything is quoted. */
import type { Article } from '../corpus/article.ts';
import type { PassagePlace } from '../corpus/passages.ts';
import { type Span, slice } from '../text/span.ts';

declare const excerptBrand: unique symbol;

/**
 * Words of one article, `text === article.text.slice(span.start, span.end)`; made only by {@link
 * makeExcerpt}.
 */
export interface Excerpt {
  readonly article: Article;
  readonly span: Span;
  readonly text: string;
  readonly place: PassagePlace;
  readonly [excerptBrand]: true;
}

type Unchecked = Omit<Excerpt, typeof excerptBrand>;

const isVerbatim = (value: Unchecked): value is Excerpt =>
  value.text.length > 0 && value.text === slice(value.article.text, value.span);

/**
 * The excerpt of `article` at `span`. Throws a RangeError for an empty span or one beyond the text.
 */
export function makeExcerpt(article: Article, span: Span, place: PassagePlace): Excerpt {
  const made = { article, span, text: slice(article.text, span), place };
  if (!isVerbatim(made)) {
    throw new RangeError(`Expected words in ${article.id}, got the empty span at ${span.start}`);
  }
  return made;
}

/**
 * The excerpt itself when it still is a slice of its article; called just before words are shown.
 * Throws otherwise: showing words that the article does not have is the one bug this program may
 * not have.
 */
export function assertVerbatim(excerpt: Excerpt): Excerpt {
  const { article, span }: Unchecked = excerpt;
  if (isVerbatim({ ...excerpt })) return excerpt;
  throw new Error(`Expected the words of ${article.id} at ${span.start}, got others`);
}
