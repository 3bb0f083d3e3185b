/** What differs between two readings of a corpus. */
import { isDeepStrictEqual } from 'node:util';

import { newestFirst } from '../answers/coverage.ts';
import type { Article } from '../corpus/article.ts';
import { type Steps } from '../search/steps.ts';
import type { Changes } from './report.ts';

/** What is different in `after`, by the articles' ids. */
export function* changesBetween(
  before: readonly Article[],
  after: readonly Article[],
): Steps<Changes> {
  const earlier = new Map(before.map((article) => [article.id, article]));
  const added: Article[] = [];
  const replaced: Article[] = [];
  for (const article of after) {
    const old = earlier.get(article.id);
    earlier.delete(article.id);
    if (old === undefined) added.push(article);
    else if (!isDeepStrictEqual(old, article)) replaced.push(article);
    yield;
  }
  return {
    added: added.toSorted(newestFirst),
    replaced: replaced.toSorted(newestFirst),
    removed: [...earlier.values()].toSorted(newestFirst),
  };
}
