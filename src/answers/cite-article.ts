import type { CitationStyle } from '../citations/citation-style.ts';
/** The citation of an article that somebody names, or of words in it. */
import { cite } from '../citations/cite.ts';
import type { Article } from '../corpus/article.ts';
import type { Answer, CitationAnswer, Fact, Resolution, Speaking } from './answer.ts';
import type { Coverage } from './coverage.ts';
import type { Excerpt } from './excerpt.ts';
import { type Scope, searchedOf } from './scope.ts';
import { sourcesNamed } from './sources.ts';
import { speakingIn } from './speaking.ts';
import { whoSaid, whoSaidIn } from './who-said.ts';

/** Facts that a citation would have and the article does not state, in the order of a citation. */
function notStated({ authors, outlet, published, url }: Article): Fact[] {
  const missing: readonly (readonly [Fact, boolean])[] = [
    ['author', authors.length === 0],
    ['outlet', outlet === undefined],
    ['date', published === undefined],
    ['link', url === undefined],
  ];
  return missing.flatMap(([fact, isMissing]) => (isMissing ? [fact] : []));
}

/** What is cited of an article: all of it, or words with whoever speaks in them. */
interface Part {
  readonly excerpt?: Excerpt;
  readonly speaking: readonly Speaking[];
}

function answerOf(
  article: Article,
  { excerpt, speaking }: Part,
  style: CitationStyle,
  resolutions: readonly Resolution[],
  { articles, revision }: Coverage,
): CitationAnswer {
  const place = excerpt === undefined ? {} : { place: excerpt.place };
  return {
    kind: 'citation',
    style,
    article,
    ...(excerpt === undefined ? {} : { excerpt }),
    speaking,
    ...cite({ article, speakers: speaking, ...place }, style),
    notStated: notStated(article),
    resolutions,
    searched: searchedOf(articles, {}, 0, revision),
  };
}

/** The citation of these words, and of whoever speaks in them. */
export const citeExcerpt = (
  excerpt: Excerpt,
  style: CitationStyle,
  coverage: Coverage,
): CitationAnswer =>
  answerOf(
    excerpt.article,
    { excerpt, speaking: speakingIn(excerpt, coverage) },
    style,
    [],
    coverage,
  );

/** One article of the coverage: how many others carry the same words is no matter. */
const onlyIn = (article: Article, { articles, revision }: Coverage): Scope => ({
  kind: 'scope',
  articles: new Set([article]),
  resolutions: [],
  searched: searchedOf(articles, {}, 0, revision),
});

/** Where words are that an article does not have: in others, or nowhere in the coverage. */
function elsewhere(
  article: Article,
  quote: string,
  resolutions: readonly Resolution[],
  coverage: Coverage,
): Answer {
  const checked = whoSaid(quote, undefined, {}, coverage);
  if (checked.kind !== 'checked') return checked;
  return { ...checked, resolutions, ...(checked.origins.length > 0 && { notIn: article }) };
}

/**
 * The citation of the article that `ref` names by id, title or something like it; of the words
 * `quote` in it, when there are any. A name of no article or of an outlet gives the articles that
 * may be meant, words that the article does not have a verdict over the whole coverage.
 */
export function citeArticle(
  ref: string,
  quote: string | undefined,
  style: CitationStyle,
  coverage: Coverage,
): Answer {
  const named = sourcesNamed(ref, {}, coverage);
  if (named.kind !== 'sources' || named.match !== 'article') return named;
  const [article] = named.articles;
  if (article === undefined) return named;
  const { resolutions } = named;
  if (quote === undefined) return answerOf(article, { speaking: [] }, style, resolutions, coverage);
  const checked = whoSaidIn(onlyIn(article, coverage), quote, undefined, coverage);
  if (checked.kind !== 'checked') return checked;
  const [origin] = checked.origins;
  if (origin === undefined) return elsewhere(article, quote, resolutions, coverage);
  const { excerpt, speaking } = origin;
  const part = { excerpt, speaking: speaking === undefined ? [] : [speaking] };
  return answerOf(article, part, style, resolutions, coverage);
}
