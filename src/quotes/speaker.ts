/** What a speaker is: whom the coverage quotes, under which names and roles, and why its mentions were joined. */
import type { ArticleId } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

/** `role` and `pronoun` are speakers whom the article does not identify: they keep the words as written. */
export type SpeakerKind = 'person' | 'organisation' | 'role' | 'pronoun';

/** A place where an article mentions a speaker. */
export interface Mention {
  readonly articleId: ArticleId;
  readonly span: Span;
}

/** One speaker of the coverage. */
export interface Speaker {
  /** Stable, whatever the order of the articles: `ali-khamenei`; with `@article` where the name alone is not unique. */
  readonly id: string;
  /** The fullest name without titles, or the words as written. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the articles give them, each once. */
  readonly roles: readonly string[];
  /** By article, then in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** Why words of an article were taken for a speaker, in words that readers can check. */
export interface Join {
  readonly articleId: ArticleId;
  readonly joined: string;
  readonly to: string;
  readonly because: string;
}

/** What pronouns and titles tell; `unknown` agrees with both. */
export type Gender = 'female' | 'male' | 'unknown';

/** Whether words of these genders can mean one person. */
export const gendersAgree = (a: Gender, b: Gender): boolean =>
  a === 'unknown' || b === 'unknown' || a === b;
