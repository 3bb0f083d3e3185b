/** One edition of the articles: what is served, and what is held back. */
import { ArticleLookup } from '../answers/article-lookup.ts';
import { type Coverage, prepareCoverage } from '../answers/coverage.ts';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/load.ts';
import type { PrepareOptions } from '../snapshot/prepare.ts';

/**
 * What every request is answered from, from its beginning to its end; never changes once made. The
 * coverage has no article that was withdrawn.
 */
export interface Edition {
  readonly coverage: Coverage;
  /** The articles that are held back. */
  readonly withdrawn: ArticleLookup;
}

/** An edition with the corpus that it was made of, for making the next one. */
export interface Made extends Edition {
  readonly corpus: Corpus;
  readonly withdrawnArticles: readonly Article[];
}

/** The edition of a corpus without the articles of these ids, made between other work. */
export async function makeEdition(
  corpus: Corpus,
  withdrawnIds: ReadonlySet<string>,
  options: PrepareOptions,
): Promise<Made> {
  const served = corpus.articles.filter(({ id }) => !withdrawnIds.has(id));
  const withdrawnArticles = corpus.articles.filter(({ id }) => withdrawnIds.has(id));
  const coverage = await prepareCoverage({ ...corpus, articles: served }, options);
  return { coverage, withdrawn: new ArticleLookup(withdrawnArticles), corpus, withdrawnArticles };
}
