/** Small coverages for tests: real articles through the real loader's parts, without files. */
import { type Coverage, makeCoverage } from '../../src/answers/coverage.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Facts } from '../../src/corpus/facts.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { makeArticle } from '../../src/corpus/make-article.ts';

/** An article of this text; facts that are not given are not stated. */
export const article = (id: string, text: string, facts: Partial<Facts> = {}): Article =>
  makeArticle(id, text, { title: id, authors: [], credits: [], agencies: [], ...facts });

/** A coverage of these articles. */
export const coverageOf = (...articles: readonly Article[]): Coverage =>
  makeCoverage({ articles, problems: [] });

/** The coverage of the two supplied articles. */
export const suppliedCoverage = async (): Promise<Coverage> =>
  makeCoverage(await loadCorpus('corpus'));
