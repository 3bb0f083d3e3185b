/** What came of doing something with the corpus: data, worded and laid out by whoever shows it. */
import type { Article } from '../corpus/article.ts';
import type { Problem } from '../corpus/problem.ts';

/** How the articles that are read differ from those before, each list newest first. */
export interface Changes {
  readonly added: readonly Article[];
  /** Of the same id, with other words or facts; as they are now. */
  readonly replaced: readonly Article[];
  readonly removed: readonly Article[];
}

/** Every article was read again, and what came of it is served. */
export interface Reloaded {
  readonly kind: 'reloaded';
  /** How many are served. */
  readonly served: number;
  readonly changes: Changes;
  /** Articles that are held back because they were withdrawn. */
  readonly withdrawn: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The articles could not be read; those from before are served on. */
export interface NotReloaded {
  readonly kind: 'not-reloaded';
  /** What was expected, what came and what to do, for whoever runs the bot. */
  readonly reason: string;
  /** Why no article can be served, where there are files. */
  readonly problems: readonly Problem[];
}

/** The files were checked. */
export interface Validated {
  readonly kind: 'validated';
  /** How many articles can be served. */
  readonly articles: number;
  readonly problems: readonly Problem[];
}

/** An article was withdrawn; `isKept` says whether it stays so over a restart. */
export interface Withdrawn {
  readonly kind: 'withdrawn';
  readonly article: Article;
  readonly isKept: boolean;
}

/** An article is not withdrawn any more. */
export interface Restored {
  readonly kind: 'restored';
  /** Its title, or its id where no file has it. */
  readonly title: string;
  readonly isServed: boolean;
  /** False where it will be withdrawn again after a restart, since its withdrawal cannot be unwritten. */
  readonly isKept: boolean;
}

/** No article, or no withdrawn one, is called so; it is never guessed which is meant. */
export interface NoSuchArticle {
  readonly kind: 'no-such-article';
  readonly typed: string;
  readonly among: 'served' | 'withdrawn';
  /** At most three, best first. */
  readonly closest: readonly Article[];
}

export type CorpusReport =
  | Reloaded
  | NotReloaded
  | Validated
  | Withdrawn
  | Restored
  | NoSuchArticle;
