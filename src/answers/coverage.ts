/** The coverage that is served: its articles and everything that is looked up in them. */
import type { Article } from '../corpus/article.ts';
import type { Problem } from '../corpus/problem.ts';

/** One consistent revision of the corpus, ready to be asked; never changes once made. */
export interface Coverage {
  /** Newest first; articles without a date last; ties by id. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Names the exact set of articles: 8 hexadecimal digits of a SHA-256 over their ids, facts and texts. */
  readonly revision: string;
}
