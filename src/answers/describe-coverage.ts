/** What is loaded. */
import type { CoverageAnswer } from './answer.ts';
import type { Coverage } from './coverage.ts';
import { searchedOf } from './scope.ts';

/** The articles, outlets, dates and problems of the coverage that is served. */
export function describeCoverage({
  articles,
  lookup,
  passageCount,
  problems,
  revision,
}: Coverage): CoverageAnswer {
  return {
    kind: 'coverage',
    searched: searchedOf(articles, {}, 0, revision),
    passages: passageCount,
    outlets: lookup.outlets.map(({ outlet, articles: held }) => ({
      outlet,
      articles: held.length,
    })),
    outletNotStated: articles.filter(({ outlet }) => outlet === undefined).length,
    problems,
  };
}
