/** What an article is once it has been read: its exact text and the facts that it states. */
import type { Span } from '../text/span.ts';
import type { PartialDate } from './partial-date.ts';

declare const articleIdBrand: unique symbol;

/** Stable name of an article: a file's name without its ending, or a JSONL line's `id`. */
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** What a paragraph that is not part of the body's argument is. */
export const FURNITURE_ROLES = ['headline', 'standfirst', 'caption', 'credit', 'notice'] as const;

/** `notice` is a publisher's line to the reader, such as a pointer to other coverage. */
export type FurnitureRole = (typeof FURNITURE_ROLES)[number];

/** A paragraph of furniture: what it is and where it stands in the article's text. */
export interface Furniture {
  readonly role: FurnitureRole;
  readonly span: Span;
}

/**
 * One article. `text` is kept exactly as it was stored: every offset of Verbatim refers to it.
 * A fact that the article does not state is absent, never guessed.
 */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string | undefined;
  readonly authors: readonly string[];
  readonly dateline?: string | undefined;
  readonly published?: PartialDate | undefined;
  /** Date of the events, where the text gives only that. */
  readonly covers?: PartialDate | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly credits: readonly string[];
  readonly agencies: readonly string[];
  readonly status?: string | undefined;
  readonly furniture: readonly Furniture[];
}

/** The longest id, in UTF-16 code units: what Discord lets a suggestion's value have. */
export const MAX_ID_CHARS = 100;

const isArticleId = (value: string): value is ArticleId =>
  value.length > 0 && value.length <= MAX_ID_CHARS;

/**
 * `value` as an article's id.
 * @throws {RangeError} unless it has 1 to {@link MAX_ID_CHARS} characters
 */
export function articleId(value: string): ArticleId {
  if (!isArticleId(value)) {
    throw new RangeError(
      `Expected an article id of 1 to ${MAX_ID_CHARS} characters, got ${value.length}`,
    );
  }
  return value;
}
