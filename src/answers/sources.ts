/** Which articles are held, are about a topic, or bear a name. */
import type { Article } from '../corpus/article.ts';
import type { Answer, Resolution, SourcesAnswer } from './answer.ts';
import { ask } from './ask.ts';
import type { Coverage } from './coverage.ts';
import { type TypedLimits, scopeOf } from './scope.ts';

/** Longest topic, in UTF-16 code units: that of a question. */
export const MAX_TOPIC_CHARS = 300;

/**
 * The articles that `name` means (an id, a title, an outlet or something like one), or all that are
 * held when it is absent.
 */
export function sourcesNamed(
  name: string | undefined,
  limits: TypedLimits,
  coverage: Coverage,
): Answer {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'invalid') return scope;
  const { searched } = scope;
  const list = (
    match: SourcesAnswer['match'],
    articles: readonly Article[],
    resolutions: readonly Resolution[],
  ): SourcesAnswer => ({
    kind: 'sources',
    ...(name === undefined ? {} : { wanted: name }),
    match,
    articles: articles.filter((article) => scope.articles.has(article)),
    resolutions,
    searched,
  });
  if (name === undefined) return list('all', coverage.articles, scope.resolutions);
  const meant = coverage.lookup.find(name);
  if (meant === undefined) return list('unknown', coverage.articles, scope.resolutions);
  const { named, asTyped } = meant;
  const shown = named.kind === 'outlet' ? named.outlet : named.article.title;
  const resolutions = asTyped ? scope.resolutions : [...scope.resolutions, { typed: name, shown }];
  return named.kind === 'outlet'
    ? list('outlet', named.articles, resolutions)
    : list('article', [named.article], resolutions);
}

/** The articles with passages about a topic, those with the best passage first. */
export function sourcesAbout(topic: string, limits: TypedLimits, coverage: Coverage): Answer {
  const answer = ask(topic, limits, coverage);
  if (answer.kind === 'nothing-found') {
    const { resolutions, searched } = answer;
    return {
      kind: 'sources',
      wanted: topic,
      match: 'unknown',
      articles: [],
      resolutions,
      searched,
    };
  }
  if (answer.kind !== 'found') return answer;
  const excerpts = answer.hits.flatMap(({ excerpt, alsoIn }) => [excerpt, ...alsoIn]);
  const articles = [...new Set(excerpts.map(({ article }) => article))];
  const { resolutions, searched } = answer;
  return { kind: 'sources', wanted: topic, match: 'topic', articles, resolutions, searched };
}
