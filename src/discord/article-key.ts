/** Short names of articles, for buttons that have no room for an id. */
import { createHash } from 'node:crypto';

import type { Coverage } from '../answers/coverage.ts';
import type { Article, ArticleId } from '../corpus/article.ts';

const KEY_DIGITS = 12;

/** Names an article: 12 hexadecimal digits of a SHA-256 of its id. */
export const articleKey = (id: ArticleId): string =>
  createHash('sha256').update(id).digest('hex').slice(0, KEY_DIGITS);

/** A coverage never changes, so its keys are made once. */
const keysOf = new WeakMap<Coverage, ReadonlyMap<string, readonly Article[]>>();

function keys(coverage: Coverage): ReadonlyMap<string, readonly Article[]> {
  const known = keysOf.get(coverage);
  if (known !== undefined) return known;
  const made = new Map<string, Article[]>();
  for (const article of coverage.articles) {
    const key = articleKey(article.id);
    made.set(key, [...(made.get(key) ?? []), article]);
  }
  keysOf.set(coverage, made);
  return made;
}

/** The article that a key names; undefined for none, and for a key that two share. */
export function articleOfKey(key: string, coverage: Coverage): Article | undefined {
  const [article, ...others] = keys(coverage).get(key) ?? [];
  return others.length === 0 ? article : undefined;
}
